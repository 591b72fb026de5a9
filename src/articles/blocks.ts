import { type Span, trimSpan } from '../language/span.js';

const BLANK_LINE = /\r?\n[^\S\n]*\r?\n\s*/g;
const LINE_END = /\r?\n\s*/g;

/**
 * Parts a text into blocks: at blank lines where it has any, and else at every line end. Blocks are trimmed, in
 * order, and never empty.
 */
export function blocks(text: string): Span[] {
  const body = trimSpan(text, { start: 0, end: text.length });
  const byBlankLine = cut(text, body, BLANK_LINE);
  return byBlankLine.length > 1 ? byBlankLine : cut(text, body, LINE_END);
}

function cut(text: string, body: Span, separator: RegExp): Span[] {
  const found: Span[] = [];
  let start = body.start;
  const keep = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) found.push(span);
  };
  for (const match of text.slice(0, body.end).matchAll(separator)) {
    if (match.index < body.start) continue;
    keep(match.index);
    start = match.index + match[0].length;
  }
  keep(body.end);
  return found;
}
