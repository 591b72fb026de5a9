/** Counts up to this one are told apart. */
const MOST_TIMES = 255;
const FIRST_ROOM = 2;

/**
 * The articles that hold a term, in ascending order of their numbers, and how often each does. An entry takes four bytes:
 * the article's number, below 2 to the power of 24, and in the lowest eight bits the count.
 */
export class Postings {
  #entries = new Uint32Array(FIRST_ROOM);
  #size = 0;

  /** How many articles there are. */
  get size(): number {
    return this.#size;
  }

  /** Adds an article, of a greater number than all others. */
  add(article: number, times: number): void {
    if (this.#size === this.#entries.length) this.#resize(this.#size + Math.ceil(this.#size / 2));
    this.#entries[this.#size++] = article * (MOST_TIMES + 1) + Math.min(times, MOST_TIMES);
  }

  /** Takes an article out; nothing happens when it is not there. */
  remove(article: number): void {
    const at = this.#placeOf(article);
    if (Math.floor((this.#entries[at] ?? 0) / (MOST_TIMES + 1)) !== article || at >= this.#size) return;
    this.#entries.copyWithin(at, at + 1, this.#size);
    this.#size--;
  }

  /** Tells each article and how often it holds the term. */
  each(tell: (article: number, times: number) => void): void {
    for (let i = 0; i < this.#size; i++) {
      const entry = this.#entries[i] ?? 0;
      tell(entry >>> 8, entry & MOST_TIMES);
    }
  }

  /** Where the article stands, or would. */
  #placeOf(article: number): number {
    const least = article * (MOST_TIMES + 1);
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #resize(room: number): void {
    const entries = new Uint32Array(room);
    entries.set(this.#entries);
    this.#entries = entries;
  }
}
