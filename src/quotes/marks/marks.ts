import type { Span } from '../../language/span.js';

/** `curly`, `straight`, `ascii` (`` and ''), `guillemet` and `low` („ and “) are marks of the double kind; a single is its own family. */
type Style = 'curly' | 'straight' | 'ascii' | 'guillemet' | 'low' | 'single';

/** A character (or pair) that can be a quotation mark where it stands. */
export interface Mark extends Span {
  readonly style: Style;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether nothing but a quotation mark explains it: an apostrophe after a letter is not certain. */
  readonly certain: boolean;
}

const MARK = /'{3,}|``|''|‘‘|’’|["“”„‟«»'‘’‚`]/g;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const OPENING_BEFORE = /[\s([{—–―\-/:…"“‘'«`]/u;
const PUNCTUATION = /[.,;:!?…—–―)-]/u;
/** What a mark may open after without white space, by mistake: `she said."It` */
const ENDS = /[.,?!]/;
const LETTER = /\p{L}/u;
const ELISION = /^['‘’](?:em|til|tis|twas|cause|bout|round|n|\d0s)\b/i;

/** The marks of a paragraph in order, each with what it can do where it stands. Apostrophes inside words are left out. */
export function findMarks(text: string, span: Span): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(MARK)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    for (const part of parts(text, span, start, end)) {
      const mark = read(text, span, part.start, part.end, text.slice(part.start, part.end));
      if (mark) found.push(mark);
    }
  }
  return withLow(text, found);
}

/** `„Heimat“`: a low mark, and the next one where that is curly and stands behind a word, are a pair, as German prints them. */
function withLow(text: string, marks: Mark[]): Mark[] {
  let low = -1;
  for (const [i, mark] of marks.entries()) {
    if (mark.style === 'single') continue;
    const opener = marks[low];
    if (opener && mark.style === 'curly' && !/\s/.test(text.charAt(mark.start - 1))) {
      marks[low] = { ...opener, style: 'low', opens: true, closes: false };
      marks[i] = { ...mark, style: 'low', opens: false, closes: true };
    }
    low = text.charAt(mark.start) === '„' ? i : -1;
  }
  return marks;
}

/** Three apostrophes are a single and a double mark: the double one stands outside. */
function parts(text: string, span: Span, start: number, end: number): Span[] {
  if (end - start < 3) return [{ start, end }];
  const opening = start === span.start || OPENING_BEFORE.test(text.charAt(start - 1));
  const middle = opening ? start + 2 : end - 2;
  return [
    { start, end: middle },
    { start: middle, end },
  ];
}

function read(text: string, span: Span, start: number, end: number, sign: string): Mark | null {
  const before = start > span.start ? text.charAt(start - 1) : ' ';
  const after = end < span.end ? text.charAt(end) : ' ';
  const spaceAfter = /\s/.test(after);
  const mayOpen = OPENING_BEFORE.test(before) && !spaceAfter;
  const mayClose = !/\s/.test(before) || spaceAfter || PUNCTUATION.test(after);
  const of = (style: Style, opens: boolean, closes: boolean): Mark => ({
    start,
    end,
    style,
    opens,
    closes,
    certain: true,
  });
  switch (sign) {
    case '``':
    case '‘‘':
      return of('ascii', true, false);
    case "''":
    case '’’':
      return of('ascii', mayOpen, mayClose);
    case '"':
    case '„':
    case '‟':
      return of('straight', mayOpen || !mayClose || (ENDS.test(before) && LETTER.test(after)), mayClose);
    case '“':
      return of('curly', !spaceAfter || /\s/.test(before), !/\s/.test(before) && /[\s[]/.test(after));
    case '”':
      return of('curly', mayOpen && !PUNCTUATION.test(after), true);
    case '«':
      return of('guillemet', true, false);
    case '»':
      return of('guillemet', false, true);
    default:
      return single(text, { start, end }, sign, before, after);
  }
}

function single(text: string, at: Span, sign: string, before: string, after: string): Mark | null {
  if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return null;
  if (ELISION.test(text.slice(at.start, at.start + 7))) return null;
  const spaceBefore = /\s/.test(before);
  const opens = sign !== '’' && OPENING_BEFORE.test(before) && !/\s/.test(after);
  const spaced = spaceBefore && /\s/.test(after) && PUNCTUATION.test(text.charAt(at.start - 2));
  const closes = sign !== '‘' && sign !== '`' && !WORD_CHARACTER.test(after) && (!spaceBefore || spaced);
  if (!opens && !closes) return null;
  return { ...at, style: 'single', opens, closes, certain: opens || !WORD_CHARACTER.test(before) };
}
