import type { IndexedArticle } from '../index/indexed-article.js';
import type { SearchIndex } from '../index/search-index.js';
import type { WeighedTerm } from '../question/term-weights.js';

/** Articles whose passages are scored. */
export const MOST_ARTICLES = 60;
/**
 * MiniSearch is asked for the rarest terms until so many entries of its index are read, and for two at least. Where
 * these have more, only articles are found that hold several terms: the others would take most of the time, and be last.
 */
const MOST_ENTRIES = 1_200;
const FEWEST_TERMS = 2;
/** So many of the rarest terms as would be held together by about this many articles if each were strewn at random. */
const HOLDING_ALL = 300;

/** A term of the question that the coverage has. */
interface Found {
  readonly id: number;
  readonly key: string;
  /** How many articles hold it. */
  readonly articles: number;
  /** Whether it is the question's own word, and not one of several that stand for it. */
  readonly own: boolean;
}

/**
 * The articles that may answer: those that MiniSearch puts first for the rarest terms of the question. Common terms
 * cost the most time and tell the least; they count when the passages are scored.
 */
export function candidates(index: SearchIndex, terms: readonly WeighedTerm[]): IndexedArticle[] {
  const found = terms.flatMap(({ ids, key }) =>
    ids.map(
      (id): Found => ({
        id,
        key,
        articles: index.vocabulary.articlesWith(id),
        own: ids.length === 1,
      }),
    ),
  );
  const rarest = found.sort((a, b) => a.articles - b.articles || (a.key < b.key ? -1 : 1));
  const asked: number[] = [];
  let entries = 0;
  for (const { id, articles } of rarest) {
    if (asked.length >= FEWEST_TERMS && entries + articles > MOST_ENTRIES) break;
    entries += articles;
    asked.push(id);
  }
  if (entries <= MOST_ENTRIES) return index.find(asked, MOST_ARTICLES);
  const holding = index.find(
    asked,
    MOST_ARTICLES,
    toHoldTogether(
      rarest.filter(({ own }) => own),
      index.size,
    ),
  );
  const [first] = rarest;
  if (!first || holding.length === MOST_ARTICLES) return holding;
  return [...new Set([...holding, ...index.find([first.id], MOST_ARTICLES)])].slice(0, MOST_ARTICLES);
}

/** The rarest terms, so many that only some articles are likely to hold them all; two at least, where there are two. */
function toHoldTogether(rarest: readonly Found[], size: number): number[] {
  const together: number[] = [];
  let likely = size;
  for (const { id, articles } of rarest) {
    if (together.length >= FEWEST_TERMS && likely <= HOLDING_ALL) break;
    likely *= articles / size;
    together.push(id);
  }
  return together;
}
