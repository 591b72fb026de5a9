import type { Article } from '../articles/article.js';
import type { Part } from '../articles/formats/part.js';
import { CoverageReader, type Reading, type ReadOptions, type Reread } from '../articles/reader.js';
import type { Coverage } from '../coverage.js';
import { Cache } from './cache.js';
import { GrowingCoverage } from './growing-coverage.js';
import type { Log } from './log.js';
import { ReadingPool } from './reading-pool.js';

export interface BuilderOptions {
  readonly log: Log;
  /** The folder to keep snapshots in; none are kept where it is null. */
  readonly cache: string | null;
  readonly now: () => Date;
}

/** Makes coverage of a path: from the snapshot of the last time, from what has changed since, and from all else anew. */
export class CoverageBuilder {
  readonly #log: Log;
  readonly #now: () => Date;
  readonly #pool: ReadingPool;
  readonly #reader: CoverageReader;
  readonly #cache: Cache | null;
  #growing = new GrowingCoverage();
  /** The articles of the snapshot that is kept. */
  #kept: readonly Article[] = [];
  /** What the reading in hand has read so far, and how many articles there are as far as is known. */
  #fresh: Article[] = [];
  #known = 0;

  constructor(path: string, { log, cache, now }: BuilderOptions) {
    this.#log = log;
    this.#now = now;
    this.#pool = new ReadingPool({ onBroken: (error, message) => log.warn({ err: error }, message) });
    this.#reader = new CoverageReader(path, {
      read: (part) => this.#readPart(part),
      atOnce: this.#pool.atOnce,
    });
    this.#cache = cache === null ? null : new Cache(cache, path, log);
  }

  /** The coverage as the snapshot has it, or null where none can be used. Call it first. */
  async restore(): Promise<Coverage | null> {
    const snapshot = await this.#cache?.load();
    if (!snapshot) return null;
    try {
      this.#growing = await GrowingCoverage.restore(snapshot);
    } catch (error) {
      this.#log.warn({ err: error }, 'The snapshot cannot be used; the articles are read');
      return null;
    }
    this.#reader.restore(snapshot.files);
    this.#kept = [...snapshot.quotations.keys()];
    this.#log.info({ articles: this.#kept.length }, 'Articles are taken from the snapshot');
    const [coverage] = this.#growing.take({ articles: this.#kept, unread: [] }, this.#now);
    return coverage ?? null;
  }

  /** Reads what there is now; see `CoverageReader.read`. */
  async read(options: ReadOptions): Promise<Reread> {
    this.#fresh = [];
    const reading = await this.#reader.read({
      ...options,
      progress: (done, of) => {
        this.#known = of;
        options.progress?.(done, of);
      },
    });
    this.#fresh = [];
    return reading;
  }

  /** Takes in what the reading in hand has read so far; see `GrowingCoverage.take`. */
  *takeSoFar(): Generator<Coverage> {
    const articles = [...new Map(this.#fresh.map((article) => [article.id, article])).values()];
    const unreadYet = () => Math.max(0, this.#known - articles.length);
    yield* this.#growing.take({ articles, unread: [] }, this.#now, unreadYet);
  }

  /** Takes a reading in; see `GrowingCoverage.take`. */
  take(reading: Reading): Generator<Coverage> {
    return this.#growing.take(reading, this.#now);
  }

  /**
   * Keeps a snapshot of what was read and taken in last, where the one that is kept has other articles.
   * @returns false where it should be kept and cannot be
   */
  async keep(): Promise<boolean> {
    if (!this.#cache) return true;
    const { articles } = this.#growing;
    if (sameItems(articles, this.#kept)) return true;
    const before = this.#kept;
    this.#kept = articles;
    const files = this.#reader.known;
    const isKept = await this.#cache.save({ files, ...(await this.#growing.snapshot()) });
    if (!isKept && this.#kept === articles) this.#kept = before;
    return isKept;
  }

  /** Ends the threads; a reading in hand fails. */
  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #readPart(part: Part): Promise<Article> {
    const digest = await this.#pool.digest(part);
    this.#growing.note(digest);
    this.#fresh.push(digest.article);
    return digest.article;
  }
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
