import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { buildQuoteBook, gatherQuoteBook, type QuoteBook } from '../../../src/quotes/book/quote-book.js';
import { readQuotations } from '../../../src/quotes/extract.js';

const TEXTS = [
  '“We will not sell the old mill to anybody,” said Anna Holm, a union leader.',
  '“We will not sell the old mill to anyone,” said Ms. Holm. “Holm is tired,” said the staffer.',
  'Anna B. Holm spoke. “The harbour froze in the night before last,” she said.',
  '“The harbour froze in the night before last,” said a fisherman.',
  'A witness said: “The harbour froze in the night before last.”',
  'Bill Weber, a union leader, wrote: “The harbour froze in the night before last.”',
  '“The harbour froze in the night before last,” said William Weber, a union leader.',
  'Weber was accused of theft. “I did not take it,” said Weber. “Anna Holm did,” said the staffer.',
];
const readings = TEXTS.flatMap((text, t) =>
  ['2020-01-02', '2021-01-02'].map((date, n) =>
    readQuotations(parseArticle({ id: `${n}-${t}`, text, title: null, source: null, date })),
  ),
);

/** What a book says, without what it is made from. */
function told(book: QuoteBook) {
  const { gathered: _, grouped: __, ...rest } = book;
  return rest;
}

describe('a quote book', () => {
  it('is the same when it is made from one of other articles', () => {
    const some = fc.subarray(readings);
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 4 }), (states) => {
        let book: QuoteBook | undefined;
        for (const state of states) book = buildQuoteBook(state, book);
        expect(book && told(book)).toEqual(told(buildQuoteBook(states.at(-1) ?? [])));
      }),
      { numRuns: 60 },
    );
  });

  it('groups what two without a name say, whichever article comes first', () => {
    const [, late] = readings.filter(({ article }) => article.text.includes('fisherman'));
    const [early] = readings.filter(({ article }) => article.text.includes('witness'));
    const both = [early, late].flatMap((one) => one ?? []);
    for (const first of both)
      expect(buildQuoteBook(both, buildQuoteBook([first])).statements).toHaveLength(1);
  });

  it('keeps the people of families that nothing happened to', () => {
    const [holm] = readings;
    const weber = readings.find(({ article }) => article.text.includes('Bill Weber'));
    const before = buildQuoteBook(holm ? [holm] : []);
    const after = buildQuoteBook(
      [holm, weber].flatMap((one) => one ?? []),
      before,
    );
    const named = (book: QuoteBook) => book.people.find(({ name }) => name === 'Anna Holm');
    expect(after.people.length).toBeGreaterThan(before.people.length);
    expect(named(after)).toBe(named(before));
  });

  it('is made in many steps', () => {
    expect([...gatherQuoteBook(readings)].length).toBeGreaterThan(readings.length);
  });
});
