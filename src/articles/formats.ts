import { extname } from 'node:path';
import { jsonlParts } from './formats/jsonl.js';
import type { Part } from './formats/part.js';
import { readText } from './formats/text.js';
import type { RawArticle } from './parse.js';

type Reader = (file: string, content: string) => RawArticle;

const text = async () => readText;
/** What these need is loaded when the first such file is read: it takes longer than all else that a bot's start loads. */
const markdown = async () => (await import('./formats/markdown.js')).readMarkdown;
const html = async () => (await import('./formats/html.js')).readHtml;

const ONE_ARTICLE: ReadonlyMap<string, () => Promise<Reader>> = new Map([
  ['.txt', text],
  ['.md', markdown],
  ['.markdown', markdown],
  ['.html', html],
  ['.htm', html],
]);
const LINES = '.jsonl';
const MEGABYTE = 1024 * 1024;

/** Whether a file's name says that it holds articles. */
export function isArticleFile(path: string): boolean {
  const ending = endingOf(path);
  return ending === LINES || ONE_ARTICLE.has(ending);
}

/** How many bytes a file may have to be read at all: a list of articles more than an article. */
export function largestFile(path: string): number {
  return (endingOf(path) === LINES ? 400 : 5) * MEGABYTE;
}

/** Parts a file's text into its articles, none of which is read yet. */
export async function partsOf(file: string, content: string): Promise<Part[]> {
  const reader = await ONE_ARTICLE.get(endingOf(file))?.();
  if (!reader) return jsonlParts(file, content);
  return [{ name: file, content, read: () => reader(file, content) }];
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}
