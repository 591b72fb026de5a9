import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { jsonlParts, readLine } from './formats/jsonl.js';
import type { Part } from './formats/part.js';
import { readText } from './formats/text.js';
import type { RawArticle } from './parse.js';

type Reader = (file: string, content: string) => RawArticle;

/** What these need is loaded when the first such file is read: it takes longer than all else that a bot's start loads. */
const markdown = async () => (await import('./formats/markdown.js')).readMarkdown;
const html = async () => (await import('./formats/html.js')).readHtml;
const text = async (content: string) => (PAGE.test(content) ? html() : readText);

/** How a page begins that was saved under the name of a text. */
const PAGE =
  /^\s{0,100}(?:<!--[^>]{0,1000}-->\s{0,100})?<(?:!doctype html|html|head|body|article|div|p)[\s>]/i;
const ONE_ARTICLE: ReadonlyMap<string, (content: string) => Promise<Reader>> = new Map([
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

/** Documents that people save articles as, and that are not read. */
const DOCUMENTS = new Set(
  ['pdf', 'doc', 'docx', 'odt', 'rtf', 'pages', 'epub', 'mht', 'mhtml', 'webarchive', 'eml', 'msg'].map(
    (ending) => `.${ending}`,
  ),
);

/** Why a file is not read whose name says that it is a document of another format; null for any other file. */
export function whyNoArticleFile(path: string): string | null {
  const ending = endingOf(path);
  return DOCUMENTS.has(ending)
    ? `is a ${ending} file, which is not read; save its text as .txt or .html`
    : null;
}

/** How many bytes a file may have to be read at all: a list of articles more than an article. */
export function largestFile(path: string): number {
  return (endingOf(path) === LINES ? 400 : 5) * MEGABYTE;
}

/** Parts a file's text into its articles, none of which is read yet. */
export function partsOf(file: string, content: string): Part[] {
  return endingOf(file) === LINES ? jsonlParts(file, content) : [{ file, name: file, content }];
}

/** What two parts have in common that hold the same article: a hash of all that it is read from. */
export function keyOf({ file, content }: Part): string {
  const hash = createHash('sha256');
  if (endingOf(file) !== LINES) hash.update(`${file}\n`);
  return hash.update(content).digest('base64');
}

/**
 * Reads the article out of a part.
 * @throws Unreadable when it holds none
 */
export async function readRaw({ file, content }: Part): Promise<RawArticle> {
  const reader = await ONE_ARTICLE.get(endingOf(file))?.(content);
  if (!reader) return readLine(content);
  const raw = reader(file, content);
  return { ...raw, text: withoutHints(raw.text), title: raw.title && withoutHints(raw.title) };
}

/** A text without the invisible characters that only tell where a line may be broken: soft hyphens and the like. */
function withoutHints(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060]/g, '');
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}
