import { DETERMINERS, ROLES } from '../vocabulary/lexicon.js';
import type { Token } from './token.js';

/** Words that a printed role seldom exceeds. */
const LONGEST_ROLE = 7;

/**
 * The role that an article prints beside the name of the tokens `from` to `to` (exclusive): "chief executive Anna
 * Holm", "the mill's owner, Anna Holm", "Anna Holm, a union leader". Null where it prints none.
 */
export function printedRole(tokens: readonly Token[], from: number, to: number): string | null {
  return roleBefore(tokens, from) ?? roleAfter(tokens, to);
}

function roleBefore(tokens: readonly Token[], from: number): string | null {
  const end = tokens[from - 1]?.text === ',' ? from - 1 : from;
  if (!isRole(tokens[end - 1])) return null;
  let start = end - 1;
  while (start > end - LONGEST_ROLE && isRoleWord(tokens[start - 1])) start--;
  return join(tokens, qualifies(tokens, start - 1) ? start - 1 : start, end);
}

/** "Shadow rail minister": a word whose capital only the beginning of a sentence explains. */
function qualifies(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const opens = token !== undefined && tokens[i - 1]?.sentence !== token.sentence;
  return opens && /^(?:shadow|deputy|assistant|former|acting|junior|senior)$/.test(token.lower);
}

function roleAfter(tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.text !== ',') return null;
  const start = /^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  for (let i = start; i < start + LONGEST_ROLE; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || DETERMINERS.has(token.lower)) return null;
    if (isRole(token) && !isRole(tokens[i + 1])) return join(tokens, start, i + 1);
  }
  return null;
}

/** Whether a word in lower case is a noun for a person by role. */
export function isRole(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !token.possessive && ROLES.has(token.lower);
}

function isRoleWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.possessive &&
    !token.capital &&
    !DETERMINERS.has(token.lower) &&
    /^[\p{L}-]+$/u.test(token.text) &&
    token.lower.length > 2
  );
}

function join(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ');
}
