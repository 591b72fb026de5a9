/** The terms of the coverage, numbered from 1 as they come, and how many articles hold each. 0 is a stop word. */
export class Vocabulary {
  readonly #ids = new Map<string, number>([['', 0]]);
  readonly #articles: number[] = [0];

  /** The number of a term, given now if it has none yet. */
  number(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#articles.length;
    this.#ids.set(term, id);
    this.#articles.push(0);
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

  /** Counts an article in (`by` 1) or out (-1) for the terms that it holds, each given once. */
  count(ids: Iterable<number>, by: 1 | -1): void {
    for (const id of ids) this.#articles[id] = this.articlesWith(id) + by;
  }

  /** How many numbers are given: every number is below it. */
  get size(): number {
    return this.#articles.length;
  }

  /** The terms that articles of the coverage hold, with their numbers. */
  *terms(): Generator<readonly [string, number]> {
    for (const entry of this.#ids) if (this.articlesWith(entry[1]) > 0) yield entry;
  }
}
