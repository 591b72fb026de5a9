import { type Article, bodyParagraphs, type Clip } from '../articles/article.js';
import { overlap, type Span } from '../language/span.js';
import { hangs } from './hanging.js';
import { readMarks } from './marks.js';
import type { Vocabulary } from './terms.js';
import { cutsQuotation, isWhole } from './wholeness.js';

/** One sentence of one article, as the summary weighs it. */
export interface Candidate extends Clip {
  /** Where it stands in the list of all candidates. */
  readonly index: number;
  /** Which of the articles it is of, counted from 0. */
  readonly document: number;
  /** How many body sentences of its article stand before it. */
  readonly place: number;
  /** Its length in words, as white space parts them. */
  readonly length: number;
  /** The numbers of its words, in order. */
  readonly terms: readonly number[];
  /** Whether it can be shown: printed whole, and no half of a quotation. */
  readonly whole: boolean;
  /** The sentence before, where this one cannot be understood without it. */
  readonly leansOn: Candidate | null;
}

/** Gives the quotations of an article as whole spans, marks included. */
export type QuotationsOf = (article: Article) => readonly Span[];

/** Every body sentence of the articles, in order, with what the later steps need to know of it. */
export function candidatesOf(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  quotations: QuotationsOf = () => [],
): Candidate[] {
  const found: Candidate[] = [];
  for (const [document, article] of articles.entries()) {
    const given = quotations(article);
    let before: Candidate | null = null;
    let place = 0;
    for (const paragraph of bodyParagraphs(article)) {
      const marks = readMarks(article.text, paragraph);
      const inParagraph = given.filter((quoted) => overlap(quoted, paragraph) > 0);
      for (const span of paragraph.sentences) {
        const sentence = article.text.slice(span.start, span.end);
        const length = countSpaced(sentence);
        const candidate: Candidate = {
          article,
          paragraph: paragraph.number,
          start: span.start,
          end: span.end,
          index: found.length,
          document,
          place,
          length,
          terms: vocabulary.read(article.text, span),
          whole: isWhole(article.text, span, length, marks) && !cutsQuotation(span, inParagraph),
          leansOn: before !== null && hangs(sentence) ? before : null,
        };
        found.push(candidate);
        before = candidate;
        place++;
      }
    }
  }
  return found;
}

function countSpaced(sentence: string): number {
  let count = 0;
  for (const _ of sentence.matchAll(/\S+/g)) count++;
  return count;
}
