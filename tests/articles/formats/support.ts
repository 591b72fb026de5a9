import { type Article, bodyParagraphs } from '../../../src/articles/article.js';
import { partsOf, readRaw } from '../../../src/articles/formats.js';
import { parseArticle } from '../../../src/articles/parse.js';

/** Reads an article as the reader of a folder does. */
export async function read(file: string, content: string): Promise<Article> {
  const [part] = partsOf(file, content);
  if (!part) throw new Error('There is no part');
  return parseArticle(await readRaw(part));
}
/** The paragraphs of an article's body. */
export const body = (article: Article) =>
  bodyParagraphs(article).map((p) => article.text.slice(p.start, p.end));

/** A paragraph of a page, of the length that Readability takes for reporting. */
export const LONG =
  'The bridge closed on <b>Monday</b>, officials said, and cars queued for miles on both sides of it.';
export const SAID =
  '&ldquo;It will open in May,&rdquo; said Mayor Ann Lowe. She spoke at the harbour, where a crowd had come together.';
/** A page with an article of two paragraphs, and what pages have around them. */
export const page = (head: string, rest = '') =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Bridge closes</h1>
  <p>By Jane Doe</p><figure><img src="a.jpg"><figcaption>Photo: A</figcaption></figure><p>${LONG}</p><p>${SAID}</p>
  ${rest}</article><footer>Imprint</footer></body></html>`;
