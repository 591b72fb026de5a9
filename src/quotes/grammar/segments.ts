import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  SUBORDINATORS,
} from '../vocabulary/lexicon.js';
import type { Token } from './token.js';
import { IRREGULAR_PAST, isAdverb, isDay } from './word-classes.js';

export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** The stretches between commas, dashes and brackets, from the last clause that a conjunction opens. */
export function segments(tokens: readonly Token[], from: number, to: number): Segment[] {
  const found: Segment[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    const cut =
      i === to ||
      (token?.kind === 'mark' && /^(?:[,;:()]|[—–―]|--+)$/.test(token.text)) ||
      token?.kind === 'quote';
    if (!cut) continue;
    if (i > start) found.push({ start, end: i });
    start = i + 1;
  }
  let clause = Math.max(
    0,
    found.findLastIndex(({ start: first }) => tokens[first - 1]?.text === ';'),
  );
  let inBracket = false;
  found.forEach((segment, n) => {
    const first = tokens[segment.start];
    const before = tokens[segment.start - 1]?.text;
    if (before === '(' || before === ')') inBracket = before === '(';
    if (inBracket) return;
    const opens = first && /^(?:but|and|while|so|yet|though)$/.test(first.lower);
    if (n > clause && n < found.length - 1 && opens && !isPastForm(tokens[segment.start + 1])) clause = n;
  });
  return found.slice(clause);
}

/** "…, and waved it": a second verb, not a clause of its own. */
function isPastForm(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  return token.lower.endsWith('ed') || IRREGULAR_PAST.has(token.lower);
}

const TIMES =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter|time)$/;

/** Whether a stretch before the subject only sets the scene: "On Thursday", "When they met", "Asked why". */
export function isAdverbial(tokens: readonly Token[], start: number, end: number): boolean {
  let i = start;
  while (i < end && isBeforeClause(tokens[i])) i++;
  const first = tokens[i];
  if (first?.kind !== 'word') return true;
  if (isDateline(tokens, start, end)) return true;
  if (first.lower === 'as' && tokens[i + 1]?.capital && isName(tokens, i + 1, end)) return false;
  if (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || isDay(tokens, i)) return true;
  if (isTime(tokens, i, end)) return true;
  if (first.lower === 'back' && PREPOSITIONS.has(tokens[i + 1]?.lower ?? '')) return true;
  if (/(?:ing|ed)$/.test(first.lower) && !isName(tokens, i, end)) return true;
  return first.lower === 'to' || (isAdverb(first) && (i + 1 >= end || isAdverbial(tokens, i + 1, end)));
}

/** A conjunction, or a mark that nothing closes. */
function isBeforeClause(token: Token | undefined): boolean {
  return token?.text === '"' || CONJUNCTIONS.has(token?.lower ?? '');
}

/** "OXLEY (AP) —": a place in capitals before a bracket or dash, and what stands in the bracket. */
function isDateline(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start - 1]?.text === '(' && tokens[end]?.text === ')') return true;
  const opens = tokens[start - 1]?.sentence !== tokens[start]?.sentence;
  if (!opens || !/^(?:[(—–-]|--+)$/.test(tokens[end]?.text ?? '')) return false;
  return tokens.slice(start, end).every(({ text }) => text === text.toUpperCase());
}

const YEAR = /^\d{4}$/;
const SPAN = /^(?:second|minute|hour|day|week|month|year|moment)s?$/;

/** "Last week", "Hours later", "Minutes after the show", "A few days ago", "2019". */
function isTime(tokens: readonly Token[], i: number, end: number): boolean {
  if (i + 1 === end && YEAR.test(tokens[i]?.text ?? '')) return true;
  if (SPAN.test(tokens[i]?.lower ?? '') && /^(?:after|before|into|since)$/.test(tokens[i + 1]?.lower ?? ''))
    return true;
  const last = tokens[end - 1]?.lower ?? '';
  if (/^(?:ago|later|earlier|before)$/.test(last) && end - i <= 6) return true;
  const next = tokens[i + 1]?.lower ?? '';
  return (
    /^(?:last|next|this|that|earlier|later|one|the)$/.test(tokens[i]?.lower ?? '') &&
    TIMES.test(
      i + 2 < end && /^(?:this|that|same|next|last)$/.test(next) ? (tokens[i + 2]?.lower ?? '') : next,
    ) &&
    end - i <= 4
  );
}

export function isName(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.capital === true && (i + 1 >= end || next?.capital === true);
}

/** What stands between commas after a name: "who …", "a former mayor", "50", "formerly of", "R-Ohio". */
export function isAside(tokens: readonly Token[], { start, end }: Segment): boolean {
  const first = tokens[start];
  if (!first) return true;
  const { lower } = first;
  if (
    RELATIVES.has(lower) ||
    /^\d/.test(first.text) ||
    /^(?:a|an|and|or|now|then|formerly|former|himself|herself|jr|sr)\.?$/.test(lower)
  )
    return true;
  if (/^\p{Lu}{1,2}-/u.test(first.text) || first.possessive) return true;
  if (lower !== 'the') return !first.capital && !DETERMINERS.has(lower);
  if (end - start < 2 || tokens[start - 1]?.text !== ',') return false;
  return !tokens[end - 1]?.capital || (tokens[start - 2]?.capital === true && hasRole(tokens, start, end));
}

/** "The president of the Oxley Trust": a role and what it is of. */
function hasRole(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (ROLES.has(tokens[i]?.lower ?? '') && (i + 1 === end || !tokens[i + 1]?.capital)) return true;
  return false;
}

/** "The mill's owner", "her deputy": a description of somebody that waits for the name. */
export function describes(tokens: readonly Token[], { start, end }: Segment): boolean {
  if (OWNERS.test(tokens[start]?.lower ?? '')) return true;
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    const last = i + 1 >= end;
    if (token?.possessive && !last) return true;
    if (ROLES.has(token?.lower ?? '') && !tokens[i + 1]?.capital) return true;
  }
  return false;
}

const OWNERS = /^(?:his|her|their|its|our|my)$/;
