import type { Coverage } from '../coverage.js';
import { CoverageBuilder } from './coverage-builder.js';

export interface OnceOptions {
  /** The folder of snapshots; null for none. */
  readonly cache: string | null;
  /** Told now and then how many of how many articles have been read. */
  readonly progress?: (done: number, of: number) => void;
}

/** So many articles are read in a moment: a program that ends at once keeps no snapshot of them. */
const FEW_ARTICLES = 200;
const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * Opens a folder of articles or a `.jsonl` file for a program that does not follow it: from the snapshot that is kept of
 * it, and from what has changed since.
 * @throws when the path cannot be opened
 */
export async function openOnce(path: string, { cache, progress }: OnceOptions): Promise<Coverage> {
  const builder = new CoverageBuilder(path, { cache, log: SILENT, now: () => new Date() });
  try {
    await builder.restore();
    const reading = await builder.read(progress ? { progress } : {});
    const coverage = [...builder.take(reading)].at(-1);
    if (!coverage) throw new Error('A growing coverage gives at least one');
    if (coverage.articles.length > FEW_ARTICLES) await builder.keep();
    return coverage;
  } finally {
    await builder.close();
  }
}
