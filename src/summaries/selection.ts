import type { Candidate } from './candidates.js';
import type { Choice } from './choice.js';
import { type Needs, notIntroduced } from './introductions.js';
import type { Likeness, Repeats } from './sameness.js';
import type { Concepts } from './scoring.js';
import { updateOf } from './updates.js';

/** How much a summary may hold, at most. */
export interface Budget {
  readonly sentences: number;
  readonly words: number;
}

/** What the choosing needs to know of the candidates. */
export interface Knowledge {
  readonly concepts: Concepts;
  readonly likeness: Likeness;
  readonly repeats: Repeats;
  readonly needs: Needs;
  /** Sentences that are shown only with one which leans on them. */
  readonly supports: ReadonlySet<Candidate>;
  /** The sentence that must be shown with one that makes an allegation; null for any other. */
  readonly answerTo: (candidate: Candidate) => Candidate | null;
}

/**
 * Words that a summary is scored as if it had besides its own, so that one good word does not make the best start: for
 * each sentence asked for, of one article or of several, or for each word asked for. Little for one article, of which
 * people write short summaries; more for several, of which they write long ones.
 */
const SLACK = { perSentenceOfOne: 8, perSentenceOfMany: 25, perWord: 0.35 };
/** What a sentence of one article counts that is not the first chosen: less is told again of it than of the news. */
const LATER = { ofOne: 0.7, ofMany: 1 };
/** Shorter sentences say little, but have little to lose: what they tell counts for less, else they would fill every summary. */
const SHORT = { words: 12, counts: 0.8 };

/** How often is chosen anew where a sentence names somebody whom none introduces. */
const MOST_TIMES = 5;

/**
 * Chooses sentences one after another. Each time it takes the one with which the summary tells most for its length:
 * the sum of the likelihoods of what is told, over the words it takes, which is what an expected F-measure of overlap
 * with an ideal summary grows with. A sentence that leans on another comes into question once that one is chosen; one
 * that says what is said already does not; and one that must be answered comes with its answer or not at all. Where
 * there is no room for both, the sentence chosen last before them makes room, but never the first of all. Where a newer
 * article opens with what brings a sentence up to date, that takes its place. Where one names somebody whom no other
 * introduces, all is chosen anew without it, unless too few would be left; and without supports on which nothing leans.
 */
export function choose(candidates: readonly Candidate[], budget: Budget, given: Knowledge): Choice {
  const knowledge = { ...given, answerTo: once(given.answerTo) };
  const start = firstDraft(candidates, budget, knowledge);
  bestOf(start);
  let choice = chooseFrom(start, knowledge);
  for (let times = 1; times < MOST_TIMES; times++) {
    const idle = idleIn(choice, knowledge.supports);
    const unknown = notIntroduced(choice, knowledge.needs);
    const unwanted = idle.length > 0 || !unknown ? idle : [unknown];
    if (unwanted.length === 0) break;
    for (const one of unwanted) start.open.delete(one);
    const next = chooseFrom(start, knowledge);
    const isShorter = next.sentences.length < choice.sentences.length && !Number.isFinite(budget.words);
    if (isShorter && idle.length === 0) break;
    choice = next;
  }
  const idle = new Set(idleIn(choice, knowledge.supports));
  return { ...choice, sentences: choice.sentences.filter((sentence) => !idle.has(sentence)) };
}

/** The supports on which nothing chosen leans, answers and what they answer aside. */
function idleIn({ sentences, answers }: Choice, supports: ReadonlySet<Candidate>): Candidate[] {
  const kept = new Set([...answers.keys(), ...answers.values(), ...sentences.map(({ leansOn }) => leansOn)]);
  return sentences.filter((sentence) => supports.has(sentence) && !kept.has(sentence));
}

function chooseFrom(start: Draft, knowledge: Knowledge): Choice {
  const answers = new Map<Candidate, Candidate>();
  let draft: Draft = { ...start, open: new Map(start.open) };
  let before: Draft | null = null;
  for (let best = nextOf(draft, knowledge); best; best = nextOf(draft, knowledge)) {
    draft.open.delete(best);
    const wanted = knowledge.answerTo(best);
    const step =
      stepFrom(draft, best, wanted, knowledge) ??
      (wanted && before && stepFrom(before, best, wanted, knowledge));
    if (!step) continue;
    before = wanted || draft.chosen.length === 0 ? null : draft;
    draft = step.draft;
    if (step.answer) answers.set(best, step.answer);
  }
  return { sentences: draft.chosen, answers };
}

/** A summary in the making. */
interface Draft {
  readonly chosen: readonly Candidate[];
  /** What may still be chosen, with the most that each can add: what it added when last looked at. */
  readonly open: Map<Candidate, number>;
  readonly concepts: Concepts;
  /** The candidates that say again what one says. */
  readonly repeatsOf: (candidate: Candidate) => readonly Candidate[];
  /** The likelihood of each concept that is not told yet; 0 for one that is. */
  readonly untold: Float64Array;
  readonly told: number;
  /** The words chosen so far, with the slack. */
  readonly words: number;
  /** What sentences behind the first count. */
  readonly later: number;
  readonly left: Budget;
}

function firstDraft(
  candidates: readonly Candidate[],
  budget: Budget,
  { concepts, repeats }: Knowledge,
): Draft {
  const many = candidates.some(({ article }) => article !== candidates[0]?.article);
  const whole = candidates.filter((candidate) => candidate.whole);
  const perSentence = many ? SLACK.perSentenceOfMany : SLACK.perSentenceOfOne;
  return {
    chosen: [],
    open: new Map(whole.map((candidate) => [candidate, Number.POSITIVE_INFINITY])),
    repeatsOf: once((candidate) => whole.filter(repeats(candidate))),
    concepts,
    untold: concepts.likelihood,
    told: 0,
    words: Math.min(budget.sentences * perSentence, budget.words * SLACK.perWord),
    later: many ? LATER.ofMany : LATER.ofOne,
    left: budget,
  };
}

/** The draft with more sentences; itself it stays as it was. */
function extend(draft: Draft, added: readonly Candidate[]): Draft {
  const open = new Map(draft.open);
  const untold = draft.untold.slice();
  let { told, words } = draft;
  for (const candidate of added) {
    told += gainOf({ ...draft, untold }, candidate);
    for (const concept of draft.concepts.of(candidate)) untold[concept] = 0;
    words += candidate.terms.length;
    open.delete(candidate);
    for (const other of draft.repeatsOf(candidate)) open.delete(other);
  }
  const left = {
    sentences: draft.left.sentences - sum(added, 'sentences'),
    words: draft.left.words - sum(added, 'length'),
  };
  return { ...draft, chosen: [...draft.chosen, ...added], open, untold, told, words, left };
}

/** The draft with a sentence and the answer wanted, where there is room for both; an answer that it holds already serves. */
function stepFrom(
  draft: Draft,
  sentence: Candidate,
  wanted: Candidate | null,
  knowledge: Knowledge,
): { readonly draft: Draft; readonly answer: Candidate | null } | null {
  const held = wanted && draft.chosen.find(knowledge.repeats(wanted));
  const added = wanted && !held && wanted !== sentence ? [sentence, wanted] : [sentence];
  if (!mayCome(draft, sentence) || !fits(draft, added)) return null;
  return { draft: extend(draft, added), answer: wanted === sentence ? null : (held ?? wanted) };
}

function fits({ left }: Draft, added: readonly Candidate[]): boolean {
  return sum(added, 'sentences') <= left.sentences && sum(added, 'length') <= left.words;
}

function mayCome({ chosen, left }: Draft, { leansOn, length }: Candidate): boolean {
  return left.sentences > 0 && length <= left.words && (leansOn === null || chosen.includes(leansOn));
}

/** The best sentence that may come next, or what brings it up to date. */
function nextOf(draft: Draft, { likeness }: Knowledge): Candidate | null {
  const best = bestOf(draft);
  const update = best && updateOf(best, draft.open.keys(), likeness);
  return update && mayCome(draft, update) ? update : best;
}

function bestOf(draft: Draft): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const [candidate, atMost] of draft.open) {
    const words = draft.words + candidate.terms.length;
    if (!mayCome(draft, candidate) || (draft.told + atMost) / words <= most) continue;
    const gain = gainOf(draft, candidate);
    draft.open.set(candidate, gain);
    const worth = gain === 0 ? 0 : (draft.told + gain) / words;
    if (worth > most) {
      best = candidate;
      most = worth;
    }
  }
  return best;
}

/** What a sentence adds to what is told. It never grows as others are chosen. */
function gainOf({ chosen, concepts, untold, later }: Draft, candidate: Candidate): number {
  let gain = 0;
  for (const concept of concepts.of(candidate)) gain += untold[concept] ?? 0;
  const counts = candidate.terms.length < SHORT.words ? SHORT.counts : 1;
  return gain * counts * (chosen.length === 0 ? 1 : later);
}

function sum(candidates: readonly Candidate[], of: 'sentences' | 'length'): number {
  return candidates.reduce((total, candidate) => total + candidate[of], 0);
}

/** A function that works out the answer for each candidate once. */
function once<T>(work: (candidate: Candidate) => T): (candidate: Candidate) => T {
  const known = new Map<Candidate, T>();
  return (candidate) => {
    const before = known.get(candidate);
    if (before !== undefined) return before;
    const answer = work(candidate);
    known.set(candidate, answer);
    return answer;
  };
}
