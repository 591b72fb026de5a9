import { type Span, trimSpan } from '../language/span.js';
import { flowing } from './line-ends.js';

const LINE_END = /(?:\r\n|\r(?!\n)|[\n\u2028\u2029])\s*/g;
const BLANK_LINE = /(?:\r\n|\r(?!\n)|[\n\u2028\u2029])[^\S\r\n\u2028\u2029]*[\r\n\u2028\u2029]\s*/g;

/**
 * Parts a text into blocks at its blank lines, or at every line end where it has none, and a block into its lines. A line
 * end that only wraps a line parts nothing, nor does one inside quotation marks. Lines are trimmed, in order, and never empty; every block has one.
 */
export function blocks(text: string): Span[][] {
  const flown = flowing(text);
  const body = trimSpan(flown, { start: 0, end: flown.length });
  const byBlankLine = cut(flown, body, BLANK_LINE);
  if (byBlankLine.length > 1)
    return byBlankLine.map((block) => wholeQuotations(text, cut(flown, block, LINE_END)));
  return cut(flown, body, LINE_END).map((line) => [line]);
}

/** The lines, those made one that a quotation runs over; one that opens anew in a later line is not closed there. */
function wholeQuotations(text: string, lines: readonly Span[]): Span[] {
  const found: Span[] = [];
  let opened: number | null = null;
  for (const line of lines) {
    const printed = text.slice(line.start, line.end);
    const first = opened === null ? undefined : found[opened];
    if (first && closesQuotation(printed))
      found.splice(opened ?? 0, found.length, { start: first.start, end: line.end });
    else found.push(line);
    if (leavesOpen(printed)) opened = found.length - 1;
    else if (/["“”]/.test(printed)) opened = null;
  }
  return found;
}

function leavesOpen(line: string): boolean {
  return line.lastIndexOf('“') > line.lastIndexOf('”') || isOdd(line);
}

function closesQuotation(line: string): boolean {
  const [opens, closes] = [line.indexOf('“'), line.indexOf('”')];
  if (closes >= 0) return opens < 0 || opens > closes;
  return isOdd(line) && !line.startsWith('"');
}

/** Whether a line has a straight mark without its other. */
function isOdd(line: string): boolean {
  return line.split('"').length % 2 === 0;
}

function cut(text: string, { start: from, end: to }: Span, separator: RegExp): Span[] {
  const found: Span[] = [];
  let start = from;
  const keep = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) found.push(span);
  };
  for (const match of text.slice(from, to).matchAll(separator)) {
    keep(from + match.index);
    start = from + match.index + match[0].length;
  }
  keep(to);
  return found;
}
