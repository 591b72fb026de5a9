import { AUXILIARIES } from '../vocabulary/lexicon.js';
import { cueAt, sentenceStart } from './clauses.js';
import type { Token } from './token.js';
import { isAdverb } from './word-classes.js';

/** Verbs of not doing what the infinitive or participle behind them tells. */
const SHUNS =
  /^(?:refus|declin|fail|avoid|resist|forb(?:ear|ore))(?:e|ed|es|ing|s)?$|^(?:refrain(?:s|ed)?|without|unable|unwilling|reluctant)$/;
const NEGATES = /^(?:not|never|neither|nor|cannot)$|n't$/;
const DENIES = /^(?:deny|denies|denied|denying)$/;
/** Verbs whose negation is part of what is thought: "did not think it was". */
const THINKS = new Set('think believe feel guess want expect'.split(' '));
/** Verbs of wishing that somebody else did something. */
const WISHES = /^(?:wants?|wanted|wanting|wish(?:es|ed)?|longs?|longed|expects?|expected)$/;
/** Tokens between a negation and its verb. */
const REACH = 5;
/** Tokens of a subject, or of an object, before what it may say. */
const LONGEST_SUBJECT = 7;

/** Whether the verb of saying at token `i` is told not to have been said: "never said", "refused to call", "if Holm says". */
export function isUnsaid(tokens: readonly Token[], i: number): boolean {
  if (THINKS.has(cueAt(tokens, i)?.base ?? '')) return false;
  const start = sentenceStart(tokens, i);
  if (isNobody(tokens, start) && !tokens.slice(start, i).some(({ kind }) => kind !== 'word')) return true;
  if (isSupposed(tokens, start, i) || isWished(tokens, start, i)) return true;
  const from = Math.max(start, i - REACH);
  for (let at = i - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const { lower } = token;
    if (NEGATES.test(lower)) return tokens[at + 1]?.lower !== 'only';
    if (SHUNS.test(lower) || (lower === 'short' && tokens[at + 1]?.lower === 'of')) return true;
    if (!isBetween(tokens, at)) return false;
  }
  return false;
}

/** "If Holm says": whether only a subject stands between an "if" and the verb at token `i`. */
function isSupposed(tokens: readonly Token[], start: number, i: number): boolean {
  const first = Math.max(start, i - LONGEST_SUBJECT);
  let at = i - 2;
  while (at >= first && tokens[at]?.lower !== 'if' && tokens[at]?.lower !== 'unless') at--;
  if (at < first || /^(?:as|even)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let inside = at + 1; inside < i; inside++)
    if (tokens[inside]?.kind !== 'word' || cueAt(tokens, inside)) return false;
  return true;
}

/** "Wants Holm to say": what somebody would have another say. */
function isWished(tokens: readonly Token[], start: number, i: number): boolean {
  if (tokens[i - 1]?.lower !== 'to') return false;
  for (let at = i - 2; at >= Math.max(start, i - LONGEST_SUBJECT); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (WISHES.test(token.lower)) return at < i - 2;
    if (AUXILIARIES.has(token.lower)) return false;
  }
  return false;
}

/** "Nobody", "no one", "neither Holm nor Brandt": whether a subject that says nothing opens at token `i`. */
function isNobody(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return /^(?:nobody|none|neither)$/.test(lower) || (lower === 'no' && tokens[i + 1]?.lower === 'one');
}

/** Whether a word may stand between a negation and its verb. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    AUXILIARIES.has(token.lower) || isAdverb(token) || /^(?:to|from|of|even|publicly)$/.test(token.lower)
  );
}

/** Whether the participle at token `i` is what somebody denies: "denied saying". */
export function isDenied(tokens: readonly Token[], i: number): boolean {
  return DENIES.test(tokens[i - 1]?.lower ?? '');
}

/** Whether the last verb of saying before token `k` in its sentence is told not to have been said. */
export function wasUnsaid(tokens: readonly Token[], k: number): boolean {
  const from = sentenceStart(tokens, k);
  for (let i = k - 1; i >= from && tokens[i]?.kind !== 'quote'; i--)
    if (cueAt(tokens, i)) return isUnsaid(tokens, i);
  return false;
}
