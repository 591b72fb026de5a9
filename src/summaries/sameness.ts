import type { Candidate } from './candidates.js';
import type { Vocabulary } from './terms.js';

/** The share of the shorter sentence's meaning that the other must hold for both to tell the same. */
const SHARE = 0.6;
/** Sentences with fewer words of their own are never taken for the same thing told twice, unless equal. */
const FEWEST_WORDS = 4;

/** Tells whether two sentences say the same, in whatever wording. */
export type SaysTheSame = (a: Candidate, b: Candidate) => boolean;

/**
 * Compares sentences by their stems, rare ones counting for more than common ones: two say the same when the one with
 * less to say has most of its weight in the other.
 */
export function sameness(candidates: readonly Candidate[], vocabulary: Vocabulary): SaysTheSame {
  const sentencesWith = new Uint32Array(vocabulary.size);
  const bags = candidates.map((candidate) => {
    const bag = new Set(candidate.terms.filter((term) => vocabulary.carries(term)));
    for (const term of bag) sentencesWith[term] = (sentencesWith[term] ?? 0) + 1;
    return bag;
  });
  const weightOf = (term: number) => Math.log(1 + candidates.length / (1 + (sentencesWith[term] ?? 0)));
  const totals = bags.map((bag) => sum(bag, weightOf));
  return (a, b) => {
    const [less, more] = (totals[a.index] ?? 0) <= (totals[b.index] ?? 0) ? [a, b] : [b, a];
    const small = bags[less.index];
    const large = bags[more.index];
    if (!small || !large || small.size < FEWEST_WORDS) return false;
    let shared = 0;
    for (const term of small) if (large.has(term)) shared += weightOf(term);
    return shared >= SHARE * (totals[less.index] ?? 0);
  };
}

function sum(bag: ReadonlySet<number>, weightOf: (term: number) => number): number {
  let total = 0;
  for (const term of bag) total += weightOf(term);
  return total;
}
