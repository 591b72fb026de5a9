import { type Article, bodyParagraphs, type Clip } from '../articles/article.js';
import { overlap, type Span } from '../language/span.js';
import { hangsOn } from './hanging.js';
import { readMarks } from './marks.js';
import type { Vocabulary } from './terms.js';
import { cutsQuotation, isWhole } from './wholeness.js';

/** One sentence of one article, with what the steps of a summary need to know of it. */
export interface Candidate extends Clip {
  /** Its place in the list of all candidates. */
  readonly index: number;
  /** How many body sentences of its article stand before it. */
  readonly place: number;
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
    const quotations = quotationsOf(article);
    let before: Candidate | null = null;
    let wholeBefore: Candidate | null = null;
    for (const paragraph of bodyParagraphs(article)) {
      const marks = readMarks(text, paragraph);
      const given = quotations.filter((quotation) => overlap(quotation, paragraph) > 0);
      for (const { start, end } of paragraph.sentences) {
        const sentence = text.slice(start, end);
        const length = countSpaced(text, { start, end });
        const candidate: Candidate = {
          article,
          paragraph: paragraph.number,
          start,
          end,
          index: found.length,
          place: before === null ? 0 : before.place + 1,
          length,
          terms: vocabulary.read(sentence),
          whole: isWhole(text, { start, end }, length, marks) && !cutsQuotation({ start, end }, given),
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

function countSpaced(text: string, span: Span): number {
  let count = 0;
  let inWord = false;
  for (let i = span.start; i < span.end; i++) {
    const isWord = text.charCodeAt(i) > 32;
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}
