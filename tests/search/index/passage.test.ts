import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { passagesOf } from '../../../src/search/index/passage.js';

describe('passagesOf', () => {
  test('holds every sentence of the body once, in passages of about 100 words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Rain fell. ', 'A long day ended!\n\n', 'So it goes. ')),
        (parts) => {
          const text = `Start here. ${parts.join('')}`;
          const made = parseArticle({ id: 'any', text, title: null, source: null, date: null });
          const sentences = passagesOf(made).flatMap((passage) => passage.sentences);
          expect(sentences.map(({ start }) => start)).toEqual(
            made.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ start }) => start)),
          );
        },
      ),
    );
  });
});
