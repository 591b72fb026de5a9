import { AUXILIARIES, DETERMINERS, DOCUMENTS, PREPOSITIONS } from '../vocabulary/lexicon.js';
import { cueAt } from './clauses.js';
import { type NounPhrase, nounPhrase } from './noun-phrases.js';
import { describes, isAdverbial, isName, type Segment, segments } from './segments.js';
import type { Token } from './token.js';
import { IRREGULAR_PAST, isAdverb } from './word-classes.js';

/** The subject of the sentence's main clause before token `to`. */
export function mainSubject(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  const parts = segments(tokens, afterDateline(tokens, from, to), to);
  for (const [n, part] of parts.entries()) {
    const { end } = part;
    const start = part.start + (isInverted(tokens, part) ? 1 : 0);
    if (isAdverbial(tokens, start, end)) continue;
    const next = parts[n + 1];
    if (next && isPlaceOf(tokens, parts[n - 1], { start, end })) continue;
    const named = next && describes(tokens, { start, end }) && isName(tokens, next.start, next.end);
    const phrase = nounPhrase(tokens, start, named ? to : cutAtVerb(tokens, start, end));
    if (phrase) return phrase;
  }
  return lastPronoun(tokens, from, to);
}

/** `“…,” said Holm, adding`: a verb of saying behind a quotation, with its subject behind it. */
function isInverted(tokens: readonly Token[], { start, end }: Segment): boolean {
  const verb = tokens[start - 1]?.kind === 'quote' ? cueAt(tokens, start) : undefined;
  return start + 1 < end && verb?.kind === 'speech' && verb.form === 'past';
}

/** `Speaking in Oxley, Kent, Holm said`: a name alone that tells where the place before it lies. */
export function isPlaceOf(tokens: readonly Token[], before: Segment | undefined, part: Segment): boolean {
  if (before?.end !== part.start - 1 || tokens[before.end]?.text !== ',') return false;
  for (let i = part.start; i < part.end; i++)
    if (!tokens[i]?.capital && tokens[i]?.text !== '.') return false;
  let start = before.end;
  while (start > before.start && tokens[start - 1]?.capital) start--;
  return start < before.end && /^(?:in|at|near|outside)$/.test(tokens[start - 1]?.lower ?? '');
}

/** Tokens that a dateline seldom exceeds. */
const LONGEST_DATELINE = 12;

/** The first token after the dateline that opens a paragraph: "OXLEY, Dec. 8 —", "Oxley (AP) —". */
function afterDateline(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (from > 0 || !first?.capital || first.text.length < 3) return from;
  const inCapitals = first.text === first.text.toUpperCase();
  for (let i = from + 1; i < Math.min(to, LONGEST_DATELINE); i++)
    if (/^(?:[—–―-]|--+)$/.test(tokens[i]?.text ?? ''))
      return inCapitals || tokens[i - 1]?.text === ')' ? i + 1 : from;
  return from;
}

/** After a clause that no comma ends, the pronoun of the main one: "When he came back he began by saying". */
function lastPronoun(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  for (let i = to - 1; i >= from; i--)
    if (/^(?:he|she|they|i|we)$/.test(tokens[i]?.lower ?? '')) return nounPhrase(tokens, i, i + 1);
  return null;
}

/** The end of the noun phrase that opens a clause: before its first word that looks like a finite verb. */
export function cutAtVerb(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++)
    if (tokens[i]?.kind !== 'word' || looksFinite(tokens, i) || opensTime(tokens, i)) return i;
  return end;
}

/** "Holm last week", "Brandt this month": a time right behind a name. */
function opensTime(tokens: readonly Token[], i: number): boolean {
  const isName = tokens[i - 1]?.capital === true && !tokens[i - 1]?.possessive;
  return isName && /^(?:last|this|next|earlier|late)$/.test(tokens[i]?.text ?? '');
}

/** Whether a word behind a subject is rather its verb; with a capital, only in a headline. */
function looksFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || (token.capital && !token.headline)) return false;
  const verb = cueAt(tokens, i);
  if (AUXILIARIES.has(token.lower) || (verb && verb.form !== 'base')) return true;
  if (token.capital) return false;
  if (isAdverb(token) || token.lower.endsWith('ed') || IRREGULAR_PAST.has(token.lower)) return true;
  return /[^s]s$/.test(token.lower) && mayTakeVerb(tokens, i);
}

/** Whether a word in -s at token `i` is a verb: after a name, or between a written thing and what it tells of. */
function mayTakeVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    next?.kind !== 'word' ||
    /^(?:who|which)$/.test(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    tokens[i - 1]?.possessive
  )
    return false;
  if (tokens[i - 1]?.capital) return !PREPOSITIONS.has(tokens[i]?.lower ?? '') && next.lower !== 'of';
  const opensObject = next.capital || DETERMINERS.has(next.lower);
  return DOCUMENTS.has(tokens[i - 1]?.lower ?? '') && opensObject;
}
