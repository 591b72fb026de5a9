import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { readTerms } from '../../src/search/article-terms.js';
import { ask } from '../../src/search/ask.js';
import { buildSearchIndex, SearchIndex } from '../../src/search/search-index.js';

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

  test('takes articles in as another index of the same vocabulary had them', () => {
    const other = buildSearchIndex([storm, match]);
    const index = new SearchIndex(structuredClone(other.vocabulary.terms()));
    for (const { article: one, terms } of other.articles()) index.addNumbered(one, structuredClone(terms));
    expect(answers(index)).toEqual(answers(other));
    index.add(fair);
    index.remove(match.id);
    expect(answers(index)).toEqual(answers(buildSearchIndex([storm, fair])));
  });
});
