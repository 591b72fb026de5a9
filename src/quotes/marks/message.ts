import type { Span } from '../../language/span.js';
import { countWords } from '../../language/words.js';
import { quotedStretches } from './stretches.js';

/** A quotation in a chat message; offsets into the message, marks left out. */
export interface QuotedText extends Span {
  readonly text: string;
}

const LINE = /[^\n]+/g;
/** Fewer words in marks are a name or a word at arm's length. */
const FEWEST_WORDS = 3;

/** The quoted texts of a chat message, in order: what stands in quotation marks on a line, and lines quoted with ">". */
export function quotationsInMessage(message: string): QuotedText[] {
  const found: QuotedText[] = [];
  for (const match of message.matchAll(LINE)) {
    const line = { start: match.index, end: match.index + match[0].length };
    const stretches = quotedStretches(message, line);
    const marked = stretches.map(({ inner }) => inner);
    const block = /^\s*>(?:>>)?\s*/.exec(match[0]);
    const spans =
      marked.length === 0 && block ? [{ start: line.start + block[0].length, end: line.end }] : marked;
    for (const { start, end } of spans) {
      const text = message.slice(start, end);
      if (countWords(text) >= FEWEST_WORDS) found.push({ start, end, text });
    }
  }
  return found;
}
