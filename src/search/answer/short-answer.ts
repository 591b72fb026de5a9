import type { Article, Clip } from '../../articles/article.js';
import { SHAPE } from '../../language/shapes.js';
import type { Span } from '../../language/span.js';
import { clipOf, type Run } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { heldTerms } from '../ranking/matches.js';
import { areDifferentAmounts } from './amounts.js';
import { type AnswerClip, answerClip } from './answer-clip.js';
import { chooseSentences } from './answer-sentences.js';
import { distanceIn } from './answer-span.js';
import { hangs, whatItHangsOn } from './pronouns.js';
import type { Read } from './read-sentence.js';
import { rebuttalOf } from './rebuttal.js';
import { asksWhoIs, isSure } from './sure-part.js';

/** The sentences that answer. */
export interface ShortAnswer {
  /** One to three, in the order to show them; none where nothing answers. */
  readonly clips: readonly AnswerClip[];
  /** Those of them that were chosen for what they hold of the question. */
  readonly sentences: readonly Run[];
  /** Whether one of them has the kind of part that is asked for, sure or not. */
  readonly hasPart: boolean;
}

/** Passages that are looked through for the kind of answer asked for, and for another answer than the first. */
const LOOKED_THROUGH = 3;
const COMPARED = 6;
/** The share of what one passage holds that another has to hold to tell of the same. */
const ABOUT_ALL = 0.8;
/** Days between two articles that tell of the same. */
const SAME_DAYS = 7;
const DAY_MS = 86_400_000;
/** The most sentences of an answer. */
const MOST = 3;

/**
 * The one to three sentences that answer, in the order of the text: of a passage the one that holds most of the
 * question, a second one that adds to it, and the one before where a pronoun would hang without it. They are of the
 * first passage, or of one of the next where these hold as much of the question and the kind of answer that it lacks.
 * Where another article of those days gives another amount, its sentence comes last.
 * @param passages best first
 */
export function shortAnswer(passages: readonly Run[], asked: Asked): ShortAnswer {
  const [first, ...others] = passages.slice(0, COMPARED).map((passage) => answerOf(passage, asked));
  if (!first) return NO_ANSWER;
  const chosen = withPart(first, others, asked);
  const differing = [first, ...others].find((other) => contradicts(other, chosen, asked));
  const last = differing?.clips.find(({ bold }) => bold);
  const added = [...rebuttals(chosen), ...(last ? [last] : [])].slice(
    0,
    Math.max(0, MOST - chosen.clips.length),
  );
  return added.length > 0 ? { ...chosen, clips: [...chosen.clips, ...added] } : chosen;
}

/** What the article answers soon after an allegation that is among the sentences, and is none of them. */
function rebuttals({ sentences }: ShortAnswer): AnswerClip[] {
  const found = sentences.flatMap((sentence) => rebuttalOf(sentence) ?? []);
  const fresh = found.filter(
    ({ entry, from }) => !sentences.some((one) => one.entry === entry && one.from === from),
  );
  return fresh.slice(0, 1).map((sentence) => answerClip(sentence, false, null));
}

/** The first answer, or of the others the one that has the kind of answer that it lacks and holds as much; asked who is something, the one that calls somebody so. */
function withPart(first: OnesAnswer, others: readonly OnesAnswer[], asked: Asked): OnesAnswer {
  const { question } = asked;
  const isCalled = ({ clips }: OnesAnswer) => clips.some(({ bold }) => bold);
  if (asksWhoIs(asked) && !isCalled(first)) return others.find(isCalled) ?? first;
  const isAny = question.wants === SHAPE.plain && question.amount === null;
  if (isAny || Number.isFinite(first.distance)) return first;
  const nearest = others
    .slice(0, LOOKED_THROUGH - 1)
    .filter(({ held, distance }) => held >= first.held && Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest ?? first;
}

/** Whether an answer of another article gives another amount than the chosen one of the same. */
function contradicts(other: OnesAnswer, chosen: OnesAnswer, asked: Asked): boolean {
  const { question, whole } = asked;
  if (question.amount === null || !other.part || !chosen.part) return false;
  const [here, there] = [chosen.part, other.part];
  const holds = ({ sentence }: PartOf) => weightHeld(heldTerms(sentence, asked), asked);
  return (
    here.clip.article !== there.clip.article &&
    Math.min(here.fit, there.fit) > 1 &&
    other.passageHolds >= Math.max(chosen.passageHolds * ABOUT_ALL, whole / 2) &&
    areOfTheSameDays(here.clip.article, there.clip.article) &&
    holds(there) >= ABOUT_ALL * holds(here) &&
    !hangs(there.sentence) &&
    areDifferentAmounts(textOf(here), textOf(there))
  );
}

const NO_ANSWER: OnesAnswer = {
  clips: [],
  sentences: [],
  hasPart: false,
  held: 0,
  distance: Number.POSITIVE_INFINITY,
  passageHolds: 0,
  part: null,
};

/** The sentences of one passage that answer. */
interface OnesAnswer extends ShortAnswer {
  /** How much of the question they hold, by weight. */
  readonly held: number;
  /** How near to the question's words the kind of answer asked for stands; infinite where none has it. */
  readonly distance: number;
  /** How much of the question the passage holds, by weight. */
  readonly passageHolds: number;
  /** The part that answers, where one of them has it. */
  readonly part: PartOf | null;
}

/** A part that answers, in its sentence. */
interface PartOf {
  readonly clip: Clip;
  readonly sentence: Run;
  readonly span: Span;
  readonly fit: number;
}

function answerOf(passage: Run, asked: Asked): OnesAnswer {
  const chosen = chooseSentences(passage, asked);
  const [first] = chosen;
  if (!first) return NO_ANSWER;
  const before = hangs(first.sentence) ? whatItHangsOn(first.sentence, namesAsked(asked)) : undefined;
  const clips = [
    ...(before ? [answerClip(before, true, null)] : []),
    ...chosen.map(({ sentence, span }) =>
      answerClip(sentence, false, span && isSure(span, sentence, asked) ? span : null),
    ),
  ];
  const distances = chosen.map(({ sentence, span }) =>
    span ? distanceIn(sentence, asked)(span) : Number.POSITIVE_INFINITY,
  );
  const inPassage = heldTerms(passage, asked, true);
  return {
    clips,
    sentences: chosen.map(({ sentence }) => sentence),
    held: weightHeld(
      asked.terms.map((_, i) => Number(chosen.some((one) => one.held[i]))),
      asked,
    ),
    distance: Math.min(...distances),
    passageHolds: weightHeld(inPassage, asked),
    hasPart: chosen.some(({ span }) => span !== null),
    part: partOf(chosen),
  };
}

/** Tells whether a sentence has a name of the question. */
function namesAsked(asked: Asked): (sentence: Run) => boolean {
  return (sentence) => {
    const held = heldTerms(sentence, asked);
    return asked.terms.some(({ name }, i) => name && held[i]);
  };
}

/** How much of a question is held, by weight, where `held` has a 1 for each of its terms that is. */
function weightHeld(held: ArrayLike<number>, { terms }: Asked): number {
  return terms.reduce((sum, { weight }, i) => sum + (held[i] ? weight : 0), 0);
}

function partOf(chosen: readonly Read[]): PartOf | null {
  const [part] = chosen.flatMap(({ sentence, span }) =>
    span ? { clip: clipOf(sentence), sentence, span, fit: span.fit } : [],
  );
  return part ?? null;
}

function textOf({ clip, span }: PartOf): string {
  return clip.article.text.slice(span.start, span.end);
}

function areOfTheSameDays({ date: one }: Article, { date: other }: Article): boolean {
  if (one === null || other === null) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_DAYS * DAY_MS;
}
