import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LiveCoverage, openLiveCoverage } from '../../src/coverage/live-coverage.js';
import type { Coverage } from '../../src/coverage.js';

let folder: string;
let cache: string;
let said: string[];
const open: LiveCoverage[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clippings-'));
  cache = join(folder, '.cache');
  said = [];
  await write('bridge.txt', 'The bridge closed on Monday. “It is old,” Ann Lowe said.');
  await write('ferry.txt', 'The ferry sails at noon. “It is slow,” said Ben Okafor.');
  await write('more.jsonl', '{"id":"mayor","text":"Mayor Ann Lowe resigned."}\nnot JSON\n');
});
afterEach(() => Promise.all(open.splice(0).map((live) => live.close())));

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const log = {
  info: (_: object, message: string) => void said.push(message),
  warn: (_: object, message: string) => void said.push(message),
  error: (_: object, message: string) => void said.push(message),
};

/** Opens the coverage, waits until it is whole and kept, and stops following it. */
async function start(options: { cache: string | null } = { cache }): Promise<Coverage> {
  const live = await openLiveCoverage(folder, { log, ...options });
  open.push(live);
  await live.kept;
  await live.close();
  return live.current;
}

/** What a coverage answers, so that two can be compared. */
function answers(coverage: Coverage) {
  const questions = ['Why did the ferry and the bridge close?', 'Who resigned?', 'What did Lowe say?'];
  return {
    articles: coverage.articles,
    unread: coverage.unread,
    asked: questions.map((question) => coverage.ask(question, null)),
    people: coverage.people('').map(({ name, by, about }) => [name, by, about]),
    verified: coverage.verify('It is slow'),
    summary: coverage.summarise({ article: null, topic: '', sentences: 2 }),
  };
}
const READ = 'Articles are taken from the snapshot';
const KEPT = 'A snapshot is kept for the next start';
const onlySnapshot = async () => {
  const [name = ''] = (await readdir(cache)).filter((file) => file.endsWith('.snapshot'));
  return join(cache, name);
};

describe('a coverage with a cache', () => {
  it('answers from the snapshot as it did before, and writes no other', async () => {
    const first = await start();
    expect(said).toContain(KEPT);
    expect(said).not.toContain(READ);
    said = [];
    const second = await start();
    expect(said).toContain(READ);
    expect(said).not.toContain(KEPT);
    expect(answers(second)).toEqual(answers(first));
  });

  it('reads no article again whose file was only touched or moved in time', async () => {
    await start();
    await utimes(join(folder, 'bridge.txt'), new Date(1e12), new Date(1e12));
    said = [];
    const again = await start();
    expect(again.articles).toHaveLength(3);
    expect(said).not.toContain(KEPT);
  });

  it('takes in what was changed, added and removed since', async () => {
    await start();
    await write('bridge.txt', 'The bridge is open again. “It is new,” Ann Lowe said.');
    await write('harbour.txt', 'The harbour froze. Ben Okafor resigned.');
    await rm(join(folder, 'ferry.txt'));
    await write(
      'more.jsonl',
      '{"id":"mayor","text":"Mayor Ann Lowe resigned."}\n{"id":"2","text":"Snow."}\n',
    );
    said = [];
    const changed = await start();
    expect(said).toEqual(expect.arrayContaining([READ, KEPT]));
    expect(answers(changed)).toEqual(answers(await start({ cache: null })));
    expect(answers(await start())).toEqual(answers(changed));
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut in half', (whole) => whole.subarray(0, whole.length / 2)],
    ['damaged', (whole) => whole.fill(7, whole.length - 100, whole.length - 50)],
    ['garbage', () => Buffer.from('What is this?')],
    ['empty', () => Buffer.alloc(0)],
    [
      'of another version',
      (whole) => Buffer.concat([whole.subarray(0, 30), whole.fill(65, 30, 34).subarray(30)]),
    ],
  ])('sets a snapshot aside that is %s, and reads the articles', async (_, spoil) => {
    const first = await start();
    await writeFile(await onlySnapshot(), spoil(await readFile(await onlySnapshot())));
    said = [];
    const again = await start();
    expect(said).toContain('The snapshot is set aside, and the articles are read');
    expect(said).not.toContain(READ);
    expect(said).toContain(KEPT);
    expect(answers(again)).toEqual(answers(first));
    expect((await readdir(cache)).filter((file) => file.endsWith('.aside'))).toHaveLength(1);
    said = [];
    await start();
    expect(said).toContain(READ);
  });

  it('goes on without one where the cache cannot be written to', async () => {
    await write('.cache', 'a file');
    const coverage = await start();
    expect(coverage.articles).toHaveLength(3);
    expect(said).toContain('No snapshot can be kept; the next start reads the articles');
  });

  it('says once that none can be kept, and keeps one later when it can', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await write('.cache', 'a file');
    const live = await openLiveCoverage(folder, { log, cache });
    open.push(live);
    await live.kept;
    const failed = () => said.filter((message) => message.startsWith('No snapshot can be kept'));
    expect(failed()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(61_000);
    await rm(cache);
    await vi.advanceTimersByTimeAsync(601_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(said).toContain(KEPT), { timeout: 5_000 });
    expect(failed()).toHaveLength(1);
  });

  it('is right for two that start at once on one cache, and for one that starts after them', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(answers(second)).toEqual(answers(first));
    expect(answers(await start())).toEqual(answers(first));
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('keeps a snapshot of what changes while it runs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true });
    const live = await openLiveCoverage(folder, { log, cache });
    open.push(live);
    await live.kept;
    said = [];
    await write('harbour.txt', 'The harbour froze.');
    await vi.waitFor(() => expect(live.current.articles).toHaveLength(4), { timeout: 5_000 });
    await vi.advanceTimersByTimeAsync(11_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(said).toContain(KEPT), { timeout: 5_000 });
  });
});
