import { expect, it } from 'vitest';
import { customId } from '../../src/discord/custom-id.js';
import { encodeRefs, encodeWords } from '../../src/discord/passage-refs.js';
import { bodySentences, passageOf } from '../../src/search/index/passage.js';
import { coverageOf } from '../support/commands.js';

it('as many passages and words as are kept fit into the id of a button', () => {
  const coverage = coverageOf(
    ...Array.from({ length: 12 }, (_, i) => `The mayor spoke ${i} times. She left.`),
  );
  const passages = coverage.articles.flatMap(
    (article) => passageOf(article, bodySentences(article), 0, 2) ?? [],
  );
  const refs = encodeRefs(coverage, passages);
  const words = encodeWords(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
  expect(passages).toHaveLength(12);
  expect(customId('ask', 'page', 10, refs, words).length).toBeLessThanOrEqual(100);
});
