import type { Article } from '../articles/article.js';
import type { Candidate } from './candidates.js';
import { DIFFERENT, type Likeness, SAME } from './sameness.js';

/** Which articles share what a sentence says. */
export interface Sharing {
  /** Other articles of those summarised that say the same, in their order. */
  readonly alsoIn: readonly Article[];
  /** The article that alone says this, where several were summarised and no other comes near it; else null. */
  readonly onlyIn: Article | null;
}

/** Holds a sentence against every sentence of the other articles; of one of none of them, nothing is claimed. */
export function sharingOf(
  sentence: Candidate,
  all: readonly Candidate[],
  articles: readonly Article[],
  likeness: Likeness,
): Sharing {
  if (!articles.includes(sentence.article)) return { alsoIn: [], onlyIn: null };
  const likenessOf = likeness(sentence);
  const nearest = new Map<Article, number>();
  for (const other of all) {
    if (other.article === sentence.article) continue;
    nearest.set(other.article, Math.max(nearest.get(other.article) ?? 0, likenessOf(other)));
  }
  const others = articles.filter((article) => article !== sentence.article);
  const alsoIn = others.filter((other) => (nearest.get(other) ?? 0) >= SAME);
  const alone = others.length > 0 && others.every((other) => (nearest.get(other) ?? 0) < DIFFERENT);
  return { alsoIn, onlyIn: alone ? sentence.article : null };
}
