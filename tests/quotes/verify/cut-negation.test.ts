import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/quotes/book/quote-book.js';
import { verify } from '../../../src/quotes/verify/verify.js';
import { article } from '../reading.js';

const book = readBook([
  article(
    '“We did not sleep, but we worked day and night,” said Anna Holm. “It is not true that the crew was paid.”',
    'Holm denied that the mill had burned twice. She said that nobody knows the price.',
    '“Our rules were clearly inadequate. They are not only old but unfair,” said Ida Brandt.',
  ),
]);
const found = (text: string) => {
  const { verdict, negation } = verify(book, text);
  return negation ? `${verdict}, ${negation}` : verdict;
};

describe('a text cut out of what is printed', () => {
  it('is altered where what stands before it takes it back', () => {
    expect(found('the crew was paid')).toBe('altered, lost');
    expect(found('the mill had burned twice')).toBe('altered, lost');
    expect(verify(book, 'the mill had burned twice').how).toBe(
      'a negation was lost; left out: “Holm denied that”',
    );
  });

  it('is exact where only another clause does', () => {
    expect(found('we worked day and night')).toBe('exact');
    expect(found('nobody knows the price')).toBe('exact');
    expect(found('not only old but unfair')).toBe('exact');
    expect(found('It is not true that the crew was paid')).toBe('exact');
  });
});

describe('a word in the place of its opposite', () => {
  it('loses or gains a negation', () => {
    expect(found('Our rules were adequate')).toBe('altered, lost');
    expect(verify(book, 'Our rules were adequate').how).toContain('left out: “clearly inadequate”');
    expect(found('They are not only old but fair')).toBe('altered, lost');
  });
});

describe('a headline', () => {
  it('is told from a quotation, and from what nothing prints', () => {
    const title = 'The last mill of Oxley closes';
    const titled = readBook([{ ...article('The mill closed on Monday.'), title }]);
    expect(verify(titled, title)).toMatchObject({ verdict: 'none', headlineOf: { title } });
    expect(verify(titled, 'The last mill of Halden opens').headlineOf).toBeNull();
  });
});
