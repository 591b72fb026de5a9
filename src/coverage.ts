import { createHash } from 'node:crypto';
import type { Article, Unread } from './articles/article.js';
import { type Reading, readCoverage } from './articles/read.js';
import type { Span } from './language/span.js';
import { type Summary, summarise } from './summaries/summarise.js';

/** Everything that answers are made of, at one moment: built whole, never changed, swapped whole. */
export interface Coverage {
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
  /** When it was built. */
  readonly builtAt: Date;
  /** A short name for an article that stays the same over restarts: 8 letters, digits, "-" or "_". */
  handleOf(article: Article): string;
  articleByHandle(handle: string): Article | undefined;
  quotationsOf(article: Article): readonly Span[];
  /** Sums up one article (all when null) on a topic (everything when empty) in so many sentences. */
  summarise(wanted: { article: Article | null; topic: string; sentences: number }): Summary;
}

/**
 * Reads a folder of articles or a `.jsonl` file and builds the coverage of it.
 * @throws when the path cannot be opened
 */
export async function openCoverage(path: string, now: () => Date = () => new Date()): Promise<Coverage> {
  return buildCoverage(await readCoverage(path), now());
}

/** Builds the coverage of articles that have been read. */
export function buildCoverage({ articles, unread }: Reading, builtAt: Date): Coverage {
  const handles = new Map(articles.map((article) => [handle(article.id), article]));
  return {
    articles,
    unread,
    builtAt,
    handleOf: (article) => handle(article.id),
    articleByHandle: (wanted) => handles.get(wanted),
    quotationsOf: () => [],
    summarise: ({ article, topic, sentences }) =>
      summarise(article ? [article] : articles, { sentences, ...(topic ? { topic } : {}) }),
  };
}

function handle(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 8);
}
