import { setTimeout as delay } from 'node:timers/promises';
import type { LiveCoverage, LiveOptions } from '../coverage/live-coverage.js';
import type { Coverage } from '../coverage.js';
import type { Soon } from '../discord/meanwhile.js';

/** Questions wait for the coverage this long at most, in milliseconds, and are then answered from what has been read. */
const LONGEST_WAIT_MS = 2_000;

/** Coverage that is opened when it is told to. */
export interface CoverageLater {
  readonly open: () => void;
  /**
   * The coverage of this moment, with all that answers need: a promise while that is made, and until the coverage has
   * been read, or been read for long enough.
   */
  readonly now: () => Soon<Coverage>;
  /** Resolves once everything that was there when it was opened has been taken in and kept: see `LiveCoverage`. */
  kept(): Promise<void>;
}

/** Makes coverage of a folder or file that is opened, and its code loaded, when it is told to. */
export function coverageLater(path: string, options: LiveOptions): CoverageLater {
  let live: LiveCoverage | null = null;
  let open = () => {};
  const told = new Promise<void>((resolve) => {
    open = resolve;
  });
  const opening = told.then(async () => {
    const { openLiveCoverage } = await import('../coverage/live-coverage.js');
    return openLiveCoverage(path, options);
  });
  const first = opening.then(async (opened) => {
    await Promise.race([opened.whole, delay(LONGEST_WAIT_MS, undefined, { ref: false })]);
    live = opened;
    return opened.ready();
  });
  return { open, now: () => live?.ready() ?? first, kept: async () => (await opening).kept };
}
