import type { Article } from '../articles/article.js';
import type { Reading } from '../articles/reader.js';
import { assembleCoverage, type Coverage } from '../coverage.js';
import type { Reading as QuotationReading } from '../quotes/extract.js';
import { SearchIndex } from '../search/index/search-index.js';
import { type Digest, digestArticle } from './digest.js';
import type { Former } from './gathering.js';
import type { Snapshot } from './snapshot.js';

/** How long a step may take, in milliseconds: answers wait for so long at most. */
const STEP_MS = 40;

/** What a growing coverage has taken in, but for what it brings together of it. */
export type Taken = Pick<Snapshot, 'quotations' | 'index'>;

/**
 * Coverage that takes in one reading of the articles after the other, each time only what differs.
 *
 * All its coverages search one index, for a second one would double the memory and a new one takes seconds. A step
 * changes that index and makes the coverage that goes with it without a pause, so that nobody finds the two apart; a
 * coverage of an earlier step that is still in somebody's hands lists its own articles and finds today's.
 */
export class GrowingCoverage {
  readonly #index: SearchIndex;
  readonly #digests = new WeakMap<Article, Digest>();
  readonly #taken: Map<string, Article>;
  #quotations: Map<Article, QuotationReading>;
  readonly #former: Former = {};

  /** @param index of the articles that have been taken in before, whose readings these are; nothing when left out */
  constructor(index = new SearchIndex(), quotations: ReadonlyMap<Article, QuotationReading> = new Map()) {
    this.#index = index;
    this.#quotations = new Map(quotations);
    this.#taken = new Map(Array.from(quotations.keys(), (article) => [article.id, article]));
  }

  /** Begins with what `snapshot` gave, and lets others run in between. */
  static async restore({ quotations, index }: Taken): Promise<GrowingCoverage> {
    return new GrowingCoverage(await SearchIndex.restore(index, quotations.keys()), quotations);
  }

  /** The articles that have been taken in. */
  get articles(): readonly Article[] {
    return [...this.#quotations.keys()];
  }

  /** What has been taken in at the call; lets others run in between. */
  async snapshot(): Promise<Taken> {
    const isTaken = ([article]: readonly [Article, QuotationReading]) =>
      this.#taken.get(article.id) === article;
    const quotations = new Map([...this.#quotations].filter(isTaken));
    return { quotations, index: await this.#index.toSnapshot() };
  }

  /** Notes what was read of an article, so that it need not be read again when it is taken in. */
  note(digest: Digest): void {
    this.#digests.set(digest.article, digest);
  }

  /**
   * Takes a reading in, step by step; in between, others may run.
   * @param unreadYet how many more articles are to be read
   * @yields a coverage that is whole in itself: of some articles as they were and some as they are now, and at the
   * end of all as they are now
   */
  *take({ articles, unread }: Reading, clock: () => Date, unreadYet = () => 0): Generator<Coverage> {
    const now: (Article | undefined)[] = articles.map(({ id }) => this.#taken.get(id));
    const changed = [...articles.entries()].filter(([at, article]) => now[at] !== article);
    const gone = goneSince(this.#taken, articles);
    let done = 0;
    do {
      const until = performance.now() + STEP_MS;
      for (const id of gone.splice(0)) this.#leaveOut(id);
      do {
        const [at, article] = changed[done] ?? [];
        if (at !== undefined && article) now[at] = this.#takeIn(article);
        done++;
      } while (done < changed.length && performance.now() < until);
      const taken = now.filter((article) => article !== undefined);
      if (done >= changed.length) this.#quotations = readingsOf(taken, this.#quotations);
      yield assembleCoverage({
        articles: taken,
        unread,
        index: this.#index,
        quotations: this.#quotations,
        pending: Math.max(0, changed.length - done) + unreadYet(),
        builtAt: clock(),
        former: this.#former,
      });
    } while (done < changed.length);
  }

  #takeIn(article: Article): Article {
    const { quotations, terms } = this.#digests.get(article) ?? digestArticle(article);
    this.#digests.delete(article);
    this.#index.add(article, terms);
    this.#taken.set(article.id, article);
    this.#quotations.set(article, quotations);
    return article;
  }

  #leaveOut(id: string): void {
    this.#index.remove(id);
    this.#taken.delete(id);
  }
}

/** The readings of these articles, without those of all others. */
function readingsOf(
  articles: readonly Article[],
  quotations: ReadonlyMap<Article, QuotationReading>,
): Map<Article, QuotationReading> {
  return new Map(
    articles.flatMap((article) => {
      const reading = quotations.get(article);
      return reading ? [[article, reading]] : [];
    }),
  );
}

function goneSince(taken: ReadonlyMap<string, Article>, articles: readonly Article[]): string[] {
  const now = new Set(articles.map(({ id }) => id));
  return [...taken.keys()].filter((id) => !now.has(id));
}
