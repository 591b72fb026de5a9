import { Postings } from './postings.js';

/** BM25+ as MiniSearch has it, with its parameters: k and b of BM25, and delta, which a term counts at least. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
const LEAST = 0.5;

/** Finds articles by the numbers of their terms: for each term it lists the articles that hold it. */
export class ArticleFinder {
  readonly #postings: Postings[] = [];
  /** How many different terms each article holds, by its number; 0 where there is none. */
  readonly #lengths: number[] = [];
  #articles = 0;
  #length = 0;

  /**
   * Adds an article, of a greater number than all that were added before.
   * @param terms the numbers of its terms in ascending order, each as often as it stands there
   */
  add(article: number, terms: Uint32Array): void {
    let different = 0;
    for (let from = 0, to = 0; from < terms.length; from = to) {
      const term = terms[from] ?? 0;
      while (terms[to] === term) to++;
      this.#postingsOf(term).add(article, to - from);
      different++;
    }
    this.#lengths[article] = different;
    this.#articles++;
    this.#length += different;
  }

  /**
   * Takes an article out.
   * @param terms those that it was added with
   */
  remove(article: number, terms: Uint32Array): void {
    for (let i = 0; i < terms.length; i++)
      if (terms[i] !== terms[i - 1]) this.#postings[terms[i] ?? 0]?.remove(article);
    this.#length -= this.#lengths[article] ?? 0;
    this.#lengths[article] = 0;
    this.#articles--;
  }

  /**
   * The articles that hold some of the terms, best first: by the sum of BM25+ over the terms, times the number of terms
   * that they hold. Takes time in proportion to the articles that hold each term.
   * @returns their numbers, at most `most`
   */
  find(terms: readonly number[], most: number): number[] {
    const found = new Map<number, { score: number; terms: number }>();
    const usual = this.#length / this.#articles;
    for (const term of terms) {
      const postings = this.#postings[term];
      if (!postings) continue;
      const weight = Math.log(1 + (this.#articles - postings.size + 0.5) / (postings.size + 0.5));
      postings.each((article, times) => {
        const length = (this.#lengths[article] ?? 0) / usual;
        const often =
          (times * (SATURATION + 1)) / (times + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
        const known = found.get(article);
        const score = weight * (LEAST + often);
        if (known) {
          known.score += score;
          known.terms++;
        } else found.set(article, { score, terms: 1 });
      });
    }
    const all = Array.from(found, ([article, held]) => ({ article, score: held.score * held.terms }));
    all.sort((a, b) => b.score - a.score || a.article - b.article);
    return all.slice(0, most).map(({ article }) => article);
  }

  #postingsOf(term: number): Postings {
    const known = this.#postings[term];
    if (known) return known;
    const made = new Postings();
    this.#postings[term] = made;
    return made;
  }
}
