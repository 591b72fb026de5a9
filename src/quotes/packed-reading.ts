import type { Article } from '../articles/article.js';
import type { Reading } from './extract.js';
import type { Quotation } from './quotation.js';

/**
 * A reading without its article: arrays, plain objects, strings and numbers, which can be cloned, sent to another
 * thread or stored. It is of the version of the program that packed it.
 */
export interface PackedReading extends Omit<Reading, 'article' | 'quotations'> {
  readonly quotations: readonly Omit<Quotation, 'article'>[];
}

/** Packs a reading. */
export function packReading({ quotations, named, accusations, toldAnswers }: Reading): PackedReading {
  return { quotations: quotations.map(withoutArticle), named, accusations, toldAnswers };
}

/** The reading that was packed, of the same article. */
export function unpackReading(article: Article, { quotations, ...rest }: PackedReading): Reading {
  return { ...rest, article, quotations: quotations.map((own) => ({ article, ...own })) };
}

function withoutArticle(quotation: Quotation): Omit<Quotation, 'article'> {
  const { article: _, ...own } = quotation;
  return own;
}
