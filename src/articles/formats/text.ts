import type { RawArticle } from '../parse.js';

/** Reads plain text: all of it is the article's text, and nothing else is known. */
export function readText(file: string, content: string): RawArticle {
  return { id: file, text: content, title: null, source: null, date: null };
}
