import { type Article, type Clip, clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { type SummaryOptions, summarise } from '../../src/summaries/summarise.js';

/** An invented article of a paragraph a sentence or run of sentences. */
export function invented(id: string, date: string | null, ...paragraphs: readonly string[]) {
  return parseArticle({ id, title: `About ${id}`, date, source: `The ${id}`, text: paragraphs.join('\n\n') });
}

/** The sentences of a summary as they are read. */
export function read(articles: readonly Article[], options?: SummaryOptions): string[] {
  return summarise(articles, options).sentences.map(clipText);
}

/** The clip of the first paragraph that prints a part of an article. */
export function clipAt(article: Article, part: string): Clip {
  const start = article.text.indexOf(part);
  return { article, paragraph: 1, start, end: start + part.length };
}
