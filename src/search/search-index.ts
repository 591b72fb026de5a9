import MiniSearch from 'minisearch';
import type { Article } from '../articles/article.js';
import { type IndexedArticle, indexArticle } from './indexed-article.js';
import { Vocabulary } from './vocabulary.js';

interface Entry {
  readonly id: number;
  readonly terms: string;
}

/**
 * What search needs of the coverage: MiniSearch finds the articles that share terms with a question, and the articles
 * themselves, as numbered terms in order, let their passages be scored with every sign there is.
 */
export class SearchIndex {
  readonly vocabulary = new Vocabulary();
  readonly #entries = new Map<number, IndexedArticle>();
  readonly #numbers = new Map<string, number>();
  #next = 0;
  readonly #mini = new MiniSearch<Entry>({
    fields: ['terms'],
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
    autoVacuum: true,
  });

  /** Adds an article, in the place of the one with the same id if there is one. */
  add(article: Article): void {
    this.remove(article.id);
    const number = this.#next++;
    const indexed = indexArticle(article, number, this.vocabulary);
    this.#entries.set(number, indexed.entry);
    this.#numbers.set(article.id, number);
    this.vocabulary.count(indexed.held, 1);
    this.#mini.add({ id: number, terms: indexed.terms });
  }

  /** Takes the article of that id out; nothing happens when there is none. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    const entry = number === undefined ? undefined : this.#entries.get(number);
    if (number === undefined || !entry) return;
    this.vocabulary.count(new Set([...entry.title, ...entry.tokens]), -1);
    this.#mini.discard(number);
    this.#entries.delete(number);
    this.#numbers.delete(id);
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

  /** The articles that hold some of the terms, best first by MiniSearch's BM25+, at most `most`. */
  find(terms: readonly string[], most: number): IndexedArticle[] {
    const found: IndexedArticle[] = [];
    for (const result of this.#mini.search(terms.join(' '))) {
      const entry = this.#entries.get(Number(result.id));
      if (entry) found.push(entry);
      if (found.length === most) break;
    }
    return found;
  }
}

/** An index of articles; see {@link SearchIndex}. */
export function buildSearchIndex(articles: Iterable<Article>): SearchIndex {
  const index = new SearchIndex();
  for (const article of articles) index.add(article);
  return index;
}
