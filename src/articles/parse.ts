import { sentences } from '../language/sentences.js';
import { type Span, trimSpan } from '../language/span.js';
import { countWords } from '../language/words.js';
import type { Article, Paragraph, ParagraphKind } from './article.js';
import { blocks } from './blocks.js';
import { isBoilerplate } from './boilerplate.js';
import { moreOfByline, readByline } from './bylines.js';
import { readDatabaseHead, withoutHeadline } from './database-head.js';
import { readDateline } from './datelines.js';
import { isoDate } from './dates.js';
import { furnitureBlock } from './furniture-blocks.js';
import { endsSentence, flowing } from './line-ends.js';
import { outletAndAddress } from './outlet.js';

/** An article as it was read, before it is parted. Fields that the file does not give are null or left out. */
export interface RawArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
}

/** What the blocks of a text tell beside the reporting. */
interface Told {
  title: string | null;
  date: string | null;
  author: string | null;
  readonly source: string | null;
}

/** A line of a text, or a block of it that is furniture as a whole. */
interface Part extends Span {
  readonly isFurniture: boolean;
}

/** A headline may be a question. */
const ENDS_A_SENTENCE = /[.!…]["'”’)]*$/u;
const DATE_PREFIX = /^date[ \t]*(?::[ \t]*)?(\d{4}-\d{2}-\d{2})\b[ \t]*/i;
/** How the name of a file begins that is named by its day, as static sites and archives do. */
const DATE_IN_NAME = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?!\d)[^/]*$/;
const LONGEST_TITLE_WORDS = 30;
const LONGEST_PREFIX = 40;

/**
 * Parts a raw article into title, date, author and paragraphs. The text itself is kept as given. The title is, in this
 * order: the one given; that of a press database; the first line of all but bylines and the like, where it ends no
 * sentence and a text comes after it; the first sentence; the id. The day is the one given, else the one printed, else
 * the one that the id's last part begins with.
 */
export function parseArticle(raw: RawArticle): Article {
  const { text } = raw;
  const parts = partsOf(text);
  const known = withDatabaseHead(raw, parts);
  const { source, url } = outletAndAddress(known);
  const told: Told = {
    title: known.title?.trim() || printedTitle(text, parts),
    date: raw.date === null ? null : isoDate(raw.date),
    author: raw.author?.trim() || null,
    source,
  };
  const flown = flowing(text);
  const paragraphs: Paragraph[] = [];
  let number = 0;
  let inHead = true;
  for (const part of parts) {
    const prefix = DATE_PREFIX.exec(text.slice(part.start, Math.min(part.end, part.start + LONGEST_PREFIX)));
    if (prefix?.[1]) told.date ??= isoDate(prefix[1]);
    const span = trimSpan(text, { start: part.start + (prefix?.[0].length ?? 0), end: part.end });
    if (span.start === span.end) continue;
    const line = text.slice(span.start, span.end);
    const kind: ParagraphKind = part.isFurniture ? 'boilerplate' : kindOf(line, inHead, told);
    inHead &&= kind !== 'body' || !endsSentence(line);
    if (kind === 'body')
      paragraphs.push({ ...span, kind, number: ++number, sentences: sentences(flown, span) });
    else paragraphs.push({ ...span, kind, number: 0, sentences: [] });
  }
  return {
    id: raw.id,
    title: told.title ?? firstSentence(text, paragraphs) ?? raw.id,
    source,
    date: told.date ?? isoDate(DATE_IN_NAME.exec(raw.id)?.[1] ?? ''),
    author: told.author,
    url,
    text,
    paragraphs,
  };
}

/** The article with what the head of its text tells, where a database of the press has printed one. */
function withDatabaseHead(raw: RawArticle, parts: readonly Part[]): RawArticle {
  const head = readDatabaseHead(parts.map(({ start, end }) => raw.text.slice(start, end)));
  return head ? { ...raw, title: raw.title?.trim() || head.title, source: raw.source ?? head.source } : raw;
}

/** The lines of a text, and the blocks of it that are furniture as a whole. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let beforeTheBody = true;
  for (const lines of blocks(text)) {
    const block = lines.map(({ start, end }) => text.slice(start, end));
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last && furnitureBlock(block, beforeTheBody))
      parts.push({ start: first.start, end: last.end, isFurniture: true });
    else {
      beforeTheBody &&= !block.some(endsSentence);
      parts.push(...lines.map((line) => ({ ...line, isFurniture: false })));
    }
  }
  return parts;
}

/**
 * What a line is; what it tells of the article is noted where it is not known yet.
 * @param inHead whether it stands above the first sentence: a headline and a line below it end none
 */
function kindOf(line: string, inHead: boolean, told: Told): ParagraphKind {
  if (inHead && told.title !== null && sameTitle(line, told.title)) return 'title';
  const dateline = readDateline(line);
  if (dateline && (inHead || dateline.labelled)) {
    told.date ??= dateline.date;
    return 'dateline';
  }
  const byline = inHead ? (readByline(line) ?? moreOfByline(line, [told.author, told.source])) : null;
  if (byline !== null) {
    told.author ??= byline.names;
    told.date ??= byline.date;
    return 'byline';
  }
  return isBoilerplate(line) ? 'boilerplate' : 'body';
}

function printedTitle(text: string, parts: readonly Part[]): string | null {
  for (const [at, part] of parts.entries()) {
    const line = text.slice(part.start, part.end);
    if (part.isFurniture || isFurniture(line)) continue;
    return at < parts.length - 1 && isTitle(line) ? line : null;
  }
  return null;
}

function isFurniture(line: string): boolean {
  return readDateline(line) !== null || readByline(line) !== null || isBoilerplate(line);
}

function isTitle(line: string): boolean {
  if (line.includes('\n') || ENDS_A_SENTENCE.test(line) || DATE_PREFIX.test(line)) return false;
  return countWords(line) <= LONGEST_TITLE_WORDS;
}

function sameTitle(block: string, title: string): boolean {
  const plain = (line: string) => line.replace(/\s+/g, ' ').trim().toLowerCase();
  return block.length <= title.length * 2 + 20 && plain(withoutHeadline(block)) === plain(title);
}

function firstSentence(text: string, paragraphs: readonly Paragraph[]): string | null {
  const first = paragraphs.find((paragraph) => paragraph.kind === 'body')?.sentences[0];
  return first ? text.slice(first.start, first.end) : null;
}
