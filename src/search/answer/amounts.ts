import { DAY_OR_MONTH, MONTH, SHORT_MONTH, WEEKDAY } from '../../language/calendar.js';
import type { Span } from '../../language/span.js';
import type { Amount } from '../question/amount-asked.js';

const DIGITS = '\\p{N}+(?:[.,]\\p{N}+)*';
const SCALE = '(?:thousand|million|billion|trillion)';
const UNITS = 'two|three|four|five|six|seven|eight|nine';
const WRITTEN =
  `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|${UNITS}))?|${UNITS}|` +
  `ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:a|one) (?:dozen|hundred|${SCALE}))`;
/** Begins at no part of a longer word or number, so that a text of digits is read once. */
const STARTS = '(?<![\\p{L}\\p{N}.,-])';
const NUMBER = `${STARTS}(?:${DIGITS}|${WRITTEN})(?:\\s${SCALE}\\b)?`;
const ENDS = '(?![\\p{L}\\p{N}]|[.,:–-]\\p{N}|-\\p{L}|\\s?[ap]\\.?m\\b)';
const HALF = '(?<![\\p{L}-])half(?![\\p{L}-])';
const PERCENT = '\\s?(?:%|(?:per cent|percent)\\b)';
const CURRENCY =
  'dollars|pounds|euros|cents|pence|yen|yuan|marks|francs|kron(?:er|or|e|a)|rupees|rand|roubles|rubles|pesos|lira|zlotys|won|shillings';
const UNIT =
  'mph|kph|kmh?|kg|cm|mm|ft|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|tonnes?|tons?|' +
  'kilos?|(?:kilo|milli|micro)?grams?|(?:milli)?lit(?:er|re)s?|ounces?|pints?|gallons?|barrels?|megawatts|gigawatts';
/** What is no quantity of anything. */
const DEGREES = 'degrees|knots|°C|C|F';
const PERIOD = '(?:second|minute|hour|day|night|week|month|year|decade|centur)(?:s|ies|y)?';

function unitOf(units: string): string {
  return `${STARTS}(?:${DIGITS}(?:\\s${SCALE})?[\\s-]?|${WRITTEN}[\\s-])(?:${units})(?![\\p{L}\\p{N}])`;
}

/** Each amount as it is printed, with its unit. */
const PRINTED = {
  age: [
    `${NUMBER}(?:[- ]years?[- ]old| years of age)\\b`,
    `\\b(?:aged|at the age of|to the age of) (?:${DIGITS}|${WRITTEN})`,
    // "Holm, 54, denied", "Holm (54)"
    '(?<=[\\p{L}"”’\'], |\\()\\p{N}{1,3}(?=[;)]|,(?!\\p{N})|\\.(?:\\s|$))',
    `(?<=\\b(?:was|is|turned|turns|were|are|at)\\s)(?:\\p{N}{1,3}|${WRITTEN})(?=[;"”]|[,.](?!\\p{N})|\\s(?:years old|when)\\b|$)`,
    '\\bin (?:his|her|their) (?:early |late |mid-)?(?:\\p{N}0s|teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\\b',
  ],
  sum: [
    `\\p{Lu}{0,2}[$£€¥]${DIGITS}(?:\\s?(?:${SCALE}|bn|tn|m|k)\\b)?`,
    `(?:${NUMBER}|\\b(?:thousands|millions|billions) of)\\s(?:${CURRENCY})\\b`,
    `${STARTS}${DIGITS}p\\b`,
  ],
  duration: [
    `(?:${NUMBER}|(?<![\\p{L}-])(?:several|half an?)|(?<=\\b(?:for|than|nearly|almost|about|within|lasted|took)\\s)an?)[\\s-]${PERIOD}\\b(?![- ]old|\\sago)`,
    `\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{N}+(?:nd|rd|th)) (?:straight |consecutive |successive )?(?:day|week|month|year)\\b`,
    '\\b(?:for|in|within) (?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)\\b',
    '\\bfrom (?:1\\d|20)\\d\\d (?:until|till|to) (?:1\\d|20)\\d\\d\\b',
    `\\b(?:until|till|not before|no earlier than)\\s(?:(?:the (?:end|start|beginning|middle) of|after|at least|early|late|next)\\s){0,2}(?:(?:the |next )?(?:${PERIOD}|spring|summer|autumn|winter)\\b|\\p{N}{4}\\b|(?:\\p{N}{1,2}\\s)?(?:${DAY_OR_MONTH})(?:\\s(?:morning|afternoon|evening|night|\\p{N}{1,4}\\b))?)`,
    `\\bsince (?:(?:early|late|the|last|${MONTH})\\s){0,2}(?:\\p{N}{4}s?|${MONTH}|childhood|\\p{L}+)`,
  ],
  frequency: [
    `\\b(?:once|twice|(?:${DIGITS}|${WRITTEN}|several) times)(?:\\s(?:an?|every|each|per|in)\\s(?:\\p{L}+\\s)?${PERIOD})?\\b`,
    `\\b(?:every|each) (?:(?:other|second|${DIGITS}|${WRITTEN})\\s)?(?:${PERIOD}|${WEEKDAY})\\b`,
    '\\b(?:hourly|daily|nightly|weekly|fortnightly|monthly|yearly|annually)\\b',
  ],
  time: [
    `${STARTS}\\p{N}{1,2}(?:[.:]\\p{N}{2})?\\s?[ap](?:m\\b|\\.m\\.)`,
    `${STARTS}\\p{N}{1,2}:\\p{N}{2}(?!\\p{N})`,
    `(?:${STARTS}\\p{N}{1,2}|\\b${WRITTEN}|\\bone) o['’]clock\\b`,
    '\\b(?:midnight|noon|midday|dawn|dusk)\\b',
  ],
  share: [
    `${NUMBER}${PERCENT}(?:age points?)?`,
    '\\b(?:an?|one|two|three|four)[- ](?:third|quarter|fifth|tenth)s?\\b',
    HALF,
    `${NUMBER} in (?:${DIGITS}|${WRITTEN})`,
  ],
  score: [`${STARTS}\\p{N}{1,3}[-–]\\p{N}{1,3}(?![\\p{L}\\p{N}-])`],
  unit: [unitOf(UNIT)],
  degree: [unitOf(DEGREES)],
  number: [
    `${NUMBER}${ENDS}(?:${PERCENT})?`,
    '\\b(?:hundreds|thousands|millions|billions|dozens)\\b',
    '\\ba (?:third|quarter)\\b',
    HALF,
  ],
  ordinal: [
    `${STARTS}(?:\\p{N}+(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?![\\p{L}\\p{N}-])`,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const patternOf = (...kinds: readonly (keyof typeof PRINTED)[]) =>
  new RegExp(kinds.flatMap((kind) => PRINTED[kind]).join('|'), 'giu');
const NUMBERS = patternOf('number');
const PATTERNS: Readonly<Record<Exclude<Amount, 'count'>, RegExp>> = {
  age: patternOf('age'),
  sum: patternOf('sum'),
  duration: patternOf('duration'),
  frequency: patternOf('frequency'),
  time: patternOf('time'),
  share: patternOf('share'),
  score: patternOf('score'),
  quantity: patternOf('sum', 'share', 'unit'),
  measure: patternOf('sum', 'share', 'unit', 'degree'),
  extent: patternOf('unit', 'degree'),
};
const ORDINALS = patternOf('ordinal');
const OTHER_KINDS = patternOf('sum', 'time');

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const BEFORE_DAY = new RegExp(`\\b(?:${MONTH}|${SHORT_MONTH})\\s$`, 'u');
const AFTER_DAY = new RegExp(`^\\s(?:(?:${MONTH})\\b|${SHORT_MONTH})`, 'u');
/** Characters around a number that show it to be a day of a month. */
const MONTH_REACH = 12;

/** Amounts that any number may be. */
const LOOSE: ReadonlySet<Amount> = new Set<Amount>(['measure', 'score', 'share', 'frequency']);

/** Amounts of one text that are looked at: a table that is printed as one sentence is not compared whole. */
const MOST = 100;

/** A part of a sentence that may answer. */
export interface Part extends Span {
  /** Greater for what is more surely of the kind that is asked for: 1 for what only may be it. */
  readonly fit: number;
}

/**
 * The parts of a text that tell an amount, with their units; offsets into the text. Where it holds no measure, score
 * or share, other numbers may be it; a sum of money, an age, a time and how long something took have no stand-ins.
 */
export function amountsIn(text: string, amount: Amount): Part[] {
  if (amount === 'count') return numbersIn(text);
  const very = matches(text, PATTERNS[amount]).map((span) => ({ ...span, fit: 2 }));
  const isLoose = LOOSE.has(amount);
  return very.length > 0 || !isLoose ? very : numbersIn(text);
}

const SINCE_YEAR =
  /\b(?:built|completed|established|founded|inaugurated|opened|put up)(?: there)? in (?:\p{L}+ )?(?:1\d|20)\d\d\b|\b(?:dates? (?:back to|from)|dating (?:back to|from)) (?:the \p{L}+ )?(?:1\d|20)\d\ds?\b/giu;

/** The parts of a text that tell how old a thing is: "built in 1936". */
export function agesOfThings(text: string): Part[] {
  return matches(text, SINCE_YEAR).map((span) => ({ ...span, fit: 2 }));
}

const BEGAN = new RegExp(
  `\\b(?:began|begun|started|opened) (?:on|in) (?:\\p{N}{1,2} )?(?:${DAY_OR_MONTH}|\\p{N}{4})(?: \\p{N}{1,4})?\\b`,
  'giu',
);
const UNTIL = /^(?:until|till|not before|no earlier)/i;

/** The parts of a text that tell for how long something has been going on: "for a third week", "began on 2 May". */
export function beenGoingOn(text: string): Part[] {
  const lasting = amountsIn(text, 'duration').filter(({ start }) => !UNTIL.test(text.slice(start)));
  return [...lasting, ...matches(text, BEGAN).map((span) => ({ ...span, fit: 2 }))];
}

/** Numbers of which only ordinals stand for something else: no years, days of a month, times or sums of money. */
function numbersIn(text: string): Part[] {
  const others = matches(text, OTHER_KINDS);
  return [...matches(text, NUMBERS), ...matches(text, ORDINALS)]
    .filter(
      (span) => !isDay(text, span) && !others.some(({ start, end }) => start < span.end && span.start < end),
    )
    .map((span) => ({ ...span, fit: 1 }));
}

function isDay(text: string, { start, end }: Span): boolean {
  return (
    YEAR.test(text.slice(start, end)) ||
    BEFORE_DAY.test(text.slice(Math.max(0, start - MONTH_REACH), start)) ||
    AFTER_DAY.test(text.slice(end, end + MONTH_REACH))
  );
}

function matches(text: string, pattern: RegExp): Span[] {
  const found: Span[] = [];
  for (const { 0: part, index } of text.matchAll(pattern)) {
    found.push({ start: index, end: index + part.length });
    if (found.length === MOST) break;
  }
  return found;
}

const WRITTEN_OUT = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whether two parts tell different numbers: "three hours" and "two hours", not "60" and "60-year-old". */
export function areDifferentAmounts(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a.length > 0 && b.length > 0 && !a.some((number) => b.includes(number));
}

function numbersOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.,]+/gu) ?? [];
  return words.flatMap((word) => {
    const at = WRITTEN_OUT.indexOf(word);
    if (at >= 0) return String(at);
    return /^\p{N}/u.test(word) ? word.replace(/[,.]$|,(?=\p{N}{3})/gu, '') : [];
  });
}
