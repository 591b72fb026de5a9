import type { IndexedArticle } from '../index/indexed-article.js';
import type { Asked } from '../question/asked.js';
import { findHits, type Hits } from './hits.js';
import { type SentenceWeights, weighSentences } from './sentence-weights.js';
import { sentencesOnLeader } from './sentences-on-leader.js';

/** What an article as a whole tells of each of its passages. Shares are of the question's weight, 0 to 1. */
export interface ArticleSigns {
  readonly entry: IndexedArticle;
  readonly hits: Hits;
  readonly sentences: SentenceWeights;
  /** How much of the question the article holds. */
  readonly coverage: number;
  /** The same, where a term counts the more the oftener it stands there (BM25's saturation and length norm). */
  readonly frequency: number;
  /** How much of it the title and the year of publication hold. */
  readonly title: number;
  /** 1 for each term of the question in the title or among the first words. */
  readonly inHead: Uint8Array;
  /** For each sentence whether it tells the leader who is asked for; null where none is. */
  readonly tellsLeader: readonly boolean[] | null;
}

const USUAL_LENGTH = 900;
/** BM25's k1 and b, as MiniSearch has them but for a milder b. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
const HEAD_WORDS = 100;

/** Reads an article for a question. */
export function readArticle(entry: IndexedArticle, asked: Asked): ArticleSigns {
  const { terms, places, whole } = asked;
  const hits = findHits(entry.terms, places);
  const counts = new Uint32Array(terms.length);
  const inTitle = new Uint8Array(terms.length);
  const inHead = new Uint8Array(terms.length);
  for (let h = 0; h < hits.term.length; h++) {
    const term = hits.term[h] ?? 0;
    counts[term] = (counts[term] ?? 0) + 1;
    if ((hits.at[h] ?? 0) < HEAD_WORDS) inHead[term] = 1;
  }
  for (const token of entry.terms.title) {
    const place = places[token];
    if (place) inTitle[place - 1] = inHead[place - 1] = 1;
  }
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * entry.terms.tokens.length) / USUAL_LENGTH);
  let coverage = 0;
  let frequency = 0;
  let title = 0;
  for (const [i, { weight }] of terms.entries()) {
    const n = (counts[i] ?? 0) + (inTitle[i] ?? 0);
    if (n > 0) coverage += weight;
    if (inTitle[i]) title += weight;
    frequency += (weight * n) / (n + norm);
  }
  return {
    entry,
    hits,
    sentences: weighSentences(hits, terms),
    coverage: coverage / whole,
    frequency: frequency / whole,
    title: title / whole,
    inHead,
    tellsLeader: sentencesOnLeader(entry, asked),
  };
}
