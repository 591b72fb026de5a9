import type { Clip } from '../articles/article.js';
import { overlap } from '../language/span.js';
import type { Candidate } from './candidates.js';

/**
 * The whole sentence that holds a clip, as one candidate; the run of them where the clip goes over several. Null for no
 * clip, or for one of no sentence here.
 */
export function answerIn(candidates: readonly Candidate[], clip: Clip | null): Candidate | null {
  if (clip === null) return null;
  const run = candidates.filter(
    (candidate) => candidate.article.id === clip.article.id && overlap(candidate, clip) > 0,
  );
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  if (first === last) return first;
  return { ...first, end: last.end, length: run.reduce((sum, { length }) => sum + length, 0) };
}
