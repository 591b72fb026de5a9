import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/articles/read.js';
import { CoverageReader } from '../../src/articles/reader.js';
import { SEEDS } from '../../src/config.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clippings-'));
});

describe('readCoverage', () => {
  it('reads every text file of a folder, subfolders included, by its path', async () => {
    await mkdir(join(folder, 'older'));
    await writeFile(join(folder, 'b.txt'), 'Second.');
    await writeFile(join(folder, 'older', 'a.txt'), 'First.');
    await writeFile(join(folder, 'notes.css'), 'not coverage');
    const { articles, unread } = await readCoverage(folder);
    expect(articles.map((article) => article.id)).toEqual(['b.txt', 'older/a.txt']);
    expect(unread).toEqual([]);
  });

  it('passes over what a browser saved beside a page', async () => {
    await mkdir(join(folder, 'bridge_files'));
    await mkdir(join(folder, 'my_files'));
    await writeFile(
      join(folder, 'bridge.html'),
      `<html><body><p>${'The bridge closed on Monday. '.repeat(20)}`,
    );
    await writeFile(join(folder, 'bridge_files', 'frame.html'), '<html></html>');
    await writeFile(join(folder, 'my_files', 'a.txt'), 'First.');
    const { articles, unread } = await readCoverage(folder);
    expect(articles.map((article) => article.id)).toEqual(['bridge.html', 'my_files/a.txt']);
    expect(unread).toEqual([]);
  });

  it('reports what cannot be read and reads the rest', async () => {
    await writeFile(join(folder, 'good.txt'), 'Good.');
    await writeFile(join(folder, 'a.PDF'), '%PDF-1.4');
    await writeFile(join(folder, 'empty.txt'), ' \n');
    await writeFile(join(folder, 'image.txt'), Buffer.from([0x89, 0x50, 0, 0x47]));
    await writeFile(join(folder, 'large.txt'), Buffer.alloc(6 * 1024 * 1024, 'a'));
    await writeFile(join(folder, 'long.txt'), 'The bridge closed and '.repeat(30_000));
    await mkdir(join(folder, 'folder.txt'));
    await symlink('/etc/hostname', join(folder, 'out.txt'));
    await symlink(join(folder, 'nowhere'), join(folder, 'to-nothing.txt'));
    const { articles, unread } = await readCoverage(folder);
    expect(articles.map((article) => article.id)).toEqual(['good.txt']);
    expect(unread).toEqual([
      { file: 'a.PDF', why: 'is a .pdf file, which is not read; save its text as .txt or .html' },
      { file: 'empty.txt', why: 'is empty' },
      { file: 'folder.txt', why: 'is a folder, not a file' },
      { file: 'image.txt', why: 'is not text: it holds NUL bytes' },
      { file: 'large.txt', why: 'is larger than 5 MB' },
      { file: 'long.txt', why: 'is longer than 500000 characters' },
      { file: 'out.txt', why: 'is a link out of the folder' },
      { file: 'to-nothing.txt', why: 'cannot be opened: it leads to nothing' },
    ]);
  });

  it('keeps an article once that several files hold letter for letter', async () => {
    const line = '{"id":"1","text":"The bridge closed."}\n';
    await writeFile(join(folder, 'a.jsonl'), line);
    await writeFile(join(folder, 'b.jsonl'), line);
    const reader = new CoverageReader(folder);
    const { articles, unread } = await reader.read();
    expect(articles.map(({ id }) => id)).toEqual(['1']);
    expect(unread.map(({ file }) => file)).toEqual(['b.jsonl']);
    const held = reader.known.flatMap(({ articles: of }) => [...of.values()]);
    expect(new Set(held)).toEqual(new Set(articles));
  });

  it('follows links inside the folder, and reads nothing twice', async () => {
    await mkdir(join(folder, '..data-1'));
    await writeFile(join(folder, '..data-1', 'a.txt'), 'From a hidden folder.');
    await writeFile(join(folder, 'b.txt'), 'In the open.');
    await symlink('..data-1', join(folder, '..data'));
    await symlink(join('..data', 'a.txt'), join(folder, 'a.txt'));
    await symlink('b.txt', join(folder, 'c.txt'));
    await mkdir(join(folder, 'sub'));
    await symlink('..', join(folder, 'sub', 'circle'));
    const { articles, unread } = await readCoverage(folder);
    expect(articles.map((article) => article.id)).toEqual(['a.txt', 'b.txt']);
    expect(unread).toEqual([]);
  });

  it('takes the first of two articles with one id and reports the other', async () => {
    const line = (text: string) => `${JSON.stringify({ id: 'x', text })}\n`;
    await writeFile(join(folder, 'a.jsonl'), line('First.'));
    await writeFile(join(folder, 'b.jsonl'), line('Second.') + line('Second.'));
    const { articles, unread } = await readCoverage(folder);
    expect(articles.map((article) => article.text)).toEqual(['First.']);
    expect(unread).toEqual([
      { file: 'b.jsonl', why: 'has an article with the id x, which another one has already' },
    ]);
  });

  it('reads an article a line from a .jsonl file and names the lines that hold none', async () => {
    const file = join(folder, 'all.jsonl');
    const line = {
      id: 'x1',
      title: 'Bridge',
      date: '2020-05-06',
      source: 'The Harbour Post',
      text: 'It closed.',
    };
    await writeFile(file, `${JSON.stringify(line)}\n\nnot json\n{"id":"x2"}\n`);
    const { articles, unread } = await readCoverage(file);
    expect(articles).toMatchObject([
      { id: 'x1', title: 'Bridge', date: '2020-05-06', source: 'The Harbour Post' },
    ]);
    expect(unread.map(({ file: at }) => at)).toEqual(['all.jsonl:3', 'all.jsonl:4']);
  });

  it('fails for a path that is not there', async () => {
    await expect(readCoverage(join(folder, 'nowhere'))).rejects.toThrow(/ENOENT/);
  });
});

describe('the seeds', () => {
  it('are read with titles, dates and paragraphs, and their page furniture is left out', async () => {
    const { articles, unread } = await readCoverage(SEEDS);
    expect(unread).toEqual([]);
    const [first, second] = articles;
    expect(first?.title).toBe('Sanders apologises after new harassment allegation surfaces');
    expect(first?.date).toBeNull();
    expect(second?.title).toMatch(/^Vermont Independent Sen\. Bernie Sanders is formally apologizing/);
    expect(second?.date).toBe('2019-01-10');
    const shown = articles.map((a) => a.paragraphs.filter((p) => p.kind === 'body').length);
    expect(shown).toEqual([14, 7]);
    const furniture = first?.paragraphs
      .filter((p) => p.kind === 'boilerplate')
      .map((p) => first.text.slice(p.start, p.end));
    expect(furniture).toEqual([
      'More news: Carter joins Bush, Clinton and Obama in denying support for Trump’s wall',
      'Related news',
    ]);
  });

  it('are kept to the letter', async () => {
    const { articles } = await readCoverage(SEEDS);
    for (const article of articles)
      expect(article.text).toBe(await readFile(join(SEEDS, article.id), 'utf8'));
  });
});
