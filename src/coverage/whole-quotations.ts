import type { Clip } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import { overlap } from '../language/span.js';
import type { Quotation } from '../quotes/quotation.js';
import type { AnswerClip } from '../search/answer/answer-clip.js';

/** Characters by which a sentence may become longer at either end. */
const LONGEST_REST = 300;

/**
 * Joins to sentences that cut a quotation those that hold the rest of it: half of what somebody said can mean something
 * else than the whole. A sentence that lies in the one before then is left out.
 * @param quotationsOf the quotations of a clip's article
 */
export function withWholeQuotations(
  answer: readonly AnswerClip[],
  quotationsOf: (clip: Clip) => readonly Quotation[],
): AnswerClip[] {
  const whole: AnswerClip[] = [];
  for (const clip of answer) {
    const longer = lengthened(clip, quotationsOf(clip));
    const last = whole.at(-1);
    if (!last || !isInside(longer, last)) whole.push(longer);
  }
  return whole;
}

function lengthened(clip: AnswerClip, quotations: readonly Quotation[]): AnswerClip {
  const { article, paragraph } = clip;
  const cut = quotations.filter((quotation) => overlap(quotation, clip) > 0 && !isInside(quotation, clip));
  if (cut.length === 0) return clip;
  const sentences = article.paragraphs.find(({ number }) => number === paragraph)?.sentences ?? [];
  const needed = sentences.filter((sentence) => cut.some((quotation) => overlap(sentence, quotation) > 0));
  const first = Math.min(clip.start, ...needed.map(({ start }) => start));
  const last = Math.max(clip.end, ...needed.map(({ end }) => end));
  const start = clip.start - first <= LONGEST_REST ? first : clip.start;
  const end = last - clip.end <= LONGEST_REST ? last : clip.end;
  return { ...clip, start, end, days: datedWords(article.text, { start, end }, article.date) };
}

function isInside(one: Clip, other: Clip): boolean {
  return one.article === other.article && one.start >= other.start && one.end <= other.end;
}
