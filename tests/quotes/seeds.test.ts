import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/articles/read.js';
import { findPeople } from '../../src/quotes/find-people.js';
import { quotedText } from '../../src/quotes/quotation.js';
import { quotationsOf, readBook } from '../../src/quotes/quote-book.js';

const { articles } = await readCoverage('seeds');
const book = readBook(articles);

describe('the seed articles', () => {
  it('give exactly three quotations by Becker, and the staffer’s apart as about him', () => {
    const [becker] = findPeople(book, 'Becker');
    if (!becker) throw new Error('Becker is not found');
    const { by, about } = quotationsOf(becker);
    expect(by.map(quotedText).sort()).toEqual([
      'I categorically deny these allegations of improper and unprofessional conduct',
      'I categorically deny these allegations of improper and unprofessional conduct,',
      'at odds with my recollection',
    ]);
    expect(about.map((quotation) => quotation.speaker?.text)).toEqual(['the staffer']);
  });
});
