import type { Paragraph } from '../articles/article.js';
import { type Span, trimSpan } from '../language/span.js';
import { PAST_FORMS } from './past-forms.js';

/** More sentences than this are seldom printed as one paragraph. */
const LONGEST_PARAGRAPH = 5;
const TOKEN = /\S+/g;
const NAME_WORD = /^\p{Lu}[\p{L}\p{N}'’-]*$/u;
const ACRONYM = /^\p{Lu}{2,4}$/u;
const PLAIN_WORD = /^[\p{L}\p{N})][\p{L}\p{N}’)-]*$/u;
/** The first word of a quotation, with its mark. */
const OPENS_QUOTATION = /^(?:['‘“`]|``|'')\p{Lu}/u;
const CLOSES_QUOTATION = /(?:['’”`]|'')$/;
const ENDS_SPEECH = /[,.!?](?:['’”`]|'')$/;
const GOES_ON = /^\p{Ll}/u;
/** Words of a title in marks. */
const LONGEST_TITLE = 8;
/** What brings a quotation or a title, so that a line does not end behind it. */
const BRINGS_QUOTATION = new Set(
  (
    'said says say told tells tell adding added adds saying wrote writes tweeted tweets asked asks claimed insisted replied quipped ' +
    'joked exclaimed shouted yelled screamed admitted explained continued concluded stated declared posted captioned responded ' +
    'as of the a an called calls call that is was are were be with for and or but by to in on at from his her its their my using ' +
    'reads read titled dubbed named like film song album book show series sitcom magazine newspaper website message words word ' +
    'phrase headline caption sign because if when while so this these than'
  ).split(' '),
);
/** A verb that is not mistaken for a noun behind a name, or hardly. */
const VERB = new RegExp(
  '^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|' +
    '(?!(?:his|its|this|across|us|yes|always|perhaps|less|unless|towards|besides|sometimes|whereas|plus|minus)$)\\p{Ll}{2,}(?:ed|s)|' +
    `${PAST_FORMS})$`,
  'u',
);
/** What stands between a name and its verb: "Holm ( left ) smiles". */
const ASIDE = /^(?:\(|\)|,|left|right|centre|center|second|far|above|pictured|\d+)$/;
const SHORTEST_LINE_WORDS = 6;
/** Words of a label, its colon taken in. */
const LONGEST_LABEL = 6;
const SAYS = /^(?:said|says|wrote|told|tells|added|asked|replied|tweeted)$/;
/** Words behind a name in which its verb stands. */
const NEAR = 6;

/** Whether an article was printed in paragraphs and lost its line breaks: all of it is one long paragraph. */
export function isRunTogether(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.length === 1 && (paragraphs[0]?.sentences.length ?? 0) > LONGEST_PARAGRAPH;
}

/**
 * Parts what was read as one sentence where captions without a full stop run into each other or into a quotation, as in
 * articles that lost their line breaks: "Holm won in Oslo Brandt was second 'It is the best day,' Holm said." Where two
 * names meet that stand together nowhere else in the article, and a verb follows, a line begins.
 * @param text of the article, which must be run together
 * @returns a function that gives the lines of a sentence in order, trimmed; time linear in the length of the text
 */
export function lineParter(text: string): (sentence: Span) => Span[] {
  const names = new Names(text);
  return ({ start, end }) => {
    const begins = lineStarts(text.slice(start, end), names).map((offset) => start + offset);
    return [start, ...begins].map((from, i) => trimSpan(text, { start: from, end: begins[i] ?? end }));
  };
}

/** Which names stand in an article beside which, and which of them alone. */
class Names {
  readonly #pairs = new Map<string, number>();
  readonly #first = new Set<string>();
  readonly #last = new Set<string>();
  readonly #inSmall = new Set<string>();

  constructor(text: string) {
    const words = text.match(TOKEN) ?? [];
    for (const [i, word] of words.entries()) {
      if (!NAME_WORD.test(word)) {
        this.#inSmall.add(word);
        continue;
      }
      const before = words[i - 1] ?? '';
      const pair = `${before} ${word}`;
      if (NAME_WORD.test(before)) this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
      else this.#first.add(word);
      if (!NAME_WORD.test(words[i + 1] ?? '')) this.#last.add(word);
    }
  }

  /** Whether two neighbouring words are the end of a name and the beginning of another; not "MP Holm", nor "Oxley Police". */
  areTwo(before: string, word: string): boolean {
    if (ACRONYM.test(before) || this.#inSmall.has(word.toLowerCase())) return false;
    return this.#pairs.get(`${before} ${word}`) === 1 && this.#first.has(word) && this.#last.has(before);
  }
}

/** The offsets at which lines begin behind the first. */
function lineStarts(part: string, names: Names): number[] {
  const tokens = [...part.matchAll(TOKEN)];
  const words = tokens.map(([word]) => word);
  const found: number[] = [];
  let first = 0;
  let depth = 0;
  let hasVerb = false;
  for (const [i, word] of words.entries()) {
    if (word.startsWith('(')) depth++;
    if (word.endsWith(')')) depth = Math.max(0, depth - 1);
    if (VERB.test(word)) hasVerb = true;
    const isLine = hasVerb && i - first >= SHORTEST_LINE_WORDS && beginsLine(words, i, names);
    const hasLabel = i - first <= LONGEST_LABEL && isLabelled(words.slice(first, i), word);
    if (depth > 0 || !(isLine || hasLabel)) continue;
    found.push(tokens[i]?.index ?? 0);
    first = i;
    hasVerb = false;
  }
  return found;
}

/** Whether words are the label of the caption that begins behind them: "Novel idea : Ida Holm will be a witness". */
function isLabelled(label: readonly string[], next: string): boolean {
  return (
    label.at(-1)?.endsWith(':') === true &&
    NAME_WORD.test(label[0] ?? '') &&
    /^\p{Lu}/u.test(next) &&
    !label.some((word) => SAYS.test(word.replace(/:$/, '')))
  );
}

function beginsLine(words: readonly string[], i: number, names: Names): boolean {
  const word = words[i] ?? '';
  const before = words[i - 1] ?? '';
  if (OPENS_QUOTATION.test(word))
    return PLAIN_WORD.test(before) && !BRINGS_QUOTATION.has(before) && !isTitle(words, i);
  if (!NAME_WORD.test(word)) return false;
  const isOther = before === ')' || (NAME_WORD.test(before) && names.areTwo(before, word));
  return isOther && hasVerbSoon(words, i + 1);
}

/** Whether marks that open at a word close soon and the sentence goes on behind them: "the 'Ready for it' campaign". */
function isTitle(words: readonly string[], i: number): boolean {
  const next = words.slice(i, i + LONGEST_TITLE + 1);
  const close = next.findIndex((word) => CLOSES_QUOTATION.test(word));
  if (close < 0 || ENDS_SPEECH.test(next.slice(Math.max(0, close - 1), close + 1).join(''))) return false;
  return GOES_ON.test(next[close + 1] ?? '');
}

/** Whether the next word but for names and asides is a verb: "Holm ( left ) smiles", "Holm , 54 , has". */
function hasVerbSoon(words: readonly string[], from: number): boolean {
  const next = words.slice(from, from + NEAR).find((word) => !ASIDE.test(word) && !NAME_WORD.test(word));
  return next !== undefined && VERB.test(next);
}
