import { setTimeout as pause } from 'node:timers/promises';
import { kindOf, waitWanted } from './failure.js';

/** Between two attempts, in milliseconds; the last is used from there on. */
const PAUSES = [100, 300, 600, 1_000, 2_000, 4_000];

/**
 * Sends an answer, again where the failure may pass. That Discord has the answer already counts as sent: an attempt
 * whose connection broke may have arrived.
 * @param until when no further attempt is begun, in milliseconds of `performance.now()`: the clock on the wall may be set
 * @throws the last failure, see `kindOf`
 */
export async function deliver(send: () => Promise<unknown>, until: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await send();
      return;
    } catch (error) {
      const kind = kindOf(error);
      if (kind === 'answered') return;
      const wait = Math.max(waitWanted(error), PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0);
      if (kind !== 'passing' || performance.now() + wait > until) throw error;
      await pause(wait);
    }
  }
}
