import type { Clip } from '../articles/article.js';
import { type DatedWord, datedWords } from '../language/days.js';
import { SHAPE } from '../language/shapes.js';
import type { Span } from '../language/span.js';
import { chooseSentences } from './answer-sentences.js';
import { distanceIn } from './answer-span.js';
import type { Asked } from './asked.js';
import { hangs, whatItHangsOn } from './pronouns.js';
import { clipOf, type Run } from './run.js';

/** A sentence of the short answer. */
export interface AnswerClip extends Clip {
  /** The part that answers (a person for *who*, a date for *when*), where one was found. */
  readonly bold: Span | null;
  /** Whether the sentence is shown only for what a pronoun of the next one stands for. */
  readonly context: boolean;
  /** Words such as "Thursday" with the day that they name, worked out from the article's date. */
  readonly days: readonly DatedWord[];
}

/** Passages that are looked through for the kind of answer asked for. */
const LOOKED_THROUGH = 3;

/**
 * The one to three sentences that answer, in the order of the text: of a passage the one that holds most of the
 * question, a second one that adds to it, and the one before where a pronoun would hang without it. They are of the
 * first passage, or of one of the next where these hold as much of the question and the kind of answer that it lacks.
 * @param passages best first
 */
export function shortAnswer(passages: readonly Run[], asked: Asked): AnswerClip[] {
  const [passage, ...others] = passages.slice(0, LOOKED_THROUGH);
  if (!passage) return [];
  const first = answerOf(passage, asked);
  if (asked.question.wants === SHAPE.plain || Number.isFinite(first.distance)) return first.clips;
  const nearest = others
    .map((other) => answerOf(other, asked))
    .filter(({ held, distance }) => held >= first.held && Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)[0];
  return (nearest ?? first).clips;
}

/** The sentences of one passage that answer. */
interface OnesAnswer {
  readonly clips: AnswerClip[];
  /** How much of the question they hold, by weight. */
  readonly held: number;
  /** How near to the question's words the kind of answer asked for stands; infinite where none has it. */
  readonly distance: number;
}

function answerOf(passage: Run, asked: Asked): OnesAnswer {
  const { article } = passage.entry;
  const chosen = chooseSentences(passage, asked);
  const [first] = chosen;
  if (!first) return { clips: [], held: 0, distance: Number.POSITIVE_INFINITY };
  const before = hangs(first.sentence) ? whatItHangsOn(first.sentence) : undefined;
  const answerClip = (sentence: Run, context: boolean, bold: Span | null): AnswerClip => {
    const clip = clipOf(sentence);
    return {
      ...clip,
      bold: bold && { start: bold.start, end: bold.end },
      context,
      days: datedWords(article.text, clip, article.date),
    };
  };
  const clips = [
    ...(before ? [answerClip(before, true, null)] : []),
    ...chosen.map(({ sentence, span }) => answerClip(sentence, false, span)),
  ];
  const held = asked.terms.reduce(
    (sum, { weight }, i) => sum + (chosen.some((one) => one.held[i]) ? weight : 0),
    0,
  );
  const distances = chosen.map(({ sentence, span }) =>
    span ? distanceIn(sentence, asked)(span) : Number.POSITIVE_INFINITY,
  );
  return { clips, held, distance: Math.min(...distances) };
}
