import { overlap, type Span } from '../language/span.js';
import type { Marks } from './marks.js';

const STARTS_WELL = /^["'“‘`«(]*\s*(?:\p{Lu}|\p{N}|[$£€])/u;
const ENDS_WELL = /[.!?]\s*["'”’)»]*\s*(?:\)|'')?$/u;
const CUT_SHORT = /(?:\.\s?\.\s?\.|…)\s*["'”’)»]*$/u;
const BYLINE =
  /^(?:(?:[Bb]y|BY)\s+\p{Lu}[\p{L}.'’-]+\s+(?:\p{Lu}\.?\s+)?\p{Lu}[\p{L}'’-]+\s*(?:$|[,|]|for\s)|\(?(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Vv]ideo|[Ff]ile|[Cc]redit|[Ss]ource)\s*[:/(]|(?:Updated|Published|Posted)\b)/u;
const CAPTION =
  /\(\s*(?:left|right|cent(?:re|er)|above|below|pictured|file photo|l|r|second left|second right|far left|far right)\s*\)|[,(]\s*pictured\b|^pictured\b|\b(?:image copyright|image caption|getty images|ap photo)\b/i;
const READER =
  /\b(?:click here|read more|sign up|subscribe|newsletter|follow us|cookies|scroll down|terms of (?:use|service)|privacy policy|all rights reserved|your (?:browser|inbox|email)|javascript|hashtag|(?:view|see) (?:photos|gallery)|associated press contributed|contributed to this (?:report|story))\b/i;
const SHORTEST_WORDS = 6;
const LONGEST_WORDS = 70;

/**
 * Whether a sentence is one a reader can be shown by itself: reporting, printed whole, with its quotation marks in
 * pairs, and no caption, byline or word to the reader.
 */
export function isWhole(text: string, span: Span, words: number, marks: Marks): boolean {
  const sentence = text.slice(span.start, span.end);
  if (words < SHORTEST_WORDS || words > LONGEST_WORDS) return false;
  if (!STARTS_WELL.test(sentence) || !ENDS_WELL.test(sentence) || CUT_SHORT.test(sentence)) return false;
  if (BYLINE.test(sentence) || CAPTION.test(sentence) || READER.test(sentence)) return false;
  return !cutsQuotation(span, marks.quoted) && !marks.stray.some((at) => span.start <= at && at < span.end);
}

/** Whether a span holds part of a quotation but not all of it, or nothing but quotation, so that nobody says it. */
export function cutsQuotation(span: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quoted) => {
    const shared = overlap(span, quoted);
    if (shared === 0) return false;
    const length = quoted.end - quoted.start;
    return shared < length || span.end - span.start - shared <= 2;
  });
}
