import { createHash } from 'node:crypto';
import type { Article, Unread } from './articles/article.js';
import { type Reading, readCoverage } from './articles/read.js';
import type { Span } from './language/span.js';
import { type Answer, ask } from './search/ask.js';
import { buildSearchIndex } from './search/search-index.js';
import { type Summary, summarise } from './summaries/summarise.js';

export const HANDLE_LENGTH = 6;

/** Everything that answers are made of, at one moment: built whole, never changed, swapped whole. */
export interface Coverage {
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
  /** When it was built. */
  readonly builtAt: Date;
  /** A short name for an article, `HANDLE_LENGTH` letters, digits, "-" or "_"; the same after a restart. */
  handleOf(article: Article): string;
  articleByHandle(handle: string): Article | undefined;
  quotationsOf(article: Article): readonly Span[];
  /** Answers a question from one article, or from all when null; see the craft's `ask`. */
  ask(question: string, article: Article | null): Answer;
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
  const handles = handlesOf(articles);
  const byHandle = new Map([...handles].map(([article, handle]) => [handle, article]));
  const index = buildSearchIndex(articles);
  return {
    articles,
    unread,
    builtAt,
    handleOf: (article) => handles.get(article) ?? '',
    articleByHandle: (handle) => byHandle.get(handle),
    ask: (question, article) => ask(index, question, article ? { article: article.id } : {}),
    quotationsOf: () => [],
    summarise: ({ article, topic, sentences }) =>
      summarise(article ? [article] : articles, { sentences, ...(topic ? { topic } : {}) }),
  };
}

/** Handles are hashes of ids; where two articles would share one, the later by order takes the next hash. */
function handlesOf(articles: readonly Article[]): Map<Article, string> {
  const handles = new Map<Article, string>();
  const taken = new Set<string>();
  for (const article of articles) {
    let handle = hash(article.id);
    while (taken.has(handle)) handle = hash(`${handle} ${article.id}`);
    taken.add(handle);
    handles.set(article, handle);
  }
  return handles;
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, HANDLE_LENGTH);
}
