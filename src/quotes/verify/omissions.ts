import type { Reading } from '../extract.js';
import { hashOf } from '../prints.js';
import { type Change, comparable, negationChange, plainWords } from '../wording.js';
import { describe } from './describe.js';
import { firstPrintHolding } from './exact-print.js';
import type { Print } from './print.js';
import { NOT_FOUND, printedBy, type Verification } from './verification.js';

const MARK = /\[(?:…|\.{3}|\. \. \.)\]|\((?:…|\.{3})\)|…|\.{3,}|\. \. \./;
/** With fewer words in its longest piece, or in all, a text with omissions fits what it was not cut from. */
const FEWEST_IN_ONE = 3;
const FEWEST = 5;
const MOST_PIECES = 20;
const ENDS_SENTENCE = /[.!?]/;

/**
 * A text that marks what it leaves out ("We […] stay"), held against the prints that have its pieces in order. It is exact,
 * unless the marks hide a negation of the sentence that it goes on with.
 * @returns null for a text without such marks, or where no print has the pieces
 */
export function withOmissions(readings: readonly Reading[], text: string): Verification | null {
  const pieces = text.split(MARK).filter((piece) => plainWords(piece).length > 0);
  const words = pieces.map((piece) => plainWords(piece));
  const longest = words.reduce<readonly string[]>((most, one) => (one.length > most.length ? one : most), []);
  if (
    pieces.length < 2 ||
    pieces.length > MOST_PIECES ||
    longest.length < FEWEST_IN_ONE ||
    words.flat().length < FEWEST
  )
    return null;
  const print = firstPrintHolding(readings, longest.map(hashOf), (one) => placesIn(one, words) !== null);
  const places = print && placesIn(print, words);
  if (!print || !places) return null;
  const leftOut = between(print, places);
  const changes = pieces.flatMap((piece, i): Change[] => [
    ...(leftOut[i - 1] ? [{ kind: 'removed' as const, text: leftOut[i - 1] ?? '' }] : []),
    { kind: 'same', text: piece.trim() },
  ]);
  const hidden = leftOut.some((words) => !ENDS_SENTENCE.test(words) && negationChange(words, '') !== null);
  const negation = hidden ? 'lost' : null;
  return {
    ...NOT_FOUND,
    verdict: hidden ? 'altered' : 'exact',
    ...printedBy(print),
    omits: true,
    changes,
    how: describe(changes, negation),
    negation,
  };
}

/** Where pieces stand in a print, in order: the numbers of the first word of each and of the first behind it. */
function placesIn(
  print: Print,
  pieces: readonly (readonly string[])[],
): { from: number; to: number }[] | null {
  const printed = plainWords(print.text);
  const places: { from: number; to: number }[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = indexOf(printed, piece, at);
    if (from < 0) return null;
    at = from + piece.length;
    places.push({ from, to: at });
  }
  return places;
}

/** Where some words stand one behind the other among others, from a place on; -1 where they do not. */
function indexOf(words: readonly string[], wanted: readonly string[], from: number): number {
  const text = ` ${words.slice(from).join(' ')} `;
  const at = text.indexOf(` ${wanted.join(' ')} `);
  return at < 0 ? -1 : from + text.slice(0, at).split(' ').length - 1;
}

/** The printed words between the places, each stretch as printed; empty where nothing is left out. */
function between(print: Print, places: readonly { from: number; to: number }[]): string[] {
  const words = comparable(print.text);
  return places.slice(1).map(({ from }, i) => {
    const [first, last] = [words[places[i]?.to ?? 0], words[from - 1]];
    return first && last && first.start < last.end ? print.text.slice(first.start, last.end) : '';
  });
}
