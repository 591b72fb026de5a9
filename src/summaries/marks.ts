import type { Span } from '../language/span.js';

/** What a paragraph's quotation marks say: the stretches inside a pair, marks included, and the marks without partner. */
export interface Marks {
  readonly quoted: readonly Span[];
  readonly stray: readonly number[];
}

const MARK = /["“”„«»]|``|''|['‘’](?!')/gu;
const CLITIC = /^['’](?:s|d|m|t|re|ve|ll|em|til|cause|n|\d\ds?)(?![\p{L}\p{N}])/iu;
const WORD_BEFORE = /[\p{L}\p{N}]$/u;
/** Characters that one pair of marks may hold; an opening mark with no partner within them is stray. */
const LONGEST = 2000;

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Pairs the quotation marks of a part of a text, by family (double, single), apostrophes left out. Used to keep halves
 * of quotations out of a summary, where leaving out too much costs little.
 */
export function readMarks(text: string, span: Span): Marks {
  const quoted: Span[] = [];
  const stray: number[] = [];
  let open: Mark | null = null;
  for (const mark of marksOf(text, span)) {
    if (open && mark.at - open.at > LONGEST) {
      stray.push(open.at);
      open = null;
    }
    if (open === null) {
      if (mark.opens) open = mark;
      else stray.push(mark.at);
    } else if (mark.family === open.family && mark.closes) {
      quoted.push({ start: open.at, end: mark.at + mark.length });
      open = null;
    }
  }
  if (open) stray.push(open.at);
  return { quoted, stray };
}

function marksOf(text: string, span: Span): Mark[] {
  const found: Mark[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(MARK)) {
    const mark = match[0];
    const before = part.slice(Math.max(0, match.index - 2), match.index);
    const after = part.slice(match.index + mark.length, match.index + mark.length + 1);
    const spaceBefore = before === '' || /[\s([—–-]$/u.test(before);
    const spaceAfter = after === '' || /[\s.,;:!?)\]—–-]/u.test(after);
    const single = mark === "'" || mark === '’' || mark === '‘';
    if (single && isApostrophe(part, match.index, before, after)) continue;
    const opens = '“„«‘``'.includes(mark) || (isStraight(mark) && spaceBefore && after !== '');
    const closes =
      '”»’'.includes(mark) || mark === "''" || (isStraight(mark) && (spaceAfter || !spaceBefore));
    found.push({
      at: span.start + match.index,
      length: mark.length,
      family: single ? 'single' : 'double',
      opens,
      closes,
    });
  }
  return found;
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'" || mark === "''";
}

function isApostrophe(part: string, at: number, before: string, after: string): boolean {
  const mark = part[at];
  if (mark === '‘') return false;
  const wordBefore = WORD_BEFORE.test(before);
  if (wordBefore && (after === '' || /[\p{L}\p{N}\s.,;:!?]/u.test(after))) return true;
  return CLITIC.test(part.slice(at, at + 8));
}
