import { cueAt, sentenceEnd } from './clauses.js';
import { type Attribution, cueOf, type Frame } from './frame.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './lexicon.js';
import { endsPhrase, isAdverb, nounPhrase } from './noun-phrases.js';
import type { Token } from './tokens.js';

/** Longest stretch of tokens between a quotation and the verb of saying after it: an aside is seldom longer. */
const REACH = 45;

/** The attribution right after the quotation at token `k`: `"…," said Becker`, `"…," he told them`, `"…," according to her`. */
export function after(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  const end = Math.min(sentenceEnd(tokens, k), k + REACH);
  let i = k + 1;
  const comma = tokens[i]?.text === ',';
  if (comma) i++;
  const first = tokens[i];
  if (!first || i >= end) return null;
  if (first.kind === 'mark') return signed(frame, i);
  if (first.kind !== 'word') return null;
  return (
    accordingTo(frame, i, end) ??
    inverted(frame, i, end) ??
    subjectFirst(frame, i, end) ??
    trailing(frame, k, end)
  );
}

function accordingTo({ tokens, ...rest }: Frame, i: number, end: number): Attribution | null {
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return null;
  const speaker = nounPhrase(tokens, i + 2, end);
  const cue = cueOf({ tokens, ...rest }, i, i + 1);
  return speaker && { speaker, cue, rule: 'according-to', sureness: 'high', close: true };
}

function inverted(frame: Frame, from: number, end: number): Attribution | null {
  const { tokens } = frame;
  let i = from;
  while (i < end && tokens[i] && isAdverbAt(tokens, i)) i++;
  const verb = cueAt(tokens, i);
  if (verb?.kind !== 'speech' || (verb.form !== 'past' && verb.form !== 'present')) return null;
  const next = tokens[i + 1];
  if (!next || i + 1 >= end || next.kind !== 'word') return null;
  if (
    PREPOSITIONS.has(next.lower) ||
    next.lower === 'that' ||
    isAdverb(next) ||
    SUBORDINATORS.has(next.lower)
  )
    return null;
  if (/^(?:him|her|them|me|us|it)$/.test(next.lower)) return null;
  const speaker = nounPhrase(tokens, i + 1, end);
  return (
    speaker && {
      speaker,
      cue: cueOf(frame, i),
      rule: 'cue-then-speaker-after',
      sureness: 'high',
      close: true,
    }
  );
}

function subjectFirst(frame: Frame, from: number, end: number): Attribution | null {
  const { tokens } = frame;
  const first = tokens[from];
  if (!first || !opensSubject(first)) return null;
  let i = from;
  while (i < end && tokens[i] && !stops(tokens, i)) i++;
  const at = verbAfter(tokens, from, i, end);
  const verb = at === null ? undefined : cueAt(tokens, at);
  if (at === null || !verb) return null;
  const speaker = nounPhrase(tokens, from, at);
  return (
    speaker && {
      speaker,
      cue: cueOf(frame, at),
      rule: 'speaker-then-cue-after',
      sureness: 'high',
      close: true,
    }
  );
}

function opensSubject(token: Token): boolean {
  if (token.kind !== 'word' || CONJUNCTIONS.has(token.lower) || RELATIVES.has(token.lower)) return false;
  return !PREPOSITIONS.has(token.lower) && !AUXILIARIES.has(token.lower) && !SUBORDINATORS.has(token.lower);
}

/** Where the plain noun phrase that opens at the quotation ends: at a verb, an aside, or the sentence's next part. */
function stops(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  const verb = cueAt(tokens, i);
  if (verb?.kind === 'speech' && verb.form !== 'ing' && verb.form !== 'base') return true;
  return endsPhrase(token);
}

/** The verb of saying that the phrase ending before `i` is the subject of, past adverbs, auxiliaries and asides. */
function verbAfter(tokens: readonly Token[], from: number, i: number, end: number): number | null {
  const direct = finiteCue(tokens, i, end);
  if (direct !== null) return direct;
  const stop = tokens[i];
  if (
    !stop ||
    !(stop.text === ',' || stop.text === '(' || /^[—–]|--/.test(stop.text) || RELATIVES.has(stop.lower))
  )
    return null;
  for (let at = i + 1; at < end; at++) {
    const before = tokens[at - 1];
    if (before?.kind === 'mark' && /^(?:[,)]|[—–]|--+)$/.test(before.text)) {
      const found = finiteCue(tokens, at, end);
      if (found !== null) return found;
    }
  }
  return RELATIVES.has(stop.lower) || PRONOUNS.has(tokens[from]?.lower ?? '') ? null : null;
}

function finiteCue(tokens: readonly Token[], from: number, end: number): number | null {
  let i = from;
  while (i < end && tokens[i] && isAdverbOrAuxiliary(tokens, i)) i++;
  const verb = i < end ? cueAt(tokens, i) : undefined;
  if (verb?.kind !== 'speech') return null;
  if (verb.form === 'ing') return /^(?:is|are|was|were)$/.test(tokens[i - 1]?.lower ?? '') ? i : null;
  if (verb.form === 'past' && /^(?:is|are|was|were|been)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  return i;
}

function isAdverbOrAuxiliary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && (isAdverb(token) || AUXILIARIES.has(token.lower));
}

function isAdverbAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && isAdverb(token) && !DETERMINERS.has(token.lower);
}

/** `— Becker` or `-- Becker, a voter` after the quotation signs it. */
function signed(frame: Frame, i: number): Attribution | null {
  const { tokens } = frame;
  const dash = tokens[i];
  const next = tokens[i + 1];
  if (!dash || !/^(?:[—–-]|--+)$/.test(dash.text) || !next?.capital) return null;
  const end = sentenceEnd(tokens, i);
  const speaker = nounPhrase(tokens, i + 1, end);
  if (speaker?.kind !== 'name' || hasVerb(tokens, i + 1, end)) return null;
  return { speaker, cue: cueOf(frame, i), rule: 'signed-after', sureness: 'medium', close: true };
}

function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (AUXILIARIES.has(tokens[i]?.lower ?? '') || cueAt(tokens, i)) return true;
  return false;
}

/** `… is “a bully”, Mr Regalado said.`: the attribution ends the sentence that a fragment stands in. */
function trailing(frame: Frame, k: number, end: number): Attribution | null {
  const { tokens } = frame;
  for (let at = k + 1; at < end - 2; at++) {
    if (tokens[at]?.text !== ',') continue;
    const found =
      accordingTo(frame, at + 1, end) ?? inverted(frame, at + 1, end) ?? shortSubject(frame, at + 1, end);
    if (found) return { ...found, close: false, sureness: 'medium' };
  }
  return null;
}

function shortSubject(frame: Frame, from: number, end: number): Attribution | null {
  const found = subjectFirst(frame, from, end);
  return found && found.cue.start - found.speaker.start < 60 ? found : null;
}
