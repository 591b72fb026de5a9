import type { Span } from '../language/span.js';
import {
  DETERMINERS,
  NAME_PARTICLES,
  POST_NOMINALS,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
  TITLES,
} from './lexicon.js';
import type { Token } from './tokens.js';
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

/** "Leader of the council": a role whose capital the beginning of a sentence explains, or that has none. */
function isOfficeOf(tokens: readonly Token[], from: number, headEnd: number): boolean {
  return (
    ROLES.has(tokens[headEnd - 1]?.lower ?? '') &&
    headEnd - from <= 2 &&
    /^(?:of|to|for)$/.test(tokens[headEnd]?.lower ?? '')
  );
}

/** "Chair of the bench Anna Holm": a name of several words behind the noun that a role is of. */
function nameAfterOffice(tokens: readonly Token[], from: number, to: number): Span | null {
  const run = nameRun(tokens, from, to);
  let at = to - 1;
  while (at > from && tokens[at]?.start !== run?.start) at--;
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
