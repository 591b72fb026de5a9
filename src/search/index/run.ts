import { type Clip, clipText } from '../../articles/article.js';
import type { Span } from '../../language/span.js';
import type { IndexedArticle } from './indexed-article.js';
import type { Passage } from './passage.js';

/** Sentences `from` up to `to` of an indexed article, at least one: a passage as the index sees it. */
export interface Run {
  readonly entry: IndexedArticle;
  readonly from: number;
  readonly to: number;
}

/** The sentences of a run, each as a run of its own. */
export function sentencesOf({ entry, from, to }: Run): Run[] {
  return Array.from({ length: to - from }, (_, i) => ({ entry, from: from + i, to: from + i + 1 }));
}

/** Where in the article's tokens a run starts, and the end of it. */
export function tokensOf({ entry, from, to }: Run): Span {
  return { start: entry.terms.starts[from] ?? 0, end: entry.terms.starts[to] ?? 0 };
}

/** Where in the article's text the word of a token stands. */
export function wordOf({ terms }: IndexedArticle, token: number): Span {
  const start = terms.offsets[token] ?? 0;
  return { start, end: start + (terms.lengths[token] ?? 0) };
}

/** The cut of the article that a run is. */
export function clipOf({ entry: { article, sentences }, from, to }: Run): Clip {
  const first = sentences[from];
  const { paragraph = 0, start = 0 } = first ?? {};
  return { article, paragraph, start, end: sentences[to - 1]?.end ?? start };
}

/** What a run prints. */
export function textOf(run: Run): string {
  return clipText(clipOf(run));
}

/** The passage that a run is. */
export function passageOfRun(run: Run): Passage {
  return { ...clipOf(run), first: run.from, sentences: run.entry.sentences.slice(run.from, run.to) };
}
