import type { Clip } from '../articles/article.js';
import type { Coverage } from '../coverage.js';
import { HANDLE_LENGTH } from '../handles.js';
import type { Span } from '../language/span.js';
import { terms } from '../language/terms.js';
import { bodySentences, type Passage, passageOf } from '../search/index/passage.js';

/** How many passages and how many words to set in bold fit into one custom id beside the command and a page. */
const MOST_REFS = 8;
const MOST_WORDS = 5;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const REF = HANDLE_LENGTH + 3;
const WORD_DIGITS = 3;

/**
 * Passages in few characters: for each its article's handle, its first sentence (two digits to the base of 64) and how
 * many it has (one digit). Passages that do not fit those digits, and those after the eighth, are left out.
 */
export function encodeRefs(coverage: Coverage, passages: readonly Passage[]): string {
  const refs = passages.slice(0, MOST_REFS).flatMap(({ article, first, sentences: { length } }) => {
    if (first >= DIGITS.length ** 2 || length >= DIGITS.length) return [];
    return [coverage.articleHandles.of(article) + digits(first, 2) + digits(length, 1)];
  });
  return refs.join('');
}

/** The passages that `encodeRefs` wrote down; those that are no longer in the coverage are left out. */
export function decodeRefs(coverage: Coverage, refs: string): Clip[] {
  const found: Clip[] = [];
  for (let at = 0; at + REF <= refs.length; at += REF) {
    const article = coverage.articleHandles.thing(refs.slice(at, at + HANDLE_LENGTH));
    const first = number(refs.slice(at + HANDLE_LENGTH, at + REF - 1));
    const count = number(refs.slice(at + REF - 1, at + REF));
    const passage = article && passageOf(article, bodySentences(article), first, first + count);
    if (passage) found.push(passage);
  }
  return found;
}

/** The words that are to be bold, each by a hash of 18 bits of its search term; at most five. */
export function encodeWords(keys: Iterable<string>): string {
  const written = new Set<string>();
  for (const key of keys) {
    if (written.size === MOST_WORDS) break;
    written.add(key);
  }
  return Array.from(written, hash).join('');
}

/** Where a clip has words that `encodeWords` wrote down; offsets into the article's text. */
export function wordsIn(clip: Clip, encoded: string): Span[] {
  const wanted = new Set<string>();
  for (let at = 0; at < encoded.length; at += WORD_DIGITS) wanted.add(encoded.slice(at, at + WORD_DIGITS));
  return terms(clip.article.text, clip).filter(({ key }) => key !== '' && wanted.has(hash(key)));
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to 18 bits: a wrong word in bold is rare and harmless. */
function hash(key: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return digits(((value >>> 18) ^ value) & 0x3ffff, WORD_DIGITS);
}

function digits(value: number, count: number): string {
  let written = '';
  for (let left = value, i = 0; i < count; i++, left = Math.floor(left / 64))
    written = `${DIGITS[left % 64]}${written}`;
  return written;
}

function number(written: string): number {
  return written.split('').reduce((value, digit) => value * 64 + Math.max(0, DIGITS.indexOf(digit)), 0);
}
