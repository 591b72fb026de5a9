import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { ask } from '../../src/search/ask.js';
import { buildSearchIndex } from '../../src/search/index/search-index.js';

const article = (id: string, text: string, title: string | null = null, date: string | null = null) =>
  parseArticle({ id, text, title, source: null, date });

const index = buildSearchIndex([
  article(
    'bridge',
    'The Harwick bridge closed on Monday after engineers found cracks in two of its piers.\n\nMayor Ann Dale said repairs would cost £3.5 million. She apologised to commuters.',
    'Harwick bridge closes',
    '2021-03-03',
  ),
  article('museum', 'The city museum bought a painting by Lena Ortiz for $40,000 at an auction in Lyon.'),
]);

describe('ask', () => {
  test('puts the passage that holds the words of the question first', () => {
    const { passages, answered } = ask(index, 'Who bought a painting by Lena Ortiz?');
    expect(answered).toBe(true);
    expect(passages[0]?.passage.article.id).toBe('museum');
  });

  test('finds the American spelling of a British word', () => {
    const { passages } = ask(index, 'Who apologized to commuters?');
    expect(passages[0]?.passage.article.id).toBe('bridge');
  });

  test('asks one article only when told so', () => {
    const { passages } = ask(index, 'What did the museum buy at auction?', { article: 'bridge' });
    expect(passages.every(({ passage }) => passage.article.id === 'bridge')).toBe(true);
  });

  test.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['?!…', 'only-marks'],
    ['What is it?', 'only-common-words'],
  ])('says why %j is no question', (text, problem) => {
    expect(ask(index, text)).toMatchObject({ problem, answered: false, passages: [] });
  });

  test('never throws, and cuts every clip from its article', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const { answer, passages } = ask(index, `${text} bridge Ortiz`);
        for (const clip of [...answer, ...passages.map((hit) => hit.passage)]) {
          expect(clip.end).toBeGreaterThan(clip.start);
          expect(clip.article.text).toContain(clipText(clip));
        }
      }),
    );
  });
});
