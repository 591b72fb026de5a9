import { cueAt, sentenceEnd, sentenceStart } from '../grammar/clauses.js';
import { cutAtVerb } from '../grammar/main-subject.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import { subjectBefore } from '../grammar/subjects.js';
import type { Token } from '../grammar/token.js';
import { isUnsaid } from '../grammar/unsaid.js';
import { BE, beforeAdverbs, followsBe, pastAdverbs } from '../grammar/word-classes.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../vocabulary/lexicon.js';
import { allForms } from '../vocabulary/verb-forms.js';
import { isFigurative } from './figurative.js';
import { agent, isPassive } from './objects.js';
import { isIntended, isThreatened } from './unreal.js';

/** Verbs of reporting, after which the article does not say itself that something was done. */
const REPORTS = allForms(
  'say/said tell/told claim report testify allege complain/complained state write/wrote/written recall find/found rule conclude hear/heard',
);
/** What is done to a victim. */
const HARMS =
  allForms(`harass assault abuse grope rape bribe defraud bully threaten attack mislead/misled molest beat/beat
  punch kick stab rob kill murder blackmail cheat kiss touch stalk`);
/** Those of them that nobody does at play or at the polls. */
const FOUL = allForms('harass assault abuse grope rape bribe defraud bully molest blackmail stalk');
/** Wrongs that have no victim as their object. */
const WRONGS = allForms('steal/stole/stolen lie/lied embezzle forge falsify perjure');
/** Every form of a verb of doing wrong. */
export const WRONGDOINGS: ReadonlySet<string> = new Set([...HARMS, ...WRONGS]);
/** Wrongs that a company or a body does as well. */
const DECEITS = allForms(
  'defraud mislead/misled cheat bribe bully harass threaten steal/stole/stolen lie/lied falsify forge embezzle',
);
/**
 * Verbs of throwing, of contact by impact and of manner of speaking: Levin, English Verb Classes and Alternations (1993), classes
 * 17.1, 18.1, 18.2 and 37.3. Somebody accused of ill-treatment may be said to have done that; of others it tells nothing.
 */
const ROUGH =
  allForms(`throw/threw/thrown hurl fling/flung toss slap/slapped smack thump shove push hit/hit strike/struck
  choke strangle shout scream yell swear/swore/sworn spit/spat grab/grabbed insult humiliate belittle`);
/** Papers in which somebody is accused: what they say that the accused did is alleged. */
const CHARGES = allForms('lawsuit suit complaint indictment affidavit');
const HEARSAY = /^(?:said|alleged|reported|understood|believed|thought|claimed|supposed|rumou?red)$/;
/** Words between the verb of reporting and what it reports. */
const LONGEST_REPORT = 25;
/** Words of a clause in which its verb is looked for. */
const REACH = 10;
/** Words of an attribution behind what it reports: ", three actors told the Echo". */
const LONGEST_SOURCE = 9;

/** Whether a word is a wrong: what somebody does to a victim, or against a law. */
export function isWrong(token: Token | undefined): boolean {
  return token !== undefined && WRONGDOINGS.has(token.lower);
}

/** Whether a word is of throwing, hitting or shouting: rough, and by itself no wrong. */
export function isRough(token: Token): boolean {
  return ROUGH.has(token.lower);
}

/** Whether a company or body may be told to have done a wrong: "misled", not "kissed". */
export function isDeceit(lower: string): boolean {
  return DECEITS.has(lower);
}

/** "Holm said Brandt harassed her", "told the court she was harassed by Brandt": who did what somebody reports; null where nobody is told to. */
export function reported(tokens: readonly Token[], i: number): NounPhrase | null {
  if (isUnsaid(tokens, i) || tokens[i]?.lower.endsWith('ing')) return null;
  if (isIntended(tokens, i) && !isThreatened(tokens, i)) return null;
  if (!isVictims(tokens, i) && isFigurative(tokens, i)) return null;
  const heard = hearsay(tokens, i);
  if (heard) return isVictims(tokens, i) ? agent(tokens, i) : heard;
  const isTold = isReported(tokens, i) || (FOUL.has(tokens[i]?.lower ?? '') && isReportedBehind(tokens, i));
  if (!isTold || isNoun(tokens, i)) return null;
  return isVictims(tokens, i) ? agent(tokens, i) : subjectBefore(tokens, i);
}

/** "During the assault", "sexual abuse", "stolen goods": whether what may be a verb is a noun at token `i`, or describes one. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const { lower: before = '', possessive } = tokens[i - 1] ?? {};
  if (possessive || DETERMINERS.has(before) || (PREPOSITIONS.has(before) && before !== 'to')) return true;
  if (tokens[i]?.lower === 'stolen' && !AUXILIARIES.has(tokens[beforeAdverbs(tokens, i - 1)]?.lower ?? ''))
    return true;
  const mayBeNoun = /^(?:assault|abuse|rape|murder|attack|bribe)s?$/.test(tokens[i]?.lower ?? '');
  return mayBeNoun && !AUXILIARIES.has(before) && !/^(?:to|they|who)$/.test(before);
}

/** "Brandt is said to have stolen it": of whom hearsay tells the verb at token `i`. */
function hearsay(tokens: readonly Token[], i: number): NounPhrase | null {
  const have = tokens[i - 1]?.lower === 'been' ? i - 2 : i - 1;
  const said = have - 2;
  const isHearsay =
    tokens[have]?.lower === 'have' &&
    tokens[have - 1]?.lower === 'to' &&
    HEARSAY.test(tokens[said]?.lower ?? '') &&
    followsBe(tokens, said);
  return isHearsay ? subjectBefore(tokens, said) : null;
}

/**
 * Who does what the word at token `i` tells, which is an allegation only against those who are accused already: what a paper that
 * accuses says that they did ("the suit says Brandt knew"), and rough deeds that somebody reports ("the actors say he threw a chair").
 */
export function reportedOfAccused(tokens: readonly Token[], i: number): NounPhrase | null {
  const { lower = '', capital } = tokens[i] ?? {};
  const isPapers = CHARGES.has(tokens[i - 1]?.lower ?? '');
  if (capital || !(isPapers || ROUGH.has(lower)) || isUnsaid(tokens, i)) return null;
  if (isPapers) {
    const verb = cueAt(tokens, i);
    return verb?.kind === 'speech' && verb.form !== 'ing' ? doerIn(tokens, i + 1) : null;
  }
  if (lower.endsWith('ing') || isPassive(tokens, i)) return null;
  return hearsay(tokens, i) ?? (isReported(tokens, i) ? subjectBefore(tokens, i) : null);
}

/** Whether what the verb at token `i` tells is what somebody reports, in its sentence before it. */
function isReported(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(sentenceStart(tokens, i), i - LONGEST_REPORT);
  return tokens.slice(from, i).some(({ lower }) => REPORTS.has(lower) || lower === 'according');
}

/** "Brandt bullied them, three actors told the Echo": whether an attribution ends the sentence of token `i`. */
function isReportedBehind(tokens: readonly Token[], i: number): boolean {
  const end = sentenceEnd(tokens, i);
  for (let at = i + 1; at < end; at++) {
    if (tokens[at]?.text !== ',') continue;
    if (tokens[at + 1]?.lower === 'according') return true;
    for (let verb = at + 1; verb < Math.min(end, at + LONGEST_SOURCE); verb++) {
      if (tokens[verb]?.kind !== 'word') break;
      if (cueAt(tokens, verb)?.kind === 'speech' && REPORTS.has(tokens[verb]?.lower ?? '')) return true;
    }
  }
  return false;
}

/** "Alleges that Brandt stole", "alleged flour was stolen by Brandt": the doer of the clause behind token `i`. */
export function doerIn(tokens: readonly Token[], i: number): NounPhrase | null {
  const start = tokens[i]?.lower === 'that' ? i + 1 : i;
  const end = sentenceEnd(tokens, i);
  for (let at = start; at < end && at < start + REACH && tokens[at]?.kind === 'word'; at++)
    if (BE.has(tokens[at]?.lower ?? '')) {
      const verb = pastAdverbs(tokens, at + 1);
      const doer = agent(tokens, verb);
      if (doer || isWrong(tokens[verb])) return doer;
    }
  return nounPhrase(tokens, start, cutAtVerb(tokens, start, end));
}

/** Whether the verb at token `i` is a passive of harm: its subject suffered it. */
export function isVictims(tokens: readonly Token[], i: number): boolean {
  return HARMS.has(tokens[i]?.lower ?? '') && (isPassive(tokens, i) || tokens[i + 1]?.lower === 'by');
}
