import type { Article } from '../../articles/article.js';
import { makeBreathing } from '../../articles/breathe.js';
import { ArticleFinder } from './article-finder.js';
import { type ArticleTerms, readTerms } from './article-terms.js';
import { type IndexedArticle, indexArticle, type NumberedTerms, numberTerms } from './indexed-article.js';
import { type PlainIndex, writePlainIndex } from './plain-index.js';
import { Vocabulary } from './vocabulary.js';

/** A whole index but for the articles themselves, as plain data that may be kept in a file. */
export interface IndexSnapshot {
  /** The vocabulary in the order of its numbers, from 1, and for each number from 0 how many articles hold it. */
  readonly terms: readonly string[];
  readonly counts: Uint32Array;
  /** In the order of their numbers in `finder`. */
  readonly articles: readonly { readonly id: string; readonly terms: NumberedTerms }[];
  readonly finder: PlainIndex;
}

/** How long making an index again may take, in milliseconds, before others run. */
const BREATH_MS = 20;

/**
 * What search needs of the coverage: MiniSearch finds the articles that share terms with a question, and the articles
 * themselves, as numbered terms in order, let their passages be scored with every sign there is.
 */
export class SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly #finder: ArticleFinder;
  readonly #entries = new Map<number, IndexedArticle>();
  readonly #numbers = new Map<string, number>();
  #next = 0;

  /**
   * @param vocabulary the terms of the articles in the finder; none when left out
   * @param finder holds the articles of the numbers from 0 that are kept next
   */
  constructor(vocabulary = new Vocabulary(), finder = new ArticleFinder()) {
    this.vocabulary = vocabulary;
    this.#finder = finder;
  }

  /**
   * Makes an index again, and lets others run in between.
   * @param articles those of the snapshot
   * @throws when one of them is missing
   */
  static async restore(snapshot: IndexSnapshot, articles: Iterable<Article>): Promise<SearchIndex> {
    const vocabulary = new Vocabulary(snapshot.terms, snapshot.counts);
    const index = new SearchIndex(vocabulary, await ArticleFinder.of(snapshot.finder));
    const byId = new Map(Array.from(articles, (article) => [article.id, article]));
    const breathe = makeBreathing(BREATH_MS);
    for (const { id, terms } of snapshot.articles) {
      const article = byId.get(id);
      if (!article) throw new RangeError(`The article ${id} of the snapshot is missing`);
      index.#keep(indexArticle(article, terms));
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
    const entry = indexArticle(article, numberTerms(terms, this.vocabulary));
    const all = termsOf(entry.terms);
    this.vocabulary.count(all, 1);
    this.#finder.add(this.#keep(entry), all);
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

  /** Keeps an entry, and gives the number that it has got. */
  #keep(entry: IndexedArticle): number {
    const number = this.#next++;
    this.#entries.set(number, entry);
    this.#numbers.set(entry.article.id, number);
    return number;
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

  /**
   * The articles that hold some of the terms of these numbers, best first by MiniSearch's BM25+, at most `most`.
   * @param all terms that an article must all hold to be found, the rarest first
   */
  find(terms: readonly number[], most: number, all: readonly number[] = []): IndexedArticle[] {
    const found: IndexedArticle[] = [];
    for (const number of this.#finder.find(terms, this.#holding(all))) {
      const entry = this.#entries.get(number);
      if (entry) found.push(entry);
      if (found.length === most) break;
    }
    return found;
  }

  #holding([rarest, ...others]: readonly number[]): Set<number> | undefined {
    if (rarest === undefined) return undefined;
    return this.#finder.having(rarest, (number) => {
      const entry = this.#entries.get(number);
      return entry !== undefined && others.every((term) => holds(entry, term));
    });
  }

  /** The index as it is at the call; `restore` has it back from that and the articles. Lets others run in between. */
  async toSnapshot(): Promise<IndexSnapshot> {
    const counts = this.vocabulary.counts();
    const terms = this.vocabulary.terms();
    const articles = Array.from(this.#entries.values(), (entry) => ({
      id: entry.article.id,
      terms: entry.terms,
    }));
    const termsAt = (at: number) => (articles[at] ? termsOf(articles[at].terms) : new Uint32Array());
    return { terms, counts, articles, finder: await writePlainIndex(articles.length, termsAt, counts) };
  }
}

function holds({ terms: { tokens, title } }: IndexedArticle, term: number): boolean {
  return tokens.includes(term) || title.includes(term);
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
