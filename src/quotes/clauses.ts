import { type CueVerb, cueVerb } from './cues.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  ROLES,
  SUBORDINATORS,
} from './lexicon.js';
import { endsPhrase, isAdverb, type NounPhrase, nounPhrase, PERSONAL, pronoun } from './noun-phrases.js';
import type { Token } from './tokens.js';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'get', 'gets', 'got']);

/** Tokens to either side of a quotation that may belong to its attribution: bounds the work on endless sentences. */
const REACH = 120;

/** The verb of saying at token `i`, if there is one that is not a noun or a name there. */
export function cueAt(tokens: readonly Token[], i: number): CueVerb | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.possessive) return undefined;
  const before = tokens[i - 1];
  if (token.capital && before?.kind === 'word' && !token.headline) return undefined;
  const verb = cueVerb(token.lower, tokens[i + 1]?.lower);
  if (!verb) return undefined;
  if (verb.form === 'participle' && !hasBefore(tokens, i)) return undefined;
  return verb.noun && !followsSubject(before) ? undefined : verb;
}

function hasBefore(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= i - 4; at--)
    if (/^(?:has|have|had|'ve|'d)$|.'(?:ve|d)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Whether a word that is a verb or a noun is a verb here: after a name, a pronoun, an auxiliary, "to" or a mark. */
function followsSubject(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return true;
  if (before.possessive) return false;
  const { lower } = before;
  return (
    before.capital ||
    PRONOUNS.has(lower) ||
    RELATIVES.has(lower) ||
    AUXILIARIES.has(lower) ||
    lower === 'to' ||
    ROLES.has(lower) ||
    (isAdverb(before) && lower.endsWith('ly'))
  );
}

/** The index of the first token of the sentence that token `i` is in. */
export function sentenceStart(tokens: readonly Token[], i: number): number {
  const sentence = tokens[i]?.sentence;
  let start = i;
  while (start > 0 && i - start < REACH && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/** The index after the last token of the sentence that token `i` is in. */
export function sentenceEnd(tokens: readonly Token[], i: number): number {
  const sentence = tokens[i]?.sentence;
  let end = i;
  while (end < tokens.length && end - i < REACH && tokens[end]?.sentence === sentence) end++;
  return end;
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

/**
 * The subject of the verb of saying at token `i`: the noun phrase before it, past asides between commas; the one a
 * relative pronoun points back to; for a second verb, a participle or an infinitive, the subject of the sentence. For a
 * passive, the phrase after "by". Null where it has none.
 */
export function subjectOf(tokens: readonly Token[], i: number, verb: CueVerb): NounPhrase | null {
  const from = sentenceStart(tokens, i);
  if (i === from && verb.form === 'past') return nounPhrase(tokens, i + 1, sentenceEnd(tokens, i));
  if (isPassive(tokens, verb, i)) return agent(tokens, i);
  const at = beforeAuxiliaries(tokens, i - 1, from);
  const before = tokens[at];
  if (at < from || !before) return null;
  const progressive = BE.has(tokens[i - 1]?.lower ?? '') || /n't|'s|'re/.test(tokens[i - 1]?.text ?? '');
  if (verb.form === 'ing' && !progressive) return mainSubject(tokens, from, i);
  if (verb.form === 'base' && tokens[i - 1]?.lower === 'to') return mainSubject(tokens, from, i);
  if (before.kind === 'quote') return mainSubject(tokens, from, i);
  if (/^(?:[,)—–―]|--+)$/.test(before.text)) return pastAsides(tokens, from, at);
  if (CONJUNCTIONS.has(before.lower)) return mainSubject(tokens, from, at);
  if (RELATIVES.has(before.lower)) return antecedent(tokens, from, at);
  return phraseEndingAt(tokens, from, at);
}

/** The phrase after "by" that a passive names as its doer. */
function agent(tokens: readonly Token[], i: number): NounPhrase | null {
  const end = sentenceEnd(tokens, i);
  for (let at = i + 1; at < Math.min(end, i + 5); at++)
    if (tokens[at]?.lower === 'by') return nounPhrase(tokens, at + 1, end);
  return null;
}

/** The noun phrase that ends at token `at`, as far left as its clause goes. */
export function phraseEndingAt(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  if (PERSONAL.has(tokens[at]?.lower ?? '')) return nounPhrase(tokens, at, at + 1);
  let start = at;
  while (start > from && !boundary(tokens, start - 1)) start--;
  const before = tokens[start - 1];
  if (before && start > from && RELATIVES.has(before.lower) && PREPOSITIONS.has(tokens[start]?.lower ?? ''))
    return antecedent(tokens, from, start - 1);
  if (opensNoun(tokens[start])) return nounPhrase(tokens, start, at + 1);
  return nounPhrase(tokens, afterLead(tokens, start, at), at + 1);
}

function opensNoun(token: Token | undefined): boolean {
  if (!token || DAYS.has(token.lower) || (PREPOSITIONS.has(token.lower) && token.lower !== 'like'))
    return false;
  return (
    token.capital ||
    DETERMINERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
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
    if (token.capital && !before.capital) break;
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
  if (token.lower === 'and') return !joinsNames(tokens, i);
  if (endsPhrase(token) && !DAYS.has(token.lower)) return true;
  if (CONJUNCTIONS.has(token.lower)) return true;
  const verb = cueAt(tokens, i);
  return verb !== undefined && verb.form !== 'base' && verb.form !== 'ing' && !(verb.form === 'present');
}

function joinsNames(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  return before.capital === after.capital && !before.lower.endsWith('ed');
}

/**
 * The subject left of an aside that ends at token `at` (a comma, a dash or a bracket) before the verb: the nearest
 * stretch that is neither an aside nor sets the scene.
 */
function pastAsides(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  const parts = segments(tokens, from, at);
  for (let n = parts.length - 2; n >= 0; n--) {
    const part = parts[n];
    if (!part || isAside(tokens, part) || isAdverbial(tokens, part.start, part.end)) continue;
    const owner = parts[n - 1];
    const described =
      owner &&
      !isAdverbial(tokens, owner.start, owner.end) &&
      describes(tokens, owner) &&
      isName(tokens, part.start, part.end);
    if (described) return nounPhrase(tokens, owner.start, at);
    return phraseEndingAt(tokens, part.start, part.end - 1);
  }
  const first = parts.find((part) => !isAdverbial(tokens, part.start, part.end));
  return first ? nounPhrase(tokens, first.start, at) : null;
}

/** What stands between commas after a name: "who …", "a former mayor", "50", "formerly of", "R-Ohio". */
function isAside(tokens: readonly Token[], { start, end }: Segment): boolean {
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
  return lower === 'the'
    ? !tokens[end - 1]?.capital && end - start > 1 && tokens[start - 1]?.text === ','
    : !first.capital && !DETERMINERS.has(lower);
}

/** "The mill's owner": a description of a person that waits for the name. */
function describes(tokens: readonly Token[], { start, end }: Segment): boolean {
  for (let i = start; i < end; i++)
    if (ROLES.has(tokens[i]?.lower ?? '') && !tokens[i + 1]?.capital) return true;
  return false;
}

interface Segment {
  readonly start: number;
  readonly end: number;
}

/** The stretches between commas, dashes and brackets, from the last clause that a conjunction opens. */
function segments(tokens: readonly Token[], from: number, to: number): Segment[] {
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
  let clause = 0;
  found.forEach((segment, n) => {
    const first = tokens[segment.start];
    if (n > 0 && n < found.length - 1 && first && /^(?:but|and|while|so|yet|though)$/.test(first.lower))
      clause = n;
  });
  return found.slice(clause);
}

/** Whether a stretch before the subject only sets the scene: "On Thursday", "When they met", "Asked why". */
function isAdverbial(tokens: readonly Token[], start: number, end: number): boolean {
  let i = start;
  while (i < end && CONJUNCTIONS.has(tokens[i]?.lower ?? '')) i++;
  const first = tokens[i];
  if (first?.kind !== 'word') return true;
  if (first.lower === 'as' && tokens[i + 1]?.capital && isName(tokens, i + 1, end)) return false;
  if (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || DAYS.has(first.lower)) return true;
  if (isTime(tokens, i, end)) return true;
  if (/(?:ing|ed)$/.test(first.lower) && !isName(tokens, i, end)) return true;
  return first.lower === 'to' || (isAdverb(first) && (i + 1 >= end || isAdverbial(tokens, i + 1, end)));
}

/** "Last week", "Hours later", "A few days ago". */
function isTime(tokens: readonly Token[], i: number, end: number): boolean {
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

const TIMES =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter|time)$/;

function isName(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.capital === true && (i + 1 >= end || next?.capital === true);
}

/** The subject of the sentence's main clause before token `to`. */
export function mainSubject(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  for (const segment of segments(tokens, from, to)) {
    if (isAdverbial(tokens, segment.start, segment.end)) continue;
    const phrase = nounPhrase(tokens, segment.start, cutAtVerb(tokens, segment.start, segment.end));
    if (phrase) return phrase;
  }
  return lastPronoun(tokens, from, to);
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
      token.lower.endsWith('s') &&
      !PREPOSITIONS.has(token.lower) &&
      tokens[i + 1]?.lower !== 'of'
    )
      return i;
  }
  return end;
}

const IRREGULAR_PAST = new Set(
  'went came took made held gave got kept left let met ran sat sent stood won lost fell grew knew began became brought bought built led paid spent struck drew drove flew rose set hit put stuck shot threw wore broke'.split(
    ' ',
  ),
);

/** The noun phrase that a relative pronoun at token `at` points back to. */
function antecedent(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  const end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const phrase = end < from ? null : phraseEndingAt(tokens, from, end);
  const relative = tokens[at];
  return phrase && relative?.lower === 'who' && phrase.kind === 'name'
    ? { ...pronoun(relative), meant: phrase }
    : phrase;
}
