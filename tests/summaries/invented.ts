import { parseArticle } from '../../src/articles/parse.js';

/** An invented article of a paragraph a sentence or run of sentences. */
export function invented(id: string, date: string | null, ...paragraphs: readonly string[]) {
  return parseArticle({ id, title: `About ${id}`, date, source: `The ${id}`, text: paragraphs.join('\n\n') });
}
