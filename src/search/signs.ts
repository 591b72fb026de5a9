import { SHAPE } from '../language/shapes.js';
import type { ArticleSigns } from './article-signs.js';
import type { Asked } from './asked.js';
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
  /** How much its best sentence holds; and for its length. */
  'sentence',
  'density',
  /** Neighbouring terms of the question together. */
  'order',
  'near',
  /** How much of the question's names and of its numbers it holds. */
  'names',
  'numbers',
  /** The best sentence has a new name or number where the question asks for one. */
  'kind',
  /** Names that the question does not have. */
  'newNames',
  'length',
  /** How early in the article it starts; nothing in an article of about two passages. */
  'lead',
  /** How much of the question the title holds; and passage, title and first words together. */
  'title',
  'withHead',
  /** How much of it the article holds: once, by frequency, and by that against the best article. */
  'article',
  'articleFrequency',
  'articleRank',
] as const;

const SATURATION = 1.2;
const LONG = 100;
const SHORT_ARTICLE = 200;
const MANY_NAMES = 8;

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
  const start = entry.terms.starts[from] ?? 0;
  const end = entry.terms.starts[to] ?? 0;
  const long = Math.max(0, 1 - SHORT_ARTICLE / Math.max(1, entry.terms.tokens.length));
  return [
    held.coverage,
    held.frequency,
    held.rarest,
    sentence.coverage,
    sentence.density,
    order,
    near,
    held.names,
    held.numbers,
    sentence.hasWanted ? 1 : 0,
    Math.min(1, newNames(article, start, end, asked) / MANY_NAMES),
    Math.min(1, (end - start) / LONG),
    long / (1 + from),
    article.title,
    held.withHead,
    article.coverage,
    article.frequency,
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
    names: all.names > 0 ? held.names / all.names : coverage,
    numbers: all.numbers > 0 ? held.numbers / all.numbers : coverage,
    withHead: withHead / whole,
  };
}

class Sums {
  weight = 0;
  squares = 0;
  names = 0;
  numbers = 0;

  add(term: { weight: number; name: boolean; number: boolean }): void {
    this.weight += term.weight;
    this.squares += term.weight ** 2;
    if (term.name) this.names += term.weight;
    if (term.number) this.numbers += term.weight;
  }
}

function newNames({ entry }: ArticleSigns, start: number, end: number, { places }: Asked): number {
  let names = 0;
  for (let t = start; t < end; t++)
    if (entry.terms.shapes[t] === SHAPE.name && !places[entry.terms.tokens[t] ?? 0]) names++;
  return names;
}
