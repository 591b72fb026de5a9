import { type Clip, touch } from '../articles/article.js';
import type { Candidate } from './candidates.js';
import { type Likeness, SAME } from './sameness.js';

/**
 * The sentence in which a summary can show a clip that answers an allegation: the one that holds it; where that is not
 * one whole sentence, the shortest whole one that says the same; where there is none, the run of sentences that the
 * clip goes over. Null for a clip of no sentence here.
 */
export function answerIn(candidates: readonly Candidate[], likeness: Likeness, clip: Clip): Candidate | null {
  const run = candidates.filter((candidate) => touch(candidate, clip));
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  if (first === last && first.whole) return first;
  return shortestSaying(run, candidates, likeness) ?? together(run, first, last);
}

function shortestSaying(
  run: readonly Candidate[],
  candidates: readonly Candidate[],
  likeness: Likeness,
): Candidate | null {
  const likenesses = run.map(likeness);
  const same = candidates.filter(
    (candidate) => candidate.whole && likenesses.some((likenessTo) => likenessTo(candidate) >= SAME),
  );
  return same.reduce<Candidate | null>(
    (shortest, candidate) => (shortest && shortest.length <= candidate.length ? shortest : candidate),
    null,
  );
}

function together(run: readonly Candidate[], first: Candidate, last: Candidate): Candidate {
  const length = run.reduce((sum, candidate) => sum + candidate.length, 0);
  return { ...first, end: last.end, length, sentences: run.length };
}
