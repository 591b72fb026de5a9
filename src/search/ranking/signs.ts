import type { Asked } from '../question/asked.js';
import type { ArticleSigns } from './article-signs.js';
import { bestSentence } from './best-sentence.js';
import { nearness } from './nearness.js';

/** The signs by which passages are ordered. Each is about 0 to 1; shares are of the question's weight. */
export const SIGNS = [
  /** How much of the question the passage holds. */
  'coverage',
  /** The same, terms counted with BM25's saturation. */
  'frequency',
  /** The same, weights squared: whether the rarest terms are there. */
  'rarest',
  /** How much its best sentence holds; its best two neighbouring ones; and the best for its length. */
  'sentence',
  'pair',
  'density',
  /** Neighbouring terms of the question together. */
  'order',
  'near',
  /** How much of the question's numbers it holds. */
  'numbers',
  /** The best sentence has a new name or number where the question asks for one; the same for a country or a state, or a leader. */
  'kind',
  'class',
  /** How early in the article it starts; less of that in an article of few passages, all of which are early. */
  'lead',
  /** How much of the question the title holds; and passage, title and first words together. */
  'title',
  'withHead',
  /** How much of it the article holds; and by frequency, against the best article. */
  'article',
  'articleRank',
] as const;

const SATURATION = 1.2;
const SHORT_ARTICLE = 200;

/**
 * The values of the signs for the passage of an article from one sentence up to another, in the order of `SIGNS`.
 * @param bestFrequency the greatest `frequency` of all articles considered
 */
export function signsOf(
  article: ArticleSigns,
  from: number,
  to: number,
  asked: Asked,
  bestFrequency: number,
): number[] {
  const { entry, hits } = article;
  const held = heldTerms(article, hits.bySentence[from] ?? 0, hits.bySentence[to] ?? 0, asked);
  const { order, near } = nearness(hits, hits.bySentence[from] ?? 0, hits.bySentence[to] ?? 0, asked.terms);
  const sentence = bestSentence(article, from, to, asked);
  const short = Math.min(1, SHORT_ARTICLE / Math.max(1, entry.terms.tokens.length));
  return [
    held.coverage,
    held.frequency,
    held.rarest,
    sentence.coverage,
    sentence.pair,
    sentence.density,
    order,
    near,
    held.numbers,
    sentence.hasWanted ? 1 : 0,
    sentence.hasClassName ? 1 : 0,
    short + (1 - short) / (1 + from),
    article.title,
    held.withHead,
    article.coverage,
    article.frequency / (bestFrequency || 1),
  ];
}

/** What the hits `first` up to `last` hold of the question. */
function heldTerms({ hits, inHead }: ArticleSigns, first: number, last: number, { terms, whole }: Asked) {
  const counts = new Uint32Array(terms.length);
  for (let h = first; h < last; h++) counts[hits.term[h] ?? 0] = (counts[hits.term[h] ?? 0] ?? 0) + 1;
  const held = new Sums();
  const all = new Sums();
  let frequency = 0;
  let withHead = 0;
  for (const [i, term] of terms.entries()) {
    const n = counts[i] ?? 0;
    all.add(term);
    if (n > 0) held.add(term);
    if (n > 0 || inHead[i]) withHead += term.weight;
    frequency += (term.weight * n) / (n + SATURATION);
  }
  const coverage = held.weight / whole;
  return {
    coverage,
    frequency: frequency / whole,
    rarest: held.squares / (all.squares || 1),
    numbers: all.numbers > 0 ? held.numbers / all.numbers : coverage,
    withHead: withHead / whole,
  };
}

class Sums {
  weight = 0;
  squares = 0;
  numbers = 0;

  add(term: { weight: number; number: boolean }): void {
    this.weight += term.weight;
    this.squares += term.weight ** 2;
    if (term.number) this.numbers += term.weight;
  }
}
