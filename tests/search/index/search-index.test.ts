import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { ask } from '../../../src/search/ask.js';
import { readTerms } from '../../../src/search/index/article-terms.js';
import { buildSearchIndex, SearchIndex } from '../../../src/search/index/search-index.js';

const article = (id: string, text: string) =>
  parseArticle({ id, text, title: `Title of ${id}`, source: null, date: null });

const storm = article('storm', 'A storm flooded the harbour of Elmstead on Tuesday. Ferries stopped.');
const match = article('match', 'Elmstead Rovers won the county cup against Harwick.');
const fair = article('fair', 'The harbour fair of Harwick opens in May, with ferries for all.');
const QUESTIONS = ['Elmstead', 'What flooded the harbour?', 'Who won the cup?', 'When does the fair open?'];
const answers = (index: SearchIndex) => QUESTIONS.map((question) => ask(index, question));

describe('a search index', () => {
  test('takes terms that were read before', () => {
    const index = new SearchIndex();
    for (const one of [storm, match]) index.add(one, structuredClone(readTerms(one)));
    expect(answers(index)).toEqual(answers(buildSearchIndex([storm, match])));
  });

  test('is made again of a snapshot, and takes more articles in', async () => {
    const snapshot = structuredClone(await buildSearchIndex([storm, match]).toSnapshot());
    const index = await SearchIndex.restore(snapshot, [storm, match]);
    expect(answers(index)).toEqual(answers(buildSearchIndex([storm, match])));
    index.add(fair);
    expect(answers(index)).toEqual(answers(buildSearchIndex([storm, match, fair])));
  });

  test('is not made again where an article of the snapshot is missing', async () => {
    const snapshot = await buildSearchIndex([storm, match]).toSnapshot();
    await expect(SearchIndex.restore(snapshot, [storm])).rejects.toThrow('match');
  });

  test('forgets an article that is taken out, and takes a new one in', () => {
    const changing = buildSearchIndex([storm]);
    changing.remove('storm');
    expect(ask(changing, 'harbour storm').passages).toEqual([]);
    changing.add(fair);
    expect(ask(changing, 'harbour fair').passages[0]?.passage.article.id).toBe('fair');
  });

  test('mends a typo only where the word is in no article', () => {
    const index = buildSearchIndex([storm, match]);
    expect(ask(index, 'Hawrick').passages[0]?.passage.article.id).toBe('match');
    expect(ask(index, 'hotel').passages).toEqual([]);
  });

  test('gives the same answer every time', () => {
    expect(answers(buildSearchIndex([storm, match]))).toEqual(answers(buildSearchIndex([storm, match])));
  });

  test('forgets an article that is taken out after it was made again', async () => {
    const snapshot = await buildSearchIndex([storm, match, fair]).toSnapshot();
    const index = await SearchIndex.restore(snapshot, [storm, match, fair]);
    index.remove('match');
    expect(index.size).toBe(2);
    expect(ask(index, 'Rovers').passages).toEqual([]);
    expect(answers(index)).toEqual(answers(buildSearchIndex([storm, fair])));
  });
});
