import type { IndexedArticle } from './indexed-article.js';
import type { SearchIndex } from './search-index.js';
import type { WeighedTerm } from './term-weights.js';

/** Articles whose passages are scored. */
const MOST_ARTICLES = 60;
/** MiniSearch is asked for the rarest terms until so many entries of its index have been read. */
const MOST_ENTRIES = 1_200;
const FEWEST_TERMS = 2;

/**
 * The articles that may answer: those that MiniSearch puts first for the rarest terms of the question. Common terms
 * cost the most time and tell the least; they count when the passages are scored.
 */
export function candidates(index: SearchIndex, terms: readonly WeighedTerm[]): IndexedArticle[] {
  const articlesWith = ({ id = 0 }: WeighedTerm) => index.vocabulary.articlesWith(id);
  const rarest = terms
    .filter(({ id }) => id !== undefined)
    .sort((a, b) => articlesWith(a) - articlesWith(b) || (a.key < b.key ? -1 : 1));
  const asked: string[] = [];
  let entries = 0;
  for (const term of rarest) {
    entries += articlesWith(term);
    if (asked.length >= FEWEST_TERMS && entries > MOST_ENTRIES) break;
    asked.push(term.key);
  }
  return index.find(asked, MOST_ARTICLES);
}
