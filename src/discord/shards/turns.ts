import { setTimeout as pause } from 'node:timers/promises';

/** Does a piece of work when its turn has come; resolves when that is done. */
export type InTurn = (work: () => Promise<void>) => Promise<void>;

/**
 * Lets pieces of work be done one after the other, each begun at least `ms` milliseconds after the one before it was.
 * One that fails holds up nothing.
 */
export function makeTurns(ms: number): InTurn {
  let next: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = next.then(work);
    next = Promise.allSettled([turn, next.then(() => pause(ms, undefined, { ref: false }))]);
    return turn;
  };
}
