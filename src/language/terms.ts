import { stem } from 'porter2';
import { baseForm } from './irregular.js';
import type { Span } from './span.js';
import { american } from './spelling.js';
import { isStopWord } from './stop-words.js';
import { fold, type Word, words } from './words.js';

/** A word as search compares it, and where it stands. */
export interface Term extends Span {
  /** The stem of the base form, in American spelling, without case, accents or a possessive; empty for a stop word. */
  readonly key: string;
}

const NUMBER = /^\p{N}[\p{N}.,]*$/u;
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const PLURAL_INITIALS = /^\p{Lu}{2,}s$/u;
/** A verb with "not"; and a word with a shortened verb, which tells nothing. */
const WITH_NOT =
  /^(?:(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|should|was|were|wo|would)n't|cannot)$/;
const WITH_VERB = /^\p{L}+'(?:d|ll|m|re|ve)$/u;
/** Names that are spelt like a stop word. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['May', 'may'],
  ['Will', 'will'],
  ['WHO', 'who'],
]);
/** The letters that they begin with: most stop words are told by it. */
const INITIAL_M = 'M'.charCodeAt(0);
const INITIAL_W = 'W'.charCodeAt(0);
const AMID_SENTENCE = /[\p{Ll}\p{N},’'][\s\u00a0]$/u;
const PART = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const LARGEST_CACHE = 200_000;

/**
 * The terms of a text in order. Words joined by a hyphen are terms of their own; the dots of initials ("U.S.") and the
 * commas of a number ("1,500") are left out of the key.
 * @param text the text to read
 * @param span the part of it to read; the whole when left out. Offsets of the terms are into `text`.
 */
export function terms(text: string, span?: Span): Term[] {
  const found: Term[] = [];
  for (const word of words(text, span)) {
    if (isWhole(word.text))
      found.push({ key: termKey(word.text) || nameKey(text, word), start: word.start, end: word.end });
    else
      for (const part of word.text.matchAll(PART)) {
        const start = word.start + part.index;
        found.push({ key: termKey(part[0]), start, end: start + part[0].length });
      }
  }
  return found;
}

/** The different keys of the terms of a text, or of a part of it, without stop words. */
export function termKeys(text: string, span?: Span): Set<string> {
  return new Set(terms(text, span).flatMap(({ key }) => key || []));
}

function isWhole(word: string): boolean {
  return !/[.,‑-]/.test(word) || NUMBER.test(word) || INITIALS.test(word);
}

/** The key of a name that is spelt like a stop word, where it does not begin a sentence; else empty. */
function nameKey(text: string, { text: word, start }: Word): string {
  const initial = word.charCodeAt(0);
  if (initial !== INITIAL_M && initial !== INITIAL_W) return '';
  const key = NAMES.get(word.replace(/['’]s$/, ''));
  return key !== undefined && AMID_SENTENCE.test(text.slice(Math.max(0, start - 2), start)) ? key : '';
}

const cache = new Map<string, string>();

/** The key of one word: see {@link Term}. Pure; what it found is kept in a bounded cache. */
export function termKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= LARGEST_CACHE) cache.clear();
  const key = makeKey(word);
  cache.set(word, key);
  return key;
}

function makeKey(word: string): string {
  const folded = fold(word);
  if (NUMBER.test(folded)) return folded.replace(/,/g, '').replace(/\.$/, '');
  if (WITH_NOT.test(folded)) return 'not';
  const lower = folded.replace(/'s$|'$/, '').replace(/\./g, '');
  if (isStopWord(lower) || isStopWord(folded)) return '';
  if (PLURAL_INITIALS.test(word)) return lower.slice(0, -1);
  if (WITH_VERB.test(lower)) return termKey(lower.slice(0, lower.indexOf("'")));
  const plain = lower.replace(/'/g, '');
  return plain.length > 2 ? stem(american(baseForm(plain))) : plain;
}
