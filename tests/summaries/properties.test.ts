import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyParagraphs, clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { isRunTogether } from '../../src/summaries/run-together.js';
import { summarise } from '../../src/summaries/summarise.js';

describe('a summary of any text', () => {
  const word = fc.constantFrom(
    'Holm',
    'harbour',
    'He',
    'said',
    '"',
    "'",
    '“',
    '”',
    '.',
    '?',
    '…',
    'the',
    'Lund',
    'U.S.',
    '12',
    '\n\n',
    ',',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.array(word, { minLength: 1, maxLength: 120 }).map((all) => all.join(' ')),
  );
  const article = fc
    .record({ text, date: fc.constantFrom('2024-01-01', '2024-01-02', null) })
    .map((raw) => ({ ...raw, title: null, source: null }));
  const articles = fc
    .array(article, { maxLength: 4 })
    .map((raws) => raws.map((raw, i) => parseArticle({ id: `${i}`, ...raw })));
  const options = fc.record(
    {
      sentences: fc.integer({ min: 1, max: 10 }),
      words: fc.integer({ min: 1, max: 80 }),
      topic: fc.constantFrom('Holm', 'the harbour', ''),
    },
    { requiredKeys: [] },
  );

  it('takes whole sentences, no more than asked, none twice, and always the same', () => {
    fc.assert(
      fc.property(articles, options, (given, wanted) => {
        const summary = summarise(given, wanted);
        const { sentences } = summary;
        for (const { article: of, paragraph, start, end } of sentences) {
          const printed = of.paragraphs.find(({ number }) => number === paragraph)?.sentences;
          // A dateline or a caption may be left out before it, and behind it only what has run into it.
          const mayEndBefore = isRunTogether(bodyParagraphs(of));
          expect(
            printed?.some((one) => one.start <= start && (mayEndBefore ? end <= one.end : end === one.end)),
          ).toBe(true);
        }
        const shown = sentences.map(({ article: of, start }) => `${of.id}:${start}`);
        expect(new Set(shown).size).toBe(shown.length);
        expect(sentences.length).toBeLessThanOrEqual(wanted.sentences ?? (wanted.words ? 100 : 3));
        const length = sentences.map(clipText).join(' ').split(/\s+/).filter(Boolean).length;
        expect(length).toBeLessThanOrEqual(wanted.words ?? Number.POSITIVE_INFINITY);
        expect(summary.whyEmpty === null).toBe(sentences.length > 0);
        expect(summarise(given, wanted)).toEqual(summary);
      }),
    );
  });
});
