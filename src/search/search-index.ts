import type { Article } from '../articles/article.js';
import { makeBreathing } from '../articles/breathe.js';
import { ArticleFinder } from './article-finder.js';
import { type ArticleTerms, readTerms } from './article-terms.js';
import { type IndexedArticle, indexArticle, type NumberedTerms, numberTerms } from './indexed-article.js';
import { Vocabulary } from './vocabulary.js';

/** What an index is made of again, but for the articles themselves: plain data that may be kept in a file. */
export interface IndexSnapshot {
  /** The vocabulary in the order of its numbers, from 1. */
  readonly terms: readonly string[];
  readonly articles: readonly { readonly id: string; readonly terms: NumberedTerms }[];
}

/** How long making an index again may take, in milliseconds, before others run. */
const BREATH_MS = 20;

/**
 * What search needs of the coverage: MiniSearch finds the articles that share terms with a question, and the articles
 * themselves, as numbered terms in order, let their passages be scored with every sign there is.
 */
export class SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly #finder = new ArticleFinder();
  readonly #entries = new Map<number, IndexedArticle>();
  readonly #numbers = new Map<string, number>();
  #next = 0;

  /** @param terms a vocabulary to begin with, in the order of its numbers */
  constructor(terms: readonly string[] = []) {
    this.vocabulary = new Vocabulary(terms);
  }

  /**
   * Makes an index again, and lets others run in between.
   * @param articles the articles of the snapshot that are still as they were then; all others are left out
   */
  static async restore(snapshot: IndexSnapshot, articles: Iterable<Article>): Promise<SearchIndex> {
    const index = new SearchIndex(snapshot.terms);
    const byId = new Map(Array.from(articles, (article) => [article.id, article]));
    const breathe = makeBreathing(BREATH_MS);
    for (const { id, terms } of snapshot.articles) {
      const article = byId.get(id);
      if (article) index.#enter(indexArticle(article, terms));
      await breathe();
    }
    return index;
  }

  /**
   * Adds an article, in the place of the one with the same id if there is one.
   * @param terms what `readTerms` gives for the article, where that was done before
   */
  add(article: Article, terms: ArticleTerms = readTerms(article)): void {
    this.remove(article.id);
    this.#enter(indexArticle(article, numberTerms(terms, this.vocabulary)));
  }

  /** Takes the article of that id out; nothing happens when there is none. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    const entry = number === undefined ? undefined : this.#entries.get(number);
    if (number === undefined || !entry) return;
    this.vocabulary.count(termsOf(entry.terms), -1);
    this.#finder.remove(number);
    this.#entries.delete(number);
    this.#numbers.delete(id);
  }

  #enter(entry: IndexedArticle): void {
    const number = this.#next++;
    const terms = termsOf(entry.terms);
    this.#entries.set(number, entry);
    this.#numbers.set(entry.article.id, number);
    this.vocabulary.count(terms, 1);
    this.#finder.add(number, terms);
  }

  /** How many articles there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** The article of that id as the index keeps it. */
  article(id: string): IndexedArticle | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#entries.get(number);
  }

  /** All articles, in the order in which they were added. */
  articles(): IterableIterator<IndexedArticle> {
    return this.#entries.values();
  }

  /** The articles that hold some of the terms of these numbers, best first by MiniSearch's BM25+, at most `most`. */
  find(terms: readonly number[], most: number): IndexedArticle[] {
    const found: IndexedArticle[] = [];
    for (const number of this.#finder.find(terms)) {
      const entry = this.#entries.get(number);
      if (entry) found.push(entry);
      if (found.length === most) break;
    }
    return found;
  }

  /** The index as it is now; `restore` has it back from that and the articles without reading them. */
  toSnapshot(): IndexSnapshot {
    const articles = Array.from(this.#entries.values(), ({ article, terms }) => ({ id: article.id, terms }));
    return { terms: this.vocabulary.terms(), articles };
  }
}

/** The numbers of all terms of body and title in ascending order, each as often as it stands there, without stop words. */
function termsOf({ tokens, title }: NumberedTerms): Uint32Array {
  const all = new Uint32Array(tokens.length + title.length);
  all.set(tokens);
  all.set(title, tokens.length);
  all.sort();
  const first = all.findIndex((term) => term > 0);
  return all.subarray(first < 0 ? all.length : first);
}

/** An index of articles; see {@link SearchIndex}. */
export function buildSearchIndex(articles: Iterable<Article>): SearchIndex {
  const index = new SearchIndex();
  for (const article of articles) index.add(article);
  return index;
}
