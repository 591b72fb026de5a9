import { type Article, bodyParagraphs, type Clip } from '../articles/article.js';
import type { Span } from '../language/span.js';
import { hangsOn } from './hanging.js';
import { readMarks } from './marks.js';
import { sweepOver } from './sweep.js';
import type { Vocabulary } from './terms.js';
import { cutsQuotation, isWhole } from './wholeness.js';

/** One sentence of one article, with what the steps of a summary need to know of it. */
export interface Candidate extends Clip {
  /** Its place in the list of all candidates. */
  readonly index: number;
  /** How many sentences it is: 1, but for an answer that goes over several. */
  readonly sentences: number;
  /** Its length in words, as white space parts them. */
  readonly length: number;
  /** The numbers of its words in the vocabulary, in order. */
  readonly terms: readonly number[];
  /** Whether a reader can be shown it: printed whole, and no half of a quotation. */
  readonly whole: boolean;
  /** A sentence before it, where it cannot be understood without that one. */
  readonly leansOn: Candidate | null;
}

/** Gives the quotations of an article as whole spans of its text, marks included. */
export type QuotationsOf = (article: Article) => readonly Span[];

/** Every body sentence of the articles, in the order of the articles and as printed. */
export function candidatesOf(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  quotationsOf: QuotationsOf,
): Candidate[] {
  const found: Candidate[] = [];
  for (const article of articles) {
    const { text } = article;
    const cuts = quotationCutter(article, quotationsOf(article));
    let before: Candidate | null = null;
    let wholeBefore: Candidate | null = null;
    for (const paragraph of bodyParagraphs(article)) {
      for (const span of paragraph.sentences) {
        const sentence = text.slice(span.start, span.end);
        const length = countSpaced(sentence);
        const candidate: Candidate = {
          article,
          paragraph: paragraph.number,
          start: span.start,
          end: span.end,
          index: found.length,
          sentences: 1,
          length,
          terms: vocabulary.read(sentence),
          whole: isWhole(sentence, length) && !cuts(span),
          leansOn: { before, earlier: wholeBefore, nothing: null }[hangsOn(sentence)],
        };
        found.push(candidate);
        before = candidate;
        if (candidate.whole) wholeBefore = candidate;
      }
    }
  }
  return found;
}

/** Tells of an article's sentences, asked for in order, whether they cut a quotation: a given one, or one by its marks. */
function quotationCutter(article: Article, given: readonly Span[]): (sentence: Span) => boolean {
  const marks = bodyParagraphs(article).map((paragraph) => readMarks(article.text, paragraph));
  const givenIn = sweepOver(given);
  const markedIn = sweepOver(marks.flatMap(({ quoted }) => quoted));
  const strayIn = sweepOver(marks.flatMap(({ stray }) => stray));
  return (sentence) =>
    [...givenIn(sentence), ...markedIn(sentence)].some((quotation) => cutsQuotation(sentence, quotation)) ||
    strayIn(sentence).length > 0;
}

function countSpaced(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = text.charCodeAt(i) > 32;
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}
