import type { Candidate } from './candidates.js';
import type { Vocabulary } from './terms.js';

/** What a summary should tell: word pairs ("concepts") with their weights, and which of them each candidate holds. */
export interface Concepts {
  /** The weight of a concept, by its number. */
  readonly weights: Float64Array;
  /** The concepts of each candidate, each once. */
  readonly of: ReadonlyMap<Candidate, readonly number[]>;
}

/** How fast a concept loses weight with the place of the sentence that first tells it. */
const PLACE_DECAY = 0.3;
/** Stems are numbered below this, so that a pair of them is one safe integer. */
const MOST_STEMS = 2 ** 26;

/**
 * Weighs pairs of neighbouring words as what the coverage tells: each article that has a pair adds to its weight, the
 * more the earlier it tells it. After Gillick, Favre and Hakkani-Tür, "The ICSI Summarization System at TAC 2008"
 * (document frequency of bigrams), with news' own order of importance in place of a cut-off.
 */
export function weighConcepts(candidates: readonly Candidate[], vocabulary: Vocabulary): Concepts {
  const numbers = new Map<number, number>();
  const weights: number[] = [];
  const lastSeenIn: number[] = [];
  const of = new Map<Candidate, readonly number[]>();
  for (const candidate of candidates) {
    const held = new Set<number>();
    const { terms } = candidate;
    for (let i = 1; i < terms.length; i++) {
      const left = terms[i - 1] ?? 0;
      const right = terms[i] ?? 0;
      if (!vocabulary.carries(left) && !vocabulary.carries(right)) continue;
      const pair = left * MOST_STEMS + right;
      let concept = numbers.get(pair);
      if (concept === undefined) {
        concept = weights.length;
        numbers.set(pair, concept);
        weights.push(0);
        lastSeenIn.push(-1);
      }
      held.add(concept);
      if (lastSeenIn[concept] === candidate.document) continue;
      lastSeenIn[concept] = candidate.document;
      weights[concept] = (weights[concept] ?? 0) + 1 / (1 + candidate.place) ** PLACE_DECAY;
    }
    of.set(candidate, [...held]);
  }
  return { weights: Float64Array.from(weights), of };
}
