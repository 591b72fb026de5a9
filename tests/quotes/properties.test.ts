import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { readBook } from '../../src/quotes/book/quote-book.js';
import { allegations } from '../../src/quotes/book/sides.js';
import { extractQuotations } from '../../src/quotes/extract.js';
import { quotationsInMessage } from '../../src/quotes/marks/message.js';
import { verify } from '../../src/quotes/verify/verify.js';

const parse = (text: string) => parseArticle({ id: 'any.txt', title: null, source: null, date: null, text });

/** Texts that are full of what the rules look for. */
const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  '``',
  '«',
  '»',
  ' ',
  '\n\n',
  '. ',
  ', ',
  ': ',
  '? ',
  '— ',
  '(',
  ')',
  'Anna Holm',
  'Mr. Brandt',
  'he',
  'said',
  'told',
  'who',
  'the mill',
  'accused',
  'of',
  'and',
  "isn't",
  'according to',
  '…',
  '6\' 2"',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }));

describe('for any text', () => {
  it('quotations are slices in order, inside their paragraphs, with their segments inside them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = parse(text);
        let last = 0;
        for (const quotation of extractQuotations(article)) {
          const paragraph = article.paragraphs.find(
            ({ number, kind }) => kind === 'body' && number === quotation.paragraph,
          );
          expect(quotation.start).toBeGreaterThanOrEqual(
            Math.max(last, paragraph?.start ?? Number.POSITIVE_INFINITY),
          );
          expect(quotation.end).toBeLessThanOrEqual(paragraph?.end ?? -1);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(quotation.segments[0]?.start).toBe(quotation.start);
          expect(quotation.segments.at(-1)?.end).toBe(quotation.end);
          last = quotation.end;
          const { speaker, cue } = quotation;
          if (speaker?.span) expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text);
          if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
        }
      }),
    );
  });

  it('nothing throws', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, message) => {
        const book = readBook([parse(text)]);
        allegations(book);
        verify(book, message);
        quotationsInMessage(message);
      }),
    );
  });

  it('the words of every quotation are verified as exact', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const article = parse(text);
        const book = readBook([article]);
        for (const quotation of book.quotations) {
          const words = article.text.slice(quotation.start, quotation.end);
          if (/\p{L}/u.test(words)) expect(verify(book, words).verdict).toBe('exact');
        }
      }),
    );
  });
});

describe('hostile texts', () => {
  const LENGTH = 100_000;
  for (const piece of [
    '"',
    '“',
    '”',
    "'",
    "''",
    "'''",
    '(',
    'A',
    'Aa ',
    '"a" ',
    "'a' ",
    'said ',
    'he said. A” ',
    '"a," said Anna Holm, ',
    'He accused Anna ',
    'Anna’s ',
    '— ',
    'a, ',
  ])
    it(`of 10⁵ times ${JSON.stringify(piece)} are read`, () => {
      const book = readBook([parse(piece.repeat(LENGTH / (piece.length > 3 ? 10 : 1)))]);
      expect(allegations(book).length).toBeLessThanOrEqual(LENGTH);
    });
});
