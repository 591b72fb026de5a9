import type { Article } from '../articles/article.js';
import { ArticleFinder } from './article-finder.js';
import { type ArticleTerms, readTerms } from './article-terms.js';
import { type IndexedArticle, indexArticle, type NumberedTerms, numberTerms } from './indexed-article.js';
import { Vocabulary } from './vocabulary.js';

/**
 * What search needs of the coverage: a finder of the articles that share terms with a question, and the articles
 * themselves, as numbered terms in order, let their passages be scored with every sign there is.
 */
export class SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly #finder = new ArticleFinder();
  readonly #entries = new Map<number, IndexedArticle>();
  readonly #numbers = new Map<string, number>();
  #next = 0;

  /** @param vocabulary the terms of another index, `vocabulary.terms()`, so that its articles can be added as it has them */
  constructor(vocabulary?: readonly string[]) {
    this.vocabulary = new Vocabulary(vocabulary);
  }

  /**
   * Adds an article, in the place of the one with the same id if there is one.
   * @param terms what `readTerms` gives for the article, where that was done before
   */
  add(article: Article, terms: ArticleTerms = readTerms(article)): void {
    this.addNumbered(article, numberTerms(terms, this.vocabulary));
  }

  /** The same, with terms that an index of the same vocabulary had: `article(id).terms`. */
  addNumbered(article: Article, terms: NumberedTerms): void {
    this.remove(article.id);
    const held = termsOf(terms);
    const number = this.#next++;
    this.#entries.set(number, indexArticle(article, terms));
    this.#numbers.set(article.id, number);
    this.vocabulary.count(held, 1);
    this.#finder.add(number, held);
  }

  /** Takes the article of that id out; nothing happens when there is none. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    const entry = number === undefined ? undefined : this.#entries.get(number);
    if (number === undefined || !entry) return;
    const terms = termsOf(entry.terms);
    this.vocabulary.count(terms, -1);
    this.#finder.remove(number, terms);
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

  /** The articles that hold some of the terms of these numbers, best first by BM25+, at most `most`. */
  find(terms: readonly number[], most: number): IndexedArticle[] {
    return this.#finder.find(terms, most).flatMap((number) => this.#entries.get(number) ?? []);
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
