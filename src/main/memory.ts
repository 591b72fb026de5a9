import { setFlagsFromString } from 'node:v8';

/** By how much more than what is in use the heap may hold before garbage is collected, in percent. */
const HEAP_GROWS_BY = 60;

/**
 * Keeps this process small. Left alone, V8 lets the heap grow to four times what is in use, so that a bot at work on two
 * articles comes to hold 265 MB, and only after tens of thousands of answers; with this, 190 MB soon and for good. Reading
 * 2,475 articles takes no longer. The flag is V8's own (`node --v8-options`).
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS_BY}`);
}
