import { mkdtemp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { NoSnapshot, readSnapshot, writeSnapshot } from '../../src/coverage/snapshot-file.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clippings-'));
  path = join(folder, 'cache', 'a.snapshot');
});

const CHUNKS = ['The bridge closed.', 'The ferry sails.', 'x'.repeat(10_000)];
const bytes = (chunks: readonly string[]) => chunks.map((chunk) => Buffer.from(chunk));
async function read(key = 'key'): Promise<string[]> {
  const found: string[] = [];
  for await (const chunk of readSnapshot(path, key)) found.push(chunk.toString());
  return found;
}

describe('a snapshot’s file', () => {
  it('gives back what was written, in a folder that is made for it', async () => {
    await writeSnapshot(path, 'key', bytes(CHUNKS));
    expect(await read()).toEqual(CHUNKS);
    await writeSnapshot(path, 'key', bytes([]));
    expect(await read()).toEqual([]);
  });

  it('is refused when it is of another key, or no snapshot', async () => {
    await writeSnapshot(path, 'key', bytes(CHUNKS));
    await expect(read('other')).rejects.toThrow('was made by another version or of other settings');
    await writeFile(path, 'What is this?');
    await expect(read()).rejects.toThrow('is no snapshot');
    await writeFile(path, '');
    await expect(read()).rejects.toThrow(NoSnapshot);
  });

  it('is refused wherever it is cut off, and whichever byte is another', async () => {
    await writeSnapshot(path, 'key', bytes(CHUNKS));
    const whole = await readFile(path);
    const place = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.boolean(), async (at, cut) => {
        const spoilt = cut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!cut) spoilt[at] = (whole[at] ?? 0) ^ 0x10;
        await writeFile(path, spoilt);
        await expect(read()).rejects.toThrow(NoSnapshot);
      }),
      { numRuns: 60 },
    );
  });

  it('stays as it was, and leaves nothing behind, when writing fails half-way', async () => {
    await writeSnapshot(path, 'key', bytes(CHUNKS));
    async function* failing() {
      yield Buffer.from('half');
      throw new Error('The disk is full');
    }
    await expect(writeSnapshot(path, 'key', failing())).rejects.toThrow('The disk is full');
    expect(await read()).toEqual(CHUNKS);
    expect(await readdir(join(folder, 'cache'))).toEqual(['a.snapshot']);
  });

  it('is always one of those that several write at the same time, and whole', async () => {
    const versions = Array.from({ length: 8 }, (_, n) => [String(n).repeat(50_000), `end ${n}`]);
    const [first = []] = versions;
    await writeSnapshot(path, 'key', bytes(first));
    const writing = versions.map((chunks) => writeSnapshot(path, 'key', bytes(chunks)));
    const found = await Promise.all(Array.from({ length: 20 }, () => read()));
    await Promise.all(writing);
    for (const one of [...found, await read()]) expect(versions).toContainEqual(one);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('is written with the drafts taken away that others left behind, but not those that others are writing', async () => {
    await writeSnapshot(path, 'key', bytes(CHUNKS));
    const [abandoned, young, another] = ['a.snapshot.1.tmp', 'a.snapshot.2.tmp', 'b.snapshot.1.tmp'];
    for (const name of [abandoned, young, another]) await writeFile(join(folder, 'cache', name), 'half');
    const hoursAgo = new Date(Date.now() - 7_200_000);
    for (const name of [abandoned, another]) await utimes(join(folder, 'cache', name), hoursAgo, hoursAgo);
    await writeSnapshot(path, 'key', bytes(CHUNKS));
    expect((await readdir(join(folder, 'cache'))).toSorted()).toEqual(['a.snapshot', young, another]);
  });

  it('fails in words where the folder cannot be written to', async () => {
    await writeFile(join(folder, 'cache'), 'a file');
    await expect(writeSnapshot(path, 'key', bytes(CHUNKS))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
