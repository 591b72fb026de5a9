import { lstat, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import type { Article, Unread } from '../articles/article.js';
import type { Part } from '../articles/formats/part.js';
import { CoverageReader, type Reading } from '../articles/reader.js';
import { whyNotOpened } from '../articles/unreadable.js';
import type { Coverage } from '../coverage.js';
import { FolderWatcher } from './folder-watcher.js';
import { GrowingCoverage } from './growing-coverage.js';
import { ReadingPool } from './reading-pool.js';
import { Schedule } from './schedule.js';

/** Coverage that follows its folder: whatever changes there is served or reported within moments. */
export interface LiveCoverage {
  /** The coverage of this moment. Ask once for each answer, so that the answer is of one moment. */
  readonly current: Coverage;
  /** The coverage of this moment, or the promise of one when all that it needs for answers has been made. */
  ready(): Coverage | Promise<Coverage>;
  /** Resolves once everything that was there at the start has been taken in. */
  readonly whole: Promise<void>;
  /** Follows no longer; `current` stays. */
  close(): Promise<void>;
}

/** Where it is told what was read and what could not be. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface LiveOptions {
  readonly log: Log;
  readonly now?: () => Date;
}

const TIMING = { quiet: 60, longest: 400 };
/** When to look again, in milliseconds: at a file that was being written, and for coverage that is gone. */
const SOON_MS = 250;
const GONE_MS = 1000;
/** When to look where nothing was told: some network disks tell nothing, and a system may have no watches left. */
const UNTOLD_MS = 30_000;
const BLIND_MS = 1500;
/** Looking takes at most one part in so many of the time. */
const IDLE_SHARE = 20;
const PROGRESS_MS = 5000;
/** While a coverage is read for the first time, what has been read is taken in so often, in milliseconds. */
const MEANWHILE_MS = 500;

/**
 * Opens a folder of articles or a `.jsonl` file, and follows it from then on. Comes back before the articles are read:
 * until `whole`, answers are made of those that have been.
 * @throws when the path cannot be opened
 */
export async function openLiveCoverage(path: string, options: LiveOptions): Promise<LiveCoverage> {
  await stat(path);
  return new FollowedCoverage(path, options);
}

class FollowedCoverage implements LiveCoverage {
  readonly whole: Promise<void>;
  readonly #path: string;
  readonly #log: Log;
  readonly #now: () => Date;
  readonly #pool: ReadingPool;
  readonly #reader: CoverageReader;
  readonly #growing = new GrowingCoverage();
  readonly #schedule = new Schedule(() => this.#look(), TIMING);
  readonly #watcher = new FolderWatcher(() => this.#schedule.soon());
  #current: Coverage;
  #read: Reading = { articles: [], unread: [] };
  /** What the reading in hand has read so far, and how many articles there are as far as is known. */
  #fresh: Article[] = [];
  #known = 0;
  #trouble: string | null = null;
  #preparing: Promise<Coverage> | null = null;
  #isClosed = false;

  constructor(path: string, { log, now = () => new Date() }: LiveOptions) {
    this.#path = path;
    this.#log = log;
    this.#now = now;
    this.#pool = new ReadingPool({ onBroken: (error, message) => log.warn({ err: error }, message) });
    this.#reader = new CoverageReader(path, {
      read: (part) => this.#readPart(part),
      atOnce: this.#pool.atOnce,
    });
    const [nothing] = this.#growing.take(this.#read, now);
    if (!nothing) throw new Error('A growing coverage gives at least one');
    this.#current = nothing;
    this.whole = this.#schedule.now();
  }

  get current(): Coverage {
    return this.#current;
  }

  ready(): Coverage | Promise<Coverage> {
    if (this.#current.isPrepared) return this.#current;
    this.#preparing ??= this.#prepare(this.#current);
    return this.#preparing;
  }

  /** Has the coverage ready before anybody asks. */
  #prepareNow(): void {
    const ready = this.ready();
    if (ready instanceof Promise)
      ready.catch((error: unknown) => this.#log.error({ err: error }, 'The coverage cannot be prepared'));
  }

  /** One coverage is prepared at a time, since the next one's is little work once the one before has been. */
  async #prepare(coverage: Coverage): Promise<Coverage> {
    try {
      await coverage.prepare();
      return coverage;
    } finally {
      this.#preparing = null;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#watcher.close();
    await this.#pool.close();
    await this.#schedule.close();
  }

  /** Looks what has changed and takes it in; what goes wrong is logged, and what was good stays. */
  async #look(): Promise<void> {
    const start = performance.now();
    try {
      const again = this.#readAgain();
      if (this.#read.articles.length === 0) await this.#takeInUntil(again);
      const { unsettled, ...reading } = await again;
      if (!sameReading(reading, this.#read)) await this.#takeIn(reading);
      if (this.#trouble) this.#log.info({}, 'The coverage can be read again');
      this.#trouble = null;
      this.#schedule.later(unsettled ? SOON_MS : this.#untilUntold(performance.now() - start));
    } catch (error) {
      if (this.#isClosed) return;
      const why = whyNotOpened(error);
      if (why !== this.#trouble)
        this.#log.error({ err: error }, `The coverage ${why}. What was read before is kept`);
      this.#trouble = why;
      this.#schedule.later(GONE_MS);
    }
  }

  async #readAgain() {
    const info = await lstat(this.#path);
    const progress = this.#progress('Reading');
    if (info.isSymbolicLink()) this.#watcher.enter(dirname(resolve(this.#path)));
    const reading = await this.#reader.read({
      entering: (folder) => {
        if (!this.#isClosed) this.#watcher.enter(folder);
      },
      progress: (done, of) => {
        this.#known = of;
        progress(done, of);
      },
    });
    this.#watcher.settle();
    this.#fresh = [];
    return reading;
  }

  async #readPart(part: Part): Promise<Article> {
    const digest = await this.#pool.digest(part);
    this.#growing.note(digest);
    this.#fresh.push(digest.article);
    return digest.article;
  }

  /** Takes in now and then what has been read, until all has. */
  async #takeInUntil(read: Promise<unknown>): Promise<void> {
    const isOver = read.then(
      () => true,
      () => true,
    );
    let taken = 0;
    while (!(await Promise.race([isOver, pause(MEANWHILE_MS, false, { ref: false })]))) {
      if (this.#fresh.length === taken) continue;
      taken = this.#fresh.length;
      const articles = [...new Map(this.#fresh.map((article) => [article.id, article])).values()];
      await this.#grow({ articles, unread: [] }, () => Math.max(0, this.#known - articles.length));
    }
  }

  async #grow(reading: Reading, unreadYet: () => number): Promise<void> {
    const progress = this.#progress('Indexing');
    for (const coverage of this.#growing.take(reading, this.#now, unreadYet)) {
      this.#current = coverage;
      progress(coverage.articles.length, reading.articles.length);
      await setImmediate();
      if (this.#isClosed) return;
    }
  }

  async #takeIn(reading: Reading): Promise<void> {
    const before = this.#read;
    await this.#grow(reading, () => 0);
    if (this.#isClosed) return;
    this.#read = reading;
    this.#prepareNow();
    this.#log.info(
      { articles: reading.articles.length, unread: reading.unread.length },
      'Articles are indexed',
    );
    for (const { file, why } of newlyUnread(before.unread, reading.unread))
      this.#log.warn({ file, why }, 'A file of the coverage could not be read');
  }

  #untilUntold(took: number): number {
    return Math.max(this.#watcher.isBlind ? BLIND_MS : UNTOLD_MS, took * IDLE_SHARE);
  }

  #progress(doing: string): (done: number, of: number) => void {
    let told = performance.now();
    return (done, of) => {
      if (performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      this.#log.info({ done, of }, `${doing} the coverage`);
    };
  }
}

function sameReading(a: Reading, b: Reading): boolean {
  return (
    a.articles.length === b.articles.length &&
    a.unread.length === b.unread.length &&
    a.articles.every((article, i) => article === b.articles[i]) &&
    a.unread.every((one, i) => sameUnread(one, b.unread[i]))
  );
}

function newlyUnread(before: readonly Unread[], now: readonly Unread[]): Unread[] {
  const known = new Set(before.map(({ file, why }) => `${file}\n${why}`));
  return now.filter(({ file, why }) => !known.has(`${file}\n${why}`));
}

function sameUnread(a: Unread, b: Unread | undefined): boolean {
  return a.file === b?.file && a.why === b.why;
}
