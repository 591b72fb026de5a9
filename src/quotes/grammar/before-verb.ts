import { AUXILIARIES, DAYS } from '../vocabulary/lexicon.js';
import type { Token } from './token.js';
import { isAdverb } from './word-classes.js';

const SPANS =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter)s?$/;
const COUNTS = /^(?:an?|few|several|two|three|four|five|six|seven|eight|nine|ten|\d+|less|more|than|about)$/;
const SET_TIME = /^(?:in the past|at the (?:time|moment))$/;

/** The last index from `i` down to `from` that is neither adverb, auxiliary nor time: where the subject of a verb may end. */
export function beforeAuxiliaries(tokens: readonly Token[], i: number, from: number): number {
  let at = i;
  while (at >= from) {
    const time = timeBefore(tokens, at);
    const token = tokens[at];
    if (time !== null && time >= from) at = time;
    else if (token?.kind === 'word' && isBetween(token)) at--;
    else break;
  }
  return at;
}

function isBetween(token: Token): boolean {
  return isAdverb(token) || AUXILIARIES.has(token.lower) || token.lower === 'to' || DAYS.has(token.lower);
}

/** The index before "last week", "two days ago", "on Monday", "in the past" or "at last" that ends at token `i`; null where no time does. */
function timeBefore(tokens: readonly Token[], i: number): number | null {
  const word = tokens[i]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  if (word === 'ago') return SPANS.test(before) ? beforeCount(tokens, i - 2) : null;
  if (DAYS.has(word)) return before === 'on' ? i - 2 : null;
  const time = `${tokens[i - 2]?.lower} ${before} ${word}`;
  if (SET_TIME.test(time)) return i - 3;
  return before === 'at' && word === 'last' ? i - 2 : spanBefore(word, before, i);
}

function spanBefore(word: string, before: string, i: number): number | null {
  return SPANS.test(word) && /^(?:last|this|next)$/.test(before) ? i - 2 : null;
}

/** The index before the words of a number, or of how many, that end at token `i`. */
function beforeCount(tokens: readonly Token[], i: number): number | null {
  let at = i;
  while (COUNTS.test(tokens[at]?.lower ?? '')) at--;
  return at < i ? at : null;
}
