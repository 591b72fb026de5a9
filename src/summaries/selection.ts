import type { Candidate } from './candidates.js';
import type { SaysTheSame } from './sameness.js';
import type { Concepts } from './scoring.js';

/** How much a summary may hold. */
export interface Budget {
  readonly sentences: number;
  readonly words: number;
}

/** A chosen sentence, and the answer to it that must be shown with it. */
export interface Choice {
  readonly sentence: Candidate;
  readonly answer: Candidate | null;
}

/** How much the length of a sentence counts against what it tells: 0 not at all, 1 in full. */
const LENGTH_POWER = 0.5;

/**
 * Chooses sentences one after another: each time the one that tells most that is not yet told, for its length, and
 * fits. A sentence that leans on another comes into question once that one is chosen, and one with an answer only
 * together with it.
 */
export function choose(
  candidates: readonly Candidate[],
  concepts: Concepts,
  budget: Budget,
  same: SaysTheSame,
  answerTo: (candidate: Candidate) => Candidate | null,
): Choice[] {
  const choices: Choice[] = [];
  const taken = new Set<Candidate>();
  const untold = concepts.weights.slice();
  const open = new Set(candidates.filter((candidate) => candidate.whole));
  let sentencesLeft = budget.sentences;
  let wordsLeft = budget.words;

  const take = (candidate: Candidate) => {
    taken.add(candidate);
    open.delete(candidate);
    for (const concept of concepts.of.get(candidate) ?? []) untold[concept] = 0;
    sentencesLeft -= 1;
    wordsLeft -= candidate.length;
  };
  const fits = (candidate: Candidate, answer: Candidate | null) => {
    const isNew = answer !== null && !taken.has(answer);
    return candidate.length + (isNew ? answer.length : 0) <= wordsLeft && (isNew ? 2 : 1) <= sentencesLeft;
  };

  while (sentencesLeft > 0) {
    const best = bestOf(open, (candidate) => gainOf(candidate, concepts, untold), taken);
    if (!best) break;
    const answer = answerTo(best);
    const said = [...taken].some((chosen) => same(chosen, best));
    if (said || !fits(best, answer)) {
      open.delete(best);
      continue;
    }
    const choice = { sentence: best, answer: answer && taken.has(answer) ? null : answer };
    choices.push(choice);
    take(best);
    if (choice.answer) take(choice.answer);
  }
  return choices;
}

function bestOf(
  open: ReadonlySet<Candidate>,
  gain: (candidate: Candidate) => number,
  taken: ReadonlySet<Candidate>,
): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of open) {
    if (candidate.leansOn && !taken.has(candidate.leansOn)) continue;
    const value = gain(candidate);
    if (value > most) {
      best = candidate;
      most = value;
    }
  }
  return best;
}

function gainOf(candidate: Candidate, concepts: Concepts, untold: Float64Array): number {
  let gain = 0;
  for (const concept of concepts.of.get(candidate) ?? []) gain += untold[concept] ?? 0;
  return gain / candidate.length ** LENGTH_POWER;
}
