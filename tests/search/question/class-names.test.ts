import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { ask } from '../../../src/search/ask.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { classNamesFor, holdsClassName } from '../../../src/search/question/class-names.js';

const coverage = (...texts: string[]) =>
  buildSearchIndex(
    texts.map((text, i) => parseArticle({ id: `${i}`, text, title: null, source: null, date: null })),
  );

const index = coverage(
  'The festival of kites was held by the sea last year, and the organisers said that crowds were large.',
  'The festival of kites was held in New Zealand last year, and the organisers said that crowds were large.',
  'The festival of kites was held in New Mexico last year, and the organisers said that crowds were large.',
);

describe('names of a class', () => {
  test.each([
    ['Which country held the festival of kites?', '1'],
    ['In which nation was the festival of kites held?', '1'],
    ['What US state held the festival of kites?', '2'],
  ])('put the passage with one first: %s', (question, id) => {
    expect(ask(index, question).passages[0]?.passage.article.id).toBe(id);
  });

  test('are looked up only where a question asks for a country or a state', () => {
    expect(classNamesFor('Who held the festival?', index.vocabulary)).toBeUndefined();
    expect(classNamesFor('Which country held it?', index.vocabulary)?.size).toBeGreaterThan(0);
  });

  test('are no answer where the word is another one', () => {
    const feasts = coverage('The feast of songs ended with turkey.', 'The feast of songs ended in Peru.');
    const { passages } = ask(feasts, 'In which country did the feast of songs end?');
    expect(passages.map(({ passage }) => passage.article.id)).toEqual(['1', '0']);
  });

  test('are no answer where the question has them', () => {
    const terms = index.article('1')?.terms;
    const names = classNamesFor('Which country?', index.vocabulary);
    if (!terms || !names) throw new Error('not indexed');
    const whole = { start: 0, end: terms.tokens.length };
    const asked = new Uint8Array(index.vocabulary.size);
    expect(holdsClassName(terms, whole, names, asked)).toBe(true);
    expect(holdsClassName(terms, whole, names, asked.fill(1))).toBe(false);
  });
});
