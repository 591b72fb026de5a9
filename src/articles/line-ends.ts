/** A line and where it stands; `end` is before its line end, and `indent` its white space at the beginning. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly text: string;
}

const LINE_END = /\r\n|[\r\n\u2028\u2029]/g;
const ENDS_A_SENTENCE = /[.!?…:]["'”’)\]]{0,3}$/u;
const STARTS_LOWER = /^["'“‘(]?\p{Ll}/u;
const BULLET = /^(?:[-–—*•·▪►>+]|\d{1,3}[.)])\s/u;
const EDGE = 8;
/** No line stops behind one of these for another reason than its width. */
const ENDS_OPEN =
  /\s(?:an?|the|of|on|in|at|to|for|and|or|with|from|by|that|than|as|his|her|their|its|was|were|had|has|have)$/u;
/** A column of text is wider; shorter lines are lists. */
const NARROWEST = 30;
/** Nor is text wrapped by hand at more. */
const WIDEST = 140;

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return ENDS_A_SENTENCE.test(line.slice(-EDGE));
}

/**
 * A text whose paragraphs were wrapped by hand, each on one line: those line ends, with the blanks beside them, become a
 * blank. A line end is one of these where the sentence goes on in lower case behind it, or where some such line of the
 * text shows that it was wrapped and the next word would not have fitted into the longest line; it is none before a bullet
 * or an indented line.
 */
export function unwrap(text: string): string {
  let joined = '';
  let at = 0;
  for (const [end, start] of wrapped(text)) {
    joined += `${text.slice(at, end)} `;
    at = start;
  }
  return joined + text.slice(at);
}

/** The same text, as long as before, with blanks for the line ends that only wrap a line. */
export function flowing(text: string): string {
  let flown = '';
  let at = 0;
  for (const [end, start] of wrapped(text)) {
    flown += text.slice(at, end) + ' '.repeat(start - end);
    at = start;
  }
  return flown + text.slice(at);
}

/** Where lines are only wrapped: the end of each, and where the next begins. */
function wrapped(text: string): [end: number, start: number][] {
  const found: [number, number][] = [];
  const all = [...lineBlocks(text)];
  const wide = all.map((block) =>
    block.some((line, at) => goesOn(line, block[at + 1])) ? widthOf(block) : 0,
  );
  if (wide.every((width) => width === 0)) return found;
  const widest = wide.reduce((most, width) => (width <= WIDEST ? Math.max(most, width) : most), 0);
  for (const [number, block] of all.entries()) {
    const width = wide[number] || widest || Number.POSITIVE_INFINITY;
    for (const [at, line] of block.entries()) {
      const next = block[at + 1];
      if (next && isWrapped(line, next, width)) found.push([line.end, next.start + next.indent]);
    }
  }
  return found;
}

function goesOn(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length < NARROWEST || endsSentence(line.text) || BULLET.test(next.text))
    return false;
  return STARTS_LOWER.test(next.text) || ENDS_OPEN.test(line.text.slice(-EDGE));
}

function widthOf(block: readonly Line[]): number {
  return block.reduce((most, line) => Math.max(most, line.end - line.start), 0);
}

function isWrapped(line: Line, next: Line, width: number): boolean {
  if (next.indent > line.indent || BULLET.test(next.text)) return false;
  if (STARTS_LOWER.test(next.text) && !endsSentence(line.text)) return true;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return width <= WIDEST && line.end - line.start + 1 + word > width;
}

/** The lines of a text that stand together, blank lines between. */
function* lineBlocks(text: string): Generator<Line[]> {
  let block: Line[] = [];
  for (const line of lines(text)) {
    if (line.text !== '') block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

function* lines(text: string): Generator<Line> {
  let start = 0;
  const line = (to: number): Line => {
    const trimmed = text.slice(start, to).trimEnd();
    const inside = trimmed.trimStart();
    return { start, end: start + trimmed.length, indent: trimmed.length - inside.length, text: inside };
  };
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    yield line(index);
    start = index + mark.length;
  }
  yield line(text.length);
}
