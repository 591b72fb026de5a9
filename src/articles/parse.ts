import { sentences } from '../language/sentences.js';
import { type Span, trimSpan } from '../language/span.js';
import { countWords } from '../language/words.js';
import type { Article, Paragraph, ParagraphKind } from './article.js';
import { blocks } from './blocks.js';
import { isBoilerplate } from './boilerplate.js';
import { isoDate } from './dates.js';

/** An article as it was read, before it is parted. Fields that the file does not give are null. */
export interface RawArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
}

const DATE_PREFIX = /^date[ \t]*(?::[ \t]*)?(\d{4}-\d{2}-\d{2})\b[ \t]*/i;
const ENDS_A_SENTENCE = /[.!?…]["'”’)]*$/u;
const LONGEST_TITLE_WORDS = 30;
const LONGEST_PREFIX = 40;

/**
 * Parts a raw article into title, date and paragraphs. The text itself is kept as given. The title is, in this order:
 * the one given; a first block that ends no sentence and has a text after it; the first sentence; the id.
 */
export function parseArticle(raw: RawArticle): Article {
  const { text } = raw;
  const parts = blocks(text);
  const titleLine = parts[0] && parts.length > 1 ? asTitle(text, parts[0]) : null;
  const printedTitle = raw.title?.trim() || titleLine;
  let date = raw.date === null ? null : isoDate(raw.date);
  const paragraphs: Paragraph[] = [];
  let number = 0;
  for (const part of parts) {
    const prefix = DATE_PREFIX.exec(text.slice(part.start, Math.min(part.end, part.start + LONGEST_PREFIX)));
    if (prefix?.[1]) date ??= isoDate(prefix[1]);
    const span = trimSpan(text, { start: part.start + (prefix?.[0].length ?? 0), end: part.end });
    if (span.start === span.end) continue;
    const kind = kindOf(text.slice(span.start, span.end), number === 0 ? printedTitle : null);
    if (kind === 'body')
      paragraphs.push({ ...span, kind, number: ++number, sentences: sentences(text, span) });
    else paragraphs.push({ ...span, kind, number: 0, sentences: [] });
  }
  const title = printedTitle ?? firstSentence(text, paragraphs) ?? raw.id;
  return { id: raw.id, title, source: raw.source?.trim() || null, date, text, paragraphs };
}

function kindOf(block: string, titleStillExpected: string | null): ParagraphKind {
  if (titleStillExpected !== null && sameTitle(block, titleStillExpected)) return 'title';
  return isBoilerplate(block) ? 'boilerplate' : 'body';
}

function asTitle(text: string, block: Span): string | null {
  const line = text.slice(block.start, block.end);
  if (line.includes('\n') || ENDS_A_SENTENCE.test(line) || DATE_PREFIX.test(line) || isBoilerplate(line))
    return null;
  return countWords(line) <= LONGEST_TITLE_WORDS ? line : null;
}

function sameTitle(block: string, title: string): boolean {
  const plain = (line: string) => line.replace(/\s+/g, ' ').trim().toLowerCase();
  return block.length <= title.length * 2 + 20 && plain(block) === plain(title);
}

function firstSentence(text: string, paragraphs: readonly Paragraph[]): string | null {
  const first = paragraphs.find((paragraph) => paragraph.kind === 'body')?.sentences[0];
  return first ? text.slice(first.start, first.end) : null;
}
