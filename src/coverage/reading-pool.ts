import { availableParallelism } from 'node:os';
import { makeBreathing } from '../articles/breathe.js';
import type { Part } from '../articles/formats/part.js';
import { Unreadable } from '../articles/unreadable.js';
import { type Digest, digestPart, unpackDigest } from './digest.js';
import { ReadingThread } from './reading-thread.js';

export interface PoolOptions {
  /** How many threads at most; one fewer than the machine has cores when left out. */
  readonly threads?: number;
  /** In UTF-16 code units: so much is read on this thread before others are started, for they take a while to start. */
  readonly small?: number;
  /** Whether this thread goes on reading beside the others. */
  readonly readsBeside?: boolean;
  /** The module that they run. */
  readonly script?: URL;
  /** Told why a thread broke off, and what that means. */
  readonly onBroken?: (error: unknown, message: string) => void;
}

interface Job {
  readonly part: Part;
  readonly resolve: (digest: Digest) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_THREADS = 8;
/** About a tenth of a second's work. */
const SMALL = 100_000;
/** A piece of work for a thread: so many parts or code units, whichever is less. Each has one in hand and one ready. */
const PIECE_PARTS = 16;
const PIECE_LENGTH = 100_000;
const PIECES_IN_HAND = 2;
/** Threads without work are ended after this time, in milliseconds. */
const IDLE_MS = 3_000;
const BREATH_MS = 20;

/**
 * Reads articles: a few on this thread, many in other threads as well. What breaks a thread off is read once more, part
 * by part; a part that does so again is reported as unreadable. Where no thread can be started, all is read on this one.
 */
export class ReadingPool {
  /** How many parts it makes sense to give to it at a time. */
  readonly atOnce: number;
  readonly #small: number;
  readonly #readsBeside: boolean;
  readonly #script: URL;
  readonly #onBroken: (error: unknown, message: string) => void;
  /** One for all parts: each may come when the one before it has been read. */
  readonly #breathe = makeBreathing(BREATH_MS);
  readonly #queue: Job[] = [];
  /** What broke a thread off. */
  readonly #suspects: Job[] = [];
  readonly #threads = new Set<ReadingThread>();
  /** The threads that read a suspect, alone. */
  readonly #trying = new Set<ReadingThread>();
  #most: number;
  #readHere = 0;
  #isReadingHere = false;
  #idle: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor({
    threads = usualThreads(),
    small = SMALL,
    readsBeside = true,
    script = SCRIPT,
    onBroken = () => {},
  }: PoolOptions = {}) {
    this.#most = threads;
    this.#small = small;
    this.#readsBeside = readsBeside;
    this.#script = script;
    this.#onBroken = onBroken;
    this.atOnce = Math.max(1, threads * (PIECES_IN_HAND + 1) * PIECE_PARTS);
  }

  /**
   * Reads all of the article that a part holds.
   * @throws Unreadable when it holds none that can be read, PoolClosed when the pool is closed before it has been
   */
  digest(part: Part): Promise<Digest> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new PoolClosed());
      this.#queue.push({ part, resolve, reject });
      this.#goOn();
    });
  }

  /** Ends the threads; what has not been read by then fails. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#idle);
    for (const { reject } of [...this.#queue.splice(0), ...this.#suspects.splice(0)])
      reject(new PoolClosed());
    await this.#endThreads();
  }

  #goOn(): void {
    clearTimeout(this.#idle);
    if (this.#isMuch) this.#share();
    if (!this.#isReadingHere && this.#mayReadHere) void this.#readOnThisThread();
  }

  get #isMuch(): boolean {
    return this.#most > 0 && this.#readHere > this.#small;
  }

  get #mayReadHere(): boolean {
    return this.#readsBeside || !this.#isMuch;
  }

  async #readOnThisThread(): Promise<void> {
    this.#isReadingHere = true;
    while (this.#mayReadHere) {
      const job = this.#queue.shift();
      if (!job) break;
      await digestPart(job.part).then(job.resolve, job.reject);
      this.#readHere += job.part.content.length;
      if (this.#isMuch) this.#share();
      await this.#breathe();
    }
    this.#isReadingHere = false;
    if (this.#queue.length > 0) this.#share();
    else this.#restIfDone();
  }

  /** Gives the threads work, as long as there is some and they have little. */
  #share(): void {
    while (this.#threads.size < this.#most) this.#threads.add(new ReadingThread(this.#script));
    for (let given = true; given; ) {
      given = false;
      for (const thread of this.#threads) given = this.#give(thread) || given;
    }
    this.#restIfDone();
  }

  /** Gives a thread a piece of work where it has room for one, and tells whether it did. */
  #give(thread: ReadingThread): boolean {
    if (this.#trying.has(thread)) return false;
    const suspect = thread.load === 0 ? this.#suspects.shift() : undefined;
    if (suspect) this.#trying.add(thread);
    const jobs = suspect ? [suspect] : thread.load < PIECES_IN_HAND ? this.#piece() : [];
    if (jobs.length === 0) return false;
    void this.#read(thread, jobs);
    return true;
  }

  #piece(): Job[] {
    const jobs: Job[] = [];
    for (let length = 0; jobs.length < PIECE_PARTS && length < PIECE_LENGTH; ) {
      const job = this.#queue.shift();
      if (!job) break;
      jobs.push(job);
      length += job.part.content.length;
    }
    return jobs;
  }

  async #read(thread: ReadingThread, jobs: readonly Job[]): Promise<void> {
    try {
      const outcomes = await thread.read(jobs.map(({ part }) => part));
      for (const [at, { resolve, reject }] of jobs.entries()) {
        const outcome = outcomes[at];
        if (outcome && 'digest' in outcome) resolve(unpackDigest(outcome.digest));
        else reject(new Unreadable(outcome?.unreadable ?? 'was not read'));
      }
      this.#trying.delete(thread);
    } catch (error) {
      this.#broken(thread, jobs, error);
    }
    if (!this.#isClosed) this.#goOn();
  }

  #broken(thread: ReadingThread, jobs: readonly Job[], error: unknown): void {
    this.#threads.delete(thread);
    const wasAlone = this.#trying.delete(thread);
    if (this.#isClosed) {
      for (const { reject } of jobs) reject(new PoolClosed());
    } else if (!thread.hasStarted) {
      this.#most = 0;
      this.#queue.unshift(...jobs);
      this.#onBroken(error, 'No thread can be started; articles are read on the main one');
    } else if (wasAlone) {
      for (const { reject } of jobs)
        reject(new Unreadable('could not be read: the thread that read it broke off'));
    } else {
      this.#suspects.push(...jobs);
      this.#onBroken(error, 'A thread broke off; what it had in hand is read once more');
    }
  }

  #restIfDone(): void {
    const left = this.#queue.length + this.#suspects.length;
    if (left > 0 || this.#isReadingHere || [...this.#threads].some(({ load }) => load > 0)) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      this.#readHere = 0;
      void this.#endThreads();
    }, IDLE_MS).unref();
  }

  async #endThreads(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** The pool was closed before a part was read. */
export class PoolClosed extends Error {
  override readonly name = 'PoolClosed';
}

const SCRIPT = new URL('./article-worker.js', import.meta.url);

function usualThreads(): number {
  const cores = availableParallelism();
  return Math.min(cores - 1, MOST_THREADS);
}
