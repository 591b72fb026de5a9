import { type Span, trimSpan } from '../../language/span.js';
import { cueVerb } from '../vocabulary/cues.js';
import type { Mark } from './marks.js';
import type { Stretch } from './stretch.js';

/** Words that may attribute, and the sign after which a quotation may begin. */
const BEFORE_WORDS =
  /(?<!\p{L})(\p{L}{1,40})\s{1,9}(\p{L}{1,40})(?:\s{1,9}\p{Lu}\p{L}{0,40})?([.,:])\s{1,9}(?=\p{Lu})/gu;
const SUBJECT = /^(?:\p{Lu}|(?:he|she|they|we|it)$)/u;
const ENDS = /[.,?!]/;

/**
 * Adds the quotations whose opening mark is missing: what stands between an attribution and a stray closing mark
 * (`He added, It stays open.”`, `“No,” he said. It stays open.”`).
 * @param stretches in the order of the text
 * @param strays closing marks that closed nothing, in the order of the text
 */
export function withUnopened(
  text: string,
  paragraph: Span,
  stretches: readonly Stretch[],
  strays: readonly Mark[],
): Stretch[] {
  const found: Stretch[] = [];
  let next = 0;
  let from = paragraph.start;
  let follows = false;
  for (const stray of strays) {
    for (
      let stretch = stretches[next];
      stretch && stretch.outer.start < stray.start;
      stretch = stretches[next]
    ) {
      found.push(stretch);
      from = stretch.outer.end;
      follows = true;
      next++;
    }
    if (from > stray.start) continue;
    const start: number | null = ENDS.test(text.charAt(stray.start - 1))
      ? startOfWords(text.slice(from, stray.start), follows)
      : null;
    if (start !== null) {
      const inner = trimSpan(text, { start: from + start, end: stray.start });
      const outer = { start: inner.start, end: stray.end };
      found.push({ outer, inner, segments: [inner], closed: true, single: false });
    }
    from = stray.end;
    follows = start !== null;
  }
  return [...found, ...stretches.slice(next)];
}

/** Where words begin after their attribution; after a full stop only where that attributes a quotation before it as well. */
function startOfWords(words: string, follows: boolean): number | null {
  let start: number | null = null;
  for (const { index, 0: all, 1: first = '', 2: second = '', 3: sign } of words.matchAll(BEFORE_WORDS)) {
    const attributes = (SUBJECT.test(first) && says(second)) || (says(first) && SUBJECT.test(second));
    if (attributes && (sign !== '.' || (follows && start === null))) start = index + all.length;
  }
  return start;
}

function says(word: string): boolean {
  const verb = cueVerb(word);
  return verb?.kind === 'speech' && verb.form === 'past';
}
