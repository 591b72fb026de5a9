import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { parseArticle } from '../../../src/articles/parse.js';
import { focusOf } from '../../../src/discord/cards/focus.js';

const text = 'The bridge closed.\n\nMayor Brandt said the bridge had a crack.\n\nCars queued at the bridge.';
const article = parseArticle({ id: 'a', text, title: null, source: null, date: null });
const passage = { article, paragraph: 1, start: 0, end: text.length };

const at = (word: string, from = 0) => {
  const start = text.indexOf(word, from);
  return { start, end: start + word.length };
};

describe('focusOf', () => {
  it('is the paragraph with the most different matching words, and knows its number', () => {
    const matches = [at('bridge'), at('Brandt'), at('bridge', 30), at('crack'), at('bridge', 70)];
    const focus = focusOf(passage, matches);
    expect(clipText(focus)).toBe('Mayor Brandt said the bridge had a crack.');
    expect(focus.paragraph).toBe(2);
  });

  it('is the first paragraph when nothing matches', () => {
    expect(clipText(focusOf(passage, []))).toBe('The bridge closed.');
  });

  it('never leaves the passage', () => {
    const part = { article, paragraph: 2, start: 26, end: 54 };
    const focus = focusOf(part, [at('crack')]);
    expect(focus).toMatchObject({ start: 26, end: 54, paragraph: 2 });
  });
});
