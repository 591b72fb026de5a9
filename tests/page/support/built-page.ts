import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../dist/src/local/page', import.meta.url));

/** The folder of the built page. @throws when it is not built */
export function builtPage(): string {
  if (!existsSync(folder)) throw new Error('The page is not built: run "npm run build" first.');
  return folder;
}
