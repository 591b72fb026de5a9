import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { packArticle, unpackArticle } from '../../src/coverage/packed-article.js';
import { RUNS } from '../support/runs.js';

describe('a packed article', () => {
  it('is the same when it is unpacked', () => {
    const block = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('The bridge closed. It was old.', 'By Ann Lowe', 'Read more: ferries', '2020-01-02'),
    );
    const text = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n\n'));
    const field = fc.option(fc.string());
    fc.assert(
      fc.property(fc.record({ id: fc.string(), text, title: field, source: field, date: field }), (raw) => {
        const article = parseArticle(raw);
        expect(unpackArticle(structuredClone(packArticle(article)))).toEqual(article);
      }),
      RUNS,
    );
  });
});
