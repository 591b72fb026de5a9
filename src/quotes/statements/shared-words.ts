/** Bits of a hash by which most words are passed over at once. */
const SIEVE = 0xffff;

/**
 * Tells which of some words others have among them. Words are hashes, numbered from 0 in the order given. A table of
 * typed arrays: a `Map` is too slow to be asked millions of times.
 */
export class SharedWords {
  /** Of each slot, the hash that it holds, and that word's number plus one: 0 for an empty slot. */
  readonly #hashes: Int32Array;
  readonly #numbers: Int32Array;
  readonly #mask: number;
  readonly #sieve = new Uint8Array(SIEVE + 1);
  /** For each word, which reading found it last. */
  readonly #foundIn: Int32Array;
  #readings = 0;

  /** @param words distinct */
  constructor(words: readonly number[]) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, words.length) * 4));
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#numbers = new Int32Array(slots);
    this.#foundIn = new Int32Array(words.length);
    for (const [number, word] of words.entries()) {
      const slot = this.#slotOf(word);
      this.#hashes[slot] = word;
      this.#numbers[slot] = number + 1;
      this.#sieve[word & SIEVE] = 1;
    }
  }

  /**
   * Finds the words in a part of others: puts their numbers into `found`, each once.
   * @param mostMissed no more are looked for once so many of the others and one more are none of the words
   * @returns how many of the others that were looked at are none of them
   */
  find(
    others: Int32Array,
    from: number,
    to: number,
    found: number[],
    mostMissed: number = Number.POSITIVE_INFINITY,
  ): number {
    const [hashes, numbers, foundIn, mask, sieve] = [
      this.#hashes,
      this.#numbers,
      this.#foundIn,
      this.#mask,
      this.#sieve,
    ];
    const reading = ++this.#readings;
    let missed = 0;
    for (let i = from; i < to && missed <= mostMissed; i++) {
      const word = others[i] ?? 0;
      if (sieve[word & SIEVE] === 0) {
        missed++;
        continue;
      }
      let slot = word & mask;
      while (numbers[slot] !== 0 && hashes[slot] !== word) slot = (slot + 1) & mask;
      const number = (numbers[slot] ?? 0) - 1;
      if (number < 0) missed++;
      if (number < 0 || foundIn[number] === reading) continue;
      foundIn[number] = reading;
      found.push(number);
    }
    return missed;
  }

  /** The slot of a word, or the empty one where it belongs. */
  #slotOf(word: number): number {
    let slot = word & this.#mask;
    while (this.#numbers[slot] !== 0 && this.#hashes[slot] !== word) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
