import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { readQuestion } from '../../../src/search/question/question.js';
import { weighTerms } from '../../../src/search/question/term-weights.js';
import { candidates, MOST_ARTICLES } from '../../../src/search/ranking/candidates.js';

/** An index of so many articles that hold "ferry" only, "harbour" only, and both. */
function indexOf({ ferry, harbour, both }: Readonly<Record<'ferry' | 'harbour' | 'both', number>>) {
  const texts = [
    ...Array.from({ length: ferry }, () => 'The ferry was late.'),
    ...Array.from({ length: harbour }, () => 'The harbour was calm.'),
    ...Array.from({ length: both }, () => 'On that day the ferry left the old harbour of the town for good.'),
  ];
  return buildSearchIndex(
    texts.map((text, i) => parseArticle({ id: `${i}`, text, title: 'News', source: null, date: null })),
  );
}

const found = (index: ReturnType<typeof indexOf>, question: string) =>
  candidates(index, weighTerms(index, readQuestion(question))).map(({ article }) => article.text);
const hasBoth = (text: string) => text.includes('ferry') && text.includes('harbour');

describe('the articles that may answer', () => {
  it('hold all of several common words first, then the rarest of them', () => {
    const texts = found(indexOf({ ferry: 600, harbour: 800, both: 5 }), 'Is there a ferry in the harbour?');
    expect(texts).toHaveLength(MOST_ARTICLES);
    expect(texts.slice(0, 5).every(hasBoth)).toBe(true);
    expect(texts.every((text) => text.includes('ferry'))).toBe(true);
  });

  it('are only those that hold all of the words where there are enough', () => {
    const texts = found(indexOf({ ferry: 900, harbour: 900, both: 90 }), 'Is there a ferry in the harbour?');
    expect(texts).toHaveLength(MOST_ARTICLES);
    expect(texts.every(hasBoth)).toBe(true);
  });

  it('are found by the rarest word where none holds all', () => {
    const texts = found(indexOf({ ferry: 700, harbour: 900, both: 0 }), 'Is there a ferry in the harbour?');
    expect(texts).toHaveLength(MOST_ARTICLES);
    expect(texts.every((text) => text.includes('ferry'))).toBe(true);
  });

  it('are found by one common word alone', () => {
    expect(found(indexOf({ ferry: 1300, harbour: 0, both: 0 }), 'ferry')).toHaveLength(MOST_ARTICLES);
  });
});
