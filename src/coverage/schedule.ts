/** When work that was asked for is done, in milliseconds. */
export interface Timing {
  /** After the last call, so that a burst of calls is one piece of work. */
  readonly quiet: number;
  /** After the first call at the latest, however many follow. */
  readonly longest: number;
}

/** Work that is done soon after it was asked for, once for many calls, and never twice at a time. */
export class Schedule {
  readonly #work: () => Promise<void>;
  readonly #timing: Timing;
  #timer: NodeJS.Timeout | null = null;
  #askedSince: number | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #closed = false;

  /** @param work must not reject */
  constructor(work: () => Promise<void>, timing: Timing) {
    this.#work = work;
    this.#timing = timing;
  }

  /** Asks for the work to be done once it has become quiet. Calls while it is done lead to one more. */
  soon(): void {
    this.#askedSince ??= performance.now();
    const atLatest = this.#askedSince + this.#timing.longest - performance.now();
    this.#wait(Math.max(0, Math.min(this.#timing.quiet, atLatest)));
  }

  /** Does the work after that time, unless it is asked for earlier. The process may end before. */
  later(ms: number): void {
    if (this.#timer === null) this.#wait(ms);
  }

  /** Does the work at once. */
  async now(): Promise<void> {
    await this.#run();
  }

  /** Asks for nothing more, and waits for the work in hand. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  #wait(ms: number): void {
    if (this.#closed) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), ms);
    this.#timer.unref();
  }

  async #run(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#running) this.#again = true;
    else if (!this.#closed) this.#running = this.#whileAsked();
    await this.#running;
  }

  async #whileAsked(): Promise<void> {
    do {
      this.#again = false;
      this.#askedSince = null;
      await this.#work();
    } while (this.#again && !this.#closed);
    this.#running = null;
  }
}
