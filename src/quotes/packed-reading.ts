import type { Article } from '../articles/article.js';
import type { Reading } from './extract.js';
import type { Quotation } from './quotation.js';

/**
 * A reading without its article: plain objects, arrays (typed ones too), strings and numbers, which can be cloned, sent to another
 * thread or stored. It is of the version of the program that packed it.
 */
export interface PackedReading extends Omit<Reading, 'article' | 'quotations'> {
  readonly quotations: readonly Omit<Quotation, 'article'>[];
}

/** Packs a reading. */
export function packReading(reading: Reading): PackedReading {
  const { article: _, quotations, ...rest } = reading;
  return { ...rest, quotations: quotations.map(withoutArticle) };
}

/** The reading that was packed, of the same article. */
export function unpackReading(article: Article, { quotations, ...rest }: PackedReading): Reading {
  return { ...rest, article, quotations: quotations.map((own) => ({ article, ...own })) };
}

function withoutArticle(quotation: Quotation): Omit<Quotation, 'article'> {
  const { article: _, ...own } = quotation;
  return own;
}
