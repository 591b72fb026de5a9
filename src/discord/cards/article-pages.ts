import { type Article, bodyParagraphs, type Clip } from '../../articles/article.js';
import { escapeMarkdown } from '../escape.js';
import { wordEnd } from '../limits.js';

/** Characters of an article on one page, as drawn; with what is ours on the card it stays under Discord's limit. */
const PAGE = 3_200;
const LONGEST_PART = 1_200;
/** Room for the quote marks and the paragraph's number under each part. */
const PER_PART = 40;

/**
 * An article's body as pages to read, each a run of clips: a paragraph each, long ones in parts cut at words. Nothing of
 * the body is left out.
 */
export function pagesOf(article: Article): Clip[][] {
  const pages: Clip[][] = [];
  let room = 0;
  for (const part of bodyParagraphs(article).flatMap((paragraph) =>
    partsOf(article, paragraph.number, paragraph),
  )) {
    const length = drawnLength(part);
    if (length > room || pages.length === 0) {
      pages.push([]);
      room = PAGE;
    }
    pages.at(-1)?.push(part);
    room -= length;
  }
  return pages;
}

function partsOf(article: Article, paragraph: number, span: { start: number; end: number }): Clip[] {
  const parts: Clip[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_PART) {
    const text = article.text.slice(start, start + LONGEST_PART + 1);
    const end = start + wordEnd(text, LONGEST_PART);
    parts.push({ article, paragraph, start, end });
    start = article.text[end] === ' ' ? end + 1 : end;
  }
  parts.push({ article, paragraph, start, end: span.end });
  return parts;
}

function drawnLength({ article, start, end }: Clip): number {
  const drawn = escapeMarkdown(article.text.slice(start, end));
  return drawn.length + 2 * (drawn.split('\n').length - 1) + PER_PART;
}
