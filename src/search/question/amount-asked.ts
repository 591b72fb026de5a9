/**
 * What a question asks the amount of: an age, a sum of money, how long something took, how often it happens, the time of day, a share, a
 * score, a `quantity` with its unit ("How much …"), an `extent` in such a unit ("How tall …"), a `measure` that may be printed without one ("What was the turnout?"), or
 * a `count` ("How many …").
 */
export type Amount =
  | 'age'
  | 'sum'
  | 'duration'
  | 'frequency'
  | 'time'
  | 'share'
  | 'score'
  | 'quantity'
  | 'extent'
  | 'measure'
  | 'count';

/** What is told in numbers though "what" asks for it. */
const MEASURES =
  'attendance|turnout|(?:death )?toll|profits?|loss(?:es)?|revenues?|turnover|sales|price|costs?|salary|wage|dividend|speed|' +
  'height|depth|length|weight|distance|temperature|magnitude|population|capacity|budget|deficit|majority|margin|fine|reward';
/** What is done with money. */
const OF_MONEY =
  'costs?|pays?|paid|spends?|spent|earn(?:s|ed)?|worth|owe[sd]?|steal|stole|stolen|embezzled?|donated?|fined?|wins?|won|raised?|sold|invest(?:ed)?|promised?|saved?';
const WHAT_IS = "what(?:['’]s|\\s+(?:is|was|are|were))";
const asks = (rest: string) => new RegExp(`^${WHAT_IS}\\s+(?:[\\p{L}'’-]+\\s+){0,3}?(?:${rest})\\b`, 'iu');

/** Amounts by how the part of a question that asks begins. */
const ASKED: readonly (readonly [Amount, RegExp])[] = [
  ['age', /^how old\b|^what age\b/i],
  ['age', asks('age')],
  ['time', /^(?:what|which) time\s+(?:is|was|are|were|do|does|did|will|has|had)\b/i],
  ['duration', /^how long\b/i],
  ['share', /^(?:what|which) (?:share|percent|percentage|proportion)\b/i],
  ['score', asks('score')],
  ['sum', new RegExp(`^how much (?:money|cash)\\b|^how much\\b(?! of\\b).*\\b(?:${OF_MONEY})\\b`, 'i')],
  ['quantity', /^how much\b/i],
  ['extent', /^how (?:far|tall|fast|deep|wide|heavy)\b/i],
  ['measure', /^how (?:big|large|high)\b|^(?:what|which) price\b/i],
  ['frequency', /^how often\b/i],
  ['count', /^how many\b|^(?:what|which) (?:number|amount)\b/i],
  ['measure', asks(MEASURES)],
];

/**
 * The amount that a question asks for; null where it asks for none.
 * @param asking the part of it that begins with the word that asks
 */
export function amountAsked(asking: string): Amount | null {
  return ASKED.find(([, pattern]) => pattern.test(asking))?.[0] ?? null;
}

const EXACT: ReadonlySet<Amount> = new Set<Amount>(['quantity', 'extent', 'age', 'sum', 'duration', 'time']);

/** Whether nothing else stands in for an amount: an age is told as one, any number may be a count. */
export function isExact(amount: Amount | null): boolean {
  return amount !== null && EXACT.has(amount);
}
