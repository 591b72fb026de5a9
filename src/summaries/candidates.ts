import type { Article, Clip } from '../articles/article.js';
import type { Span } from '../language/span.js';
import { readSentences } from './reading.js';
import { sweepOver } from './sweep.js';
import type { Vocabulary } from './terms.js';
import { cutsQuotation, SHORTEST_WORDS } from './wholeness.js';

/** One sentence of one article, with what the steps of a summary need to know of it. */
export interface Candidate extends Clip {
  /** Its place in the list of all candidates. */
  readonly index: number;
  /** Its place among the sentences of its article, the first being 1; scraps of text, and captions, take none. */
  readonly place: number;
  /** How many sentences it is: 1, but for an answer that goes over several. */
  readonly sentences: number;
  /** Its length in words, as white space parts them. */
  readonly length: number;
  /** The numbers of its words in the vocabulary, in order. */
  readonly terms: readonly number[];
  /** Whether a reader can be shown it: printed whole, and no half of a quotation. */
  readonly whole: boolean;
  /** Whether its article opens with it: the first that is whole. */
  readonly opens: boolean;
  /** A sentence before it, where it cannot be understood without that one. */
  readonly leansOn: Candidate | null;
}

/** Gives the quotations of an article as whole spans of its text, marks included. */
export type QuotationsOf = (article: Article) => readonly Span[];

/** Which candidates are wanted. */
export interface Wanted {
  /** The place of the first in the list of all candidates; 0 when left out. */
  readonly from?: number;
  /** How many sentences of each article, from its first on; all when left out. */
  readonly most?: number;
}

/** The body sentences of the articles, in the order of the articles and as printed. */
export function candidatesOf(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  quotationsOf: QuotationsOf,
  { from = 0, most }: Wanted = {},
): Candidate[] {
  const found: Candidate[] = [];
  for (const article of articles) {
    const { stems, sentences } = readSentences(article, most);
    const numbers = stems.map((stem) => vocabulary.numberOf(stem));
    const quotedIn = sweepOver(quotationsOf(article));
    let before: Candidate | null = null;
    let wholeBefore: Candidate | null = null;
    let place = 1;
    for (const sentence of sentences) {
      const { paragraph, start, end, length, ended, hangsOn } = sentence;
      const isCut = quotedIn(sentence).some((quotation) => cutsQuotation(sentence, quotation));
      const whole = sentence.whole && !isCut;
      const candidate: Candidate = {
        article,
        paragraph,
        start,
        end,
        index: from + found.length,
        place,
        sentences: 1,
        length,
        terms: sentence.stems.map((place) => numbers[place] ?? 0),
        whole,
        opens: whole && ended && wholeBefore === null,
        leansOn: { before, earlier: wholeBefore, nothing: null }[hangsOn],
      };
      found.push(candidate);
      if (ended && length >= SHORTEST_WORDS) place++;
      if (ended) before = candidate;
      if (whole && ended) wholeBefore = candidate;
    }
  }
  return found;
}
