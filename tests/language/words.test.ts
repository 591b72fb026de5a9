import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, fold, words } from '../../src/language/words.js';

const texts = (text: string) => words(text).map((word) => word.text);

describe('words', () => {
  it('keeps apostrophes, hyphens and commas that stand inside a word', () => {
    expect(texts("She didn't pay $1,500 for the well-known U.S. paper, he'd said.")).toEqual([
      'She',
      "didn't",
      'pay',
      '1,500',
      'for',
      'the',
      'well-known',
      'U.S',
      'paper',
      "he'd",
      'said',
    ]);
  });

  it('leaves quotation marks and dashes out', () => {
    expect(texts('‘Never’—“again”, (he said)')).toEqual(['Never', 'again', 'he', 'said']);
  });

  it('gives offsets into the whole text when only a part is read', () => {
    const text = 'one two three';
    expect(words(text, { start: 4, end: 7 })).toEqual([{ text: 'two', start: 4, end: 7 }]);
  });

  it('finds what its definition finds, in any text', () => {
    const definition = /[\p{L}\p{N}\p{M}]+(?:['’.,‑-][\p{L}\p{N}\p{M}]+)*/gu;
    const mixed = fc.string({ unit: fc.constantFrom(..."aZ9é.,'’‑- \n“”𝒜😀\u0301\ud835".split(/(?:)/u)) });
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) => {
        expect(texts(text)).toEqual(text.match(definition) ?? []);
      }),
    );
  });

  it('cuts every word from the text it was given, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(at);
          at = word.end;
        }
        expect(countWords(text)).toBe(words(text).length);
      }),
    );
  });
});

describe('fold', () => {
  it('makes words alike that differ in case, accents or the shape of an apostrophe', () => {
    expect(fold('CAFÉ')).toBe(fold('cafe'));
    expect(fold('don’t')).toBe(fold("Don't"));
  });
});
