import type { CueVerb } from '../vocabulary/cues.js';
import {
  AUXILIARIES,
  BODIES,
  CONJUNCTIONS,
  DETERMINERS,
  DOCUMENTS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  ROLES,
} from '../vocabulary/lexicon.js';
import { beforeAuxiliaries } from './before-verb.js';
import { cueAt, sentenceEnd, sentenceStart } from './clauses.js';
import { mainSubject } from './main-subject.js';
import { ofInfinitive, ofParticiple } from './non-finite.js';
import { type NounPhrase, nounPhrase } from './noun-phrases.js';
import { beforeAside } from './past-asides.js';
import { antecedent, phraseEndingAt } from './phrase-before.js';
import type { Token } from './token.js';
import { BE, beforeAdverbs, followsBe, IRREGULAR_PAST, PERSONAL } from './word-classes.js';

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
  if (verb.form === 'ing' && !isProgressive(tokens, i))
    return subjectOfAttribution(tokens, i) ?? ofParticiple(tokens, from, i, at);
  if (verb.form === 'base' && tokens[i - 1]?.lower === 'to') return ofInfinitive(tokens, from, i - 1);
  if (isRaised(tokens, at)) return verb.kind === 'speech' ? mainSubject(tokens, from, at) : null;
  if (before.kind === 'quote' && verb.form === 'past')
    return nounPhrase(tokens, i + 1, sentenceEnd(tokens, i));
  return endingAt(tokens, from, at, before);
}

/** The subject that ends at token `at`, past asides, or that the word there points back to. */
function endingAt(tokens: readonly Token[], from: number, at: number, before: Token): NounPhrase | null {
  if (before.kind === 'quote') return mainSubject(tokens, from, at);
  if (/^(?:[,)—–―]|--+)$/.test(before.text)) return beforeAside(tokens, from, at);
  if (CONJUNCTIONS.has(before.lower)) return ofReported(tokens, from, at) ?? mainSubject(tokens, from, at);
  if (RELATIVES.has(before.lower)) return antecedent(tokens, from, at);
  const who = openRelative(tokens, from, at);
  return who === null ? phraseEndingAt(tokens, from, at) : antecedent(tokens, from, who);
}

/** "It reported that Holm had thrown it and called her": the subject of a second verb behind "had", in what is reported. */
function ofReported(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  let had = at - 1;
  while (had > from && tokens[had]?.lower !== 'had') had--;
  let that = had - 1;
  while (that > from && tokens[that]?.lower !== 'that') that--;
  return that > from ? phraseEndingAt(tokens, that + 1, had - 1) : null;
}

/** "A man who stole a bus told them": the "who" of a clause with a verb that ends at token `at`, without a comma; null for none. */
function openRelative(tokens: readonly Token[], from: number, at: number): number | null {
  for (let i = at; i > from && tokens[i]?.kind === 'word'; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (PERSONAL.has(lower) && lower !== 'who') return null;
    if (lower !== 'who') continue;
    const before = tokens[i - 1];
    const tells = tokens.slice(i + 1, at).some((token) => looksFinite(token));
    return tells && before?.kind === 'word' && !before.capital ? i : null;
  }
  return null;
}

function looksFinite({ lower, capital }: Token): boolean {
  return !capital && (lower.endsWith('ed') || IRREGULAR_PAST.has(lower) || AUXILIARIES.has(lower));
}

/** The subject of the verb at token `i`, whichever verb: the noun phrase before it, past auxiliaries and asides. */
export function subjectBefore(tokens: readonly Token[], i: number): NounPhrase | null {
  const from = insideBracket(tokens, sentenceStart(tokens, i), i);
  const at = beforeAuxiliaries(tokens, i - 1, from);
  const before = tokens[at];
  return at < from || !before ? null : endingAt(tokens, from, at, before);
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

/** "Holm was found to have used": whether token `at` is a passive of which another verb follows. */
function isRaised(tokens: readonly Token[], at: number): boolean {
  return (
    /(?:ed|found|seen|known|thought|said|understood)$/.test(tokens[at]?.lower ?? '') && followsBe(tokens, at)
  );
}

/** "Was already saying", "isn't saying": a participle that is part of a finite verb. */
function isProgressive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[beforeAdverbs(tokens, i - 1)];
  return before !== undefined && (BE.has(before.lower) || /n't|'s|'re/.test(before.text));
}

/** `The mill will close, Holm said, adding that`: the subject of the attribution that the participle at token `i` follows. */
function subjectOfAttribution(tokens: readonly Token[], i: number): NounPhrase | null {
  const said = tokens[i - 1]?.text === ',' ? cueAt(tokens, i - 2) : undefined;
  return said?.kind === 'speech' && said.form === 'past' ? subjectOf(tokens, i - 2, said) : null;
}

/** "Was called", "an order signed by"; "began by saying" is none. */
function isPassive(tokens: readonly Token[], verb: CueVerb, i: number): boolean {
  if (verb.form !== 'past') return false;
  if (tokens[i + 1]?.lower === 'by') return !tokens[i + 2]?.lower.endsWith('ing');
  if (verb.kind === 'judgement' && labels(tokens, i)) return true;
  return followsBe(tokens, i);
}

/** `a box labelled “old”`, `a group, dubbed the “quiet ones” by Holm`: a participle of naming behind what it names. */
function labels(tokens: readonly Token[], i: number): boolean {
  const name = DETERMINERS.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  if (tokens[name]?.kind !== 'quote') return false;
  return tokens[name + 1]?.lower === 'by' || isThing(tokens, i - 1);
}

/** "In a box": whether token `i` ends a thing that a preposition governs, which calls nothing by a name. */
function isThing(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i];
  if (noun?.kind !== 'word' || noun.capital || noun.lower.endsWith('s')) return false;
  const names = [ROLES, DOCUMENTS, BODIES, PRONOUNS, RELATIVES].some((words) => words.has(noun.lower));
  return (
    !names && /^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? '') && PREPOSITIONS.has(tokens[i - 2]?.lower ?? '')
  );
}

/** The phrase after "by" that a passive names as its doer. */
function agent(tokens: readonly Token[], i: number): NounPhrase | null {
  const end = sentenceEnd(tokens, i);
  for (let at = i + 1; at < Math.min(end, i + 5); at++)
    if (tokens[at]?.lower === 'by') return nounPhrase(tokens, at + 1, end);
  return null;
}
