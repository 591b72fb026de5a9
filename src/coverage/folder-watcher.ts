import { type FSWatcher, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';

/**
 * Tells that something in some folders has changed, and not what: whoever is told looks for themselves. One watch a
 * folder is enough for that, on any number of files.
 */
export class FolderWatcher {
  readonly #watches = new Map<string, FSWatcher>();
  #entered = new Set<string>();
  readonly #onChange: () => void;
  #blind = false;

  /** @param onChange called at every sign of a change, often many times for one */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /**
   * Whether a folder that was read last could not be watched (the system's watches are used up), so that one has to look
   * now and then.
   */
  get isBlind(): boolean {
    return this.#blind;
  }

  /** Watches a folder, without its subfolders, from now on. Call it before the folder is read, every time. */
  enter(folder: string): void {
    this.#entered.add(folder);
    if (this.#watches.has(folder)) return;
    try {
      const watching = watch(folder, { persistent: false }, (event, name) => {
        if (event === 'rename') this.#forget(folder, name);
        this.#onChange();
      });
      watching.on('error', () => {
        this.#drop(folder);
        this.#onChange();
      });
      this.#watches.set(folder, watching);
    } catch {
      // That it is not watched is noticed in `settle`.
    }
  }

  /** Ends the watches of all folders that were not entered since it was called last. Call it when all have been read. */
  settle(): void {
    for (const folder of this.#watches.keys()) if (!this.#entered.has(folder)) this.#drop(folder);
    this.#blind = [...this.#entered].some((folder) => !this.#watches.has(folder));
    this.#entered = new Set();
  }

  /** Ends all watches. */
  close(): void {
    for (const folder of this.#watches.keys()) this.#drop(folder);
  }

  /** A folder that came, went or was replaced under its name has to be watched anew. */
  #forget(folder: string, name: string | null): void {
    if (name === null || name === basename(folder)) this.#drop(folder);
    const inside = name === null ? folder : join(folder, name);
    if (!this.#watches.has(inside)) return;
    for (const known of this.#watches.keys())
      if (known === inside || known.startsWith(inside + sep)) this.#drop(known);
  }

  #drop(folder: string): void {
    this.#watches.get(folder)?.close();
    this.#watches.delete(folder);
  }
}
