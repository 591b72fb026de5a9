import { setTimeout as delay } from 'node:timers/promises';
import type { LiveCoverage, LiveOptions } from '../coverage/live-coverage.js';
import type { Coverage } from '../coverage.js';
import type { Soon } from '../discord/meanwhile.js';

/** Questions wait for the coverage this long at most, in milliseconds, and are then answered from what has been read. */
const LONGEST_WAIT_MS = 2_000;

/** Coverage that is opened when it is told to. */
export interface LaterCoverage {
  open(): void;
  /** The coverage of this moment; a promise until it has been read, or been read for long enough. */
  now(): Soon<Coverage>;
  /** Resolves once everything that was there at the start has been taken in. */
  readonly whole: Promise<void>;
}

/** Prepares to open the coverage of a path. Its promises are rejected where the path cannot be opened. */
export function openLater(path: string, options: LiveOptions): LaterCoverage {
  let live: LiveCoverage | null = null;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const opening = opened.then(async () => {
    const { openLiveCoverage } = await import('../coverage/live-coverage.js');
    return openLiveCoverage(path, options);
  });
  const first = opening.then(async (coverage) => {
    await Promise.race([coverage.whole, delay(LONGEST_WAIT_MS, undefined, { ref: false })]);
    live = coverage;
    return coverage.current;
  });
  return { open, now: () => live?.current ?? first, whole: opening.then(({ whole }) => whole) };
}
