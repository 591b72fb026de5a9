/** The terms of the coverage, numbered from 1 as they come, and how many articles hold each. 0 is a stop word. */
export class Vocabulary {
  readonly #ids = new Map<string, number>([['', 0]]);
  readonly #articles: number[] = [0];
  /** Terms by first letter and length, made when first asked for. */
  #shelves: Map<string, [string, number][]> | undefined;

  /**
   * @param terms terms to begin with, in the order of their numbers from 1
   * @param counts for each number, from 0, how many articles hold the term
   */
  constructor(terms: readonly string[] = [], counts?: Uint32Array) {
    for (const term of terms) this.number(term);
    counts?.forEach((count, id) => {
      this.#articles[id] = count;
    });
  }

  /** The number of a term, given now if it has none yet. */
  number(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#articles.length;
    this.#ids.set(term, id);
    this.#articles.push(0);
    this.#shelves = undefined;
    return id;
  }

  /** The number of a term that an article of the coverage holds, or undefined. */
  find(term: string): number | undefined {
    const id = this.#ids.get(term);
    return id !== undefined && this.articlesWith(id) > 0 ? id : undefined;
  }

  /** How many articles hold the term of that number. */
  articlesWith(id: number): number {
    return this.#articles[id] ?? 0;
  }

  /** Counts an article in (`by` 1) or out (-1) for the terms that it holds; their numbers in ascending order. */
  count(ids: Uint32Array, by: 1 | -1): void {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      if (id !== ids[i - 1]) this.#articles[id] = this.articlesWith(id) + by;
    }
  }

  /** How many numbers are given: every number is below it. */
  get size(): number {
    return this.#articles.length;
  }

  /** For each number, from 0, how many articles hold the term. */
  counts(): Uint32Array {
    return Uint32Array.from(this.#articles);
  }

  /** All terms in the order of their numbers, from 1. */
  terms(): string[] {
    return [...this.#ids.keys()].slice(1);
  }

  /** The terms of the coverage with the same first letter and at most so many letters more or fewer. */
  *near(term: string, most: number): Generator<readonly [term: string, id: number]> {
    this.#shelves ??= shelve(this.#ids);
    for (let length = term.length - most; length <= term.length + most; length++)
      for (const entry of this.#shelves.get(`${term.charAt(0)}${length}`) ?? [])
        if (this.articlesWith(entry[1]) > 0) yield entry;
  }
}

function shelve(ids: ReadonlyMap<string, number>): Map<string, [string, number][]> {
  const shelves = new Map<string, [string, number][]>();
  for (const [term, id] of ids) {
    const label = `${term.charAt(0)}${term.length}`;
    const shelf = shelves.get(label);
    if (shelf) shelf.push([term, id]);
    else shelves.set(label, [[term, id]]);
  }
  return shelves;
}
