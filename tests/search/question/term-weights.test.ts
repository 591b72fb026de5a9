import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { ask } from '../../../src/search/ask.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { lookUp } from '../../../src/search/question/asked.js';
import { readQuestion } from '../../../src/search/question/question.js';

const article = (id: string, text: string) =>
  parseArticle({ id, text, title: null, source: null, date: null });
const flood = article(
  'flood',
  'The council of Elmstead met twice after the flood. In its response, the council promised 12 new pumps.',
);
const ferry = article('ferry', 'The council of Harwick reacted to the ferry strike with new buses.');

/** The words of the first passage that are taken for words of the question. */
function matched(question: string, ...articles: (typeof flood)[]) {
  const [first] = ask(buildSearchIndex(articles), question).passages;
  const text = first?.passage.article.text ?? '';
  return first?.matches.map(({ start, end }) => text.slice(start, end));
}

describe('a word of the question that the coverage lacks', () => {
  test('is found as a word related to it', () => {
    expect(matched('How did the council react?', flood)).toEqual(['council', 'response', 'council']);
  });

  test('is not looked for so where the coverage has the word', () => {
    expect(matched('How did the council of Elmstead react?', flood, ferry)).not.toContain('response');
  });

  test('is not found as another word of the question', () => {
    const index = buildSearchIndex([flood]);
    const { terms } = lookUp(index, readQuestion('Did the council react, and what was the response?'));
    expect(terms.map(({ ids }) => ids.length)).toEqual([1, 0, 1]);
  });

  test('is not found as a related word where it is a name', () => {
    expect(matched('How did the council and React do?', flood)).toEqual(['council', 'council']);
  });
});
