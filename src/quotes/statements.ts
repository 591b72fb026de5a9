import type { Span } from '../language/span.js';
import type { Reading } from './extract.js';
import { Groups } from './groups.js';
import type { Quotation } from './quotation.js';
import { similarityOf } from './wording.js';

/** A sentence of a quotation that prints a statement; offsets into the quotation's article. */
export interface StatementPart extends Span {
  readonly quotation: Quotation;
}

/** One utterance as different quotations print it, in the order of the coverage. */
export interface Statement {
  readonly id: string;
  readonly parts: readonly StatementPart[];
}

/** Somebody who says a quotation; another object is another speaker. */
export interface StatementSpeaker {
  readonly named: boolean;
}

/**
 * Sentences of one speaker print the same utterance from this similarity on (Dice over the longest common subsequence
 * of words): true variants score .67 and more, others below .5. Where only one speaker is known it takes more.
 */
const SAME = 0.62;
const SAME_PERHAPS = 0.8;
const FEWEST_WORDS_PERHAPS = 6;
/** A word in more sentences than this finds no candidates: too common to tell anything. */
const COMMON = 60;
/** Sentences between two steps. */
const STEP = 250;

/** A sentence of a quotation, its words being `hashes` from `from` to `to`; see `Utterances`. */
interface Part extends StatementPart {
  readonly speaker: StatementSpeaker | undefined;
  readonly hashes: Int32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Groups the sentences of quotations that print one utterance, step by step.
 * @param readings in the order of the coverage
 */
export function* groupStatements(
  readings: readonly Reading[],
  speakerOf: (quotation: Quotation) => StatementSpeaker | undefined,
): Generator<void, Statement[]> {
  const parts = readings.flatMap((reading) => partsOf(reading, speakerOf));
  yield;
  const groups = new Groups(parts.length);
  const candidates = new Candidates(parts.length);
  const numbers = new Map<StatementSpeaker, number>();
  for (const [i, part] of parts.entries()) {
    for (const other of candidates.of(part, numberOf(part, numbers))) {
      const first = parts[other];
      if (first && first.quotation !== part.quotation && same(first, part)) groups.join(other, i);
    }
    if (i % STEP === 0) yield;
  }
  return groups
    .all()
    .map((group) => group.flatMap((i) => parts[i] ?? []))
    .map((members, n) => ({
      id: `s${n + 1}`,
      parts: members.map(({ quotation, start, end }) => ({ quotation, start, end })),
    }));
}

function partsOf(
  { quotations, utterances }: Reading,
  speakerOf: (quotation: Quotation) => StatementSpeaker | undefined,
): Part[] {
  const { spans, hashes, ends } = utterances;
  return Array.from(ends, (to, i) => {
    const quotation = quotations[spans[3 * i] ?? 0];
    if (!quotation) throw new RangeError('A sentence of a quotation that the reading does not have');
    return {
      quotation,
      start: spans[3 * i + 1] ?? 0,
      end: spans[3 * i + 2] ?? 0,
      speaker: speakerOf(quotation),
      hashes,
      from: ends[i - 1] ?? 0,
      to,
    };
  });
}

/** A number for each named speaker, from 1; 0 for all who may be anybody. */
function numberOf({ speaker }: Part, numbers: Map<StatementSpeaker, number>): number {
  if (!speaker?.named) return 0;
  const number = numbers.get(speaker) ?? numbers.size + 1;
  numbers.set(speaker, number);
  return number;
}

function same(a: Part, b: Part): boolean {
  const sure = a.speaker !== undefined && a.speaker === b.speaker;
  if (!sure && a.speaker?.named && b.speaker?.named) return false;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const fewest = Math.min(first.length, second.length);
  if (!sure && fewest < FEWEST_WORDS_PERHAPS) return false;
  const least = sure ? SAME : SAME_PERHAPS;
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

/** A word, and those that have it, as long as they are few. */
interface Having {
  last: number;
  readonly all: number[];
}

/**
 * Finds those that may have the same speaker and share at least a third of the shorter one's words, the too common ones
 * aside.
 */
class Candidates {
  readonly #words = new Map<number, Having>();
  readonly #shared: Int32Array;
  readonly #speakers: Int32Array;
  /** How many different words each one has. */
  readonly #sizes: Int32Array;
  #count = 0;

  constructor(size: number) {
    this.#shared = new Int32Array(size);
    this.#speakers = new Int32Array(size);
    this.#sizes = new Int32Array(size);
  }

  /** Takes in the next one, and gives the numbers of those before it that share so much with it, from 0. */
  of({ hashes, from, to }: Part, speaker: number): number[] {
    const i = this.#count++;
    this.#speakers[i] = speaker;
    const met: number[] = [];
    let size = 0;
    for (let at = from; at < to; at++) {
      const having = this.#having(hashes[at] ?? 0);
      if (having.last === i) continue;
      having.last = i;
      size++;
      if (having.all.length > COMMON) continue;
      this.#meet(having.all, speaker, met);
      having.all.push(i);
    }
    this.#sizes[i] = size;
    const found = met.filter(
      (other) => (this.#shared[other] ?? 0) * 3 >= Math.min(size, this.#sizes[other] ?? 0),
    );
    for (const other of met) this.#shared[other] = 0;
    return found;
  }

  #having(word: number): Having {
    const known = this.#words.get(word);
    if (known) return known;
    const having = { last: -1, all: [] };
    this.#words.set(word, having);
    return having;
  }

  /** Counts one more shared word with each of these; those met first go into `met`. */
  #meet(others: readonly number[], speaker: number, met: number[]): void {
    const [shared, speakers] = [this.#shared, this.#speakers];
    for (const other of others) {
      if (speaker !== 0 && speakers[other] !== 0 && speakers[other] !== speaker) continue;
      const before = shared[other] ?? 0;
      if (before === 0) met.push(other);
      shared[other] = before + 1;
    }
  }
}
