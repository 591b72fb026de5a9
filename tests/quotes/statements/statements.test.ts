import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { parseArticle } from '../../../src/articles/parse.js';
import { buildQuoteBook, readBook } from '../../../src/quotes/book/quote-book.js';
import { readQuotations } from '../../../src/quotes/extract.js';
import { compareWordings, plainWords, similarityOf } from '../../../src/quotes/wording.js';

function book(...texts: string[]) {
  return readBook(
    texts.map((text, i) =>
      parseArticle({ id: `${i}.txt`, title: `Title ${i}`, source: null, date: null, text }),
    ),
  );
}

function statements(...texts: string[]): string[][] {
  return book(...texts).statements.map(({ parts }) =>
    parts.map(({ quotation, start, end }) => clipText({ ...quotation, start, end })),
  );
}

describe('statements', () => {
  it('are the same when the same quotations are grouped again with more', () => {
    const readings = [
      '“The mill stays open for ever,” said Anna Holm.',
      'Anna Holm said: “The mill stays open for ever.”',
      'Anna Holm said again: “The mill, it stays open for ever.”',
    ].map((text, i) =>
      readQuotations(parseArticle({ id: `${i}.txt`, title: `Title ${i}`, source: null, date: null, text })),
    );
    const sizes = (count: number) =>
      buildQuoteBook(readings.slice(0, count)).statements.map(({ parts }) => parts.length);
    expect([sizes(2), sizes(3), sizes(2)]).toEqual([[2], [3], [2]]);
  });

  it('group what two articles print of one utterance, whole or in part', () => {
    expect(
      statements(
        '“The mill stays open for ever. We have orders,” said Anna Holm.',
        'Holm said “the mill stays open for ever”, Anna Holm’s lawyer confirmed.',
      ),
    ).toEqual([['The mill stays open for ever.', 'the mill stays open for ever']]);
  });

  it('group other wordings, another spelling and a lost capital', () => {
    expect(
      statements(
        '“I apologise to all the workers of the mill,” said Anna Holm.',
        '“So it was. i apologize to the workers of our mill,” said Anna Holm.',
      ),
    ).toEqual([['I apologise to all the workers of the mill,', 'i apologize to the workers of our mill,']]);
  });

  it('group what one person says, however many others say the same', () => {
    const others = Array.from(
      { length: 70 },
      (_, i) => `“We will win in the end,” said Peter Holm${'o'.repeat(i)}.`,
    );
    const twice = [
      '“We will win in the end,” said Anna Weber.',
      'Anna Weber said: “We will win in the end.”',
    ];
    expect(statements(...others, ...twice)).toEqual([['We will win in the end,', 'We will win in the end.']]);
  });

  it('keep apart what is merely alike, and what different people say', () => {
    expect(
      statements(
        '“The mill stays open for many years,” said Anna Holm.',
        '“The mill has many old machines,” said Anna Holm.',
        '“The mill stays open for many years,” said Peter Brandt.',
      ),
    ).toEqual([]);
  });
});

describe('a comparison of wordings', () => {
  it('marks what each has alone, as printed', () => {
    const { changes, similarity } = compareWordings('We never sold the old mill.', 'We sold the Mill!');
    expect(changes).toEqual([
      { kind: 'same', text: 'We' },
      { kind: 'removed', text: 'never' },
      { kind: 'same', text: 'sold the' },
      { kind: 'removed', text: 'old' },
      { kind: 'same', text: 'Mill' },
    ]);
    expect(similarity).toBeCloseTo(0.8);
    expect(
      similarityOf(plainWords('We never sold the old mill.'), plainWords('We sold the Mill!')),
    ).toBeCloseTo(0.8);
  });

  it('finds no difference in case, marks, hyphens and -ise for -ize', () => {
    expect(
      compareWordings('A day-to-day “apology”: we apologise', 'a day to day apology, we apologize')
        .similarity,
    ).toBe(1);
  });
});
