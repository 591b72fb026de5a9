import { AUXILIARIES, DETERMINERS, DOCUMENTS, PREPOSITIONS } from '../vocabulary/lexicon.js';
import { allForms } from '../vocabulary/verb-forms.js';
import { cueAt } from './clauses.js';
import { type NounPhrase, nounPhrase, pronoun } from './noun-phrases.js';
import type { Token } from './token.js';
import { beforeAdverbs, followsBe } from './word-classes.js';

/**
 * Verbs of praise, blame and punishment, whose object did what "for", "of" or "over" and a participle tell: Levin, English
 * Verb Classes and Alternations (1993), class 33.
 */
const JUDGES =
  allForms(`accuse admonish applaud arrest assail attack berate blame blast castigate censure charge
  chastise chastize chide commend condemn credit criticise criticize denounce deride discipline excoriate excuse fault
  fine fire forgive/forgave/forgiven hail hammer heckle investigate jail knock lambast lambaste laud mock pillory praise
  prosecute punish rebuke reprimand ridicule rip/ripped sack scold slam/slammed sue suspend taunt thank upbraid`);
/** Verbs whose object says what "as" and a participle tell: "quoted Holm as saying". */
const QUOTES = allForms('quote cite describe depict portray paint recall remember');
/** Verbs whose object does what the bare verb or participle behind it says: "heard Holm say". */
const PERCEIVES = allForms(
  'hear/heard see/saw/seen watch catch/caught let/let make/made recall remember quote',
);
/** Verbs that show what somebody else may have written: "wore a shirt saying", "cited a report describing". */
const SHOWS =
  allForms(`cite receive obtain retweet carry wave share show/showed/shown quote mention refer/referred point
  discover hoist raise unfurl leak hold/held wear/wore/worn get/got/gotten find/found see/saw/seen read/read hear/heard`);
const OBJECT_PRONOUNS = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['me', 'i'],
  ['us', 'we'],
]);
/** Pictures and sounds, in which the one they are "of" speaks. */
const RECORDINGS =
  /^(?:footage|videos?|clips?|recordings?|tapes?|videotapes?|audio|film|images?|photos?|pictures?|memory|memories)$/;
/** Tokens of an object between its verb and what it does. */
const LONGEST_OBJECT = 12;

/**
 * Who does what the participle, or the verb without "to", at token `i` tells, where the verb above it gives it to its
 * object and not to its subject: "attacked Holm for calling", "quoted Holm as saying", "heard Holm say", "wore a shirt
 * reading", "footage of Holm saying". Null where no verb does.
 */
export function controlled(tokens: readonly Token[], from: number, i: number): NounPhrase | null {
  const last = Math.max(from, beforeAdverbs(tokens, i - 1));
  const link = tokens[last]?.lower ?? '';
  const reports = cueAt(tokens, i)?.kind !== 'stance';
  if (/^(?:for|of|over)$/.test(link)) return reports ? objectOf(tokens, from, last, JUDGES) : null;
  if (link === 'as') return objectOf(tokens, from, last, QUOTES);
  if (PREPOSITIONS.has(link)) return null;
  return (
    objectOf(tokens, from, last + 1, PERCEIVES) ??
    recorded(tokens, from, last + 1) ??
    shown(tokens, from, last)
  );
}

/** The object between the nearest verb of a kind and token `end`; null where that verb is passive, or has none. */
function objectOf(
  tokens: readonly Token[],
  from: number,
  end: number,
  verbs: ReadonlySet<string>,
): NounPhrase | null {
  for (let at = end - 1; at >= from && at >= end - LONGEST_OBJECT; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || AUXILIARIES.has(token.lower)) return null;
    if (token.capital || !verbs.has(token.lower)) continue;
    return followsBe(tokens, at) ? null : object(tokens, at + 1, end);
  }
  return null;
}

function object(tokens: readonly Token[], start: number, end: number): NounPhrase | null {
  const first = tokens[start];
  if (!first || start >= end || PREPOSITIONS.has(first.lower)) return null;
  const subject = end - start === 1 ? OBJECT_PRONOUNS.get(first.lower) : undefined;
  return subject ? { ...pronoun(first), head: subject } : nounPhrase(tokens, start, end);
}

/** "A clip of Holm saying": whom a recording that ends before token `end` is of. */
function recorded(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  for (let at = end - 1; at > from && at >= end - LONGEST_OBJECT && tokens[at]?.kind === 'word'; at--)
    if (tokens[at]?.lower === 'of')
      return RECORDINGS.test(tokens[at - 1]?.lower ?? '') ? object(tokens, at + 1, end) : null;
  return null;
}

/** "Wore a shirt saying", "got an email from Holm saying": what is shown, or whom it is from. */
function shown(tokens: readonly Token[], from: number, last: number): NounPhrase | null {
  for (let at = last; at >= from && at > last - LONGEST_OBJECT; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (/^(?:from|by)$/.test(token.lower) && tokens[at + 1]?.capital) {
      const thing = shown(tokens, from, at - 1);
      return thing && nounPhrase(tokens, at + 1, last + 1);
    }
    if (!DETERMINERS.has(token.lower)) continue;
    const phrase = nounPhrase(tokens, at, last + 1);
    const verb = tokens[at - 1]?.lower ?? '';
    const particle = /^(?:up|to|out|aloft)$/.test(verb) ? (tokens[at - 2]?.lower ?? '') : verb;
    return phrase && DOCUMENTS.has(phrase.head) && SHOWS.has(particle) ? phrase : null;
  }
  return null;
}

/** Who says what the verb at token `i` tells, where somebody quotes or perceives them: "quoted Holm as saying", "heard Holm say". */
export function heardFrom(tokens: readonly Token[], from: number, i: number): NounPhrase | null {
  return tokens[i - 1]?.lower === 'as' ? objectOf(tokens, from, i - 1, QUOTES) : perceived(tokens, from, i);
}

/** Who says what the bare verb at token `i` tells: "heard Holm say". Null where nobody is perceived saying it. */
export function perceived(tokens: readonly Token[], from: number, i: number): NounPhrase | null {
  return objectOf(tokens, from, i, PERCEIVES);
}
