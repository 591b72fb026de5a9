import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap } from '../../src/language/span.js';
import { sweepOver } from '../../src/summaries/sweep.js';

/** Spans one behind another, with gaps and lengths as given. */
const rowOf = (steps: readonly (readonly [gap: number, length: number])[]) => {
  let at = 0;
  return steps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
};
const row = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 9 })), { maxLength: 20 }).map(rowOf);

it('finds for each stretch in a row the spans that touch it', () => {
  fc.assert(
    fc.property(row, row, (spans, stretches) => {
      const touching = sweepOver(spans);
      for (const stretch of stretches)
        expect(touching(stretch)).toEqual(spans.filter((span) => overlap(span, stretch) > 0));
    }),
  );
});
