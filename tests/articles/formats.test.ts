import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, readRaw } from '../../src/articles/formats.js';
import { parseArticle } from '../../src/articles/parse.js';
import { Unreadable } from '../../src/articles/unreadable.js';
import { LONG, page } from './formats/support.js';

describe('every format', () => {
  it('gives an article whose spans are slices of its text, or says why not', async () => {
    const scrap = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '\n\n',
        '---\n',
        '<p>',
        '</div>',
        '<b>',
        '"',
        '“',
        '# ',
        '[a](b)',
        '> ',
        '{"id":"1","text":"x."}\n',
        LONG,
        page(''),
      ),
    );
    const file = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl');
    await fc.assert(
      fc.asyncProperty(file, fc.array(scrap), async (name, scraps) => {
        for (const part of partsOf(name, scraps.join(''))) {
          try {
            const article = parseArticle(await readRaw(part));
            for (const { start, end } of article.paragraphs) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(article.text.length);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});
