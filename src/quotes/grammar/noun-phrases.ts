import type { Span } from '../../language/span.js';
import { cueVerb } from '../vocabulary/cues.js';
import {
  AUXILIARIES,
  BODIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  ROLES,
  SUBORDINATORS,
  TITLES,
} from '../vocabulary/lexicon.js';
import { nameIn, nameRun } from './phrase-name.js';
import type { Token } from './token.js';
import { endsPhrase, IRREGULAR_PAST, isAdverb, isDay, PERSONAL } from './word-classes.js';

/** A noun phrase that may be a speaker, as printed. */
export interface NounPhrase extends Span {
  readonly kind: 'pronoun' | 'name' | 'description';
  /** The head noun or the last word of the name, in lower case. */
  readonly head: string;
  /** For a name: its tokens, without the description or title before it. */
  readonly name: Span | null;
  readonly plural: boolean;
  /** For a relative or personal pronoun, the phrase that its own sentence gives it: "the council … what it called". */
  readonly meant: NounPhrase | null;
}

/** Words that open a sentence with a capital and are no nouns. */
const NO_NOUNS = new Set(['why', 'how', 'what', 'where', 'there', 'wait', 'thanks', 'let', 'unaware']);
const SAYS = /^(?:said|says|told|tells|wrote|writes)$/;
const LEADS_IN = /^(?:as|here|when|while|because|although|though|if|unless|whereas|until)$/;
const PLURAL_PRONOUNS = new Set('they we others many some several both all most few'.split(' '));
const SUBJECT_PRONOUNS = new Set(
  'he she they it i we you who one others many some several another both all most'.split(' '),
);

/**
 * Reads the tokens from `from` up to `to` (exclusive) as one noun phrase: what leads it in is skipped, and it ends at
 * its first comma, relative clause or verb. Null where no noun phrase begins there.
 */
export function nounPhrase(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  let i = from;
  while (i < to && leadsIn(tokens, i, to)) i++;
  const first = tokens[i];
  if (!first || i >= to || first.kind !== 'word') return null;
  if (isPronoun(tokens, i, to)) return pronoun(first);
  if (
    (PREPOSITIONS.has(first.lower) && !first.capital) ||
    NO_NOUNS.has(first.lower) ||
    CONJUNCTIONS.has(first.lower) ||
    (AUXILIARIES.has(first.lower) && !first.capital) ||
    LEADS_IN.test(first.lower)
  )
    return null;
  let headEnd = endOfHead(tokens, i, to);
  while (headEnd > i + 1 && trails(tokens[headEnd - 1])) headEnd--;
  const end = endOfComplement(tokens, headEnd, to);
  return withName(tokens, i, end, to, build(tokens, i, headEnd, end));
}

/** A description with the name that follows it between commas: "the mill's owner, Anna Holm, said". */
function withName(
  tokens: readonly Token[],
  from: number,
  end: number,
  to: number,
  phrase: NounPhrase | null,
): NounPhrase | null {
  if (phrase?.kind !== 'description' || phrase.plural || tokens[end]?.text !== ',') return phrase;
  const owned =
    /^(?:his|her|their|its|our|my)$/.test(tokens[from]?.lower ?? '') ||
    tokens.slice(from, end - 1).some(({ possessive }) => possessive);
  let stop = end + 1;
  while (stop < to && tokens[stop]?.capital) stop++;
  const name =
    stop - end > 1 && (stop >= to || /^(?:[,.]|of|from|at)$/.test(tokens[stop]?.text ?? ''))
      ? nameRun(tokens, end + 1, stop)
      : null;
  return name && (ROLES.has(phrase.head) || owned) ? { ...phrase, name, end: name.end } : phrase;
}

function trails(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (isAdverb(token) || /^(?:close|familiar|aware|briefed)$/.test(token.lower))
  );
}

/** "They" of "they're": a pronoun without the verb that is joined to it. */
function withoutVerb(word: string): string {
  return word.replace(/['’](?:re|ve|d|ll|m|s)$/i, '');
}

function isPronoun(tokens: readonly Token[], i: number, to: number): boolean {
  const word = withoutVerb(tokens[i]?.lower ?? '');
  if (!SUBJECT_PRONOUNS.has(word)) return false;
  if (i + 1 >= to || PERSONAL.has(word)) return true;
  return !startsNoun(tokens[i + 1]) && tokens[i + 1]?.lower !== 'of';
}

/** The end of a noun phrase without its complements: before a preposition, a verb, a mark or an "and" between clauses. */
function endOfHead(tokens: readonly Token[], from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    const token = tokens[end];
    if (!token || (endsPhrase(token) && !isDated(tokens, end)) || isPreposition(token)) break;
    if (token.lower === 'and' && !nounAfter(tokens, end)) break;
    if (isVerbAfterName(tokens, end) || SAYS.test(token.lower)) break;
    if (token.lower.endsWith('ing') && !token.capital && isPlural(tokens[end - 1])) break;
    end++;
  }
  return end;
}

/** "Councillor Per Holm": with a capital, a first name. */
function isPreposition({ lower, capital }: Token): boolean {
  return PREPOSITIONS.has(lower) && !(capital && lower === 'per');
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /[^s]s$/.test(token.lower) && !DETERMINERS.has(token.lower);
}

/** "A Friday editorial": a day or month between an article and its noun. */
function isDated(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const leads = DETERMINERS.has(tokens[i - 1]?.lower ?? '') && isDay(tokens, i);
  return leads && next?.kind === 'word' && !next.capital;
}

/** "Anna Holm shook her head", "Anna Holm writing in the Post": a past tense, or a participle of saying, right after a name. */
function isVerbAfterName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.capital || tokens[i - 1]?.capital !== true) return false;
  if (IRREGULAR_PAST.has(token.lower) || cueVerb(token.lower)?.form === 'ing') return true;
  return token.lower.endsWith('ed') && !tokens[i + 1]?.capital;
}

/** The end of what "of" or "for" adds to a noun phrase that ends at `from`: "a spokeswoman for the council". */
function endOfComplement(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  const links = ROLES.has(tokens[from - 1]?.lower ?? '') ? /^(?:of|for|to)$/ : /^(?:of|for)$/;
  if (isTopic(tokens, from)) return from;
  while (end + 1 < to && links.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.kind === 'word')
    end = endOfHead(tokens, end + 1, to);
  return end;
}

/** "Said Holm of the plan": what somebody speaks of, and no part of their name. */
function isTopic(tokens: readonly Token[], of: number): boolean {
  const head = tokens[of - 1];
  const topic = tokens[of + 1];
  const named = head?.capital && ![TITLES, ROLES, BODIES, DETERMINERS].some((words) => words.has(head.lower));
  const isThing = DETERMINERS.has(topic?.lower ?? '') && tokens[of + 2]?.capital === false;
  return named === true && tokens[of]?.lower === 'of' && isThing;
}

function leadsIn(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind !== 'word') return true;
  if (i + 1 >= to) return false;
  return (
    CONJUNCTIONS.has(token.lower) ||
    (isAdverb(token) && !DETERMINERS.has(token.lower) && !isRank(tokens, i)) ||
    LEADS_IN.test(token.lower) ||
    (SUBORDINATORS.has(token.lower) && PERSONAL.has(tokens[i + 1]?.lower ?? '')) ||
    /^(?:he|she|they)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "First Minister": an adverb that begins an office. */
function isRank(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.capital === true && TITLES.has(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.capital === true
  );
}

function startsNoun(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !AUXILIARIES.has(token.lower) && !isAdverb(token);
}

function nounAfter(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'word' && !AUXILIARIES.has(next.lower);
}

/** A pronoun as a noun phrase of its own. */
export function pronoun(token: Token): NounPhrase {
  const head = withoutVerb(token.lower);
  return {
    start: token.start,
    end: token.end - (token.text.length - withoutVerb(token.text).length),
    kind: 'pronoun',
    head,
    name: null,
    plural: PLURAL_PRONOUNS.has(head),
    meant: null,
  };
}

function build(tokens: readonly Token[], from: number, headEnd: number, to: number): NounPhrase | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  const head = tokens[headEnd - 1];
  if (!first || !last || !head || headEnd <= from) return null;
  if (headEnd - from === 1 && (first.text.length === 1 || /^(?:the|an?)$/.test(first.lower))) return null;
  if (isUnnamed(first, last))
    return {
      start: first.start,
      end: last.end,
      kind: 'description',
      head: last.lower,
      name: null,
      plural: false,
      meant: null,
    };
  const run = nameIn(tokens, from, headEnd, to);
  const plural =
    tokens.slice(from, headEnd).some((token) => token.lower === 'and') ||
    (!head.capital && /[^s]s$/.test(head.lower));
  return {
    start: first.start,
    end: last.end,
    kind: run ? 'name' : 'description',
    head: head.lower,
    name: run,
    plural,
    meant: null,
  };
}

/** "A Department for Trade source": somebody who is not named, whatever names stand before the role. */
function isUnnamed(first: Token, last: Token): boolean {
  return /^(?:an?|one|another)$/.test(first.lower) && !last.capital && ROLES.has(last.lower);
}
