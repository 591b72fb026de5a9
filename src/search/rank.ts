import { type ArticleSigns, readArticle } from './article-signs.js';
import type { Asked } from './asked.js';
import { candidates } from './candidates.js';
import { type Passage, passageOf } from './passage.js';
import type { SearchIndex } from './search-index.js';
import { SIGNS, signsOf } from './signs.js';
import { RANK_WEIGHTS } from './weights.js';

/** A passage with its score: greater is better, comparable within one question only. */
export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
  /** The signs that the score is made of. */
  readonly signs: readonly number[];
}

/** Sentences `from` up to `to` of an article. */
interface Run {
  readonly article: ArticleSigns;
  readonly from: number;
  readonly to: number;
}

/** Passages whose signs are all worked out. */
const MOST_SCORED = 200;
const WEIGHTS = SIGNS.map((sign) => RANK_WEIGHTS[sign]);

/**
 * The passages that speak to a question, best first, none overlapping another.
 * @param only the id of the only article to take passages from
 */
export function rankPassages(index: SearchIndex, asked: Asked, limit: number, only?: string): Ranked[] {
  return withoutOverlap(scorePassages(index, asked, only), limit);
}

/** All passages that are scored for a question, overlapping ones too, best first. */
export function scorePassages(index: SearchIndex, asked: Asked, only?: string): Ranked[] {
  const one = only === undefined ? undefined : index.article(only);
  const found = only === undefined ? candidates(index, asked.terms) : one ? [one] : [];
  const articles = found.map((entry) => readArticle(entry, asked));
  const bestFrequency = articles.reduce((most, { frequency }) => Math.max(most, frequency), 0);
  return promising(articles, asked)
    .flatMap(({ article, from, to }) => {
      const passage = passageOf(article.entry.article, article.entry.sentences.slice(from, to));
      const signs = signsOf(article, from, to, asked, bestFrequency);
      return passage ? [{ passage, score: score(signs), signs }] : [];
    })
    .sort((a, b) => b.score - a.score || byPlace(a.passage, b.passage));
}

/** By article and place: an order that does not tell when an article was added. */
function byPlace(a: Passage, b: Passage): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.start - b.start;
}

function score(signs: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += (signs[i] ?? 0) * (WEIGHTS[i] ?? 0);
  return sum;
}

/** The runs worth scoring in full: those that hold most of the question, in articles that do. */
function promising(articles: readonly ArticleSigns[], asked: Asked): Run[] {
  const runs: (Run & { readonly worth: number })[] = [];
  for (const article of articles) {
    const { entry, hits, frequency, title } = article;
    const seen = new Int32Array(asked.terms.length).fill(-1);
    for (let from = 0; from < entry.ends.length; from++) {
      const to = entry.ends[from] ?? 0;
      let covered = 0;
      for (let h = hits.bySentence[from] ?? 0; h < (hits.bySentence[to] ?? 0); h++) {
        const term = hits.term[h] ?? 0;
        if (seen[term] === from) continue;
        seen[term] = from;
        covered += asked.terms[term]?.weight ?? 0;
      }
      if (covered > 0)
        runs.push({ article, from, to, worth: (2 * covered) / asked.whole + frequency + title });
    }
  }
  return runs.sort((a, b) => b.worth - a.worth).slice(0, MOST_SCORED);
}

function withoutOverlap<T extends Ranked>(ranked: readonly T[], limit: number): T[] {
  const taken: T[] = [];
  for (const next of ranked) {
    if (taken.length >= limit) break;
    const overlaps = taken.some(
      ({ passage }) =>
        passage.article === next.passage.article &&
        passage.start < next.passage.end &&
        next.passage.start < passage.end,
    );
    if (!overlaps) taken.push(next);
  }
  return taken;
}
