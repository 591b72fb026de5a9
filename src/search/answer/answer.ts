import type { Span } from '../../language/span.js';
import type { Passage } from '../index/passage.js';
import type { Problem, QuestionKind } from '../question/question.js';
import type { AnswerClip } from './answer-clip.js';
import type { SameStory } from './duplicates.js';

/** A passage that speaks to the question. */
export interface Hit {
  readonly passage: Passage;
  /** Greater is better; comparable within one question only. The last of ten passages are not in its order: two are found otherwise. */
  readonly score: number;
  /** The words of it that the question has too; offsets into the article's text. */
  readonly matches: readonly Span[];
  /** Passages of other articles that say the same. */
  readonly alsoIn: readonly SameStory[];
}

/** What the coverage has to say to a question. */
export interface Answer {
  /** Why the text could not be taken as a question; then everything below is empty. */
  readonly problem: Problem | null;
  readonly kind: QuestionKind;
  /** Whether the coverage answers; when false, `passages` are only the nearest. */
  readonly answered: boolean;
  /** How sure that is, 0 to 1; `answered` is true from 0.5. */
  readonly confidence: number;
  /** The one to three sentences that answer, in the order to show them; empty when not answered. */
  readonly answer: readonly AnswerClip[];
  readonly passages: readonly Hit[];
}

export interface AskOptions {
  /** Ask this article only, by id. */
  readonly article?: string;
  /** How many passages at most; 10 when left out. */
  readonly limit?: number;
}
