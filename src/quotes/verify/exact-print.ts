import type { Reading } from '../extract.js';
import { eachPrint, type Print, printAt } from './print.js';

/**
 * The first print that holds some words one after the other and fits, in the order of `eachPrint`; null where none
 * does. Takes time in proportion to the words of the coverage and of the text.
 * @param words the hashes of the words, at least one
 * @param fits asked of each print that seems to hold them, since two words may share a hash
 */
export function firstPrintHolding(
  readings: readonly Reading[],
  words: readonly number[],
  fits: (print: Print) => boolean,
): Print | null {
  const wanted = Int32Array.from(words);
  const borders = bordersOf(wanted);
  let found: Print | null = null;
  eachPrint(readings, (reading, number, joined, from, to) => {
    if (!holds(reading.prints.hashes, from, to, wanted, borders)) return false;
    const print = printAt(reading, number, joined);
    if (fits(print)) found = print;
    return found !== null;
  });
  return found;
}

/** Whether some numbers stand one after the other in a part of others (Knuth, Morris and Pratt, 1977). */
function holds(
  hashes: Int32Array,
  from: number,
  to: number,
  wanted: Int32Array,
  borders: Int32Array,
): boolean {
  if (to - from < wanted.length) return false;
  let held = 0;
  for (let i = from; i < to; i++) {
    while (held > 0 && hashes[i] !== wanted[held]) held = borders[held - 1] ?? 0;
    if (hashes[i] === wanted[held]) held++;
    if (held === wanted.length) return true;
  }
  return false;
}

/** For each beginning of some numbers, how long the longest shorter one is that it ends with. */
function bordersOf(wanted: Int32Array): Int32Array {
  const borders = new Int32Array(wanted.length);
  let length = 0;
  for (let i = 1; i < wanted.length; i++) {
    while (length > 0 && wanted[i] !== wanted[length]) length = borders[length - 1] ?? 0;
    if (wanted[i] === wanted[length]) length++;
    borders[i] = length;
  }
  return borders;
}
