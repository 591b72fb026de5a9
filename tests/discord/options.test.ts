import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carried, LONGEST_WORDS } from '../../src/discord/options.js';
import { RUNS } from '../support/runs.js';

it('words that a button carries are those that were typed, as many as fit, none of them cut in half', () => {
  expect(carried(null)).toBe('');
  expect(carried('  the bridge ')).toBe('the bridge');
  expect(carried(`${'harbour '.repeat(7)}master’s house`)).toBe('harbour '.repeat(7).trim());
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2 * LONGEST_WORDS }), (typed) => {
      const words = carried(typed);
      expect(words.length).toBeLessThanOrEqual(LONGEST_WORDS);
      expect(typed.trim().startsWith(words)).toBe(true);
      expect(words).not.toMatch(/\p{Surrogate}/u);
    }),
    RUNS,
  );
});
