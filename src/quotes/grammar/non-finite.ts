import { AUXILIARIES, CONJUNCTIONS, RELATIVES } from '../vocabulary/lexicon.js';
import { beforeAuxiliaries } from './before-verb.js';
import { controlled } from './controlled.js';
import { cutAtVerb, mainSubject } from './main-subject.js';
import { type NounPhrase, nounPhrase } from './noun-phrases.js';
import { beforeAside } from './past-asides.js';
import { phraseEndingAt } from './phrase-before.js';
import type { Token } from './token.js';
import { BE, followsBe, IRREGULAR_PAST } from './word-classes.js';

/** Verbs whose object does what their infinitive says: "led Holm to say". */
const CAUSES =
  /^(?:led|leads|leading|(?:prompt|push|forc|caus|inspir|compell?|encourag|provok|allow)(?:ed|e?s|ing))$/;
const OPENS_OR_ENDS = /^(?:(?:open|end|start|clos|conclud)(?:ed|e?s)|begins?|began|begun)$/;
/** Tokens of a subject between such a word and its participle. */
const LONGEST_SUBJECT = 6;

/**
 * The subject of the participle at token `i` of the clause that begins at `from`.
 * @param at where a subject right before it would end
 */
export function ofParticiple(
  tokens: readonly Token[],
  from: number,
  i: number,
  at: number,
): NounPhrase | null {
  return (
    controlled(tokens, from, i) ??
    rightBefore(tokens, from, at) ??
    ofAsClause(tokens, from, i) ??
    mainSubject(tokens, from, i)
  );
}

/** The subject of the infinitive whose "to" is token `to`, in the clause that begins at `from`. */
export function ofInfinitive(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  return (
    ofHabit(tokens, from, to) ??
    caused(tokens, from, to) ??
    ofVerbBefore(tokens, from, to) ??
    mainSubject(tokens, afterThat(tokens, from, to), to + 1)
  );
}

/** "…, with Holm loudly saying": the phrase right before a participle, which ends at token `at`. */
function rightBefore(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  for (let i = at; i >= from && i > at - LONGEST_SUBJECT && tokens[i]?.kind === 'word'; i--) {
    const { lower = '' } = tokens[i] ?? {};
    const before = tokens[i - 1];
    const leads = lower === 'with' && (before?.kind !== 'word' || OPENS_OR_ENDS.test(before.lower));
    if (leads) return nounPhrase(tokens, i + 1, at + 1);
  }
  return null;
}

/** `It was a day of anger, as Holm joined in, saying`: the subject of the clause between commas before the participle. */
function ofAsClause(tokens: readonly Token[], from: number, i: number): NounPhrase | null {
  if (tokens[i - 1]?.text !== ',') return null;
  let start = i - 1;
  while (start > from && tokens[start - 1]?.kind === 'word') start--;
  const opens = tokens[start - 1]?.text === ',' && /^(?:as|while)$/.test(tokens[start]?.lower ?? '');
  return opens ? nounPhrase(tokens, start + 1, cutAtVerb(tokens, start + 1, i - 1)) : null;
}

/** "What her teacher, Maria Holm, used to say": whose habit the infinitive tells. */
function ofHabit(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  if (tokens[to - 1]?.lower !== 'used' || followsBe(tokens, to - 1)) return null;
  const at = beforeAuxiliaries(tokens, to - 2, from);
  let what = at;
  while (what > from && tokens[what - 1]?.lower !== 'what') what--;
  if (tokens[at]?.text === ',') return beforeAside(tokens, what, at);
  return at < from || tokens[at]?.kind !== 'word' ? null : phraseEndingAt(tokens, from, at);
}

/** "The blaze led Holm to say": whom another verb brings to say it. */
function caused(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  for (let i = to - 2; i >= from; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (CAUSES.test(lower) && !BE.has(tokens[i - 1]?.lower ?? ''))
      return /^(?:him|her|them)$/.test(tokens[i + 1]?.lower ?? '') ? null : nounPhrase(tokens, i + 1, to);
    if (AUXILIARIES.has(lower) || tokens[i]?.kind === 'quote') return null;
  }
  return null;
}

/** "… before Holm began to say": the name, pronoun or plural before the past tense that the infinitive follows. */
function ofVerbBefore(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  const verb = tokens[to - 1];
  if (!verb || verb.capital || !(verb.lower.endsWith('ed') || IRREGULAR_PAST.has(verb.lower))) return null;
  const at = beforeAuxiliaries(tokens, to - 2, from);
  const last = tokens[at];
  if (at < from || last?.kind !== 'word') return null;
  if (CONJUNCTIONS.has(last.lower) || RELATIVES.has(last.lower)) return null;
  const phrase = phraseEndingAt(tokens, from, at);
  return phrase?.kind === 'description' && !last.lower.endsWith('s') ? null : phrase;
}

/** Where the clause of an infinitive begins: after "so … that", or where its sentence does. */
function afterThat(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to; at > from; at--)
    if (tokens[at]?.lower === 'that' && /^(?:so|such)$/.test(tokens[at - 2]?.lower ?? '')) return at + 1;
  return from;
}
