import type { Span } from '../language/span.js';

/** What a paragraph's quotation marks say: the stretches inside a pair, marks included, and the marks without partner. */
export interface Marks {
  readonly quoted: readonly Span[];
  readonly stray: readonly Span[];
}

type Family = 'double' | 'single';

interface Mark extends Span {
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** It may be an apostrophe, so that having no partner means nothing. */
  readonly doubtful: boolean;
}

const MARK = /["“”„«»]|``|''|['‘’](?!')/gu;
const STRAIGHT = new Set(['"', "'", "''"]);
const OPENING = new Set(['“', '„', '«', '‘', '``']);
const CLOSING = new Set(['”', '»', '’']);
const SINGLE = new Set(["'", '‘', '’']);
/** What follows an apostrophe that shortens a word; tokenised text may set it off with spaces. */
const SHORTENED = /^['’]\s?(?:s|d|m|t|re|ve|ll|em|til|cause|n|\d\ds?)(?![\p{L}\p{N}])/iu;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const SPACE_BEFORE = /(?:^|[\s([—–-])$/u;
const SPACE_AFTER = /^(?:$|[\s.,;:!?)\]—–-])/u;
/** Before these, a mark set off by spaces opens: tokenised text parts `'I` into `' I`. */
const SET_OFF_START = /^\s(?:I(?![\p{L}\p{N}])|\[)/u;
/** Characters that one pair may hold; an opening mark with no partner within them is stray. */
const LONGEST: Record<Family, number> = { double: 2000, single: 600 };
const WINDOW = 8;

/**
 * Pairs the quotation marks of a part of a text by family, apostrophes left out. Meant for keeping halves of quotations
 * out of a summary, where leaving out too much costs little.
 */
export function readMarks(text: string, span: Span): Marks {
  const quoted: Span[] = [];
  const stray: Span[] = [];
  let open: Mark | null = null;
  for (const mark of marksOf(text, span)) {
    if (open && mark.start - open.start > LONGEST[open.family]) {
      stray.push(open);
      open = null;
    }
    if (open === null) {
      if (mark.opens) open = mark;
      else if (!mark.doubtful) stray.push(mark);
    } else if (mark.family === open.family && mark.closes) {
      quoted.push({ start: open.start, end: mark.end });
      open = null;
    }
  }
  if (open) stray.push(open);
  return { quoted, stray };
}

function marksOf(text: string, span: Span): Mark[] {
  const found: Mark[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(MARK)) {
    const [sign] = match;
    const end = match.index + sign.length;
    const before = part.slice(Math.max(0, match.index - 2), match.index);
    const after = part.slice(end, end + WINDOW);
    const single = SINGLE.has(sign);
    if (single && sign !== '‘') {
      if (WORD_END.test(before) && WORD_START.test(after)) continue;
      if (SHORTENED.test(part.slice(match.index, end + WINDOW))) continue;
    }
    const at = { start: span.start + match.index, end: span.start + end };
    found.push({ ...at, family: single ? 'single' : 'double', ...roleOf(sign, before, after, single) });
  }
  return found;
}

function roleOf(sign: string, before: string, after: string, single: boolean) {
  const spaceBefore = SPACE_BEFORE.test(before);
  const starts = spaceBefore && SET_OFF_START.test(after);
  const alone = spaceBefore && /^\s/.test(after) && !starts;
  const straight = STRAIGHT.has(sign);
  return {
    opens: OPENING.has(sign) || (straight && spaceBefore && after !== '' && !(single && alone)),
    closes: CLOSING.has(sign) || (straight && !starts && (!spaceBefore || SPACE_AFTER.test(after))),
    doubtful: single && sign !== '‘' && WORD_END.test(before.trimEnd()),
  };
}
