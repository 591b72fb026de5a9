import type { Clip } from '../../articles/article.js';
import { type DatedWord, datedWords } from '../../language/days.js';
import type { Span } from '../../language/span.js';
import { clipOf, type Run } from '../index/run.js';

/** A sentence of the short answer. */
export interface AnswerClip extends Clip {
  /** The part that answers (a person for *who*, a date for *when*), where the sentence surely says so. */
  readonly bold: Span | null;
  /** Whether the sentence is shown only for what a pronoun of the next one stands for. */
  readonly context: boolean;
  /** Words such as "Thursday" with the day that they name, worked out from the article's date. */
  readonly days: readonly DatedWord[];
}

/** A sentence as it is shown in an answer. */
export function answerClip(sentence: Run, context: boolean, bold: Span | null): AnswerClip {
  const clip = clipOf(sentence);
  const { text, date } = clip.article;
  return {
    ...clip,
    bold: bold && { start: bold.start, end: bold.end },
    context,
    days: datedWords(text, clip, date),
  };
}
