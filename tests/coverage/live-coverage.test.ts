import { appendFile, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LiveCoverage, openLiveCoverage } from '../../src/coverage/live-coverage.js';
import type { Coverage } from '../../src/coverage.js';

const log = pino({ level: 'silent' });
let folder: string;
let live: LiveCoverage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clippings-'));
  await write('bridge.txt', 'The bridge closed on Monday.');
  await write('ferry.txt', 'The ferry sails at noon.');
});
afterEach(() => live.close());

const write = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);
const ids = () => live.current.articles.map((article) => article.id);
const open = async (path = folder) => {
  live = await openLiveCoverage(path, { log });
  await live.whole;
};
const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 20 });

describe('the live coverage', () => {
  it('serves an article that is added, also to a new subfolder', async () => {
    await open();
    await mkdir(join(folder, 'older', 'yet'), { recursive: true });
    await write('older/yet/mayor.txt', 'Mayor Okafor resigned.');
    await soon(() => expect(ids()).toEqual(['bridge.txt', 'ferry.txt', 'older/yet/mayor.txt']));
    expect(live.current.ask('Who resigned?', null).passages[0]?.passage.article.id).toBe(
      'older/yet/mayor.txt',
    );
    await write('older/yet/second.txt', 'A council member resigned, too.');
    await soon(() => expect(ids()).toHaveLength(4));
  });

  it('serves an article as it was changed, and keeps what did not change', async () => {
    await open();
    const before = live.current;
    await write('ferry.txt', '"The ferry is sold," Ann Lowe said.');
    await soon(() => expect(live.current.articles[1]?.text).toContain('sold'));
    expect(live.current.articles[0]).toBe(before.articles[0]);
    expect(before.articles[1]?.text).toContain('noon');
    expect(live.current.people('Lowe')[0]?.by).toHaveLength(1);
    expect(live.current.ask('When does the ferry sail at noon?', null).answered).toBe(false);
  });

  it('serves a renamed article by its new name, and a deleted one no longer', async () => {
    await open();
    await rename(join(folder, 'ferry.txt'), join(folder, 'boat.txt'));
    await soon(() => expect(ids()).toEqual(['boat.txt', 'bridge.txt']));
    await rm(join(folder, 'boat.txt'));
    await soon(() => expect(ids()).toEqual(['bridge.txt']));
  });

  it.each<[string, string, () => Promise<void>]>([
    [
      'a binary',
      'is not text: it holds NUL bytes',
      () => write('ferry.txt', Buffer.from([0x50, 0x4b, 0, 1])),
    ],
    ['nothing', 'is empty', () => write('ferry.txt', '')],
    ['50 MB', 'is larger than 5 MB', () => write('ferry.txt', Buffer.alloc(50 * 1024 * 1024, 'a'))],
    [
      'one line of 5 MB',
      'is longer than 500000 characters',
      () => write('ferry.txt', 'The ferry sails '.repeat(312_500)),
    ],
    [
      'a folder',
      'is a folder, not a file',
      async () => {
        await rm(join(folder, 'ferry.txt'));
        await mkdir(join(folder, 'ferry.txt'));
      },
    ],
    [
      'a link out of the folder',
      'is a link out of the folder',
      async () => {
        await rm(join(folder, 'ferry.txt'));
        await symlink('/etc/hostname', join(folder, 'ferry.txt'));
      },
    ],
  ])('reports an article that is replaced by %s, and serves the others', async (_, why, replace) => {
    await open();
    await replace();
    await soon(() => expect(live.current.unread).toEqual([{ file: 'ferry.txt', why }]));
    expect(ids()).toEqual(['bridge.txt']);
    await rm(join(folder, 'ferry.txt'), { recursive: true });
    await write('ferry.txt', 'The ferry sails again.');
    await soon(() => expect(live.current.unread).toEqual([]));
    expect(ids()).toEqual(['bridge.txt', 'ferry.txt']);
  });

  it('keeps serving an article while it is emptied and written anew', async () => {
    await open();
    await write('ferry.txt', '');
    await delay(300);
    expect(live.current.articles[1]?.text).toContain('noon');
    await write('ferry.txt', 'The ferry sails at one.');
    await soon(() => expect(live.current.articles[1]?.text).toContain('at one'));
  });

  it('serves the whole of an article that is written bit by bit', async () => {
    await open();
    for (let n = 1; n <= 8; n++) {
      await appendFile(join(folder, 'long.txt'), `Sentence ${n} of the long report.\n\n`);
      await delay(40);
    }
    await soon(() =>
      expect(live.current.articles.find(({ id }) => id === 'long.txt')?.paragraphs).toHaveLength(8),
    );
  });

  it('takes a burst of changes together', async () => {
    await open();
    const seen = new Set<Coverage>();
    const watching = setInterval(() => seen.add(live.current), 1);
    for (let n = 0; n < 1000; n++) await write(`n${n}.txt`, `Ship number ${n} has docked.`);
    await soon(() => expect(ids()).toHaveLength(1002));
    clearInterval(watching);
    expect(seen.size).toBeLessThan(100);
    for (const coverage of seen) {
      const handles = coverage.articles.map((article) => coverage.articleHandles.of(article));
      expect(new Set(handles).size).toBe(coverage.articles.length);
    }
  }, 15_000);

  it('makes nothing new of files that were only touched', async () => {
    await open();
    const before = live.current;
    await utimes(join(folder, 'ferry.txt'), new Date(), new Date());
    await write('notes.css', 'no article');
    await delay(400);
    expect(live.current).toBe(before);
  });

  it('keeps what it has while the folder is gone, and follows it when it is back', async () => {
    await open();
    await rename(folder, `${folder}-away`);
    await delay(300);
    expect(ids()).toEqual(['bridge.txt', 'ferry.txt']);
    await mkdir(folder);
    await write('new.txt', 'The harbour froze.');
    await soon(() => expect(ids()).toEqual(['new.txt']));
    await write('newer.txt', 'The harbour thawed.');
    await soon(() => expect(ids()).toEqual(['new.txt', 'newer.txt']));
  });

  it('follows a .jsonl file, written to or replaced', async () => {
    const file = join(folder, 'all.jsonl');
    const line = (id: string) => `${JSON.stringify({ id, text: `Report ${id}.` })}\n`;
    await writeFile(file, line('a'));
    await open(file);
    const [a] = live.current.articles;
    await appendFile(file, line('b'));
    await soon(() => expect(ids()).toEqual(['a', 'b']));
    expect(live.current.articles[0]).toBe(a);
    await writeFile(`${file}.new`, line('b') + line('c'));
    await rename(`${file}.new`, file);
    await soon(() => expect(ids()).toEqual(['b', 'c']));
  });

  it('follows a link to a folder when it is set to another one', async () => {
    await mkdir(join(folder, 'one'));
    await write('one/a.txt', 'First edition.');
    await mkdir(join(folder, 'two'));
    await write('two/b.txt', 'Second edition.');
    const current = join(folder, 'current');
    await symlink('one', current);
    await open(current);
    expect(ids()).toEqual(['a.txt']);
    await symlink('two', `${current}.new`);
    await rename(`${current}.new`, current);
    await soon(() => expect(ids()).toEqual(['b.txt']));
  });

  it('warns once of a file that cannot be read, and once of a folder that is gone', async () => {
    const warned = vi.spyOn(log, 'warn');
    const failed = vi.spyOn(log, 'error');
    await write('empty.txt', '');
    await open();
    await write('mayor.txt', 'Mayor Okafor resigned.');
    await soon(() => expect(ids()).toHaveLength(3));
    expect(warned.mock.calls.map(([entry]) => entry)).toEqual([{ file: 'empty.txt', why: 'is empty' }]);
    await rm(folder, { recursive: true });
    await soon(() => expect(failed).toHaveBeenCalled());
    await delay(1_300);
    expect(failed).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  it('refuses a path that is not there', async () => {
    await open();
    await expect(openLiveCoverage(join(folder, 'nowhere'), { log })).rejects.toThrow(/ENOENT/);
  });
});
