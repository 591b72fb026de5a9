import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { readBook } from '../../../src/quotes/book/quote-book.js';
import { verify } from '../../../src/quotes/verify/verify.js';
import { article } from '../reading.js';

const book = readBook([
  article(
    'The ferry sank on Monday. Nobody on board was hurt. The harbour is closed.',
    '“We will not sell the mill,” said Anna Holm. “There is no money in it,” said Ida Brandt.',
  ),
]);
const shown = (text: string) => verify(book, text).parts.map(({ clip }) => clip && clipText(clip));

describe('a text of several sentences', () => {
  it('is run together where each is printed, but not one behind the other', () => {
    const text = 'We will not sell the mill. There is no money in it.';
    expect(verify(book, text)).toMatchObject({ verdict: 'altered', negation: null, changes: [] });
    expect(verify(book, text).how).toBe('run together from 2 places');
    expect(shown(text)).toEqual(['We will not sell the mill,', 'There is no money in it,']);
  });

  it('is exact where an article prints one behind the other in its own words', () => {
    expect(verify(book, 'The ferry sank on Monday. Nobody on board was hurt.').verdict).toBe('exact');
    expect(verify(book, 'The ferry sank on Monday. The harbour is closed.').verdict).toBe('altered');
  });

  it('is not taken apart where one of them is printed nowhere', () => {
    expect(shown('We will not sell the mill. We will burn it down.')).toEqual([]);
  });
});
