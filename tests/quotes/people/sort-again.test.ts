import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortAgain } from '../../../src/quotes/people/sort-again.js';

describe('sorting again', () => {
  it('gives what sorting all of them gives', () => {
    const set = fc.uniqueArray(fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(set, set, (before, now) => {
        const compare = (a: number, b: number) => a - b;
        expect(sortAgain(now, before.toSorted(compare), compare)).toEqual(now.toSorted(compare));
      }),
    );
  });
});
