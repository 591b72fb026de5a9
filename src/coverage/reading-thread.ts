import { Worker } from 'node:worker_threads';
import type { Part } from '../articles/formats/part.js';
import type { FromThread, Outcome } from './article-worker.js';

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that reads articles. It keeps the process alive only while it has work. */
export class ReadingThread {
  readonly #worker: Worker;
  /** Who waits for what was sent, in that order. */
  readonly #waiting: Waiting[] = [];
  #hasStarted = false;
  #end: Error | null = null;

  /** @param script a module that answers as `article-worker.ts` does */
  constructor(script: URL) {
    this.#worker = new Worker(script);
    this.#worker.unref();
    this.#worker.on('message', (message: FromThread) => {
      if (message === 'started') this.#hasStarted = true;
      else this.#waiting.shift()?.resolve(message);
      if (this.load === 0) this.#worker.unref();
    });
    this.#worker.on('error', (error) => this.#ended(error));
    this.#worker.on('exit', (code) => this.#ended(new Error(`The thread ended with ${code}.`)));
  }

  /** How many pieces of work it has been given and not done yet. */
  get load(): number {
    return this.#waiting.length;
  }

  /** Whether it came so far as to take work: one that did not would not the next time either. */
  get hasStarted(): boolean {
    return this.#hasStarted;
  }

  /**
   * Has parts read.
   * @returns the outcome of each, in order
   * @throws when the thread breaks off
   */
  read(parts: readonly Part[]): Promise<readonly Outcome[]> {
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(parts);
    });
  }

  /** Ends the thread; what it has in hand fails. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ended(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#end);
  }
}
