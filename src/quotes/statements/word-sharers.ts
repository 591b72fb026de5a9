import { SharedWords } from './shared-words.js';

/** Words as hashes: those of `hashes` from `from` to `to`. */
export interface HashedWords {
  readonly hashes: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** A word that more wordings have is too common to tell anything: none is found by it. */
const COMMON = 60;

/**
 * Finds among some wordings those that may be as alike to another as `least` (Dice). To be so alike, all but a few of its
 * words must be theirs too; a word of the other that none of them has is one of these few.
 */
export class WordSharers {
  readonly #table: SharedWords;
  /** For each word, the wordings that have it, up to one more than make it common. */
  readonly #having: number[][];
  /** The words of each wording, each once, and how many it has with those that stand more than once. */
  readonly #words: (readonly number[])[] = [];
  readonly #lengths: Int32Array;
  /** For each wording, how many telling words it shares with the one that is asked about. */
  readonly #shared: Int32Array;
  /** For each word, the last question that had it. */
  readonly #askedBy: Int32Array;
  #questions = 0;
  readonly #least: number;

  constructor(wordings: readonly HashedWords[], least: number) {
    const words = new Set<number>();
    for (const { hashes, from, to } of wordings) for (let i = from; i < to; i++) words.add(hashes[i] ?? 0);
    this.#table = new SharedWords([...words]);
    this.#having = Array.from(words, () => []);
    this.#lengths = Int32Array.from(wordings, ({ from, to }) => to - from);
    this.#shared = new Int32Array(wordings.length);
    this.#askedBy = new Int32Array(words.size);
    this.#least = least;
    for (const [number, { hashes, from, to }] of wordings.entries()) {
      const found: number[] = [];
      this.#table.find(hashes, from, to, found);
      this.#words.push(found);
      for (const word of found) {
        const having = this.#having[word];
        if (having && having.length <= COMMON) having.push(number);
      }
    }
  }

  /**
   * The numbers of the wordings that may be so alike to another one, which is among them itself or not.
   * @param before only those of smaller numbers
   */
  of({ hashes, from, to }: HashedWords, before = this.#lengths.length): number[] {
    const words: number[] = [];
    const length = to - from;
    // Of n words, `least · n / (2 − least)` are shared at least: with the shortest wording that is alike enough.
    const mostMissed = Math.floor(length * (1 - this.#least / (2 - this.#least)));
    const missed = this.#table.find(hashes, from, to, words, mostMissed);
    if (missed > mostMissed) return [];
    const telling: (readonly number[])[] = [];
    for (const word of words) {
      const having = this.#having[word];
      if (having && having.length <= COMMON) telling.push(having);
    }
    const fewest = Math.max(1, telling.length - (mostMissed - missed));
    const met = this.#meet(telling, fewest, before);
    const question = ++this.#questions;
    for (const word of words) this.#askedBy[word] = question;
    return met.filter((other) => {
      const its = this.#words[other] ?? [];
      let common = 0;
      for (const word of its) if (this.#askedBy[word] === question) common++;
      const itsLength = this.#lengths[other] ?? 0;
      const shared = Math.min(itsLength - its.length, length - missed - words.length) + common;
      return 2 * shared >= this.#least * (length + itsLength);
    });
  }

  /** The wordings that have `fewest` of the words at least, given as those that have each. */
  #meet(words: readonly (readonly number[])[], fewest: number, before: number): number[] {
    const shared = this.#shared;
    const met: number[] = [];
    for (const having of words)
      for (const other of having) {
        if (other >= before) break;
        const times = shared[other] ?? 0;
        if (times === 0) met.push(other);
        shared[other] = times + 1;
      }
    const found = met.filter((other) => (shared[other] ?? 0) >= fewest);
    for (const other of met) shared[other] = 0;
    return found;
  }
}
