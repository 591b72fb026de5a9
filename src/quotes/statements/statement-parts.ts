import type { Span } from '../../language/span.js';
import type { Reading } from '../extract.js';
import type { Quotation } from '../quotation.js';
import { similarityOf } from '../wording.js';

/** A sentence of a quotation that prints a statement; offsets into the quotation's article. */
export interface StatementPart extends Span {
  readonly quotation: Quotation;
}

/** A sentence of a quotation, its words being `hashes` from `from` to `to`; see `Utterances`. */
export interface Part extends StatementPart {
  readonly reading: Reading;
  /** Its number among those of the reading. */
  readonly number: number;
  readonly hashes: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Made when they are first asked for, and let go with the reading. */
const known = new WeakMap<Reading, readonly Part[]>();

/** The sentences of a reading's quotations, in their order: the same objects each time. */
export function partsOf(reading: Reading): readonly Part[] {
  const parts = known.get(reading) ?? readParts(reading);
  known.set(reading, parts);
  return parts;
}

function readParts(reading: Reading): Part[] {
  const { spans, hashes, ends } = reading.utterances;
  return Array.from(ends, (to, number) => {
    const quotation = reading.quotations[spans[3 * number] ?? 0];
    if (!quotation) throw new RangeError('A sentence of a quotation that the reading does not have');
    const start = spans[3 * number + 1] ?? 0;
    const end = spans[3 * number + 2] ?? 0;
    return { quotation, start, end, hashes, from: ends[number - 1] ?? 0, to, reading, number };
  });
}

/** Whether two sentences are alike by as much as `least` (see `compareWordings`), and of different quotations. */
export function areAlike(a: Part, b: Part, least: number): boolean {
  if (a.quotation === b.quotation) return false;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const fewest = Math.min(first.length, second.length);
  if ((2 * fewest) / (first.length + second.length) < least) return false;
  return mostAlike(first, second) >= least && similarityOf([...first], [...second]) >= least;
}

function wordsOf({ hashes, from, to }: Part): Int32Array {
  return hashes.subarray(from, to);
}

/** How alike two wordings are at most: as they would be if the words that they share stood in one order. */
function mostAlike(a: Int32Array, b: Int32Array): number {
  const left = new Map<number, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const times = left.get(word) ?? 0;
    if (times > 0) shared++;
    left.set(word, times - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
