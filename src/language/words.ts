import type { Span } from './span.js';

const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const JOINERS = new Set(["'", '’', '.', ',', '‑', '-', '\u00AD'].map((joiner) => joiner.charCodeAt(0)));

/** A word and where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * The words of a text in order. Letters, digits and marks make a word; a single apostrophe, hyphen (a soft one, too), full
 * stop or comma inside one belongs to it ("don't", "U.S", "1,500").
 * @param text the text to read
 * @param span the part of it to read; the whole when left out. Offsets of the words are into `text`.
 */
export function words(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  eachWord(text, span.start, span.end, (start, end) => {
    found.push({ text: text.slice(start, end), start, end });
  });
  return found;
}

/** The words of a text in order, without where they stand. */
export function wordTexts(text: string): readonly string[] {
  const found: string[] = [];
  eachWord(text, 0, text.length, (start, end) => found.push(text.slice(start, end)));
  return found;
}

/** How many words a text has, counted as `words` finds them. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, 0, text.length, () => count++);
  return count;
}

/** Reads the words by their characters: this is done more than anything else, and a regular expression takes six times as long. */
function eachWord(text: string, from: number, to: number, found: (start: number, end: number) => void): void {
  let at = from;
  while (at < to) {
    const start = at;
    at = afterLetters(text, at, to);
    if (at === start) {
      at++;
      continue;
    }
    while (at < to && JOINERS.has(text.charCodeAt(at))) {
      const end = afterLetters(text, at + 1, to);
      if (end === at + 1) break;
      at = end;
    }
    found(start, at);
  }
}

/** Where the run of letters, digits and marks that begins at `at` ends. */
function afterLetters(text: string, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const length = letterLength(text, end, to);
    if (length === 0) break;
    end += length;
  }
  return end;
}

/** What is known of the characters of the basic plane: 0 for nothing yet. */
const known = new Uint8Array(0x10000);
const NO_LETTER = 1;
const IS_LETTER = 2;

/** How many code units the letter, digit or mark at `at` takes; 0 when there is none. */
function letterLength(text: string, at: number, to: number): number {
  const unit = text.charCodeAt(at);
  const kind = known[unit];
  if (kind === IS_LETTER) return 1;
  if (kind === NO_LETTER) return 0;
  if (unit >= 0xd800 && unit <= 0xdbff) return at + 1 < to && LETTER.test(text.slice(at, at + 2)) ? 2 : 0;
  const isLetter = LETTER.test(String.fromCharCode(unit));
  known[unit] = isLetter ? IS_LETTER : NO_LETTER;
  return isLetter ? 1 : 0;
}

/** Lower case, without diacritics and soft hyphens, with a straight apostrophe: the form in which words are compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]+/gu, '')
    .replace(/[’ʼ]/g, "'");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** A word without case, accents and the ending of a possessive, as names are compared. */
export function bareWord(word: string): string {
  return fold(word).replace(/'s$/, '');
}
