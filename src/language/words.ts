import type { Span } from './span.js';

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,‑-][\p{L}\p{N}\p{M}]+)*/gu;

/** A word and where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * The words of a text in order. Letters, digits and marks make a word; a single apostrophe, hyphen, full stop or
 * comma inside one belongs to it ("don't", "U.S", "1,500").
 * @param text the text to read
 * @param span the part of it to read; the whole when left out. Offsets of the words are into `text`.
 */
export function words(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    found.push({ text: match[0], start, end: start + match[0].length });
  }
  return found;
}

/** The words of a text in order, without where they stand: several times faster than `words`. */
export function wordTexts(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** How many words a text has, counted as `words` finds them. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}

/** Lower case, without diacritics, with a straight apostrophe: the form in which words are compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
