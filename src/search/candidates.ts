import type { IndexedArticle } from './indexed-article.js';
import type { SearchIndex } from './search-index.js';
import type { WeighedTerm } from './term-weights.js';

/** Articles whose passages are scored. */
export const MOST_ARTICLES = 60;
/** MiniSearch is asked for the rarest terms until so many entries of its index have been read. */
const MOST_ENTRIES = 1_200;
const FEWEST_TERMS = 2;

/**
 * The articles that may answer: those that MiniSearch puts first for the rarest terms of the question. Common terms
 * cost the most time and tell the least; they count when the passages are scored.
 */
export function candidates(index: SearchIndex, terms: readonly WeighedTerm[]): IndexedArticle[] {
  const found = terms.flatMap(({ ids, key }) =>
    ids.map((id) => ({ id, key, articles: index.vocabulary.articlesWith(id) })),
  );
  const rarest = found.sort((a, b) => a.articles - b.articles || (a.key < b.key ? -1 : 1));
  const asked: number[] = [];
  let entries = 0;
  for (const { id, articles } of rarest) {
    entries += articles;
    if (asked.length >= FEWEST_TERMS && entries > MOST_ENTRIES) break;
    asked.push(id);
  }
  return index.find(asked, MOST_ARTICLES);
}
