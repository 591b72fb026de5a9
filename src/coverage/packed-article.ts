import type { Article, Paragraph, ParagraphKind } from '../articles/article.js';
import type { Span } from '../language/span.js';

/** An article as flat data: a tenth of the objects, so that it is quickly sent to another thread or kept in a file. */
export interface PackedArticle extends Omit<Article, 'paragraphs'> {
  /** For each paragraph its start, end, kind, number and number of sentences, and then each sentence's start and end. */
  readonly paragraphs: Uint32Array;
}

const KINDS: readonly ParagraphKind[] = ['body', 'title', 'byline', 'dateline', 'boilerplate'];

/** Packs an article. */
export function packArticle(article: Article): PackedArticle {
  const numbers: number[] = [];
  for (const { start, end, kind, number, sentences } of article.paragraphs) {
    numbers.push(start, end, KINDS.indexOf(kind), number, sentences.length);
    for (const sentence of sentences) numbers.push(sentence.start, sentence.end);
  }
  return { ...article, paragraphs: Uint32Array.from(numbers) };
}

/** The article that was packed. */
export function unpackArticle(packed: PackedArticle): Article {
  const numbers = packed.paragraphs;
  const paragraphs: Paragraph[] = [];
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  while (at < numbers.length) {
    const [start, end, kind, number, count] = [next(), next(), KINDS[next()] ?? 'body', next(), next()];
    const sentences: Span[] = [];
    for (let n = 0; n < count; n++) sentences.push({ start: next(), end: next() });
    paragraphs.push({ start, end, kind, number, sentences });
  }
  return { ...packed, paragraphs };
}
