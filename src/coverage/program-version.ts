import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../project.js';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
/** The rooms of the code that decides what is read of an article, and in which form it is kept. */
const ROOMS = ['language', 'articles', 'search', 'quotes', 'coverage'];
/** It names the version of each package that is used. */
const PACKAGE = join(PROJECT, 'package.json');

/**
 * What tells this program's reading of articles from that of another version: the names, sizes and times of the files of
 * its code, and the version of Node, which brings the rules for letters and sentences and the form of stored data.
 */
export function programVersion(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.arch}`);
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [PACKAGE, ...files.sort()]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`\n${file} ${size} ${mtimeMs}`);
  }
  return hash.digest('base64url');
}
