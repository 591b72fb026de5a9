import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { readBook } from '../../../src/quotes/book/quote-book.js';
import { verify } from '../../../src/quotes/verify/verify.js';
import { article } from '../reading.js';

const book = readBook([
  article(
    'Anna Holm owns the mill. It was built when her grandfather came home from the sea.',
    '“We will not sell the mill to anybody. The workers have day-to-day control, and they keep it,” said Holm.',
    '“The mill,” she added, “is our whole life.”',
  ),
]);

describe('verify', () => {
  it('finds the exact words, white space, marks and edge punctuation aside', () => {
    const found = verify(book, ' "we will not  sell the mill to anybody" ');
    expect(found).toMatchObject({
      verdict: 'exact',
      printedAs: 'quotation',
      changes: [],
      how: '',
      negation: null,
    });
    expect(found.quotation?.speaker?.canonical).toBe('Anna Holm');
  });

  it('finds the exact words of a quotation that its attribution parts, and gives both parts', () => {
    const found = verify(book, 'The mill is our whole life');
    expect(found.verdict).toBe('exact');
    expect([found.quotation, found.goesOn].map((part) => part && clipText(part))).toEqual([
      'The mill,',
      'is our whole life.',
    ]);
  });

  it('gives only the part of a parted quotation that holds the words', () => {
    for (const text of ['our whole life', 'is not our whole life']) {
      const { quotation, goesOn } = verify(book, text);
      expect(quotation && clipText(quotation)).toBe('is our whole life.');
      expect(goesOn).toBe(null);
    }
  });

  it('tells whether exact words are only a part of what is printed', () => {
    expect(verify(book, 'we will not sell the mill').part).toBe(true);
    expect(verify(book, 'Anna Holm owns').part).toBe(true);
    expect(verify(book, 'Anna Holm owns the mill.').part).toBe(false);
    expect(verify(book, 'The mill is our whole life').part).toBe(false);
  });

  it('takes the quotation that prints just these words before one that prints more', () => {
    const found = verify(
      readBook([article('“We stay, and we fight on,” said Peter Brandt.', '“We stay,” said Anna Holm.')]),
      'We stay',
    );
    expect(found).toMatchObject({ part: false, quotation: { speaker: { canonical: 'Anna Holm' } } });
  });

  it('tells that exact words are the article’s own', () => {
    const found = verify(book, 'built when her grandfather came home from the sea');
    expect(found).toMatchObject({ verdict: 'exact', printedAs: 'article', quotation: null });
    expect(found.clip && clipText(found.clip)).toContain('grandfather');
  });

  it('tells how altered words were changed, and that a negation was lost', () => {
    expect(verify(book, 'We will sell the mill to anybody')).toMatchObject({
      verdict: 'altered',
      printedAs: 'quotation',
      negation: 'lost',
      how: 'a negation was lost; left out: “not”',
    });
  });

  it('compares with the part that is quoted, not with all of a long quotation', () => {
    expect(verify(book, 'The workers have day to day power, and they keep it')).toMatchObject({
      verdict: 'altered',
      how: 'left out: “control”; put in: “power”',
    });
  });

  it('does not find what nobody said', () => {
    expect(verify(book, 'The moon is made of green cheese')).toMatchObject({ verdict: 'none', clip: null });
    expect(verify(book, ' … ')).toMatchObject({ verdict: 'none' });
  });

  it('does not take a sentence that shares a name and words of grammar for what was altered', () => {
    const lines = readBook([
      article('Former engineers accuse Sound Lines of putting off repairs to the hinges to save money.'),
    ]);
    expect(verify(lines, 'Sound Lines is guilty of murder').verdict).toBe('none');
    expect(verify(lines, 'Engineers accuse Sound Lines of putting off some repairs').verdict).toBe('altered');
  });

  it('prefers a quotation to a sentence that is about as near', () => {
    expect(verify(book, 'The mill is our entire life')).toMatchObject({
      verdict: 'altered',
      printedAs: 'quotation',
    });
  });

  it('does not compare a long text with prints that are too short for it', () => {
    const page = Array.from({ length: 20_000 }, (_, n) => `mill ${n} sells to nobody`).join(' ');
    expect(verify(book, `${page} We will not sell the mill to anybody`).verdict).toBe('none');
  });

  it('gives up on two long texts of the same words in another order', () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `word${n}`);
    const long = readBook([article(`The ${text.join(' ')} end.`)]);
    expect(verify(long, text.toReversed().join(' ')).verdict).toBe('none');
    expect(verify(long, text.slice(50).join(' ')).verdict).toBe('exact');
  });
});
