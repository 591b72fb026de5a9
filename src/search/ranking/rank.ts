import type { IndexedArticle } from '../index/indexed-article.js';
import type { Passage } from '../index/passage.js';
import { passageOfRun, type Run } from '../index/run.js';
import type { SearchIndex } from '../index/search-index.js';
import type { Asked } from '../question/asked.js';
import { type ArticleSigns, readArticle } from './article-signs.js';
import { candidates, MOST_ARTICLES } from './candidates.js';
import { chooseRuns, type Weighed } from './choose.js';
import { SIGNS, signsOf } from './signs.js';
import { RANK_WEIGHTS } from './weights.js';

/** A run of sentences with its score: greater is better, comparable within one question only. */
export interface Scored extends Weighed {
  readonly article: ArticleSigns;
  /** The signs that the score is made of. */
  readonly signs: readonly number[];
}

/** A passage with its score. */
export interface Ranked extends Scored {
  readonly passage: Passage;
}

interface Promising {
  readonly article: ArticleSigns;
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** Passages whose signs are all worked out. */
const MOST_SCORED = 200;
const WEIGHTS = SIGNS.map((sign) => RANK_WEIGHTS[sign]);

/** The runs of a question's articles that are worth it, scored. */
export interface Scoring {
  /** The articles that were looked through. */
  readonly entries: readonly IndexedArticle[];
  /** Best first; they overlap. */
  readonly runs: readonly Scored[];
  /** Scores any run of one of these articles. */
  readonly score: (article: ArticleSigns, from: number, to: number) => Scored;
}

/**
 * The passages that speak to a question, best first, none overlapping another.
 * @param only the id of the only article to take passages from
 */
export function rankPassages(index: SearchIndex, asked: Asked, limit: number, only?: string): Ranked[] {
  return rankRuns(index, asked, limit, WEIGHTS, only).map(toRanked);
}

/** The same as runs, by other weights of the signs. */
export function rankRuns(
  index: SearchIndex,
  asked: Asked,
  limit: number,
  weights: readonly number[],
  only?: string,
): Scored[] {
  return chooseFrom(scoreRuns(articlesFor(index, asked, only), asked, weights), limit);
}

/** The passages of runs that are scored, best first, none overlapping another. */
export function bestPassages(scoring: Scoring, limit: number): Ranked[] {
  return chooseFrom(scoring, limit).map(toRanked);
}

/** Scores the runs of articles for a question. */
export function scoreRuns(
  entries: readonly IndexedArticle[],
  asked: Asked,
  weights: readonly number[] = WEIGHTS,
): Scoring {
  const articles = entries.map((entry) => readArticle(entry, asked));
  const bestFrequency = articles.reduce((most, { frequency }) => Math.max(most, frequency), 0);
  const score = (article: ArticleSigns, from: number, to: number): Scored => {
    const signs = signsOf(article, from, to, asked, bestFrequency);
    return { article, entry: article.entry, from, to, score: weigh(signs, weights), signs };
  };
  const runs = promising(articles, asked)
    .map(({ article, from, to }) => score(article, from, to))
    .sort((a, b) => b.score - a.score || byPlace(a, b));
  return { entries, runs, score };
}

function chooseFrom({ runs, score }: Scoring, limit: number): Scored[] {
  return chooseRuns(
    runs,
    limit,
    ({ article, from }, to) => holdsAny(article, from, to),
    ({ article, from }, to) => score(article, from, to),
  );
}

/** A run with the passage that it is. */
export function toRanked(scored: Scored): Ranked {
  return { ...scored, passage: passageOfRun(scored) };
}

function holdsAny({ hits }: ArticleSigns, from: number, to: number): boolean {
  return (hits.bySentence[from] ?? 0) < (hits.bySentence[to] ?? 0);
}

/** The articles whose passages are scored: where they are few, all of them; the only one where its id is given. */
export function articlesFor(index: SearchIndex, { terms }: Asked, only?: string): IndexedArticle[] {
  if (only !== undefined) {
    const one = index.article(only);
    return one ? [one] : [];
  }
  return index.size <= MOST_ARTICLES ? [...index.articles()] : candidates(index, terms);
}

/** By article and place: an order that does not tell when an article was added. */
function byPlace(a: Run, b: Run): number {
  if (a.entry !== b.entry) return a.entry.article.id < b.entry.article.id ? -1 : 1;
  return a.from - b.from;
}

/** The sum of signs by their weights. */
export function weigh(signs: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += (signs[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** The runs worth scoring in full: those that hold most of the question, in articles that do. */
function promising(articles: readonly ArticleSigns[], asked: Asked): Promising[] {
  const runs: Promising[] = [];
  for (const article of articles) {
    const { entry, hits } = article;
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
        runs.push({ article, from, to, worth: (2 * covered) / asked.whole + worthOf(article, from, to) });
    }
  }
  return runs.sort((a, b) => b.worth - a.worth).slice(0, MOST_SCORED);
}

/** What a run is worth beside its own words of the question. */
function worthOf({ frequency, title, tellsLeader }: ArticleSigns, from: number, to: number): number {
  return frequency + title + (tellsLeader?.slice(from, to).includes(true) ? 1 : 0);
}
