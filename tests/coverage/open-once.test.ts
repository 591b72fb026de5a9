import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOnce } from '../../src/coverage/open-once.js';

let folder: string;
let cache: string;
const open = () => openOnce(folder, { cache });
const write = (articles: number) => {
  const lines = Array.from({ length: articles }, (_, n) => ({ id: `${n}`, text: `Ferry ${n} has docked.` }));
  return writeFile(join(folder, 'all.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clippings-'));
  cache = join(await mkdtemp(join(tmpdir(), 'clippings-')), 'cache');
});

describe('coverage that is opened once', () => {
  it('of few articles leaves nothing behind', async () => {
    await write(200);
    expect((await open()).articles).toHaveLength(200);
    await expect(readdir(cache)).rejects.toThrow('ENOENT');
  });

  it('of many articles is opened from the snapshot the next time', async () => {
    await write(201);
    await open();
    const [kept = ''] = await readdir(cache);
    expect((await open()).ask('Which ferry has docked?', null).answered).toBe(true);
    await writeFile(join(cache, kept), 'no snapshot any more');
    expect((await open()).articles).toHaveLength(201);
    expect(await readdir(cache)).toContain(`${kept}.aside`);
  });
});
