import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { SHAPE } from '../../../src/language/shapes.js';
import { termKey } from '../../../src/language/terms.js';
import { readTerms } from '../../../src/search/index/article-terms.js';
import { pack } from '../../../src/search/index/packed.js';

const article = (text: string, date: string | null = null) =>
  parseArticle({ id: 'a', text, title: 'Rain over Harwick', source: null, date });

describe('readTerms', () => {
  test('tells of every word its term, its shape and where it stands', () => {
    const made = article('The rain stopped. Ida Brandt saw 12 ferries.', '2021-03-04');
    const { keys, tokens, shapes, offsets, lengths, starts, title } = readTerms(made);
    const key = (token: number) => keys[token - 1] ?? '';
    expect(Array.from(tokens, key)).toEqual(['', 'rain', 'stop', 'ida', 'brandt', 'see', '12', 'ferri']);
    expect(Array.from(shapes).slice(3)).toEqual([
      SHAPE.plain,
      SHAPE.name,
      SHAPE.plain,
      SHAPE.number,
      SHAPE.plain,
    ]);
    expect(
      Array.from(offsets, (start, i) => made.text.slice(start, start + (lengths[i] ?? 0))).slice(3, 5),
    ).toEqual(['Ida', 'Brandt']);
    expect(Array.from(starts)).toEqual([0, 3, 8]);
    expect(Array.from(title, key)).toEqual(['rain', 'over', 'harwick', '2021']);
  });

  test('gives plain data that survives a copy, with every word where its term says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('U.S. ', 'well-known ', '. '))),
        (parts) => {
          const made = article(`Start. ${parts.join('')}`);
          const terms = readTerms(made);
          expect(structuredClone(terms)).toEqual(terms);
          for (const [i, token] of terms.tokens.entries()) {
            const start = terms.offsets[i] ?? 0;
            const word = made.text.slice(start, start + (terms.lengths[i] ?? 0));
            expect(termKey(word)).toBe(token === 0 ? '' : terms.keys[token - 1]);
          }
        },
      ),
    );
  });
});

describe('pack', () => {
  test('keeps numbers as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(300), fc.nat(70_000), fc.nat())), (numbers) => {
        expect(Array.from(pack(numbers))).toEqual(numbers);
      }),
    );
  });

  test('takes one byte each where that is enough', () => {
    expect(pack([0, 255]).byteLength).toBe(2);
    expect(pack([0, 256]).byteLength).toBe(4);
    expect(pack([0, 65_536]).byteLength).toBe(8);
  });
});
