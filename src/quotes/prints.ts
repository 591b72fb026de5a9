import type { Article } from '../articles/article.js';
import { type Quotation, quotedText } from './quotation.js';
import { plainWords } from './wording.js';

/**
 * The words of all that an article prints and a text can be held against: of each quotation in order, and then of each
 * sentence. A word is the hash of its plain form, so that a large coverage takes four bytes a word.
 */
export interface Prints {
  readonly hashes: Int32Array;
  /** Where the words of each print end in `hashes`; they begin where those before end. */
  readonly ends: Int32Array;
}

/** Reads the words of an article's quotations and sentences. */
export function readPrints(article: Article, quotations: readonly Quotation[]): Prints {
  const hashes: number[] = [];
  const ends: number[] = [];
  const add = (words: readonly string[]) => {
    for (const word of words) hashes.push(hashOf(word));
    ends.push(hashes.length);
  };
  for (const quotation of quotations) add(plainWords(quotedText(quotation)));
  for (const { sentences } of article.paragraphs)
    for (const sentence of sentences) add(plainWords(article.text, sentence));
  return { hashes: Int32Array.from(hashes), ends: Int32Array.from(ends) };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The hash of a word: FNV-1a over its UTF-16 units, 32 bits. Of 60,000 words hardly two share one. */
export function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}
