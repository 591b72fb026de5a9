import { overlap } from '../language/span.js';
import type { Candidate } from './candidates.js';
import { type Likeness, NEARLY_SAME } from './sameness.js';
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
const SLACK = { perSentence: 6.5, perWord: 0.35 };

/**
 * Chooses sentences one after another. Each time it takes the one with which the summary tells most for its length:
 * the sum of the likelihoods of what is told, over the words it takes, which is what an expected F-measure of overlap
 * with an ideal summary grows with. A sentence that leans on another comes into question once that one is chosen; one
 * that says what is said already does not; and one that must be answered comes with its answer or not at all.
 */
export function choose(candidates: readonly Candidate[], budget: Budget, knowledge: Knowledge): Choice {
  const { concepts, likeness, answerTo } = knowledge;
  const open = new Set(candidates.filter((candidate) => candidate.whole));
  const chosen = new Set<Candidate>();
  const answers = new Map<Candidate, Candidate>();
  const untold = concepts.likelihood.slice();
  let told = 0;
  let read = Math.min(budget.sentences * SLACK.perSentence, budget.words * SLACK.perWord);
  let sentencesLeft = budget.sentences;
  let wordsLeft = budget.words;

  const mayCome = ({ leansOn, length }: Candidate) =>
    length <= wordsLeft && (leansOn === null || chosen.has(leansOn));
  const worth = (candidate: Candidate) => {
    let gain = 0;
    for (const concept of concepts.of(candidate)) gain += untold[concept] ?? 0;
    return gain === 0 ? 0 : (told + gain) / (read + candidate.terms.length);
  };
  const fits = (added: readonly Candidate[]) =>
    sum(added, 'sentences') <= sentencesLeft && sum(added, 'length') <= wordsLeft;
  const take = (candidate: Candidate) => {
    chosen.add(candidate);
    for (const concept of concepts.of(candidate)) {
      told += untold[concept] ?? 0;
      untold[concept] = 0;
    }
    read += candidate.terms.length;
    sentencesLeft -= candidate.sentences;
    wordsLeft -= candidate.length;
    const saysAgain = repeats(candidate, likeness);
    for (const other of open) if (saysAgain(other)) open.delete(other);
  };

  while (sentencesLeft > 0) {
    const best = bestOf(open, mayCome, worth);
    if (!best) break;
    open.delete(best);
    const wanted = answerTo(best);
    const answer = wanted && ([...chosen].find(repeats(wanted, likeness)) ?? wanted);
    const added = answer && !chosen.has(answer) ? [best, answer] : [best];
    if (!fits(added)) continue;
    added.forEach(take);
    if (answer && answer !== best) answers.set(best, answer);
  }
  return { sentences: [...chosen], answers };
}

/** Tells of any other sentence whether it says again what one says. */
function repeats(sentence: Candidate, likeness: Likeness): (other: Candidate) => boolean {
  const likenessTo = likeness(sentence);
  return (other) => overlaps(sentence, other) || likenessTo(other) >= NEARLY_SAME;
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

function sum(candidates: readonly Candidate[], of: 'sentences' | 'length'): number {
  return candidates.reduce((total, candidate) => total + candidate[of], 0);
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.article === b.article && overlap(a, b) > 0;
}
