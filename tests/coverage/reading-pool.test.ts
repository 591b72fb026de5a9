import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Part } from '../../src/articles/formats/part.js';
import { digestPart } from '../../src/coverage/digest.js';
import { type PoolOptions, ReadingPool } from '../../src/coverage/reading-pool.js';

const BUILT = pathToFileURL('dist/src/coverage/article-worker.js');
const BREAKING = new URL('breaking-worker.mjs', import.meta.url);
const SILENT = new URL('silent-worker.mjs', import.meta.url);
const NOWHERE = new URL('nowhere.mjs', import.meta.url);

let pool: ReadingPool;
let broken: string[];
afterEach(() => pool.close());
const open = (options: PoolOptions) => {
  broken = [];
  pool = new ReadingPool({
    small: -1,
    threads: 2,
    onBroken: (_, message) => broken.push(message),
    ...options,
  });
};

const part = (n: number, text: string): Part => ({
  file: `${n}.txt`,
  name: `${n}.txt`,
  content: `The ${text} of ${n}\n\nThe ${text} closed. “It is old,” said Ann Lowe of pier ${n}.`,
});
const ships = Array.from({ length: 100 }, (_, n) => part(n, 'ship'));
const read = (parts: readonly Part[]) => Promise.allSettled(parts.map((one) => pool.digest(one)));

describe('a pool of threads that read articles', () => {
  it.each([0, 1, 2])('reads with %i threads what is read without a pool', async (threads) => {
    open({ script: BUILT, threads });
    const digests = await Promise.all(ships.map((one) => pool.digest(one)));
    expect(digests).toEqual(await Promise.all(ships.map(digestPart)));
    expect(broken).toEqual([]);
  });

  it('tells of a part without an article why it has none', async () => {
    open({ script: BUILT });
    await expect(pool.digest({ file: 'a.jsonl', name: 'a.jsonl:1', content: '{' })).rejects.toThrow(
      'is not an article',
    );
  });

  it('reports an article that breaks a thread off, and reads all others', async () => {
    open({ script: BREAKING, readsBeside: false });
    const parts = ships.map((one, n) => (n === 30 || n === 70 ? part(n, 'BREAKER') : one));
    const outcomes = await read(parts);
    const failed = outcomes.flatMap((one, n) => (one.status === 'rejected' ? [[n, String(one.reason)]] : []));
    const why = 'Unreadable: could not be read: the thread that read it broke off';
    expect(failed).toEqual([
      [30, why],
      [70, why],
    ]);
    expect(broken[0]).toContain('A thread broke off');
    await expect(pool.digest(part(7, 'ship'))).resolves.toBeDefined();
  });

  it('reads on the main thread where none can be started', async () => {
    open({ script: NOWHERE });
    const outcomes = await read(ships);
    expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(broken[0]).toContain('No thread can be started');
  });

  it('goes on reading on this thread what the others have no room for', async () => {
    open({ script: SILENT });
    const outcomes = read(ships);
    await pool.digest(part(100, 'ship'));
    await pool.close();
    const readHere = (await outcomes).filter(({ status }) => status === 'fulfilled').length;
    expect(readHere).toBeGreaterThan(ships.length / 2);
  });

  it('lets others run while it reads on this thread, also what is given to it piece by piece', async () => {
    open({ script: NOWHERE, threads: 0 });
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    const long = part(1, 'ship '.repeat(2_000));
    for (let n = 0; n < 40; n++) await pool.digest(long);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(3);
  });

  it('starts no thread for a small coverage', async () => {
    open({ script: NOWHERE, small: 1_000_000 });
    await read(ships);
    expect(broken).toEqual([]);
  });

  it('fails what has not been read when it is closed', async () => {
    open({ script: BUILT });
    const outcomes = read(ships);
    await pool.close();
    const failed = (await outcomes).filter(({ status }) => status === 'rejected').length;
    expect(failed).toBeGreaterThan(ships.length / 2);
  });

  it('takes no more once it is closed', async () => {
    open({ script: BUILT });
    await pool.close();
    for (const outcome of await read(ships)) expect(outcome.status).toBe('rejected');
  });
});
