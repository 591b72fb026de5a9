import { CoverageReader, type Reading } from './reader.js';

/**
 * Reads coverage once, from a folder of articles, subfolders included, or from one `.jsonl` file.
 * @throws when `path` itself cannot be opened; a file inside that cannot be read is reported in `unread` instead.
 */
export async function readCoverage(path: string): Promise<Reading> {
  return new CoverageReader(path).read();
}
