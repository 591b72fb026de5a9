import { AUXILIARIES, PREPOSITIONS, RELATIVES } from '../vocabulary/lexicon.js';
import { cueAt } from './clauses.js';
import { isRole } from './printed-roles.js';
import type { Token } from './token.js';
import { isAdverb } from './word-classes.js';

const OPENS_ASIDE = /^(?:[,(—–―]|--+)$/;
const CLOSES_ASIDE = /^(?:[,)—–―]|--+)$/;
const DESCRIBES = /^(?:the|an?|his|her|their|its|vice|deputy|assistant|associate|senior|chief|former)$/;
const PLAIN_CUE = /^(?:said|says|told|wrote|added)$/;

/**
 * The verb of saying that the phrase ending before `i` is the subject of, past adverbs, auxiliaries and asides.
 * @returns its place among the tokens, before `end`; null for none
 */
export function verbAfter(tokens: readonly Token[], i: number, end: number): number | null {
  const direct = finiteCue(tokens, i, end);
  if (direct !== null) return direct;
  const stop = tokens[i];
  if (!stop) return null;
  const relative = RELATIVES.has(stop.lower) || RELATIVES.has(tokens[i + 1]?.lower ?? '');
  if (!relative && !OPENS_ASIDE.test(stop.text)) return null;
  const past = pastAside(tokens, i + 1, end);
  if (past !== null) return past;
  return relative ? inOpenAside(tokens, i + 1, end) : behindDescription(tokens, i, end);
}

/** The verb right after what ends an aside: a comma, dash or bracket, or marks with the comma in them: `of the “Echo,” wrote`. */
function pastAside(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    const before = tokens[at - 1];
    const closes = before?.kind === 'quote' || CLOSES_ASIDE.test(before?.text ?? '');
    const found = closes ? finiteCue(tokens, at, end) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The last plain verb of saying in a relative clause that no comma ends: `"…," Holm, who owns the mill said`. */
function inOpenAside(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = end - 1; at > from; at--)
    if (PLAIN_CUE.test(tokens[at]?.lower ?? '') && !RELATIVES.has(tokens[at - 1]?.lower ?? '')) return at;
  return null;
}

/** The plain verb of saying behind a description that no comma ends: `"…," Holm, the owner of the mill told them`. */
function behindDescription(tokens: readonly Token[], comma: number, end: number): number | null {
  let name = comma;
  while (tokens[name - 1]?.capital) name--;
  const behind = tokens[name - 1]?.text === ',' ? tokens[name - 2] : tokens[name - 1];
  const opens = tokens[comma]?.text === ',' && name < comma && behind?.kind === 'quote';
  const described = tokens[comma + 1];
  if (!opens || !(DESCRIBES.test(described?.lower ?? '') || isRole(described))) return null;
  for (let at = comma + 2; at < end && tokens[at]?.kind === 'word'; at++)
    if (PLAIN_CUE.test(tokens[at]?.lower ?? '')) return at;
  return null;
}

function finiteCue(tokens: readonly Token[], from: number, end: number): number | null {
  let i = from;
  while (i < end && tokens[i] && isAdverbOrAuxiliary(tokens, i)) i++;
  const verb = i < end ? cueAt(tokens, i) : undefined;
  if (quotedAsSaying(tokens, i)) return i;
  if (!verb) return i === from && isPlainVerb(tokens, i) ? i : null;
  if (verb.kind !== 'speech' && i !== from) return null;
  if (verb.form === 'ing') return /^(?:is|are|was|were)$/.test(tokens[i - 1]?.lower ?? '') ? i : null;
  if (verb.form === 'past' && /^(?:is|are|was|were|been)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  return i;
}

/** A past form that ends its clause or goes on with where and how: `"Never!" Holm thundered.` */
export function isPlainVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token?.lower.endsWith('ed') || token.capital) return false;
  return (
    next === undefined ||
    next.kind !== 'word' ||
    next.sentence !== token.sentence ||
    PREPOSITIONS.has(next.lower)
  );
}

/** "Weber is quoted as saying", "Weber is heard asking": a passive whose subject speaks all the same. */
function quotedAsSaying(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower === 'quoted') return tokens[i + 1]?.lower === 'as';
  return tokens[i]?.lower === 'heard' && cueAt(tokens, i + 1)?.form === 'ing';
}

function isAdverbOrAuxiliary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && (isAdverb(token) || AUXILIARIES.has(token.lower));
}
