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
const OF_A_WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** What stands before a mark that opens and behind one that closes; nothing, at an edge of the text, counts as these. */
const BEFORE_OPENING = /[\s([—–-]/;
const BEHIND_CLOSING = /[\s.,;:!?)\]—–-]/;
/** Behind these, a mark set off by spaces opens: tokenised text parts `'I` into `' I`. */
const SET_OFF_START = /^\s(?:I(?![\p{L}\p{N}])|\[)/u;
/** Behind an article it opens where none is open. */
const MAY_BE_SET_OFF_START = /^\sa\s/i;
/** Characters that one pair may hold; an opening mark with no partner within them is stray. */
const LONGEST: Record<Family, number> = { double: 2000, single: 600 };
const WINDOW = 8;
/** How a paragraph begins in which the quotation of the one before goes on. */
const GOES_ON = /^\s*(?:["“„«‘]|``|'(?=[\p{L}\p{N}]))/u;

/**
 * Pairs the quotation marks of a part of a text by family, apostrophes left out. A quotation that goes over paragraphs
 * has an opening mark at each and a closing one at the last, and is read as one quotation a paragraph. Meant for keeping
 * halves of quotations out of a summary, where leaving out too much costs little.
 */
export function readMarks(text: string, span: Span): Marks {
  const found: Found = { quoted: [], stray: [] };
  let open: Mark | null = null;
  for (const mark of marksOf(text, span)) {
    if (open && mark.start - open.start > LONGEST[open.family]) {
      found.stray.push(open);
      open = null;
    }
    open = open ? nextOf(open, mark, found) : firstOf(mark, found);
  }
  if (open) found.stray.push(open);
  if (open && GOES_ON.test(text.slice(span.end, span.end + WINDOW)))
    found.quoted.push({ start: open.start, end: span.end });
  return found;
}

interface Found {
  readonly quoted: Span[];
  readonly stray: Span[];
}

/** The mark that is open behind one, where none was open before it. */
function firstOf(mark: Mark, { stray }: Found): Mark | null {
  if (mark.opens) return mark;
  if (!mark.doubtful) stray.push(mark);
  return null;
}

/** The mark that is open behind another one. */
function nextOf(open: Mark, mark: Mark, { quoted }: Found): Mark | null {
  if (mark.family !== open.family || !(mark.closes || mark.opens)) return open;
  quoted.push({ start: open.start, end: mark.closes ? mark.end : mark.start });
  return mark.closes ? null : mark;
}

function marksOf(text: string, span: Span): Mark[] {
  const found: Mark[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(MARK)) {
    const [sign] = match;
    const end = match.index + sign.length;
    if (SINGLE.has(sign) && sign !== '‘' && isApostrophe(part, match.index)) continue;
    const { family, opens, closes, doubtful } = roleOf(part, sign, match.index, end);
    found.push({ start: span.start + match.index, end: span.start + end, family, opens, closes, doubtful });
  }
  return found;
}

function isApostrophe(part: string, at: number): boolean {
  const inWord = OF_A_WORD.test(part.charAt(at - 1)) && OF_A_WORD.test(part.charAt(at + 1));
  return inWord || SHORTENED.test(part.slice(at, at + WINDOW));
}

function roleOf(part: string, sign: string, start: number, end: number): Omit<Mark, keyof Span> {
  const before = part.charAt(start - 1);
  const behind = part.charAt(end);
  const single = SINGLE.has(sign);
  const straight = STRAIGHT.has(sign);
  const spaceBefore = before === '' || BEFORE_OPENING.test(before);
  const setOff = spaceBefore && SPACE.test(behind);
  const next = part.slice(end, end + WINDOW);
  const starts = setOff && SET_OFF_START.test(next);
  return {
    family: single ? 'single' : 'double',
    opens:
      OPENING.has(sign) ||
      (straight &&
        spaceBefore &&
        behind !== '' &&
        (!single || !setOff || starts || MAY_BE_SET_OFF_START.test(next))),
    closes:
      CLOSING.has(sign) ||
      (straight && !starts && (!spaceBefore || behind === '' || BEHIND_CLOSING.test(behind))),
    doubtful: single && sign !== '‘' && OF_A_WORD.test(SPACE.test(before) ? part.charAt(start - 2) : before),
  };
}
