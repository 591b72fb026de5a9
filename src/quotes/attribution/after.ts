import { cueAt, sentenceEnd } from '../grammar/clauses.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import { isRole } from '../grammar/printed-roles.js';
import type { Token } from '../grammar/token.js';
import { isPlainVerb, verbAfter } from '../grammar/verb-of-subject.js';
import { endsPhrase, isAdverb, PERSONAL } from '../grammar/word-classes.js';
import { type CueVerb, verbOf } from '../vocabulary/cues.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../vocabulary/lexicon.js';
import { type Attribution, cueOf, type Frame, verbCue } from './frame.js';
import { isClaim } from './noun.js';
import { relayed } from './relayed.js';
import { signed, signedBehind } from './signed.js';

/** Longest stretch of tokens between a quotation and the verb of saying after it: an aside is seldom longer. */
const REACH = 45;

/** `"…," even more than last year, said Holm`: what goes on with the clause and opens no subject that a comma ends. */
const LEADS_PHRASE = /^(?:even|still|just|only|almost|more|less)$/;

/** The attribution right after the quotation at token `k`: `"…," said Weber`, `"…," he told them`, `"…," according to her`. */
export function after(frame: Frame, k: number): Attribution | null {
  const { tokens } = frame;
  const end = Math.min(sentenceEnd(tokens, k), k + REACH);
  let i = k + 1;
  const comma = tokens[i]?.text === ',';
  if (comma) i++;
  const first = tokens[i];
  if (first && i >= end) return signedBehind(frame, k);
  if (!first) return null;
  if (first.kind === 'mark') return signed(frame, i);
  if (first.kind !== 'word') return null;
  const found =
    accordingTo(frame, i, end) ??
    cameFrom(frame, i, end) ??
    inWordsOf(frame, i, end) ??
    relayed(frame, i, end) ??
    asSaid(frame, i, end) ??
    (breaksOff(frame, k)
      ? (inverted(frame, i, end, isFragment(frame, k)) ?? subjectFirst(frame, i, end))
      : null);
  return found ?? ofTrailing(frame, k + 1, end);
}

/** Whether the quotation stops for an attribution: at a comma, a question, a dash, or as a paragraph's own utterance. */
function breaksOff({ text, tokens, stretches }: Frame, k: number): boolean {
  const stretch = stretches[tokens[k]?.stretch ?? -1];
  if (!stretch) return false;
  if (tokens[k + 1]?.text === ',') return true;
  return /[,.?!…—–―'’-]/.test(text.charAt(stretch.inner.end - 1)) || tokens[k - 1]?.kind !== 'word';
}

function accordingTo({ tokens, ...rest }: Frame, i: number, end: number): Attribution | null {
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return null;
  const speaker = nounPhrase(tokens, i + 2, end);
  const cue = cueOf({ tokens, ...rest }, i, i + 1);
  return speaker && { speaker, cue, rule: 'according-to', sureness: 'high', close: true };
}

/** `"…," in the words of Holm` */
function inWordsOf(frame: Frame, i: number, end: number): Attribution | null {
  const { tokens } = frame;
  const words = tokens
    .slice(i, i + 4)
    .map(({ lower }) => lower)
    .join(' ');
  const speaker = words === 'in the words of' ? nounPhrase(tokens, i + 4, end) : null;
  return (
    speaker && { speaker, cue: cueOf(frame, i + 2), rule: 'noun-of-saying', sureness: 'high', close: true }
  );
}

/** `"…," came the reply from Holm` */
function cameFrom(frame: Frame, i: number, end: number): Attribution | null {
  const { tokens } = frame;
  if (tokens[i]?.lower !== 'came') return null;
  for (let at = i + 2; at < Math.min(end, i + 5); at++) {
    const speaker = tokens[at]?.lower === 'from' ? nounPhrase(tokens, at + 1, end) : null;
    if (speaker)
      return {
        speaker,
        cue: cueOf(frame, i, at),
        rule: 'cue-then-speaker-after',
        sureness: 'high',
        close: true,
      };
  }
  return null;
}

/** `the plan “is a shame,” as Holm put it` */
function asSaid(frame: Frame, i: number, end: number): Attribution | null {
  return frame.tokens[i]?.lower === 'as' ? shortSubject(frame, i + 1, end) : null;
}

/** `who called it “a shame,” praised the mayor`: words inside a clause, which a verb behind them may go on. */
function isFragment({ tokens }: Frame, k: number): boolean {
  const before = tokens[k - 1];
  return before?.kind === 'word' && before.sentence === tokens[k]?.sentence;
}

function inverted(frame: Frame, from: number, end: number, fragment: boolean): Attribution | null {
  const { tokens } = frame;
  let i = from;
  while (i < end && tokens[i] && isAdverbAt(tokens, i)) i++;
  const verb = cueAt(tokens, i);
  const next = tokens[i + 1];
  if (!next || i + 1 >= end || next.kind !== 'word') return null;
  const known = verb && opensInverted(verb) && (verb.form === 'past' || verb.form === 'present');
  // Where words break off, any past tense with a noun after it says them: "“Never!” huffed the mayor."
  const past = tokens[i]?.lower.endsWith('ed') && (next.capital || DETERMINERS.has(next.lower));
  if (!known && (fragment || !past)) return null;
  if (
    PREPOSITIONS.has(next.lower) ||
    next.lower === 'that' ||
    isAdverb(next) ||
    SUBORDINATORS.has(next.lower)
  )
    return null;
  if (/^(?:him|them|me|us|it)$/.test(next.lower) || (next.lower === 'her' && tokens[i + 2]?.kind !== 'word'))
    return null;
  const speaker = nounPhrase(tokens, i + 1, end);
  return (
    speaker && {
      speaker,
      cue: verbCue(frame, i),
      rule: 'cue-then-speaker-after',
      sureness: 'high',
      close: true,
    }
  );
}

/** "Said Holm", and also "begins a letter from Holm"; who stands behind "told" is told. */
function opensInverted({ kind, base }: CueVerb): boolean {
  return (kind === 'speech' && base !== 'tell') || base === 'begin';
}

function subjectFirst(frame: Frame, from: number, end: number): Attribution | null {
  const { tokens } = frame;
  const first = tokens[from];
  if (!first || !opensSubject(first) || takesUp(tokens, from)) return null;
  let i = from + 1;
  if (!PERSONAL.has(first.lower))
    while (i < end && tokens[i] && (isTitleInPhrase(tokens, i) || !stops(tokens, i))) i++;
  const at = verbAfter(tokens, i, end);
  if (at === null || (LEADS_PHRASE.test(first.lower) && tokens[at - 1]?.text === ',')) return null;
  const speaker = phraseWithTitle(tokens, from, at) ?? nounPhrase(tokens, from, at);
  return (
    speaker && {
      speaker,
      cue: verbCue(frame, at),
      rule: 'speaker-then-cue-after',
      sureness: 'high',
      close: true,
    }
  );
}

/** `the “Oxley Nights” actress`: whether the marks at token `i` are part of a description of somebody. */
function isTitleInPhrase(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const opens = /^(?:the|an?|former)$/.test(tokens[i - 1]?.lower ?? '');
  return tokens[i]?.kind === 'quote' && opens && next !== undefined && !next.capital && isRole(next);
}

function phraseWithTitle(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  const opener = tokens[from];
  const phrase = isTitleInPhrase(tokens, from + 1) ? nounPhrase(tokens, from + 2, to) : null;
  return opener && phrase ? { ...phrase, start: opener.start } : null;
}

/** `…, a charge the company rejected`, `…, a claim that Holm denied`: what the words before are called, not who says them. */
function takesUp(tokens: readonly Token[], i: number): boolean {
  const behind = tokens[i + 2];
  if (!/^an?$/.test(tokens[i]?.lower ?? '') || !isClaim(tokens[i + 1]) || behind?.kind !== 'word')
    return false;
  return (
    behind.capital ||
    DETERMINERS.has(behind.lower) ||
    RELATIVES.has(behind.lower) ||
    PERSONAL.has(behind.lower)
  );
}

function opensSubject(token: Token): boolean {
  if (token.kind !== 'word' || CONJUNCTIONS.has(token.lower) || RELATIVES.has(token.lower)) return false;
  // "Per Holm said": a first name.
  const isPreposition = PREPOSITIONS.has(token.lower) && !(token.capital && token.lower === 'per');
  return !isPreposition && !AUXILIARIES.has(token.lower) && !SUBORDINATORS.has(token.lower);
}

/** Where the plain noun phrase that opens at the quotation ends: at a verb, an aside, or the sentence's next part. */
function stops(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  const verb = cueAt(tokens, i);
  if (verb?.form === 'past' && tokens[i + 1]?.kind !== 'word') return true;
  if (verb?.kind === 'speech' && verb.form !== 'ing')
    return verb.form !== 'base' || /[^s]s$/.test(tokens[i - 1]?.lower ?? '');
  return endsPhrase(token) || isPlainVerb(tokens, i);
}

function isAdverbAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && isAdverb(token) && !DETERMINERS.has(token.lower);
}

/** `… is “a bully”, Mr Holm said.`: the first attribution behind a comma among the tokens from `from` up to `end`. */
export function ofTrailing(frame: Frame, from: number, end: number): Attribution | null {
  const { tokens } = frame;
  for (let at = from; at < end - 2; at++) {
    if (tokens[at]?.text !== ',') continue;
    const found =
      accordingTo(frame, at + 1, end) ??
      ofSaying(inverted(frame, at + 1, end, true)) ??
      shortSubject(frame, at + 1, end);
    if (found) return { ...found, close: false, sureness: 'medium' };
  }
  return null;
}

function shortSubject(frame: Frame, from: number, end: number): Attribution | null {
  const found = isParticiple(frame, from) ? null : subjectFirst(frame, from, end);
  return found && found.cue.start - found.speaker.start < 60 ? ofSaying(found) : null;
}

/** `…, prosecuting, told them`: what a subject before it does, and no subject itself. */
function isParticiple({ tokens }: Frame, i: number): boolean {
  const token = tokens[i];
  return token?.capital === false && token.lower.endsWith('ing') && tokens[i + 1]?.text === ',';
}

function ofSaying(found: Attribution | null): Attribution | null {
  return found && verbOf(found.cue.text) ? found : null;
}
