import { lstat, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import type { Unread } from '../articles/article.js';
import type { Reading } from '../articles/reader.js';
import { whyNotOpened } from '../articles/unreadable.js';
import type { Coverage } from '../coverage.js';
import { CoverageBuilder } from './coverage-builder.js';
import { FolderWatcher } from './folder-watcher.js';
import type { Log } from './log.js';
import { Schedule } from './schedule.js';

/** Coverage that follows its folder: whatever changes there is served or reported within moments. */
export interface LiveCoverage {
  /** The coverage of this moment. Ask once for each answer, so that the answer is of one moment. */
  readonly current: Coverage;
  /** The coverage of this moment, or the promise of one when all that it needs for answers has been made. */
  ready(): Coverage | Promise<Coverage>;
  /** Resolves once everything that was there at the start has been taken in. */
  readonly whole: Promise<void>;
  /** Resolves once another process would find a snapshot of all that, where one can be kept. */
  readonly kept: Promise<void>;
  /** Follows no longer; `current` stays. */
  close(): Promise<void>;
}

export interface LiveOptions {
  readonly log: Log;
  /** The folder to keep snapshots in, so that the next start need not read what has not changed; null for none. */
  readonly cache?: string | null;
  /** Told often how far a longer piece of work is, and its end; the log is told now and then where this is left out. */
  readonly progress?: (doing: string, done: number, of: number) => void;
  readonly now?: () => Date;
}

const TIMING = { quiet: 40, longest: 400 };
/** When to look again, in milliseconds: at a file that was being written, and for coverage that is gone. */
const SOON_MS = 250;
const GONE_MS = 1000;
/** When to look where nothing was told: some network disks tell nothing, and a system may have no watches left. */
const UNTOLD_MS = 30_000;
const BLIND_MS = 1500;
/** Looking takes at most one part in so many of the time. */
const IDLE_SHARE = 20;
/** How often it is told how far longer work is, in milliseconds: to whoever shows it, and to the log. */
const SHOW_MS = 100;
const LOG_MS = 5000;
/** While a coverage is read for the first time, what has been read is taken in so often, in milliseconds. */
const MEANWHILE_MS = 500;
/** A changed coverage is kept once no change has come for so long, in milliseconds. */
const KEEP_MS = 10_000;
/** Where it cannot be kept, that is tried again after these times, in milliseconds: a minute, ten, an hour. */
const KEEP_AGAIN_MS: readonly number[] = [60_000, 600_000, 3_600_000];

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
  readonly kept: Promise<void>;
  readonly #path: string;
  readonly #log: Log;
  readonly #progress: LiveOptions['progress'];
  readonly #builder: CoverageBuilder;
  readonly #schedule = new Schedule(() => this.#look(), TIMING);
  readonly #watcher = new FolderWatcher(() => this.#schedule.soon());
  #current: Coverage;
  #read: Reading = { articles: [], unread: [] };
  #trouble: string | null = null;
  #keeping: NodeJS.Timeout | undefined;
  #preparing: Promise<Coverage> | null = null;
  #isClosed = false;

  constructor(path: string, { log, cache = null, progress, now = () => new Date() }: LiveOptions) {
    this.#path = path;
    this.#progress = progress;
    this.#log = log;
    this.#builder = new CoverageBuilder(path, { log, cache, now });
    const [nothing] = this.#builder.take(this.#read);
    if (!nothing) throw new Error('A growing coverage gives at least one');
    this.#current = nothing;
    this.whole = this.#begin();
    this.kept = this.whole.then(() => this.#keep());
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
    clearTimeout(this.#keeping);
    await this.#builder.close();
    await this.#schedule.close();
  }

  async #begin(): Promise<void> {
    this.#current = (await this.#builder.restore()) ?? this.#current;
    await this.#schedule.now();
  }

  /** Looks what has changed and takes it in; what goes wrong is logged, and what was good stays. */
  async #look(): Promise<void> {
    const start = performance.now();
    try {
      const again = this.#readAgain();
      if (this.#current.articles.length === 0) await this.#takeInUntil(again);
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
    if (info.isSymbolicLink()) this.#watcher.enter(dirname(resolve(this.#path)));
    const reading = await this.#builder.read({
      entering: (folder) => {
        if (!this.#isClosed) this.#watcher.enter(folder);
      },
      progress: this.#told('Reading'),
    });
    this.#watcher.settle();
    return reading;
  }

  /** Takes in now and then what has been read, until all has. */
  async #takeInUntil(read: Promise<unknown>): Promise<void> {
    const isOver = read.then(
      () => true,
      () => true,
    );
    while (!(await Promise.race([isOver, pause(MEANWHILE_MS, false, { ref: false })])))
      await this.#grow(this.#builder.takeSoFar());
  }

  async #grow(steps: Generator<Coverage>): Promise<void> {
    const progress = this.#told('Indexing');
    for (const coverage of steps) {
      this.#current = coverage;
      progress(coverage.articles.length, coverage.articles.length + coverage.pending);
      await setImmediate();
      if (this.#isClosed) return;
    }
  }

  async #takeIn(reading: Reading): Promise<void> {
    const before = this.#read;
    await this.#grow(this.#builder.take(reading));
    if (this.#isClosed) return;
    this.#read = reading;
    this.#prepareNow();
    this.#keepAfter(KEEP_MS, KEEP_AGAIN_MS);
    this.#log.info(
      { articles: reading.articles.length, unread: reading.unread.length },
      'Articles are indexed',
    );
    for (const { file, why } of newlyUnread(before.unread, reading.unread))
      this.#log.warn({ file, why }, 'A file of the coverage could not be read');
  }

  async #keep(pauses: readonly number[] = KEEP_AGAIN_MS): Promise<void> {
    const isKept = await this.#builder.keep();
    const [next, ...later] = pauses;
    if (!isKept && next !== undefined && !this.#isClosed) this.#keepAfter(next, later);
  }

  #keepAfter(pause: number, pauses: readonly number[]): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => void this.#keep(pauses), pause).unref();
  }

  #untilUntold(took: number): number {
    return Math.max(this.#watcher.isBlind ? BLIND_MS : UNTOLD_MS, took * IDLE_SHARE);
  }

  /** Tells how far work is that takes long: whoever wants to know, and otherwise the log. */
  #told(doing: string): (done: number, of: number) => void {
    const tell =
      this.#progress ??
      ((_: string, done: number, of: number) => this.#log.info({ done, of }, `${doing} the coverage`));
    const pause = this.#progress ? SHOW_MS : LOG_MS;
    let told = performance.now();
    let isTold = false;
    return (done, of) => {
      const isEnd = isTold && done === of;
      if (performance.now() - told < pause && !isEnd) return;
      isTold = !isEnd;
      told = performance.now();
      tell(doing, done, of);
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
