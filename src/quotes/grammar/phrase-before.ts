import type { Span } from '../../language/span.js';
import {
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  DOCUMENTS,
  NAME_PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  ROLES,
} from '../vocabulary/lexicon.js';
import { cueAt } from './clauses.js';
import { type NounPhrase, nounPhrase, pronoun } from './noun-phrases.js';
import type { Token } from './token.js';
import { endsPhrase, PERSONAL } from './word-classes.js';

/** The noun phrase that ends at token `at`, as far left as its clause goes. */
export function phraseEndingAt(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  if (PERSONAL.has(tokens[at]?.lower ?? '')) return nounPhrase(tokens, at, at + 1);
  let start = at;
  while (start > from && !boundary(tokens, start - 1)) start--;
  const before = tokens[start - 1];
  if (before && start > from && RELATIVES.has(before.lower) && PREPOSITIONS.has(tokens[start]?.lower ?? ''))
    return antecedent(tokens, from, start - 1);
  if (opensNoun(tokens[start])) return nounPhrase(tokens, contactClause(tokens, start, at), at + 1);
  return nounPhrase(tokens, afterLead(tokens, start, at), at + 1);
}

/** "A charge the company rejected": where the clause begins that follows a noun without a pronoun, or else the phrase. */
function contactClause(tokens: readonly Token[], start: number, at: number): number {
  for (let i = at; i > start + 1; i--) {
    const before = tokens[i - 1];
    if (!/^(?:the|an?)$/.test(tokens[i]?.lower ?? '')) continue;
    const isNoun = before?.kind === 'word' && !before.capital && !before.possessive;
    return isNoun &&
      !PREPOSITIONS.has(before.lower) &&
      !CONJUNCTIONS.has(before.lower) &&
      !DETERMINERS.has(before.lower)
      ? i
      : start;
  }
  return start;
}

function opensNoun(token: Token | undefined): boolean {
  if (!token || DAYS.has(token.lower) || (PREPOSITIONS.has(token.lower) && token.lower !== 'like'))
    return false;
  return (
    token.capital ||
    DETERMINERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    NAME_PARTICLES.has(token.lower) ||
    token.possessive ||
    nounLike(token)
  );
}

function nounLike(token: Token): boolean {
  return ROLES.has(token.lower) || ROLES.has(token.lower.replace(/s$/, '')) || /[^s]s$/.test(token.lower);
}

/** Where the subject begins after a prepositional phrase without a comma: at its last change to a name or article. */
function afterLead(tokens: readonly Token[], start: number, at: number): number {
  let best = at;
  for (let i = at; i > start; i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before) break;
    best = i;
    if (DAYS.has(before.lower) || /^\d+$/.test(before.text)) break;
    if (token.capital && !before.capital && !NAME_PARTICLES.has(before.lower)) break;
    if (NAME_PARTICLES.has(token.lower) && !before.capital && !NAME_PARTICLES.has(before.lower)) break;
    if (/^(?:the|a|an|his|her|their|one|he|she|they|it)$/.test(token.lower)) break;
  }
  return best;
}

function boundary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  if (token.kind !== 'word') return token.text !== '&' && token.text !== '-';
  if (token.capital && i > 0 && tokens[i - 1]?.sentence === token.sentence && !DAYS.has(token.lower))
    return false;
  if (token.lower === 'what') return true;
  if (token.lower === 'and') return !joinsNames(tokens, i);
  if (endsPhrase(token) && !DAYS.has(token.lower)) return true;
  if (CONJUNCTIONS.has(token.lower)) return true;
  const verb = cueAt(tokens, i);
  if (verb?.form === 'present') return verb.kind === 'speech' && !verb.noun;
  return verb !== undefined && verb.form !== 'base' && verb.form !== 'ing';
}

function joinsNames(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  return before.capital === after.capital && !before.lower.endsWith('ed');
}

/** The noun phrase that a relative pronoun at token `at` points back to: the nearest that can speak so, or else the whole. */
export function antecedent(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  const relative = tokens[at];
  const end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const phrase = end < from || !relative ? null : phraseEndingAt(tokens, from, end);
  if (!phrase || !relative) return phrase;
  const meant =
    (relative.lower === 'who' ? apposed(tokens, from, phrase) : null) ??
    nearest(tokens, phrase, end, relative.lower === 'who') ??
    phrase;
  return relative.lower === 'who' && meant.kind === 'name' ? { ...pronoun(relative), meant } : meant;
}

/** "Anna Holm, a baker from Oxley, who": the name that a description behind its comma describes. */
function apposed(tokens: readonly Token[], from: number, { start }: NounPhrase): NounPhrase | null {
  let at = from;
  while ((tokens[at]?.start ?? start) < start) at++;
  const isAside = /^an?$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
  if (!isAside || !tokens[at - 2]?.capital) return null;
  const named = phraseEndingAt(tokens, from, at - 2);
  return named?.kind === 'name' ? named : null;
}

/** The last phrase inside a longer one that ends at token `end`, if it means somebody, or else something written. */
function nearest(tokens: readonly Token[], whole: Span, end: number, who: boolean): NounPhrase | null {
  for (let start = end; (tokens[start]?.start ?? -1) >= whole.start; start--) {
    if (!opensNearest(tokens, start) || (who && isHomeOf(tokens, start))) continue;
    const phrase = nounPhrase(tokens, start, end + 1);
    if (!phrase) continue;
    if (who ? phrase.kind === 'name' || ROLES.has(phrase.head) : DOCUMENTS.has(phrase.head)) return phrase;
  }
  return null;
}

/** "Anna Holm of North Oxley, who": the place or body behind a name, which is nobody. */
function isHomeOf(tokens: readonly Token[], i: number): boolean {
  const link = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  return tokens[i]?.capital === true && /^(?:of|from)$/.test(tokens[link]?.lower ?? '')
    ? tokens[link - 1]?.capital === true
    : false;
}

function opensNearest(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || before?.possessive) return false;
  if (DETERMINERS.has(token.lower)) return true;
  return (
    token.capital &&
    !before?.capital &&
    !DETERMINERS.has(before?.lower ?? '') &&
    !ROLES.has(before?.lower ?? '')
  );
}
