import type { WeighedTerm } from '../question/term-weights.js';
import type { Hits } from './hits.js';

/** How much of a question each sentence of an article holds, as weights: alone, and together with the one before. */
export interface SentenceWeights {
  readonly alone: Float64Array;
  readonly withBefore: Float64Array;
}

/** Weighs the sentences of an article by the terms of a question in them. */
export function weighSentences({ bySentence, term }: Hits, terms: readonly WeighedTerm[]): SentenceWeights {
  const count = bySentence.length - 1;
  const alone = new Float64Array(count);
  const withBefore = new Float64Array(count);
  const last = new Int32Array(terms.length).fill(-2);
  for (let s = 0; s < count; s++) {
    let covered = 0;
    let again = 0;
    for (let h = bySentence[s] ?? 0; h < (bySentence[s + 1] ?? 0); h++) {
      const at = term[h] ?? 0;
      if (last[at] === s) continue;
      const weight = terms[at]?.weight ?? 0;
      covered += weight;
      if (last[at] === s - 1) again += weight;
      last[at] = s;
    }
    alone[s] = covered;
    withBefore[s] = covered - again + (alone[s - 1] ?? 0);
  }
  return { alone, withBefore };
}
