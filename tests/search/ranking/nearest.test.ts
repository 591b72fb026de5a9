import { expect, test } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { ask } from '../../../src/search/ask.js';
import { indexOf } from '../asking.js';

test('the passages nearest to a question begin with what is asked, before those that only have the name', () => {
  const far =
    'Rain fell on the hills, and the river rose by the hour until the road was under water. '.repeat(6);
  const cases = indexOf(
    `Per Holm ran the accounts of the town hall. Per Holm denied everything.\n\n${far}\n\nNo arrests have been made.`,
    'Per Holm went to school in Harwick. Per Holm was a quiet child.',
  );
  const { answered, passages } = ask(cases, 'Was Per Holm arrested?');
  const texts = passages.map(({ passage }) => clipText(passage));
  expect(answered).toBe(false);
  expect(texts[0]).toContain('No arrests have been made.');
  expect(texts[1]).toContain('Per Holm');
});
