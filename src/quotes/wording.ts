import { type ChangeObject, diffArrays } from 'diff';
import type { Span } from '../language/span.js';
import { fold, type Word, words } from '../language/words.js';

/** A run of words that two wordings share, that only the second has (`added`) or only the first (`removed`). */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  /** As printed in the wording that has them; in the second one where both have. */
  readonly text: string;
}

/** How two wordings differ, and how much of them is the same (Dice over the common words in order, 0 to 1). */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly similarity: number;
}

/** How a wording differs from a part of a longer one. */
export interface ComparisonWithin extends Comparison {
  readonly part: Span;
}

/** The words of a text in the form in which wordings are compared: folded, hyphens parted, British -ise read as -ize. */
export function plainWords(text: string, span?: Span): string[] {
  return comparable(text, span).map(plain);
}

/**
 * Compares two wordings word by word; white space, punctuation, case, hyphens and -ise for -ize do not count.
 * @param first the wording as printed; `removed` words stand only here
 * @param second the wording held against it; `added` words stand only here
 */
export function compareWordings(first: string, second: string): Comparison {
  const parts = align(first, second);
  const size = (part: Part) => part.words.length;
  const same = parts.filter((part) => part.kind === 'same').reduce((sum, part) => sum + size(part), 0);
  const all = parts.reduce((sum, part) => sum + size(part) * (part.kind === 'same' ? 2 : 1), 0);
  return { changes: changes(parts, first, second), similarity: all === 0 ? 0 : (2 * same) / all };
}

/** How much of two wordings is the same, as `compareWordings` measures it, from their `plainWords` or their hashes. */
export function similarityOf<T>(first: readonly T[], second: readonly T[]): number {
  const all = first.length + second.length;
  const same = diffArrays([...first], [...second])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return all === 0 ? 0 : (2 * same) / all;
}

/**
 * Compares a wording with the part of a longer one that it takes up: what the longer one has before and after the
 * common words does not count, but for as many words as the wording has there itself. `part` is that part's span.
 * @param mostEdits null is given where more words than that have to be put in or left out
 */
export function compareWithin(longer: string, text: string, mostEdits: number): ComparisonWithin | null {
  const [printedWords, given] = [comparable(longer), comparable(text)];
  const runs = diffArrays(printedWords.map(plain), given.map(plain), { maxEditLength: mostEdits });
  if (!runs) return null;
  const parts = partsOf(runs, printedWords, given);
  const first = parts.findIndex(({ kind }) => kind === 'same');
  const last = parts.findLastIndex(({ kind }) => kind === 'same');
  const inside = parts.slice(Math.max(first, 0), last + 1).flatMap(({ printed }) => printed);
  const before = wordsIn(parts.slice(0, Math.max(first, 0)));
  const after = wordsIn(parts.slice(last + 1));
  const from =
    before.printed.slice(before.printed.length - Math.min(before.added.length, before.printed.length))[0] ??
    inside[0];
  const to =
    after.printed[Math.max(after.added.length - 1, opposedAt(after.printed, after.added))] ?? inside.at(-1);
  const part = first < 0 ? { start: 0, end: 0 } : { start: from?.start ?? 0, end: to?.end ?? 0 };
  return { ...compareWordings(longer.slice(part.start, part.end), text), part };
}

/** The words of the longer text in some parts, and the words that the other text has there instead. */
function wordsIn(parts: readonly Part[]): { printed: Word[]; added: Word[] } {
  return {
    printed: parts.flatMap(({ printed }) => printed),
    added: parts.filter(({ kind }) => kind === 'added').flatMap(({ words: own }) => [...own]),
  };
}

/** How many words behind as many as were put in the word may stand that one of those turns into its opposite. */
const FARTHEST_OPPOSED = 2;

/** The place of the first printed word that one of the words put in its stead is the opposite of: "inadequate", for "adequate"; -1 for none. */
function opposedAt(printed: readonly Word[], added: readonly Word[]): number {
  const near = printed.slice(0, added.length + FARTHEST_OPPOSED);
  return added.length === 0
    ? -1
    : near.findIndex((word) => added.some((other) => areOpposed(plain(word), plain(other))));
}

const OPPOSES = /^(?:un|in|im|ir|il|dis|non)$/;

/** Whether one word is the other one with a prefix of negation: "inadequate" and "adequate". */
function areOpposed(first: string, second: string): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return long.endsWith(short) && OPPOSES.test(long.slice(0, long.length - short.length));
}

/** Whether a change puts a word in the place of its opposite, and which of the two denies: "lost" where the printed one does. */
export function oppositeIn(changes: readonly Change[]): 'lost' | 'gained' | null {
  const wordsOf = (kind: Change['kind']) =>
    changes.filter((one) => one.kind === kind).flatMap(({ text }) => plainWords(text));
  const added = wordsOf('added');
  for (const word of wordsOf('removed')) {
    const other = added.find((one) => areOpposed(word, one));
    if (other !== undefined) return word.length > other.length ? 'lost' : 'gained';
  }
  return null;
}

const NEGATION = /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|.+n't)$/;

/** Whether the second wording loses or gains a negation against the first; null when it does neither. */
export function negationChange(first: string, second: string): 'lost' | 'gained' | null {
  const count = (text: string) => plainWords(text).filter((word) => NEGATION.test(word)).length;
  const difference = count(second) - count(first);
  if (difference === 0) return null;
  return difference > 0 ? 'gained' : 'lost';
}

interface Part {
  readonly kind: Change['kind'];
  readonly words: readonly Word[];
  /** For common words, those of the first text. */
  readonly printed: readonly Word[];
}

function align(first: string, second: string): Part[] {
  const [before, after] = [comparable(first), comparable(second)];
  return partsOf(diffArrays(before.map(plain), after.map(plain)), before, after);
}

/** The runs of a comparison, with the words of both sides that they stand for. */
function partsOf(
  runs: readonly Pick<ChangeObject<unknown[]>, 'value' | 'added' | 'removed'>[],
  before: readonly Word[],
  after: readonly Word[],
): Part[] {
  let inFirst = 0;
  let inSecond = 0;
  return runs.map(({ value: { length }, added, removed }) => {
    const printed = added ? [] : before.slice(inFirst, inFirst + length);
    const given = removed ? [] : after.slice(inSecond, inSecond + length);
    inFirst += printed.length;
    inSecond += given.length;
    return {
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: removed ? printed : given,
      printed,
    };
  });
}

function changes(parts: readonly Part[], first: string, second: string): Change[] {
  let at = 0;
  const after = comparable(second);
  return parts.map(({ kind, words: own }) => {
    const shown = kind === 'removed' ? own : after.slice(at, at + own.length);
    if (kind !== 'removed') at += own.length;
    const text = kind === 'removed' ? first : second;
    return { kind, text: text.slice(shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0) };
  });
}

/** The words of a text as they are compared, one by one as `plainWords` gives them: hyphenated words are parted. */
export function comparable(text: string, span?: Span): Word[] {
  return words(text, span).flatMap((word) => (/[-‑]/.test(word.text) ? parted(word) : [word]));
}

function parted(word: Word): Word[] {
  let start = word.start;
  return word.text.split(/[-‑]/).map((text) => {
    const part = { text, start, end: start + text.length };
    start = part.end + 1;
    return part;
  });
}

function plain({ text }: Word): string {
  const folded = fold(text);
  if (/^\d/.test(folded)) return folded.replaceAll(',', '');
  return folded.length > 5 ? folded.replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1') : folded;
}
