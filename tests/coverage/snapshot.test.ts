import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { GrowingCoverage } from '../../src/coverage/growing-coverage.js';
import { loadSnapshot, saveSnapshot } from '../../src/coverage/snapshot.js';
import { SearchIndex } from '../../src/search/index/search-index.js';

const NOW = new Date('2020-01-02');
const article = (id: string, text: string) => parseArticle({ id, title: id, source: null, date: null, text });
const copper = article('copper', 'The copper is dear.');
const ferries = article('ferries', 'The ferries stopped.');
const roses = article('roses', 'The roses won again.');

/** The articles that the finder of an index gives for a word. */
function having(index: SearchIndex, word: string): string[] {
  const term = index.vocabulary.find(word);
  return term === undefined ? [] : index.find([term], 10).map((entry) => entry.article.id);
}

it('a snapshot finds each article by its own words, in whatever order they were taken in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clippings-snapshot-'));
  const path = join(folder, 'kept');
  const growing = new GrowingCoverage();
  const takeIn = (articles: (typeof copper)[]) => [...growing.take({ articles, unread: [] }, () => NOW)];
  takeIn([ferries, roses]);
  takeIn([copper, article('ferries', 'The ferries stopped for a day.'), roses]);
  await saveSnapshot(path, 'key', { files: [], ...(await growing.snapshot()) });
  const { index, quotations } = await loadSnapshot(path, 'key');
  const restored = await SearchIndex.restore(index, quotations.keys());
  const found = ['copper', 'stop', 'rose'].map((word) => having(restored, word));
  expect(found).toEqual([['copper'], ['ferries'], ['roses']]);
  expect([...quotations.keys()].map(({ id }) => id)).toEqual(['copper', 'ferries', 'roses']);
  await rm(folder, { recursive: true });
});

it('a file whose article was not yet taken in is read again after the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clippings-snapshot-'));
  const path = join(folder, 'kept');
  const growing = new GrowingCoverage();
  expect([...growing.take({ articles: [copper], unread: [] }, () => NOW)]).toHaveLength(1);
  const file = (known: typeof copper) => ({
    id: known.id,
    stamp: 'as it was',
    articles: new Map([['key', known]]),
    unread: [],
  });
  await saveSnapshot(path, 'key', { files: [copper, roses].map(file), ...(await growing.snapshot()) });
  const { files } = await loadSnapshot(path, 'key');
  expect(files.map(({ id, stamp }) => [id, stamp])).toEqual([
    ['copper', 'as it was'],
    ['roses', ''],
  ]);
  await rm(folder, { recursive: true });
});
