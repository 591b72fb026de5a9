import type { Span } from '../../language/span.js';
import type { Stretch } from '../marks/stretch.js';
import { TITLES } from '../vocabulary/lexicon.js';
import type { Token } from './token.js';
import { markHeadlines, numberSentences } from './token-sentences.js';

/** Inside a word also the signs that a letter leaves where a text was decoded wrongly ("BjÃ¶rn"), and soft hyphens. */
const PIECE =
  /@?[\p{L}\p{N}\p{M}]+(?:(?:['’.&‑@_-]|\/(?!\p{Lu}\p{Ll}|(?:AP|AFP|PA|EPA)(?!\p{L}))|[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]+)[\p{L}\p{N}\p{M}]+)*|\.{2,}|…|[—–―]|--+|[^\s\p{L}\p{N}\p{M}\p{Cf}]/gu;
const ABBREVIATION =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|(?:inc|corp|co|ltd|jr|sr|st|vs|jan|feb|mar|apr|aug|sept?|oct|nov|dec))$/iu;
/** "No. 10", but "No. Holm left." */
const NUMBER_SIGN = /^no\.\s?\d/iu;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
const FULL_STOP = 46;
/** A handle, "@holm", is a name. */
const AT = 64;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/** The tokens of a paragraph in order, with each quoted stretch as one token. */
export function tokenize(text: string, paragraph: Span, stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  stretches.forEach((stretch, number) => {
    read(text, { start: at, end: stretch.outer.start }, tokens);
    tokens.push({
      ...stretch.outer,
      kind: 'quote',
      text: '',
      lower: '',
      capital: false,
      possessive: false,
      stretch: number,
      sentence: 0,
      headline: false,
    });
    at = stretch.outer.end;
  });
  read(text, { start: at, end: paragraph.end }, tokens);
  nameBodies(tokens);
  numberSentences(text, tokens, stretches);
  markHeadlines(tokens);
  return tokens;
}

/** Keeps "WHO" from being read as "who", unless its neighbours are in capitals too. */
function nameBodies(tokens: Token[]): void {
  tokens.forEach((token, i) => {
    if (token.text !== 'WHO' || isShouted(tokens[i - 1]) || isShouted(tokens[i + 1])) return;
    tokens[i] = { ...token, lower: token.text };
  });
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);
}

function read(text: string, span: Span, tokens: Token[]): void {
  const piece = text.slice(span.start, span.end);
  let skipTo = -1;
  for (const match of piece.matchAll(PIECE)) {
    if (match.index < skipTo) continue;
    const found = match[0];
    const isWord = isLetterOrDigit(found);
    const end = isWord ? endOfWord(piece, match.index, found) : match.index + found.length;
    skipTo = end;
    const word = piece.slice(match.index, end);
    const possessive = isWord && isPossessive(word);
    tokens.push({
      kind: isWord ? 'word' : 'mark',
      text: word,
      start: span.start + match.index,
      end: span.start + end,
      lower: plain(word, possessive),
      capital: isWord && isCapital(word),
      possessive,
      stretch: -1,
      sentence: 0,
      headline: false,
    });
  }
}

/** The end of a word with the full stop of an abbreviation or the apostrophe of a plural possessor. */
function endOfWord(piece: string, start: number, word: string): number {
  const end = start + word.length;
  const next = piece.charCodeAt(end);
  if (next === FULL_STOP) {
    const isNumber = NUMBER_SIGN.test(piece.slice(start, end + 3));
    return isNumber || isAbbreviation(word) ? end + 1 : end;
  }
  const apostrophe = next === APOSTROPHE || next === CURLY_APOSTROPHE;
  return apostrophe && /s$/i.test(word) && !LETTER.test(piece.charAt(end + 1)) ? end + 1 : end;
}

function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last === APOSTROPHE || last === CURLY_APOSTROPHE) return true;
  const before = word.charCodeAt(word.length - 2);
  return (before === APOSTROPHE || before === CURLY_APOSTROPHE) && (last === 115 || last === 83);
}

function isLetterOrDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code === AT && word.length > 1) return true;
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER_OR_DIGIT.test(word);
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? (code >= 65 && code <= 90) || code === AT : UPPER.test(word);
}

function isAbbreviation(word: string): boolean {
  return TITLES.has(word.toLowerCase()) || ABBREVIATION.test(word);
}

function plain(word: string, possessive: boolean): string {
  const lower = word.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return possessive ? straight.replace(/'s?$/, '') : straight;
}
