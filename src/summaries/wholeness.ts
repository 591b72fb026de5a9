import { overlap, type Span } from '../language/span.js';
import { isCaption, states } from './captions.js';
import { isToTheReader } from './to-the-reader.js';

const STARTS_WELL = /^["'“‘`«(]*\s*(?:\p{Lu}|\p{N}|[$£€])/u;
const ENDS_WELL = /[.!?]\s*(?:["'”’)»]+\s*)?(?:\)|'')?$/u;
/** A question tells nothing without its answer; many are headings. */
const QUESTION = /\?\s*["'”’)»]*$/u;
const CUT_SHORT = /(?:\.\s?\.\s?\.|…)\s*["'”’)»]*$|["”’')]\s(?:feat|ft)\.$|\s(?:Bros|Mt|Ft|No)\.$/u;
/** Characters at the end in which an ending is looked for. */
const END_WINDOW = 20;
/** Fewer words are hardly a sentence, and tell too little to be shown. */
export const SHORTEST_WORDS = 6;
const LONGEST_WORDS = 70;
/** A shorter line is a heading, and most of the longer ones are two. */
const SHORTEST_LINE_WORDS = 8;
const LONGEST_LINE_WORDS = 25;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
/** A full stop and a space may stand outside of a quotation that is a sentence of its own. */
const MOST_AROUND_BARE_QUOTATION = 2;

/**
 * Whether a sentence is one that a reader can be shown: printed whole, no caption, byline or word to the reader.
 * @param words how many words it has
 */
export function isWhole(sentence: string, words: number): boolean {
  if (words < SHORTEST_WORDS || words > LONGEST_WORDS) return false;
  const end = sentence.slice(-END_WINDOW);
  if (!STARTS_WELL.test(sentence) || !ENDS_WELL.test(end) || CUT_SHORT.test(end) || QUESTION.test(end))
    return false;
  return !(isCaption(sentence) || isToTheReader(sentence));
}

/**
 * Whether a line without an end, a caption that runs into the text, is a sentence all the same that a reader can be shown:
 * "Two ships left the harbour of Elmstead on Friday".
 * @param words how many words it has
 */
export function isWholeLine(line: string, words: number): boolean {
  if (words < SHORTEST_LINE_WORDS || words > LONGEST_LINE_WORDS) return false;
  if (!STARTS_WELL.test(line) || !ENDS_IN_WORD.test(line) || !states(line)) return false;
  return !(isCaption(line) || isToTheReader(line));
}

/** Whether a sentence has an end; what has none is a caption or a heading, and nothing hangs on it. */
export function hasEnd(sentence: string): boolean {
  return ENDS_WELL.test(sentence.slice(-END_WINDOW));
}

/**
 * Whether a sentence holds a part of a quotation but not all of it; or nothing but quotation, so that nobody says it.
 * @param quotation with its marks
 */
export function cutsQuotation(sentence: Span, quotation: Span): boolean {
  const shared = overlap(sentence, quotation);
  if (shared === 0) return false;
  const around = sentence.end - sentence.start - shared;
  return shared < quotation.end - quotation.start || around <= MOST_AROUND_BARE_QUOTATION;
}
