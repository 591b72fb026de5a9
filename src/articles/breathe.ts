import { setImmediate } from 'node:timers/promises';

/**
 * Makes a function to await often in a long piece of work: once `ms` milliseconds have passed since it last did, it
 * lets everything else that waits run first.
 */
export function makeBreathing(ms: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < ms) return;
    await setImmediate();
    since = performance.now();
  };
}
