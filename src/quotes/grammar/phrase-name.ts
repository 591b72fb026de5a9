import type { Span } from '../../language/span.js';
import { sexOfFirstName } from '../vocabulary/first-names.js';
import {
  DETERMINERS,
  NAME_PARTICLES,
  POST_NOMINALS,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
  TITLES,
} from '../vocabulary/lexicon.js';
import type { Token } from './token.js';
import { isDay, ownsBody } from './word-classes.js';

/**
 * The name in a noun phrase: at the end of its head, or behind what an office is of ("leader of the council Anna Holm").
 * @param headEnd the index behind its head
 * @param to the index behind its complement
 * @returns its place in the text; null where the phrase only describes
 */
export function nameIn(tokens: readonly Token[], from: number, headEnd: number, to: number): Span | null {
  return isOfficeOf(tokens, from, headEnd)
    ? nameAfterOffice(tokens, headEnd, to)
    : nameRun(tokens, from, headEnd);
}

/** "Leader of the council", "the mill's Vice President for": a role that has no capital, or that no name is with. */
function isOfficeOf(tokens: readonly Token[], from: number, headEnd: number): boolean {
  return (
    ROLES.has(tokens[headEnd - 1]?.lower ?? '') &&
    (headEnd - from <= 2 || isRanked(tokens, headEnd - 1)) &&
    /^(?:of|to|for)$/.test(tokens[headEnd]?.lower ?? '')
  );
}

/** "Vice President", "Deputy Director": an office of two words, which no name ends in. */
function isRanked(tokens: readonly Token[], i: number): boolean {
  return /^(?:vice|deputy|assistant|associate)$/.test(tokens[i - 1]?.lower ?? '');
}

/**
 * Where the bearer's name begins in "Growth Anna Holm", which follows "Vice President for": behind what the office is for, at
 * the first name.
 * @param from the first of the capitals, `to` the index behind them
 * @returns an index; null where no office or no known first name is there, or the capitals open with one
 */
export function afterDepartment(tokens: readonly Token[], from: number, to: number): number | null {
  const office = tokens[from - 2]?.lower ?? '';
  const isOf = /^(?:for|of|to)$/.test(tokens[from - 1]?.lower ?? '');
  if (!isOf || !(TITLES.has(office) || ROLES.has(office))) return null;
  for (let i = from; i < to - 1; i++)
    if (sexOfFirstName(tokens[i]?.lower ?? '') !== null) return i > from ? i : null;
  return null;
}

/** "Chair of the bench Anna Holm": a name of several words behind the noun that a role is of. */
function nameAfterOffice(tokens: readonly Token[], from: number, to: number): Span | null {
  const run = nameRun(tokens, from, to);
  let at = to - 1;
  while (at > from && tokens[at]?.start !== run?.start) at--;
  const bearer = tokens[afterDepartment(tokens, at, to) ?? -1];
  if (run && bearer) return { ...run, start: bearer.start };
  const noun = tokens[at - 1];
  if (to - at < 2 || noun?.kind !== 'word' || noun.capital) return null;
  return [PREPOSITIONS, DETERMINERS, ROLES].some((words) => words.has(noun.lower)) ? null : run;
}

/**
 * The name that ends the tokens `from` to `to` (exclusive), without a title or a possessor before it; null where the last is
 * no capital.
 */
export function nameRun(tokens: readonly Token[], from: number, to: number): Span | null {
  const head = tokens[to - 1];
  if (!head?.capital || head.possessive || (to - 1 === from && PRONOUNS.has(head.lower))) return null;
  let start = to - 1;
  while (start > from && belongsToName(tokens, start - 1, from)) start--;
  const first = tokens[start];
  return first ? { start: first.start, end: head.end } : null;
}

/** Whether token `i` goes on a name to the left, in a phrase that opens at `from`. */
function belongsToName(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || isDay(tokens, i) || (token.possessive && !ownsBody(tokens, i))) return false;
  if (POST_NOMINALS.has(token.text) || TITLES.has(token.lower.replace(/\.$/, ''))) return false;
  if (i === from && DETERMINERS.has(token.lower) && token.lower !== 'the') return false;
  return token.capital || NAME_PARTICLES.has(token.lower);
}
