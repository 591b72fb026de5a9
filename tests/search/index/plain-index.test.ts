import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { readPlainIndex, writePlainIndex } from '../../../src/search/index/plain-index.js';

const TERMS = 40;
const terms = fc
  .array(fc.integer({ min: 1, max: TERMS - 1 }), { maxLength: 30 })
  .map((numbers) => Uint32Array.from(numbers).sort());

/** With the terms in the order of their numbers: MiniSearch has them in that of its tree. */
function ordered({ index, ...rest }: ReturnType<MiniSearch['toJSON']>) {
  return { ...rest, index: index.toSorted(([a], [b]) => Number(a) - Number(b)) };
}

test('a plain index that is written and read is what MiniSearch gives of the same articles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(terms, { maxLength: 8 }), async (articles) => {
      const mini = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        tokenize: (text) => text.split(' ').filter(Boolean),
      });
      mini.addAll(articles.map((numbers, id) => ({ id, text: numbers.join(' ') })));
      const counts = Uint32Array.from(
        { length: TERMS },
        (_, term) => articles.filter((numbers) => numbers.includes(term)).length,
      );
      const termsOf = (article: number) => articles[article] ?? new Uint32Array();
      const written = await writePlainIndex(articles.length, termsOf, counts);
      expect(await readPlainIndex('text', structuredClone(written))).toEqual(ordered(mini.toJSON()));
    }),
  );
});
