import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isGone } from '../articles/unreadable.js';
import type { Log } from './log.js';
import { programVersion } from './program-version.js';
import { loadSnapshot, type Snapshot, saveSnapshot } from './snapshot.js';
import { NoSnapshot } from './snapshot-file.js';

const NAME_LENGTH = 16;

/**
 * The place where a coverage's snapshot is kept. Whatever goes wrong there is logged, and never keeps the coverage from
 * being read from its articles.
 */
export class Cache {
  readonly #path: string;
  readonly #key: string;
  readonly #log: Log;
  /** Whether the last snapshot could not be kept, so that it is not told again. */
  #hasFailed = false;

  /**
   * @param folder made when it is not there
   * @param coverage the path of the coverage: each has a snapshot of its own
   */
  constructor(folder: string, coverage: string, log: Log) {
    const name = createHash('sha256').update(resolve(coverage)).digest('hex').slice(0, NAME_LENGTH);
    this.#path = join(folder, `${name}.snapshot`);
    this.#key = programVersion();
    this.#log = log;
  }

  /** The snapshot, or null where there is none that can be used. One that can't is set aside. */
  async load(): Promise<Snapshot | null> {
    try {
      return await loadSnapshot(this.#path, this.#key);
    } catch (error) {
      if (isGone(error)) return null;
      if (error instanceof NoSnapshot) await this.#setAside(error.message);
      else this.#log.warn({ err: error, file: this.#path }, 'The snapshot cannot be read; the articles are');
      return null;
    }
  }

  /** Keeps a snapshot in the place of the one before. @returns whether that was possible */
  async save(snapshot: Snapshot): Promise<boolean> {
    try {
      await saveSnapshot(this.#path, this.#key, snapshot);
      this.#log.info({ file: this.#path }, 'A snapshot is kept for the next start');
      this.#hasFailed = false;
      return true;
    } catch (error) {
      if (!this.#hasFailed)
        this.#log.warn(
          { err: error, file: this.#path },
          'No snapshot can be kept; the next start reads the articles',
        );
      this.#hasFailed = true;
      return false;
    }
  }

  async #setAside(why: string): Promise<void> {
    const aside = `${this.#path}.aside`;
    this.#log.warn({ file: this.#path, why, aside }, 'The snapshot is set aside, and the articles are read');
    await rename(this.#path, aside).catch((error: unknown) => {
      if (!isGone(error)) this.#log.warn({ err: error }, 'The snapshot cannot be set aside');
    });
  }
}
