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
/** Tokens between a negation and its verb. */
const REACH = 5;

/** Whether the verb of saying at token `i` is told not to have been said: "never said", "refused to call", "if Holm says". */
export function isUnsaid(tokens: readonly Token[], i: number): boolean {
  if (THINKS.has(cueAt(tokens, i)?.base ?? '')) return false;
  const start = sentenceStart(tokens, i);
  if (isNobody(tokens, start) && !tokens.slice(start, i).some(({ kind }) => kind !== 'word')) return true;
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
