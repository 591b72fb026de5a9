import type { Reading } from '../extract.js';
import { SharedWords } from '../statements/shared-words.js';
import { eachPrint, type Print, printAt } from './print.js';

/** Weights are whole numbers, this many to one, so that a sum does not depend on the order of the words. */
const STEPS = 2 ** 20;

interface Scored {
  readonly reading: Reading;
  readonly number: number;
  readonly joined: boolean;
  readonly score: number;
}

/**
 * The prints that share the most telling words with some words, best first, and among equals in the order of
 * `eachPrint`. Takes time in proportion to the words of the coverage.
 * @param words the hashes of the words
 * @param most how many prints at most
 */
export function nearestPrints(readings: readonly Reading[], words: readonly number[], most: number): Print[] {
  const wanted = [...new Set(words)];
  const { shared, ends } = sharedByPrint(readings, wanted);
  const having = new Float64Array(wanted.length);
  for (const word of shared) having[word] = (having[word] ?? 0) + 1;
  // The fewer prints have a word, the more it tells.
  const weights = having.map((count) => Math.round(STEPS * Math.log(1 + ends.length / count)));
  const best: Scored[] = [];
  let print = 0;
  let at = 0;
  eachPrint(readings, (reading, number, joined) => {
    const end = ends[print++] ?? 0;
    let score = 0;
    for (; at < end; at++) score += weights[shared[at] ?? 0] ?? 0;
    const least = best.length < most ? 0 : (best.at(-1)?.score ?? 0);
    if (score > least) insert(best, { reading, number, joined, score }, most);
    return false;
  });
  return best.map(({ reading, number, joined }) => printAt(reading, number, joined));
}

/** Which of some words each print has, by their numbers, one print after the other; `ends` tells where each one's end. */
function sharedByPrint(
  readings: readonly Reading[],
  words: readonly number[],
): { shared: readonly number[]; ends: readonly number[] } {
  const table = new SharedWords(words);
  const shared: number[] = [];
  const ends: number[] = [];
  eachPrint(readings, ({ prints }, _number, _joined, from, to) => {
    table.find(prints.hashes, from, to, shared);
    ends.push(shared.length);
    return false;
  });
  return { shared, ends };
}

/** Puts one behind all that are as good, and lets go of what is then too many. */
function insert(best: Scored[], one: Scored, most: number): void {
  const at = best.findIndex(({ score }) => one.score > score);
  best.splice(at < 0 ? best.length : at, 0, one);
  if (best.length > most) best.pop();
}
