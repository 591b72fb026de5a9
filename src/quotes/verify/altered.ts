import { isStopWord } from '../../language/stop-words.js';
import type { Reading } from '../extract.js';
import { hashOf } from '../prints.js';
import { type ComparisonWithin, compareWithin, negationChange, oppositeIn, plainWords } from '../wording.js';
import { describe } from './describe.js';
import { nearestPrints } from './nearest-prints.js';
import { haveOtherNumbers } from './numbers.js';
import { longestPrint, type Print } from './print.js';
import { NOT_FOUND, printedBy, type Verification } from './verification.js';

/** Below this likeness a text is another text, not an altered one. */
const ALTERED = 0.6;
/** Of two prints about as near, the quotation is meant. */
const HEAD_START = 0.05;
/** How many prints may be compared with a text word by word. */
const NEAREST = 40;
/** Comparing two wordings takes time in proportion to the shorter one and to how many words differ: at most so much. */
const MOST_WORK = 2_000_000;

/** A text as an altered form of the print that is most like it, of several that are, of the first; null where none is. */
export function alteredPrint(readings: readonly Reading[], text: string): Verification | null {
  const hashes = plainWords(text).map(hashOf);
  if (longestPrint(readings) < fewestShared(hashes)) return null;
  const prints = nearestPrints(readings, hashes, NEAREST);
  const telling = plainWords(text)
    .filter((word) => !isStopWord(word))
    .map(hashOf);
  const hopeful = prints
    .filter((print) => print.quotation !== null || holdsMost(print, telling))
    .map((print, rank) => ({ print, rank, most: mostAlike(print, hashes) + headStart(print) }))
    .filter(({ most }) => most >= ALTERED)
    .sort((a, b) => b.most - a.most || a.rank - b.rank);
  let best: { print: Print; rank: number; score: number; compared: ComparisonWithin } | null = null;
  for (const { print, rank, most } of hopeful) {
    if (best && most < best.score) break;
    const compared = compareWithin(print.text, text, mostEdits(print, hashes));
    if (!compared) continue;
    const score = compared.similarity + headStart(print);
    if (!best || score > best.score || (score === best.score && rank < best.rank))
      best = { print, rank, score, compared };
  }
  if (!best || best.compared.similarity < ALTERED) return null;
  const { changes, part } = best.compared;
  const printed = best.print.text.slice(part.start, part.end);
  const negation = negationChange(printed, text) ?? oppositeIn(changes);
  const how = describe(changes, negation);
  return {
    ...NOT_FOUND,
    verdict: 'altered',
    ...printedBy(best.print),
    changes,
    how,
    negation,
    otherNumber: haveOtherNumbers(printed, text),
  };
}

/** Whether a sentence of an article has more than half of some words: a name and words of grammar make no wording. */
function holdsMost({ words }: Print, telling: readonly number[]): boolean {
  return telling.length === 0 || 2 * telling.filter((word) => words.includes(word)).length > telling.length;
}

function headStart({ quotation }: Print): number {
  return quotation ? HEAD_START : 0;
}

/** How alike the text and the nearest part of a print can be at most, by the words that they share in any order. */
function mostAlike(print: Print, hashes: readonly number[]): number {
  const left = new Map<number, number>();
  for (const word of print.words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of hashes) {
    const times = left.get(word) ?? 0;
    if (times > 0) shared++;
    left.set(word, times - 1);
  }
  return (2 * shared) / (shared + hashes.length);
}

/** How many words a text must share with a print to be an altered form of it. */
function fewestShared({ length }: readonly number[]): number {
  const least = ALTERED - HEAD_START;
  return Math.floor((least * length) / (2 - least));
}

/** How many words may differ before a text cannot be an altered form of a print, or before it takes too long. */
function mostEdits({ words }: Print, hashes: readonly number[]): number {
  const { length } = hashes;
  const shorter = Math.min(words.length, length);
  return Math.min(words.length + length - 2 * fewestShared(hashes), Math.floor(MOST_WORK / shorter));
}
