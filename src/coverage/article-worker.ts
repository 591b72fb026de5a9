import { parentPort } from 'node:worker_threads';
import type { Part } from '../articles/formats/part.js';
import { Unreadable } from '../articles/unreadable.js';
import { digestPart, type PackedDigest, packDigest } from './digest.js';

/** What came of a part: the digest of its article, or why it holds none that can be read. */
export type Outcome = { readonly digest: PackedDigest } | { readonly unreadable: string };

/** What a thread that reads articles sends: that it has started, and then an outcome for each part it was sent, in order. */
export type FromThread = 'started' | readonly Outcome[];

const tell = (message: FromThread) => parentPort?.postMessage(message);
let work: Promise<void> = Promise.resolve();

parentPort?.on('message', (parts: readonly Part[]) => {
  work = work.then(async () => {
    const outcomes: Outcome[] = [];
    for (const part of parts) outcomes.push(await outcomeOf(part));
    tell(outcomes);
  });
});
tell('started');

async function outcomeOf(part: Part): Promise<Outcome> {
  try {
    return { digest: packDigest(await digestPart(part)) };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.message };
    throw error;
  }
}
