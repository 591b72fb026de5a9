import { type Clip, touch } from '../articles/article.js';
import type { Candidate } from './candidates.js';
import { readMarks } from './marks.js';
import { type Likeness, SAME } from './sameness.js';

/** How many sentences an answer may go on for until a quotation is closed. */
const MOST_TO_CLOSE = 2;

/**
 * The sentence in which a summary can show a clip that answers an allegation: the one that holds it; where that is not
 * one whole sentence, the shortest whole one that says the same; where there is none, the run of sentences that the
 * clip goes over. Null for a clip of no sentence here.
 */
export function answerIn(candidates: readonly Candidate[], likeness: Likeness, clip: Clip): Candidate | null {
  const run = candidates.filter((candidate) => touch(candidate, clip));
  const [first] = run;
  if (!first) return null;
  if (run.length === 1 && first.whole) return first;
  return shortestSaying(run, candidates, likeness) ?? together(closed(run, candidates), first);
}

/** The run with the sentences behind it in which a quotation that it opens is closed, where these are few. */
function closed(run: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const last = run.at(-1);
  const [first] = run;
  if (!first || !last) return run;
  const behind = candidates
    .filter(({ article, paragraph, start }) => {
      return article === last.article && paragraph === last.paragraph && start >= last.end;
    })
    .slice(0, MOST_TO_CLOSE);
  const more = [last, ...behind].findIndex(
    ({ end }) => readMarks(first.article.text, { start: first.start, end }).stray.length === 0,
  );
  return more < 0 ? run : [...run, ...behind.slice(0, more)];
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

function together(run: readonly Candidate[], first: Candidate): Candidate {
  const length = run.reduce((sum, candidate) => sum + candidate.length, 0);
  return { ...first, end: run.at(-1)?.end ?? first.end, length, sentences: run.length };
}
