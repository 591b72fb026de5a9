import { type Article, bodyParagraphs } from '../articles/article.js';

/** What a summary reads: of which articles, and how many sentences of each, from the first on. */
export interface Extent {
  readonly articles: readonly Article[];
  /** Infinity when every article is read whole. */
  readonly sentencesOfEach: number;
}

/** Reading and comparing so many sentences takes about a tenth of a second. */
const MOST_SENTENCES = 4000;
const MOST_ARTICLES = 3000;

/**
 * How much of the articles is read, so that a summary of a large archive takes no longer than one of a small one: all
 * of them whole while they hold 4,000 sentences at most; else how each of them begins, for news is told first; and of
 * more than 3,000 articles only the newest.
 */
export function extentOf(articles: readonly Article[]): Extent {
  let sentences = 0;
  for (const article of articles)
    for (const paragraph of bodyParagraphs(article)) sentences += paragraph.sentences.length;
  if (sentences <= MOST_SENTENCES) return { articles, sentencesOfEach: Number.POSITIVE_INFINITY };
  const newest = newestOf(articles);
  return { articles: newest, sentencesOfEach: Math.max(1, Math.floor(MOST_SENTENCES / newest.length)) };
}

/** The newest articles, in the order given; those without a date are the oldest. */
function newestOf(articles: readonly Article[]): readonly Article[] {
  if (articles.length <= MOST_ARTICLES) return articles;
  const day = ({ date }: Article) => date ?? '';
  const byDate = [...articles].sort((a, b) => (day(a) === day(b) ? 0 : day(a) > day(b) ? -1 : 1));
  const newest = new Set(byDate.slice(0, MOST_ARTICLES));
  return articles.filter((article) => newest.has(article));
}
