import { isRole } from '../grammar/printed-roles.js';
import { isAside } from '../grammar/segments.js';
import type { Token } from '../grammar/token.js';
import { IRREGULAR_PAST, isAdverb } from '../grammar/word-classes.js';
import { cueVerb } from '../vocabulary/cues.js';
import {
  AUXILIARIES,
  BODIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../vocabulary/lexicon.js';

/** How a name stands in its clause: what tells whether a pronoun after it means its bearer. */
export interface NamePlace {
  /** Opens its clause, as its subject or the subject's possessor, or has a verb right after it. */
  readonly subject: boolean;
  /** Stands as the subject of a verb of saying. */
  readonly speaks: boolean;
  /** Only belongs to another noun: "Holm's mill", "the Holm campaign", "Holm spokesman Paul Dean". */
  readonly attributive: boolean;
  /** Stands in a clause that "who", "while", "that" or the like opens. */
  readonly subordinate: boolean;
}

const PLACE_PREPOSITIONS = new Set('in at near from outside'.split(' '));
/** Words that a description before a name seldom exceeds: "Ohio's 62-year-old mayor Anna Holm". */
const LONGEST_LEAD = 5;
/** Words that what "of" adds to a name seldom exceeds. */
const LONGEST_COMPLEMENT = 8;
/** Tokens of a clause before a name in it. */
const LONGEST_CLAUSE = 20;
/** Tokens of an aside between a name and its verb. */
const LONGEST_ASIDE = 30;

/** How the name of the tokens `from` to `to` (exclusive) stands in its clause. */
export function placeOf(tokens: readonly Token[], from: number, to: number): NamePlace {
  const possessive = tokens[to - 1]?.possessive === true;
  const leads = leadsNoun(tokens[to]);
  const governed = isGoverned(tokens, from);
  const source = isSource(tokens, from);
  const speaks = !possessive && (source || (!governed && isSpeaker(tokens, from, to)));
  const acts = speaks || opensClause(tokens, from) || (!possessive && hasVerbAfter(tokens, to));
  return {
    subject: acts && !leads && (source || !governed),
    speaks,
    attributive: possessive || leads,
    subordinate: isSubordinate(tokens, from),
  };
}

/** Whether a word that opens a subordinate clause stands before token `from`, with no comma between. */
function isSubordinate(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > from - LONGEST_CLAUSE && tokens[i]?.sentence === tokens[from]?.sentence; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower)) return true;
  }
  return false;
}

/** "For Anna Holm, the mill was home": a name that a sentence is about. */
function isTopic(tokens: readonly Token[], from: number): boolean {
  const lead = tokens[from - 1];
  if (!/^(?:for|to)$/.test(lead?.lower ?? '') || tokens[from - 2]?.sentence === lead?.sentence) return false;
  let end = from;
  while (tokens[end]?.capital) end++;
  return tokens[end]?.text === ',';
}

/** Whether a preposition governs a name, so that a verb behind it has another subject: "Anna Holm of the Oxley Trust said". */
function isGoverned(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  if (isTopic(tokens, from)) return false;
  return (
    before?.kind === 'word' &&
    before.sentence === tokens[from]?.sentence &&
    PREPOSITIONS.has(before.lower) &&
    !SUBORDINATORS.has(before.lower)
  );
}

/** Whether a name opens its clause, alone or after what describes its bearer: "Ohio's", "62-year-old", "the mill owner". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let start = leadOf(tokens, from);
  while (start > from - LONGEST_LEAD && isAdverbAt(tokens[start - 1])) start--;
  const lead = tokens[start - 1];
  if (isTopic(tokens, from)) return true;
  if (lead?.text === ',' && isRole(tokens[start - 2])) return opensClause(tokens, ownerOf(tokens, start - 2));
  if (lead?.kind !== 'word' || lead.sentence !== tokens[from]?.sentence) return !isListed(tokens, start);
  if (lead.lower === 'and') return !isListed(tokens, start - 1);
  if (lead.lower === 'or' && tokens[start - 2]?.capital) return false;
  return (
    CONJUNCTIONS.has(lead.lower) ||
    lead.lower === 'that' ||
    (SUBORDINATORS.has(lead.lower) && !PREPOSITIONS.has(lead.lower))
  );
}

/** The first token of what describes the bearer of a name before it. */
function leadOf(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > from - LONGEST_LEAD && leadsSubject(tokens, start - 1, from)) start--;
  return start;
}

/** "…, according to the mill owner Anna Holm" */
function isSource(tokens: readonly Token[], from: number): boolean {
  const start = leadOf(tokens, from);
  return tokens[start - 1]?.lower === 'to' && tokens[start - 2]?.lower === 'according';
}

/** The first token of what a role that ends at token `i` belongs to: "the", "Holm's" of "Holm's campaign manager". */
function ownerOf(tokens: readonly Token[], i: number): number {
  for (let at = i - 1; at > i - LONGEST_LEAD; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return i;
    if (!token.possessive && !DETERMINERS.has(token.lower)) continue;
    let start = at;
    while (start > at - LONGEST_LEAD && token.possessive && tokens[start - 1]?.capital) start--;
    return start;
  }
  return i;
}

/**
 * Whether what stands before token `i` is a name and a comma, so that the name at `i` is one of several: "Holm, Brandt
 * and Dean", but not "In Oxley, Brandt met".
 */
function isListed(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  if (at === i - 1 || !tokens[at]?.capital || tokens[at]?.sentence !== tokens[i]?.sentence) return false;
  let start = at;
  while (
    start > at - LONGEST_LEAD &&
    tokens[start - 1]?.capital &&
    !PREPOSITIONS.has(tokens[start - 1]?.lower ?? '')
  )
    start--;
  if (!PLACE_PREPOSITIONS.has(tokens[start - 1]?.lower ?? '')) return true;
  let end = i + 1;
  while (tokens[end]?.capital) end++;
  if (tokens[end]?.text === ',' && /^\d{1,3}$/.test(tokens[end + 1]?.text ?? '')) return false;
  return tokens[end]?.kind !== 'word' || tokens[end]?.lower === 'and';
}

function leadsSubject(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (token.possessive) return token.capital;
  if (token.lower.endsWith('-old') || token.lower === 'former' || isRole(token)) return true;
  return i + 1 < from && (token.capital || DETERMINERS.has(token.lower));
}

function leadsNoun(token: Token | undefined): boolean {
  return isRole(token) || (token?.kind === 'word' && !token.capital && BODIES.has(token.lower));
}

function hasVerbAfter(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (isAdverbAt(tokens[at])) at++;
  const after = tokens[at];
  if (after?.kind !== 'word' || after.capital) return false;
  const { lower } = after;
  return (
    AUXILIARIES.has(lower) ||
    lower.endsWith('ed') ||
    IRREGULAR_PAST.has(lower) ||
    cueVerb(lower) !== undefined
  );
}

function isSpeaker(tokens: readonly Token[], from: number, to: number): boolean {
  const lead = leadOf(tokens, from);
  if (saysAt(tokens, to) || (tokens[lead - 2]?.kind !== 'word' && says(tokens[lead - 1]))) return true;
  if (/^(?:of|from|for|at)$/.test(tokens[to]?.lower ?? ''))
    return saysAt(tokens, afterComplement(tokens, to));
  const opens = tokens[to]?.text;
  if (opens !== ',' && opens !== '(') return false;
  if (opens === ',' && tokens[lead - 1]?.text === ',' && saysAt(tokens, to + 1)) return true;
  for (let at = to + 1; at < to + LONGEST_ASIDE && tokens[at]?.sentence === tokens[to]?.sentence; at++) {
    if (tokens[at]?.text !== (opens === '(' ? ')' : ',') || !saysAt(tokens, at + 1)) continue;
    return opens === '(' || isAside(tokens, { start: to + 1, end: at });
  }
  return false;
}

/** The first token behind the names and small words that belong to a name: "of the Oxley Trust". */
function afterComplement(tokens: readonly Token[], to: number): number {
  let at = to;
  while (at < to + LONGEST_COMPLEMENT && isComplement(tokens[at])) at++;
  return at;
}

function isComplement(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return token.capital || DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower);
}

/** Whether the past tense of a verb of saying stands at token `i`, or after the adverbs there. */
export function saysAt(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (isAdverbAt(tokens[at]) || /^(?:has|have|had)$/.test(tokens[at]?.lower ?? '')) at++;
  return says(tokens[at]);
}

/** Whether a word is the past tense of a verb of saying. */
export function says(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  const verb = cueVerb(token.lower);
  return verb?.kind === 'speech' && (verb.form === 'past' || (verb.form === 'present' && !verb.noun));
}

function isAdverbAt(token: Token | undefined): boolean {
  return token?.kind === 'word' && isAdverb(token);
}
