import type { Span } from '../language/span.js';
import { asksNameOf } from './answer/answer-span.js';
import { groupSame, type SameStory } from './answer/duplicates.js';
import { type AnswerClip, type ShortAnswer, shortAnswer } from './answer/short-answer.js';
import type { Passage } from './index/passage.js';
import type { SearchIndex } from './index/search-index.js';
import { isExact } from './question/amount-asked.js';
import { type Asked, lookUp } from './question/asked.js';
import { type Problem, type QuestionKind, readQuestion } from './question/question.js';
import { findMatches } from './ranking/matches.js';
import { nearestFirst } from './ranking/nearest.js';
import { rankPassages } from './ranking/rank.js';
import { confidenceIn } from './ranking/silence.js';

/** A passage that speaks to the question. */
export interface Hit {
  readonly passage: Passage;
  /** Greater is better; comparable within one question only. */
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

const USUAL_LIMIT = 10;
/** The confidence from which a question is answered. */
const SURE = 0.5;
/** Confidence, at the most, where no sentence has the part that is asked for. */
const WITHOUT_PART = 0.4;
/** Passages ranked beyond those asked for, in the place of those that say the same. */
const SPARE = 4;
/** Passages that are looked through for one that holds what is asked, where the first hold only names. */
const LOOKED_THROUGH = 60;

/** Answers a question from the index: see {@link Answer}. Any text is a question; none throws. */
export function ask(index: SearchIndex, text: string, options: AskOptions = {}): Answer {
  const question = readQuestion(text);
  const limit = options.limit ?? USUAL_LIMIT;
  const { kind, problem } = question;
  if (problem) return { problem, kind, answered: false, confidence: 0, answer: [], passages: [] };
  const asked = lookUp(index, question);
  const rank = (most: number) => rankPassages(index, asked, most, options.article);
  const ranked = rank(Math.max(limit, USUAL_LIMIT) + SPARE);
  const sure = confidenceIn(ranked, asked);
  const found = shortAnswer(sure >= SURE ? ranked : [], asked);
  const confidence = lacksThePart(found, asked) ? Math.min(sure, WITHOUT_PART) : sure;
  const answered = confidence >= SURE;
  const shown = answered ? ranked : nearestFirst(ranked, asked, () => rank(LOOKED_THROUGH));
  const passages = groupSame(shown)
    .slice(0, limit)
    .map(({ first, alsoIn }) => ({
      passage: first.passage,
      score: first.score,
      matches: findMatches(first, asked),
      alsoIn,
    }));
  return { problem, kind, answered, confidence, answer: answered ? found.clips : [], passages };
}

/**
 * Whether no sentence has what nothing else stands in for: an age, a sum of money or a name that is asked for, or any
 * amount where the question tells nothing else but whose.
 */
function lacksThePart({ hasPart }: ShortAnswer, { question: { amount, asking }, terms }: Asked): boolean {
  const isNeeded =
    isExact(amount) || asksNameOf(asking) || (amount !== null && terms.every(({ name }) => name));
  return isNeeded && !hasPart;
}
