import { setTimeout as delay } from 'node:timers/promises';

/** A value, or the promise of one. */
export type Soon<T> = T | Promise<T>;

/** The value; null where it is only promised and does not come within so many milliseconds. */
export async function within<T>(value: Soon<T>, ms: number): Promise<T | null> {
  return value instanceof Promise ? Promise.race([value, delay(ms, null, { ref: false })]) : value;
}

/**
 * The result of a piece of work, which may be there already.
 * @param ms after which `whenLate` is called, once, if the result is not there; its end is waited for too
 * @throws what the work or `whenLate` throws
 */
export async function orMeanwhile<T>(work: Soon<T>, ms: number, whenLate: () => Promise<void>): Promise<T> {
  if (!(work instanceof Promise)) return work;
  let late: Promise<void> = Promise.resolve();
  const timer = setTimeout(() => {
    late = whenLate();
    // It is waited for below; until then its failure is not an unhandled one.
    late.catch(() => undefined);
  }, ms);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    await late;
  }
}
