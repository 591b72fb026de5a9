import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms of one floor that know nothing of each other. */
const CRAFTS = ['src/search/', 'src/quotes/', 'src/summaries/'];
/** The floors of the house from the lowest up: what a room is on is the first floor whose path it starts with. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/language/'],
  ['src/articles/'],
  CRAFTS,
  ['src/coverage', 'src/handles.ts'],
  ['src/config.ts', 'src/log.ts', 'src/health.ts', 'src/progress.ts'],
  ['src/discord/'],
  ['commands/', 'src/cli/'],
  ['src/main.ts', 'src/main/', 'src/cli.ts', 'src/index.ts'],
];
/** The local Discord stands beside the house: it knows nothing of the bot, and only the door `main` opens it. */
const ANNEX = 'src/local/';

interface Import {
  readonly from: string;
  readonly to: string;
}

async function importsOf(folder: string): Promise<Import[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sources = files
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => join(file.parentPath, file.name));
  const found: Import[] = [];
  for (const file of sources) {
    for (const [, path] of (await readFile(file, 'utf8')).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
      const to = relative('.', resolve(dirname(file), path ?? '')).replace(/\.js$/, '.ts');
      found.push({ from: relative('.', file), to });
    }
  }
  return found;
}

const floorOf = (file: string) => FLOORS.findIndex((floor) => floor.some((room) => file.startsWith(room)));
const roomOf = (file: string) => FLOORS.flat().find((room) => file.startsWith(room));

describe('the house', async () => {
  const imports = [...(await importsOf('src')), ...(await importsOf('commands'))];
  const ours = imports.filter(({ from }) => !from.startsWith(ANNEX));

  it('has a floor for every file', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(ours.filter(({ from }) => floorOf(from) < 0)).toEqual([]);
  });

  it('has imports that point down only', () => {
    const up = ours.filter(({ from, to }) => !to.startsWith(ANNEX) && floorOf(to) > floorOf(from));
    expect(up).toEqual([]);
  });

  it('keeps the crafts apart', () => {
    const across = ours.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a !== b && CRAFTS.includes(a ?? '') && CRAFTS.includes(b ?? '');
    });
    expect(across).toEqual([]);
  });

  it('keeps the local Discord apart from the bot', () => {
    const out = imports.filter(({ from, to }) => from.startsWith(ANNEX) && !to.startsWith(ANNEX));
    const into = ours.filter(({ from, to }) => to.startsWith(ANNEX) && !from.startsWith('src/main/'));
    expect([...out, ...into]).toEqual([]);
  });
});
