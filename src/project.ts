import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: the nearest one above this file, as written or as built, with a `package.json`. */
export const PROJECT = projectOf(dirname(fileURLToPath(import.meta.url)));

function projectOf(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, 'package.json')) ? folder : projectOf(above);
}
