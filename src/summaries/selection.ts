import { overlap } from '../language/span.js';
import type { Candidate } from './candidates.js';
import { DIFFERENT, type Likeness } from './sameness.js';
import type { Concepts } from './scoring.js';

/** How much a summary may hold, at most. */
export interface Budget {
  readonly sentences: number;
  readonly words: number;
}

/** What was chosen. */
export interface Choice {
  /** The sentences, in the order of choosing; answers among them. */
  readonly sentences: readonly Candidate[];
  /** The answer to each sentence that must have one. */
  readonly answers: ReadonlyMap<Candidate, Candidate>;
}

/** What the choosing needs to know of the candidates. */
export interface Knowledge {
  readonly concepts: Concepts;
  readonly likeness: Likeness;
  /** The sentence that must be shown with one that makes an allegation; null for any other. */
  readonly answerTo: (candidate: Candidate) => Candidate | null;
}

/** Words that a summary is scored as if it had besides its own, so that one good word does not make the best start. */
const SLACK = { perSentence: 7, perWord: 0.35 };

/**
 * Chooses sentences one after another. Each time it takes the one with which the summary tells most for its length:
 * the sum of the likelihoods of what is told, over the words it takes, which is what an expected F-measure of overlap
 * with an ideal summary grows with. A sentence that leans on another comes into question once that one is chosen; one
 * that says what is said already does not; and one that must be answered comes with its answer or not at all.
 */
export function choose(candidates: readonly Candidate[], budget: Budget, knowledge: Knowledge): Choice {
  const { concepts, likeness, answerTo } = knowledge;
  const slack = Math.min(budget.sentences * SLACK.perSentence, budget.words * SLACK.perWord);
  const open = new Set(candidates.filter((candidate) => candidate.whole && candidate.length <= budget.words));
  const chosen = new Set<Candidate>();
  const answers = new Map<Candidate, Candidate>();
  const untold = concepts.likelihood.slice();
  let told = 0;
  let read = slack;
  let wordsLeft = budget.words;

  const worth = (candidate: Candidate) => {
    let gain = told;
    for (const concept of concepts.of(candidate)) gain += untold[concept] ?? 0;
    return gain / (read + candidate.terms.length);
  };
  const take = (candidate: Candidate) => {
    open.delete(candidate);
    chosen.add(candidate);
    for (const concept of concepts.of(candidate)) {
      told += untold[concept] ?? 0;
      untold[concept] = 0;
    }
    read += candidate.terms.length;
    wordsLeft -= candidate.length;
  };
  const alike = (candidate: Candidate) =>
    [...chosen].find((other) => overlaps(other, candidate) || likeness(other)(candidate) >= DIFFERENT);
  const fits = (added: readonly Candidate[]) =>
    chosen.size + added.length <= budget.sentences && lengthOf(added) <= wordsLeft;
  const mayCome = ({ leansOn, length }: Candidate) =>
    length <= wordsLeft && (leansOn === null || chosen.has(leansOn));

  while (chosen.size < budget.sentences) {
    const best = bestOf(open, mayCome, worth);
    if (!best) break;
    open.delete(best);
    if (alike(best)) continue;
    const wanted = answerTo(best);
    const answer = wanted && (chosen.has(wanted) ? wanted : (alike(wanted) ?? wanted));
    const added = answer && !chosen.has(answer) ? [best, answer] : [best];
    if (!fits(added)) continue;
    added.forEach(take);
    if (answer && answer !== best) answers.set(best, answer);
  }
  return { sentences: [...chosen], answers };
}

function bestOf(
  open: ReadonlySet<Candidate>,
  mayCome: (candidate: Candidate) => boolean,
  worth: (candidate: Candidate) => number,
): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of open) {
    if (!mayCome(candidate)) continue;
    const value = worth(candidate);
    if (value > most) {
      best = candidate;
      most = value;
    }
  }
  return best;
}

function lengthOf(sentences: readonly Candidate[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.article === b.article && overlap(a, b) > 0;
}
