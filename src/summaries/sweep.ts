import type { Span } from '../language/span.js';

/**
 * Looks up, for one stretch of text after another, the spans that touch it.
 * @param spans in any order, none inside another
 * @returns a function to be asked for stretches in the order of the text; over all stretches it takes linear time
 */
export function sweepOver<T extends Span>(spans: readonly T[]): (stretch: Span) => T[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let from = 0;
  return ({ start, end }) => {
    while ((inOrder[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    const found: T[] = [];
    for (let i = from; i < inOrder.length; i++) {
      const span = inOrder[i];
      if (!span || span.start >= end) break;
      if (span.end > start) found.push(span);
    }
    return found;
  };
}
