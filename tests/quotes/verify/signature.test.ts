import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/quotes/book/quote-book.js';
import { verify } from '../../../src/quotes/verify/verify.js';
import { article } from '../reading.js';

const book = readBook([
  article(
    '“We will not sell the mill to anybody,” said Anna Holm. “It is ours.”',
    '“There is no money in paper any more,” said Ida Brandt.',
  ),
]);
const WORDS = 'We will not sell the mill to anybody';

describe('a text that somebody signs', () => {
  it('is checked without the signature', () => {
    for (const text of [
      `${WORDS} — Anna Holm`,
      `${WORDS} - Anna Holm, mill owner`,
      `${WORDS} (Anna Holm, Oxley Echo)`,
      `“${WORDS}” ~ Holm #mill 😡`,
      `“${WORDS}” Anna Holm`,
    ])
      expect([text, verify(book, text).verdict, verify(book, text).givenTo]).toEqual([text, 'exact', null]);
  });

  it('is told to be another’s where it is', () => {
    for (const text of [
      `${WORDS} — Ida Brandt`,
      `${WORDS} - Ida Brandt, 2019`,
      `“${WORDS}” (Ida Brandt, Oxley Echo)`,
      `“${WORDS}” ~ Ida Brandt #mill`,
      `“${WORDS}” Brandt`,
    ])
      expect([text, verify(book, text).givenTo]).toEqual([
        text,
        text.includes('Ida') ? 'Ida Brandt' : 'Brandt',
      ]);
  });
});

describe('a text that quotes several people', () => {
  it('is right where each said what it gives them', () => {
    const found = verify(book, `Holm: “${WORDS}.” Brandt: “There is no money in paper any more.”`);
    expect([found.verdict, found.givenTo]).toEqual(['exact', null]);
  });

  it('is wrong where one did not', () => {
    const found = verify(book, `Holm: “It is ours.” Holm’s cousin: “There is no money in paper at all.”`);
    expect(found.verdict).toBe('altered');
    const swapped = verify(book, `Holm: “There is no money in paper any more.” Brandt: “${WORDS}.”`);
    expect(swapped.givenTo).toBe('Holm');
  });
});
