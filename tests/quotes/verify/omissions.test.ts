import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/quotes/book/quote-book.js';
import { verify } from '../../../src/quotes/verify/verify.js';
import { article } from '../reading.js';

const LONG = Array.from({ length: 60 }, (_, n) => `the boat of family ${n}`).join(', ');
const book = readBook([
  article(
    '“We cannot keep the mill with so few orders as we have this spring. Two years is not acceptable,” said Anna Holm.',
    `“We have counted ${LONG} and the ferry,” said Ida Brandt. “The mill,” she added, “is our whole life.”`,
  ),
]);

describe('a quotation with marks of omission', () => {
  it('is exact where the pieces are printed in that order, and tells what is left out', () => {
    for (const mark of ['…', '...', ' […] ', ' [...] ', ' (…) ']) {
      const found = verify(book, `We cannot keep the mill${mark}this spring`);
      expect(found).toMatchObject({ verdict: 'exact', omits: true, negation: null });
      expect(found.changes).toContainEqual({ kind: 'removed', text: 'with so few orders as we have' });
    }
    expect(verify(book, 'this spring […] we cannot keep the mill').omits).toBe(false);
  });

  it('may leave out most of a long quotation, and go on in its next part', () => {
    expect(verify(book, 'We have counted […] and the ferry').verdict).toBe('exact');
    expect(verify(book, 'The mill … our whole life')).toMatchObject({ verdict: 'exact', omits: true });
  });

  it('is altered where the marks hide a negation of the sentence that it goes on with', () => {
    expect(verify(book, 'this spring … Two years is … acceptable')).toMatchObject({
      verdict: 'altered',
      negation: 'lost',
    });
  });

  it('is nothing of the kind where the marks stand at its ends', () => {
    expect(verify(book, '… We cannot keep the mill …')).toMatchObject({ verdict: 'exact', omits: false });
  });

  it('takes time in proportion to its marks', () => {
    expect(verify(book, '… '.repeat(100_000)).verdict).toBe('none');
    expect(verify(book, 'mill … '.repeat(10_000)).verdict).toBe('none');
  });
});
