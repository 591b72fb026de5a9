import type { Clip } from '../articles/article.js';
import { type DatedWord, datedWords } from '../language/days.js';
import type { Span } from '../language/span.js';
import type { Asked } from './asked.js';
import { findMatches } from './matches.js';
import type { Passage } from './passage.js';

/** A sentence of the short answer. */
export interface AnswerClip extends Clip {
  /** The part that answers (a person for *who*, a date for *when*), where one was found. */
  readonly bold: Span | null;
  /** Whether the sentence is shown only for what a pronoun of the next one stands for. */
  readonly context: boolean;
  /** Words such as "Thursday" with the day that they name, worked out from the article's date. */
  readonly days: readonly DatedWord[];
}

/** The sentences of a passage that answer a question, in order. */
export function shortAnswer(passage: Passage, asked: Asked): AnswerClip[] {
  const { article } = passage;
  let best: Span | undefined;
  let most = 0;
  for (const sentence of passage.sentences) {
    const found = findMatches({ article, paragraph: passage.paragraph, ...sentence }, asked).length;
    if (found > most) {
      most = found;
      best = sentence;
    }
  }
  if (!best) return [];
  const { start, end } = best;
  const days = datedWords(article.text, { start, end }, article.date);
  return [{ article, paragraph: passage.paragraph, start, end, bold: null, context: false, days }];
}
