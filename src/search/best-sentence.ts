import { SHAPE } from '../language/shapes.js';
import type { ArticleSigns } from './article-signs.js';
import type { Asked } from './asked.js';

/** What the sentences of a passage tell one by one. Shares are of the question's weight, 0 to 1. */
export interface BestSentence {
  /** How much of the question the sentence that holds most of it holds. */
  readonly coverage: number;
  /** The most that any sentence holds for its length: a short sentence about the question beats a long list. */
  readonly density: number;
  /** Whether the sentence that holds most has a new word of the shape that the question wants. */
  readonly hasWanted: boolean;
}

/** The length, in words, at which density equals coverage, as 2 to the power of it. */
const NEUTRAL = 4;

/** Reads the sentences `from` up to `to` of an article. */
export function bestSentence(article: ArticleSigns, from: number, to: number, asked: Asked): BestSentence {
  const { entry, hits } = article;
  const seen = new Int32Array(asked.terms.length).fill(-1);
  let best = -1;
  let most = 0;
  let density = 0;
  for (let s = from; s < to; s++) {
    let covered = 0;
    const end = hits.bySentence[s + 1] ?? 0;
    for (let h = hits.bySentence[s] ?? 0; h < end; h++) {
      const term = hits.term[h] ?? 0;
      if (seen[term] !== s) covered += asked.terms[term]?.weight ?? 0;
      seen[term] = s;
    }
    const words = (entry.terms.starts[s + 1] ?? 0) - (entry.terms.starts[s] ?? 0);
    density = Math.max(density, (covered * NEUTRAL) / Math.log2(NEUTRAL + words));
    if (covered > most) {
      most = covered;
      best = s;
    }
  }
  const hasWanted = best >= 0 && holdsWanted(article, best, asked);
  return { coverage: most / asked.whole, density: density / asked.whole, hasWanted };
}

function holdsWanted({ entry }: ArticleSigns, sentence: number, { question, places }: Asked): boolean {
  if (question.wants === SHAPE.plain) return false;
  const end = entry.terms.starts[sentence + 1] ?? 0;
  for (let t = entry.terms.starts[sentence] ?? 0; t < end; t++)
    if (entry.terms.shapes[t] === question.wants && !places[entry.terms.tokens[t] ?? 0]) return true;
  return false;
}
