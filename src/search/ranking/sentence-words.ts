import { officeAt } from '../../language/offices.js';
import type { Span } from '../../language/span.js';
import type { Word } from '../../language/words.js';

/** The words of a sentence. */
export interface Sentence {
  readonly text: string;
  readonly all: readonly Word[];
}

/** Words `from` up to `to` of a sentence. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const PARTICLES: ReadonlySet<string> = new Set('de la van von der bin al el di da'.split(' '));
const IN_NAMES: ReadonlySet<string> = new Set('of the and for'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set(['the', 'its']);
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/;
const BLANK = /^[\s\u00a0]$/;
/** A blank, also behind a possessive that ends in its mark or behind an initial or title: "workers’ ", "Dr. ". */
export const BEHIND_WORD = /^['’.]?[\s\u00a0]$/;
/** Words of a name at the most. */
const LONGEST = 6;

/** What stands between a word and the next. */
export function gap({ text, all }: Sentence, at: number): string {
  return text.slice(all[at]?.end, all[at + 1]?.start);
}

/** A word in lower case; empty where there is none. */
export function lower(word: Word | undefined): string {
  return word?.text.toLowerCase() ?? '';
}

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && CAPITAL.test(word.text);
}

/** The text of words. */
export function textOf({ text, all }: Sentence, { from, to }: Part): string {
  return text.slice(all[from]?.start, all[to - 1]?.end);
}

/** The capitalised words that end with one, small words of names among them taken in: "the Guild of Oxley"; else that word alone. */
export function phraseUpTo(sentence: Sentence, last: number): Part {
  const { all } = sentence;
  let from = last;
  if (isCapital(all[last]))
    for (let at = last - 1; at >= 0 && last - at < LONGEST && BLANK.test(gap(sentence, at)); at--) {
      if (isCapital(all[at])) from = at;
      else if (!IN_NAMES.has(lower(all[at]))) break;
    }
  return { from, to: last + 1 };
}

/** The same that begin with one, an article aside; of small words two at the most. Null where none follows after a blank. */
export function phraseFrom(sentence: Sentence, first: number): Part | null {
  const { all } = sentence;
  if (!all[first] || !BLANK.test(gap(sentence, first - 1))) return null;
  const from = ARTICLES.has(lower(all[first])) ? first + 1 : first;
  if (!all[from]) return null;
  let to = from + 1;
  if (!isCapital(all[from]))
    return all[to] && !isCapital(all[to]) && BLANK.test(gap(sentence, from))
      ? { from, to: to + 1 }
      : { from, to };
  for (let at = to; at < all.length && at - from < LONGEST && BLANK.test(gap(sentence, at - 1)); at++) {
    if (isCapital(all[at])) to = at + 1;
    else if (!IN_NAMES.has(lower(all[at]))) break;
  }
  return { from, to };
}

/** The name that begins with a word, or with `step` -1 ends with it; null where it is no name. An office is no part of one. */
export function nameAt(sentence: Sentence, at: number, step: 1 | -1): Span | null {
  const { all } = sentence;
  const isName = (word: number) => isCapital(all[word]) && !officeAt(all, word);
  if (!isName(at)) return null;
  let end = at;
  for (let next = at + step; Math.abs(next - at) < LONGEST && all[next]; next += step) {
    if (!BEHIND_WORD.test(gap(sentence, Math.min(next, next - step)))) break;
    if (isName(next)) end = next;
    else if (!PARTICLES.has(lower(all[next]))) break;
  }
  const [first, last] = step === 1 ? [all[at], all[end]] : [all[end], all[at]];
  if (!first || !last) return null;
  return { start: first.start, end: last.end - (POSSESSIVE.exec(last.text)?.[0].length ?? 0) };
}
