import type { IndexedArticle } from './indexed-article.js';
import { type Passage, passageOf, runEnd } from './passage.js';
import type { Question } from './question.js';
import type { SearchIndex } from './search-index.js';

/** A passage with its score: greater is better, comparable within one question only. */
export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
  /** The share of the question that the passage holds, 0 to 1, each term weighed by how rare it is. */
  readonly coverage: number;
}

const CANDIDATES = 60;

/** The passages that speak to a question, best first, none overlapping another. */
export function rankPassages(
  index: SearchIndex,
  question: Question,
  limit: number,
  article?: string,
): Ranked[] {
  const weights = new Map<number, number>();
  let whole = 0;
  for (const { key } of question.terms) {
    const id = index.vocabulary.find(key);
    const n = id === undefined ? 0 : index.vocabulary.articlesWith(id);
    const idf = Math.log(1 + (Math.max(index.size, 1000) - n + 0.5) / (n + 0.5));
    whole += idf;
    if (id !== undefined) weights.set(id, idf);
  }
  const only = article === undefined ? undefined : index.article(article);
  const keys = question.terms.map((term) => term.key);
  const candidates = article === undefined ? index.find(keys, CANDIDATES) : only ? [only] : [];
  const scored = candidates.flatMap((entry) => scoreArticle(entry, weights, whole));
  scored.sort((a, b) => b.score - a.score || a.entry.number - b.entry.number || a.from - b.from);
  const taken: Scored[] = [];
  for (const one of scored) {
    if (taken.length === limit) break;
    if (taken.some((t) => t.entry === one.entry && t.from < one.to && one.from < t.to)) continue;
    taken.push(one);
  }
  return taken.flatMap(({ entry, from, to, score, coverage }) => {
    const passage = passageOf(entry.article, entry.sentences.slice(from, to));
    return passage ? [{ passage, score, coverage }] : [];
  });
}

interface Scored {
  entry: IndexedArticle;
  from: number;
  to: number;
  score: number;
  coverage: number;
}

function scoreArticle(entry: IndexedArticle, weights: ReadonlyMap<number, number>, whole: number): Scored[] {
  const { sentences, starts, tokens } = entry;
  const lengths = sentences.map((_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0));
  let articleSum = 0;
  const inArticle = new Set([...tokens, ...entry.title]);
  for (const [id, weight] of weights) if (inArticle.has(id)) articleSum += weight;
  const found: Scored[] = [];
  for (let from = 0; from < sentences.length; from++) {
    const to = runEnd(sentences, lengths, from);
    const counts = new Map<number, number>();
    for (const token of tokens.subarray(starts[from], starts[to]))
      if (weights.has(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
    if (counts.size === 0) continue;
    let coverage = 0;
    let score = 0;
    for (const [id, n] of counts) {
      const weight = weights.get(id) ?? 0;
      coverage += weight;
      score += (weight * n * 2.2) / (n + 1.2);
    }
    score = (score + articleSum) / whole - from * 1e-6;
    found.push({ entry, from, to, score, coverage: coverage / whole });
  }
  return found;
}
