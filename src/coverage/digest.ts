import type { Article } from '../articles/article.js';
import type { Part } from '../articles/formats/part.js';
import { readPart } from '../articles/read-part.js';
import { type Reading as QuotationReading, readQuotations } from '../quotes/extract.js';
import { type PackedReading, packReading, unpackReading } from '../quotes/packed-reading.js';
import { type ArticleTerms, readTerms } from '../search/index/article-terms.js';
import { type PackedArticle, packArticle, unpackArticle } from './packed-article.js';

/** All that is read of one article by itself, before it is brought together with the others. */
export interface Digest {
  readonly article: Article;
  readonly quotations: QuotationReading;
  readonly terms: ArticleTerms;
}

/** A digest as flat data, for another thread or a file. */
export interface PackedDigest {
  readonly article: PackedArticle;
  readonly quotations: PackedReading;
  readonly terms: ArticleTerms;
}

/** Reads an article that has been parsed already. */
export function digestArticle(article: Article): Digest {
  return { article, quotations: readQuotations(article), terms: readTerms(article) };
}

/**
 * Reads all of the article that a part of a file holds.
 * @throws Unreadable when it holds none that can be read
 */
export async function digestPart(part: Part): Promise<Digest> {
  return digestArticle(await readPart(part));
}

/** Packs a digest. */
export function packDigest({ article, quotations, terms }: Digest): PackedDigest {
  return { article: packArticle(article), quotations: packReading(quotations), terms };
}

/** The digest that was packed. */
export function unpackDigest(packed: PackedDigest): Digest {
  const article = unpackArticle(packed.article);
  return { article, quotations: unpackReading(article, packed.quotations), terms: packed.terms };
}
