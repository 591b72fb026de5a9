import type { WeighedTerm } from '../question/term-weights.js';
import type { Hits } from './hits.js';

/** How well the terms that follow each other in the question stand together in a passage, both 0 to 1. */
export interface Nearness {
  /** The share of pairs, by weight, that stand in the question's order with at most two words between. */
  readonly order: number;
  /** The same for any order, counting less the farther they are apart. */
  readonly near: number;
}

const CLOSE = 3;
const HALF_AT = 5;
const FAR = 1e9;

/** Measures the hits `from` up to `to`. A question of one term has no pairs and is whole in itself. */
export function nearness(hits: Hits, from: number, to: number, terms: readonly WeighedTerm[]): Nearness {
  const { gaps, ordered } = pairGaps(hits, from, to, terms.length);
  let whole = 0;
  let order = 0;
  let near = 0;
  for (let i = 0; i + 1 < terms.length; i++) {
    const weight = (terms[i]?.weight ?? 0) + (terms[i + 1]?.weight ?? 0);
    whole += weight;
    if ((ordered[i] ?? FAR) <= CLOSE) order += weight;
    near += weight / (1 + Math.max(0, (gaps[i] ?? FAR) - 1) / HALF_AT);
  }
  return whole > 0 ? { order: order / whole, near: near / whole } : { order: 1, near: 1 };
}

/** For each term and the one after it the least distance in words: in the question's order, and in any. */
function pairGaps(hits: Hits, from: number, to: number, count: number) {
  const last = new Float64Array(count).fill(-FAR);
  const gaps = new Float64Array(count).fill(FAR);
  const ordered = new Float64Array(count).fill(FAR);
  for (let h = from; h < to; h++) {
    const term = hits.term[h] ?? 0;
    const at = hits.at[h] ?? 0;
    if (term > 0) {
      ordered[term - 1] = Math.min(ordered[term - 1] ?? FAR, at - (last[term - 1] ?? -FAR));
      gaps[term - 1] = Math.min(gaps[term - 1] ?? FAR, ordered[term - 1] ?? FAR);
    }
    gaps[term] = Math.min(gaps[term] ?? FAR, at - (last[term + 1] ?? -FAR));
    last[term] = at;
  }
  return { gaps, ordered };
}
