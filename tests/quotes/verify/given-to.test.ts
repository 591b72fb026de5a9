import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/quotes/book/quote-book.js';
import { verify, verifyMessage } from '../../../src/quotes/verify/verify.js';
import { article } from '../reading.js';

const book = readBook([
  article(
    'Mill owner Anna Holm met the press. “We will not sell the mill to anybody,” said Holm.',
    '“There is no money in paper any more,” said Harbour Lines chief executive Ida Brandt.',
    'Her cousin Karl Holm laughed. “I never read the papers,” Karl Holm said.',
  ),
]);
const given = (message: string) => verifyMessage(book, message).map(({ found }) => found.givenTo);

describe('whom a message gives a quotation to', () => {
  it('is told where the coverage prints it as said by another', () => {
    expect(given('Holm said “There is no money in paper any more” lol')).toEqual(['Holm']);
    expect(given('Karl Holm: “We will not sell the mill to anybody”')).toEqual(['Karl Holm']);
    expect(given('“I never read the papers” - Ida Brandt')).toEqual(['Ida Brandt']);
    expect(given('brandt said “I never read the papers”')).toEqual(['brandt']);
    expect(given('Ola Unknown said “I never read the papers”')).toEqual(['Ola Unknown']);
  });

  it('is right where it may be the one who said it', () => {
    for (const who of [
      'Holm',
      'Anna Holm',
      'Ms Holm',
      'Businesswoman Holm',
      'The mill owner',
      'A spokesman',
      'She',
    ])
      expect(given(`${who} said “We will not sell the mill to anybody”`)).toEqual([null]);
    expect(given('Harbour Lines said “There is no money in paper any more”')).toEqual([null]);
    expect(given('“We will not sell the mill to anybody”')).toEqual([null]);
  });

  it('is read of each quotation, and of altered words too', () => {
    const message =
      'Brandt said “We will sell the mill to anybody”, and Holm said “I never read the papers”.';
    expect(given(message)).toEqual(['Brandt', null]);
  });

  it('is no part of the words that are checked', () => {
    expect(verify(book, '“I never read the papers,” said Karl Holm.')).toMatchObject({
      verdict: 'exact',
      givenTo: null,
    });
    expect(verify(book, 'Karl Holm: “I never read the papers”')).toMatchObject({
      verdict: 'exact',
      givenTo: null,
    });
    expect(verify(book, 'Brandt: “I never read the papers”').givenTo).toBe('Brandt');
  });
});
