import { sentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import { hashOf } from './prints.js';
import type { Quotation } from './quotation.js';
import { plainWords } from './wording.js';

/** The sentences of an article's quotations, in order, with their words as hashes. */
export interface Utterances {
  /** Of each sentence three numbers: the quotation's among those of the article, and start and end in its text. */
  readonly spans: Int32Array;
  readonly hashes: Int32Array;
  /** Where the words of each sentence end in `hashes`; they begin where those before end. */
  readonly ends: Int32Array;
}

const FEWEST_WORDS = 4;
/** A full stop after a whole word ends a sentence even where the next one lost its capital. */
const LOST_CAPITAL = /(?<=\p{Ll}{3}[.?!])\s+(?=\p{Ll})/gu;

/** Reads the sentences of quotations of one article, those of a few words aside. */
export function readUtterances(quotations: readonly Quotation[]): Utterances {
  const spans: number[] = [];
  const hashes: number[] = [];
  const ends: number[] = [];
  for (const [number, quotation] of quotations.entries())
    for (const { start, end } of sentencesOf(quotation)) {
      const words = plainWords(quotation.article.text, { start, end });
      if (words.length < FEWEST_WORDS) continue;
      spans.push(number, start, end);
      for (const word of words) hashes.push(hashOf(word));
      ends.push(hashes.length);
    }
  return { spans: Int32Array.from(spans), hashes: Int32Array.from(hashes), ends: Int32Array.from(ends) };
}

function sentencesOf({ article: { text }, segments }: Quotation): Span[] {
  return segments
    .flatMap((segment) => sentences(text, segment))
    .flatMap((sentence) => atLostCapitals(text, sentence));
}

function atLostCapitals(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(LOST_CAPITAL)) {
    spans.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...spans, { start: from, end }];
}
