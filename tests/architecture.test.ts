import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms of one floor that know nothing of each other. */
const CRAFTS = ['src/search/', 'src/quotes/', 'src/summaries/'];
/** The floors of the house from the lowest up: what a room is on is the first floor whose path it starts with. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/language/', 'src/once.ts'],
  ['src/articles/'],
  CRAFTS,
  ['src/coverage', 'src/handles.ts', 'src/project.ts'],
  ['src/config.ts', 'src/env-file.ts', 'src/log.ts', 'src/health.ts', 'src/progress.ts'],
  ['src/discord/'],
  ['commands/', 'src/cli/'],
  ['src/main.ts', 'src/main/', 'src/cli.ts', 'src/index.ts'],
];
/** The rooms within a craft, from the lowest up. */
const ROOMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'src/search/': [['index/'], ['question/'], ['ranking/'], ['answer/'], ['ask.ts']],
  'src/quotes/': [
    ['vocabulary/', 'quotation.ts', 'wording.ts'],
    ['marks/'],
    ['grammar/'],
    ['names/'],
    ['attribution/'],
    ['allegations/', 'prints.ts', 'utterances.ts'],
    ['extract.ts', 'packed-reading.ts'],
    ['people/', 'statements/'],
    ['book/'],
    ['verify/'],
  ],
};
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

const floorIn = (floors: readonly (readonly string[])[], file: string) =>
  floors.findIndex((floor) => floor.some((room) => file.startsWith(room)));
const floorOf = (file: string) => floorIn(FLOORS, file);
const roomOf = (file: string) => FLOORS.flat().find((room) => file.startsWith(room));

/** Whether imports lead from a file to another. */
function reaches(targets: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(targets.get(from) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(targets.get(next) ?? []));
  }
  return false;
}

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

  it.each(Object.entries(ROOMS))('has rooms in %s whose imports point down only', (craft, floors) => {
    const within = imports
      .filter(({ from, to }) => from.startsWith(craft) && to.startsWith(craft))
      .map(({ from, to }) => ({ from: from.slice(craft.length), to: to.slice(craft.length) }));
    expect(within.length).toBeGreaterThan(50);
    expect(within.filter(({ from, to }) => floorIn(floors, from) < 0 || floorIn(floors, to) < 0)).toEqual([]);
    expect(within.filter(({ from, to }) => floorIn(floors, to) > floorIn(floors, from))).toEqual([]);
  });

  it('has no file that imports itself by way of others', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
    expect([...targets.keys()].filter((file) => reaches(targets, file, file))).toEqual([]);
  });

  it('keeps the local Discord apart from the bot', () => {
    const out = imports.filter(({ from, to }) => from.startsWith(ANNEX) && !to.startsWith(ANNEX));
    const into = ours.filter(({ from, to }) => to.startsWith(ANNEX) && !from.startsWith('src/main/'));
    expect([...out, ...into]).toEqual([]);
  });
});
