import { type Span, trimSpan } from '../../language/span.js';
import { framed } from './framed.js';
import { findMarks, type Mark } from './marks.js';
import { rejoin } from './rejoin.js';
import type { Stretch } from './stretch.js';
import { endOfUnclosed } from './unclosed.js';
import { withUnopened } from './unopened.js';

const ENDS_IN_S = /s$/i;
/** A paragraph that opens with a single mark, and the characters in which that shows. */
const REOPENS = /^\s*['‘]\p{L}/u;
const NEXT_REACH = 12;

/**
 * Pairs the marks of one paragraph. Only outermost pairs count. A single mark opens only where one closes it; an
 * apostrophe after an s does not close while a certain mark still can. An opening mark before the last one closed ends
 * the last at its attribution; the paragraph ends whatever is still open.
 */
export function quotedStretches(text: string, paragraph: Span): Stretch[] {
  const inside = framed(text, paragraph, findMarks(text, paragraph));
  return 'words' in inside ? [unended(paragraph, inside.words)] : pair(text, paragraph, inside.marks);
}

function pair(text: string, paragraph: Span, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  const strays: Mark[] = [];
  const closers = closersOfSingles(text, marks);
  const curlyLeft = curlyClosersLeft(marks);
  const running = runningOn(text, paragraph, marks);
  const lastCloser = new Map(marks.flatMap((mark, i) => (mark.closes ? [[mark.style, i]] : [])));
  const likeNext = nextOfStyle(marks);
  const first = firstOf(text, paragraph, marks);
  let open: Open | null = null;
  for (const [i, mark] of marks.entries()) {
    if (open === null) {
      open =
        (i === running ? opened(mark) : begin(mark, closers[i])) ??
        beginTurned(text, mark, likeNext[i], i === first);
      if (open === null && mark.closes && mark.certain) strays.push(mark);
      continue;
    }
    const step = stepInside(open, mark, i, curlyLeft[i] ?? 0, (lastCloser.get(open.mark.style) ?? -1) > i);
    if (step === 'close') keep(text, open.mark, mark, true, stretches);
    else if (step === 'reopen') {
      const end = endOfUnclosed(text, open.mark.end, mark.start);
      keep(text, open.mark, { start: end, end }, false, stretches);
    }
    open = afterStep(open, step, mark);
  }
  if (open) keep(text, open.mark, { start: paragraph.end, end: paragraph.end }, false, stretches);
  return withUnopened(text, paragraph, rejoin(text, paragraph, stretches, strays), strays);
}

/**
 * The index of the single mark whose quotation goes on in the next paragraph, which opens with a single mark too: the
 * last opening one, if nothing but apostrophes follows it; -1 for none.
 */
function runningOn(text: string, paragraph: Span, marks: readonly Mark[]): number {
  if (!REOPENS.test(text.slice(paragraph.end, paragraph.end + NEXT_REACH))) return -1;
  const last = marks.findLastIndex(({ style, opens }) => style === 'single' && opens);
  const closes = marks.findLastIndex((mark) => mark.style === 'single' && !mark.opens && !mayOwn(text, mark));
  return closes > last ? -1 : last;
}

/** Whether a mark may be the apostrophe of a plural possessor: "the workers' club". */
function mayOwn(text: string, { start, end, certain }: Mark): boolean {
  return !certain && ENDS_IN_S.test(text.charAt(start - 1)) && /^\s\p{L}/u.test(text.slice(end, end + 2));
}

/**
 * A closing mark that opens all the same, with its like to close it: right after a comma or colon (`He said,” No.”`),
 * spaced, or first in the paragraph (`” … it stays open,” he said.`).
 */
function beginTurned(text: string, mark: Mark, next: Mark | undefined, first: boolean): Open | null {
  const turned = mark.style !== 'single' && next?.closes && !next.opens;
  const leads = first || /[,:]/.test(text.charAt(mark.start - 1));
  return turned && (leads || areSpaced(text, mark, next)) ? opened(mark) : null;
}

/** The index of the mark that opens the paragraph, before which nothing but white space stands; -1 for none. */
function firstOf(text: string, paragraph: Span, [mark]: readonly Mark[]): number {
  return mark && text.slice(paragraph.start, mark.start).trim() === '' ? 0 : -1;
}

/** For each mark the next one of its style. */
function nextOfStyle(marks: readonly Mark[]): (Mark | undefined)[] {
  const next = new Map<Mark['style'], Mark>();
  return marks
    .toReversed()
    .map((mark) => {
      const like = next.get(mark.style);
      next.set(mark.style, mark);
      return like;
    })
    .toReversed();
}

/** `" It stays open, "`: white space on both sides of both marks. */
function areSpaced(text: string, mark: Mark, next: Mark): boolean {
  return [mark, next].every(
    ({ start, end }) => /^\s?$/.test(text.charAt(start - 1)) && /^\s?$/.test(text.charAt(end)),
  );
}

function afterStep(open: Open, step: Step, mark: Mark): Open | null {
  if (step === 'close') return null;
  if (step === 'reopen') return begin(mark, undefined);
  const nested = open.nested || (mark.opens && mark.style !== open.mark.style && mark.style !== 'single');
  return { ...open, depth: open.depth + step, nested };
}

/** The mark as an open one, if it can open; a single one only where another closes it. */
function begin(mark: Mark, closer: number | undefined): Open | null {
  return mark.opens && (mark.style !== 'single' || closer !== undefined) ? opened(mark, closer) : null;
}

function opened(mark: Mark, closer?: number): Open {
  return { mark, depth: 0, closer, nested: false };
}

/** The outermost quotation that is open at a point of the walk. */
interface Open {
  readonly mark: Mark;
  readonly depth: number;
  /** For a single mark, the index of the mark that closes it. */
  readonly closer: number | undefined;
  /** Whether a mark of another double style has opened inside. */
  readonly nested: boolean;
}

type Step = 'close' | 'reopen' | 1 | 0 | -1;

/** What a mark does while another is open: it closes it, opens one anew, or changes how deep marks are nested. */
function stepInside(open: Open, mark: Mark, i: number, curlyLeft: number, ownCloserComes: boolean): Step {
  if (open.mark.style === 'single') return i === open.closer ? 'close' : 0;
  if (mark.style === 'single') return 0;
  const same = mark.style === open.mark.style;
  if (same && mark.opens && !mark.closes) return mark.style === 'curly' && curlyLeft > 1 ? 1 : 'reopen';
  if (!mark.closes || (!same && ownCloserComes && !closesAlone(open, mark))) return 0;
  return open.depth > 0 ? -1 : 'close';
}

/** `“It stays open," she said. “It does.”`: a mark of another style that closes what no mark of its style opened. */
function closesAlone(open: Open, mark: Mark): boolean {
  return !open.nested && open.depth === 0 && !mark.opens;
}

/** A quotation of all that stands in a paragraph, which goes on in the next. */
function unended(outer: Span, inner: Span): Stretch {
  return { outer, inner, segments: [inner], closed: false, single: false };
}

function keep(text: string, from: Mark, to: Span, closed: boolean, stretches: Stretch[]): void {
  const inner = trimSpan(text, { start: from.end, end: to.start });
  const outer = { start: from.start, end: to.end };
  if (inner.end > inner.start)
    stretches.push({ outer, inner, segments: [inner], closed, single: from.style === 'single' });
}

/**
 * For each single mark the index of the mark that closes it, where one does: the first certain one before another
 * opens, or an apostrophe before that one that no plural possessive explains.
 */
function closersOfSingles(text: string, marks: readonly Mark[]): (number | undefined)[] {
  const closers: (number | undefined)[] = [];
  let certain: number | undefined;
  let likely: number | undefined;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark?.style !== 'single') continue;
    closers[i] =
      certain === undefined || likely === undefined ? (certain ?? likely) : Math.min(certain, likely);
    if (mark.opens) {
      certain = undefined;
      likely = undefined;
    } else if (mark.certain) certain = i;
    else if (!ENDS_IN_S.test(text.charAt(mark.start - 1)) || (certain ?? likely) === undefined) likely = i;
  }
  return closers;
}

/** For each mark, how many curly closing marks follow it before the next curly opening one. */
function curlyClosersLeft(marks: readonly Mark[]): number[] {
  const left: number[] = [];
  let count = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    left[i] = count;
    const mark = marks[i];
    if (mark?.style === 'curly') count = mark.closes ? count + 1 : 0;
  }
  return left;
}
