import { setTimeout as delay } from 'node:timers/promises';
import type { LiveCoverage, LiveOptions } from '../coverage/live-coverage.js';
import type { Coverage } from '../coverage.js';
import type { Soon } from '../discord/meanwhile.js';

/** Coverage that is opened when it is told to. */
export interface CoverageLater {
  /** Opens it, and loads what that takes: both would keep a bot from connecting. */
  readonly open: () => void;
  /** The coverage of this moment; before it has been read, or been read for long enough, the promise of the first. */
  readonly now: () => Soon<Coverage>;
  /** Resolves once all that was there at the start has been taken in. @throws when the path cannot be opened */
  readonly whole: Promise<void>;
}

/** Questions wait for the coverage this long at most, in milliseconds, and are then answered from what has been read. */
const LONGEST_WAIT_MS = 2_000;

/** Prepares to open a folder of articles or a `.jsonl` file; see `openLiveCoverage`. */
export function coverageLater(path: string, options: LiveOptions): CoverageLater {
  let live: LiveCoverage | null = null;
  let open = () => {};
  const told = new Promise<void>((resolve) => {
    open = resolve;
  });
  const opened = told.then(async () => {
    const { openLiveCoverage } = await import('../coverage/live-coverage.js');
    return openLiveCoverage(path, options);
  });
  const first = opened.then(async (opening) => {
    await Promise.race([opening.whole, delay(LONGEST_WAIT_MS, undefined, { ref: false })]);
    live = opening;
    return live.current;
  });
  return { open, now: () => live?.current ?? first, whole: opened.then(({ whole }) => whole) };
}
