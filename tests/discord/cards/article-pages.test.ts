import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyParagraphs, clipText } from '../../../src/articles/article.js';
import { pagesOf } from '../../../src/discord/cards/article-pages.js';
import { coverageOf } from '../../support/commands.js';
import { RUNS } from '../../support/runs.js';

const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe('the pages of an article', () => {
  it('hold the whole of its body, in order, whatever it is', () => {
    const words = fc.array(
      fc.constantFrom('bridge', 'x'.repeat(1_300), '*', '字'.repeat(200), `a${'🎉'.repeat(700)}`),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    const paragraph = fc
      .tuple(words, fc.constantFrom(' ', ''))
      .map(([parts, between]) => `${parts.join(between)}.`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const [article] = coverageOf(paragraphs.join('\n\n')).articles;
        if (!article) throw new Error('There is no article');
        const body = bodyParagraphs(article).map(({ start, end }) => article.text.slice(start, end));
        const shown = pagesOf(article).flat().map(clipText);
        expect(withoutSpace(shown.join(''))).toBe(withoutSpace(body.join('')));
        for (const part of shown) expect(part).not.toMatch(/\p{Surrogate}/u);
      }),
      RUNS,
    );
  });
});
