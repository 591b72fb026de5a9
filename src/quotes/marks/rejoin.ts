import { type Span, trimSpan } from '../../language/span.js';
import type { Mark } from './marks.js';
import type { Stretch } from './stretch.js';

/** What follows a mark that closed too early: at most a full stop, then a new sentence. */
const NEW_SENTENCE = /^[.,]?\s+(?=["“‘']?\p{Lu})/u;
/** Characters that such a second segment seldom exceeds. */
const LONGEST_REST = 600;
/** Before the stray mark the words break off for an attribution, and after it the attribution begins. */
const BREAKS_OFF = /[,?!]\s*$/;
const ATTRIBUTION =
  /^\s+(?:\p{Lu}[\p{L}.'’-]*|he|she|they|we|I|it|the|an?|said|says|added|wrote|told|asked)\s/u;

/**
 * Joins what a quotation lost because its mark closes too early: when a stray closing mark with an attribution behind
 * it follows in the same paragraph, the sentences up to it are a second segment of the quotation before. The marks and
 * punctuation between the segments belong to neither.
 */
export function rejoin(
  text: string,
  paragraph: Span,
  stretches: readonly Stretch[],
  strays: readonly Mark[],
): Stretch[] {
  const joined = [...stretches];
  let at = -1;
  for (const stray of strays) {
    while ((joined[at + 1]?.outer.end ?? Number.POSITIVE_INFINITY) <= stray.start) at++;
    const early = joined[at];
    if (!early?.closed || stray.start - early.outer.end > LONGEST_REST) continue;
    const between = text.slice(early.outer.end, stray.start);
    const gap = NEW_SENTENCE.exec(between);
    if (
      !gap ||
      !BREAKS_OFF.test(between) ||
      !ATTRIBUTION.test(text.slice(stray.end, Math.min(paragraph.end, stray.end + 40)))
    )
      continue;
    const rest = trimSpan(text, { start: early.outer.end + gap[0].length, end: stray.start });
    joined[at] = {
      ...early,
      outer: { start: early.outer.start, end: stray.end },
      inner: { start: early.inner.start, end: rest.end },
      segments: [...early.segments, rest],
    };
  }
  return joined;
}
