import { cueAt, sentenceEnd, sentenceStart } from './clauses.js';
import type { CueVerb } from './cues.js';
import { AUXILIARIES, CONJUNCTIONS, DAYS, PREPOSITIONS, RELATIVES } from './lexicon.js';
import { type NounPhrase, nounPhrase } from './noun-phrases.js';
import { antecedent, phraseEndingAt } from './phrase-before.js';
import { describes, isAdverbial, isAside, isName, type Segment, segments } from './segments.js';
import type { Token } from './tokens.js';
import { IRREGULAR_PAST, isAdverb } from './word-classes.js';

/** Tokens of a subject between "with" and a participle. */
const LONGEST_SUBJECT = 6;
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'get', 'gets', 'got']);

/**
 * The subject of the verb of saying at token `i`: the noun phrase before it, past asides between commas; the one a
 * relative pronoun points back to; for a second verb, a participle or an infinitive, the subject of the sentence. For a
 * passive, the phrase after "by". Null where it has none.
 */
export function subjectOf(tokens: readonly Token[], i: number, verb: CueVerb): NounPhrase | null {
  const from = insideBracket(tokens, sentenceStart(tokens, i), i);
  if (i === from && verb.form === 'past') return nounPhrase(tokens, i + 1, sentenceEnd(tokens, i));
  if (isPassive(tokens, verb, i)) return agent(tokens, i);
  const at = beforeAuxiliaries(tokens, i - 1, from);
  const before = tokens[at];
  if (at < from || !before) return null;
  if (verb.form === 'ing' && !isProgressive(tokens[i - 1]))
    return withSubject(tokens, from, at) ?? mainSubject(tokens, from, i);
  if (verb.form === 'base' && tokens[i - 1]?.lower === 'to')
    return mainSubject(tokens, afterThat(tokens, from, i), i);
  if (before.kind === 'quote')
    return verb.form === 'past'
      ? nounPhrase(tokens, i + 1, sentenceEnd(tokens, i))
      : mainSubject(tokens, from, i);
  if (/^(?:[,)—–―]|--+)$/.test(before.text)) return pastAsides(tokens, from, at);
  if (CONJUNCTIONS.has(before.lower)) return mainSubject(tokens, from, at);
  if (RELATIVES.has(before.lower)) return antecedent(tokens, from, at);
  return phraseEndingAt(tokens, from, at);
}

/** The first token of the open bracket that token `i` stands in, or of the sentence: "(Holm, who owns it, said" */
function insideBracket(tokens: readonly Token[], from: number, i: number): number {
  for (let at = i; at > from; at--) {
    const before = tokens[at - 1]?.text;
    if (before === ')') return from;
    if (before === '(') return at;
  }
  return from;
}

/** Where the clause of an infinitive begins: after "so … that", or where its sentence does. */
function afterThat(tokens: readonly Token[], from: number, i: number): number {
  for (let at = i - 1; at > from; at--)
    if (tokens[at]?.lower === 'that' && /^(?:so|such)$/.test(tokens[at - 2]?.lower ?? '')) return at + 1;
  return from;
}

/** "Was saying", "isn't saying": a participle that is part of a finite verb. */
function isProgressive(before: Token | undefined): boolean {
  return before !== undefined && (BE.has(before.lower) || /n't|'s|'re/.test(before.text));
}

/** "…, with Holm loudly saying": the phrase between "with" and a participle, which ends at token `at`. */
function withSubject(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  for (let i = at; i >= from && i > at - LONGEST_SUBJECT && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.lower === 'with' && tokens[i - 1]?.kind !== 'word')
      return nounPhrase(tokens, i + 1, at + 1);
  return null;
}

/** The last index at or before `i` that is neither adverb nor auxiliary: where a verb's subject may end. */
function beforeAuxiliaries(tokens: readonly Token[], i: number, from: number): number {
  let at = i;
  while (at >= from) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (!isAdverb(token) && !AUXILIARIES.has(token.lower) && token.lower !== 'to' && !DAYS.has(token.lower))
      break;
    at--;
  }
  return at;
}

function isPassive(tokens: readonly Token[], verb: CueVerb, i: number): boolean {
  if (verb.form !== 'past') return false;
  let at = i - 1;
  for (let token = tokens[at]; token && isAdverb(token); token = tokens[at]) at--;
  return BE.has(tokens[at]?.lower ?? '');
}

/** The phrase after "by" that a passive names as its doer. */
function agent(tokens: readonly Token[], i: number): NounPhrase | null {
  const end = sentenceEnd(tokens, i);
  for (let at = i + 1; at < Math.min(end, i + 5); at++)
    if (tokens[at]?.lower === 'by') return nounPhrase(tokens, at + 1, end);
  return null;
}

/**
 * The subject left of an aside that ends at token `at` (a comma, a dash or a bracket) before the verb: the nearest
 * stretch that is neither an aside nor sets the scene.
 */
function pastAsides(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  const parts = segments(tokens, from, at);
  for (let n = parts.length - 1; n >= 0; n--) {
    const part = parts[n];
    if (!part || isAdverbial(tokens, part.start, part.end)) continue;
    const owner = parts[n - 1];
    const described = owner && describes(tokens, owner) && !isAdverbial(tokens, owner.start, owner.end);
    if (described && isName(tokens, part.start, part.end)) return nounPhrase(tokens, owner.start, at);
    if (n < parts.length - 1 && !isAside(tokens, part))
      return phraseEndingAt(tokens, part.start, part.end - 1);
  }
  const first = parts.find((part) => !isAdverbial(tokens, part.start, part.end));
  if (first) return nounPhrase(tokens, first.start, at);
  const led = parts.findLast(
    (part) =>
      tokens[part.end - 1]?.capital &&
      tokens[part.start - 1]?.text !== '(' &&
      !isAside(tokens, afterOpener(tokens, part)),
  );
  return led ? phraseEndingAt(tokens, led.start, led.end - 1) : null;
}

/** A stretch without the word that joins its clause to the one before: "while Anna Holm". */
function afterOpener(tokens: readonly Token[], { start, end }: Segment): Segment {
  const opens = /^(?:while|whereas|and|but)$/.test(tokens[start]?.lower ?? '');
  return { start: opens && start + 1 < end ? start + 1 : start, end };
}

/** The subject of the sentence's main clause before token `to`. */
export function mainSubject(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  const parts = segments(tokens, afterDateline(tokens, from, to), to);
  for (const [n, { start, end }] of parts.entries()) {
    if (isAdverbial(tokens, start, end)) continue;
    const next = parts[n + 1];
    if (next && isPlaceOf(tokens, parts[n - 1], { start, end })) continue;
    const named = next && describes(tokens, { start, end }) && isName(tokens, next.start, next.end);
    const phrase = nounPhrase(tokens, start, named ? to : cutAtVerb(tokens, start, end));
    if (phrase) return phrase;
  }
  return lastPronoun(tokens, from, to);
}

/** `Speaking in Oxley, Kent, Holm said`: a name alone that tells where the place before it lies. */
function isPlaceOf(tokens: readonly Token[], before: Segment | undefined, part: Segment): boolean {
  if (before?.end !== part.start - 1 || tokens[before.end]?.text !== ',') return false;
  for (let i = part.start; i < part.end; i++) if (!tokens[i]?.capital) return false;
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
function cutAtVerb(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind !== 'word') return i;
    if (token.capital) continue;
    if (AUXILIARIES.has(token.lower) || isAdverb(token) || token.lower.endsWith('ed')) return i;
    const verb = cueAt(tokens, i);
    if (verb && verb.form !== 'base') return i;
    if (IRREGULAR_PAST.has(token.lower)) return i;
    if (
      tokens[i - 1]?.capital &&
      /[^s]s$/.test(token.lower) &&
      !PREPOSITIONS.has(token.lower) &&
      tokens[i + 1]?.lower !== 'of'
    )
      return i;
  }
  return end;
}
