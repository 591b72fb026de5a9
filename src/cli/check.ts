import { styleText } from 'node:util';
import { type Article, bodyParagraphs, type ParagraphKind, type Unread } from '../articles/article.js';
import type { Reread } from '../articles/reader.js';
import { counted } from '../language/counted.js';
import { countWords } from '../language/words.js';
import { extractQuotations } from '../quotes/extract.js';
import { oneLine } from './one-line.js';

/** What was understood of an article, and what of its text was left out as what. */
export interface CheckedArticle extends Pick<Article, 'id' | 'title' | 'source' | 'date' | 'author' | 'url'> {
  readonly words: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly quotations: number;
  /** How many of the quotations have a speaker. */
  readonly attributed: number;
  readonly leftOut: readonly { kind: ParagraphKind; start: number; end: number; text: string }[];
}

/** What a reading of the coverage understood, article by article; `passedOver` are files of other formats. */
export interface Check {
  readonly articles: readonly CheckedArticle[];
  readonly unread: readonly Unread[];
  readonly passedOver: readonly string[];
}

/** Looks through a reading. */
export function checkReading({ articles, unread, passedOver }: Reread): Check {
  return { articles: articles.map(checkArticle), unread, passedOver };
}

function checkArticle(article: Article): CheckedArticle {
  const { id, title, source, date, author, url, text, paragraphs } = article;
  const body = bodyParagraphs(article);
  const quotations = extractQuotations(article);
  return {
    id,
    title,
    source,
    date,
    author,
    url,
    words: countWords(text),
    paragraphs: body.length,
    sentences: body.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0),
    quotations: quotations.length,
    attributed: quotations.filter(({ speaker }) => speaker !== null).length,
    leftOut: paragraphs
      .filter(({ kind }) => kind !== 'body')
      .map(({ kind, start, end }) => ({ kind, start, end, text: text.slice(start, end) })),
  };
}

/** A check for a reader at a terminal: some lines an article, then what could not be read. */
export function printCheck({ articles, unread, passedOver }: Check): string {
  const sum = [counted(articles.length, 'article'), `${unread.length} not read`];
  return [
    ...articles.map(printArticle),
    ...unread.map(({ file, why }) => `${styleText('bold', oneLine(file))} is not read: it ${oneLine(why)}`),
    ...(passedOver.length > 0
      ? [`In other formats: ${passedOver.map((file) => oneLine(file)).join(', ')}`]
      : []),
    sum.join(', '),
  ].join('\n\n');
}

function printArticle(article: CheckedArticle): string {
  const { id, title, source, date, author } = article;
  const known = [
    source ?? 'no outlet',
    date ?? 'no date',
    author === null ? 'no author' : `by ${author}`,
  ].map((part) => oneLine(part));
  const counts = [
    counted(article.paragraphs, 'paragraph'),
    counted(article.sentences, 'sentence'),
    `${counted(article.quotations, 'quotation')}, ${article.attributed} with a speaker`,
  ];
  return [
    styleText('bold', oneLine(id)),
    `  ${oneLine(title)}`,
    `  ${known.join(' · ')}`,
    `  ${counts.join(' · ')}`,
    ...article.leftOut.map(({ kind, text }) => `  left out as ${kind}: ${oneLine(text, 100)}`),
  ].join('\n');
}
