import { sentenceEnd, sentenceStart } from '../grammar/clauses.js';
import { cutAtVerb } from '../grammar/main-subject.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import { phraseEndingAt } from '../grammar/phrase-before.js';
import { subjectBefore } from '../grammar/subjects.js';
import type { Token } from '../grammar/token.js';
import { isUnsaid } from '../grammar/unsaid.js';
import { BE, followsBe, isAdverb, pastAdverbs } from '../grammar/word-classes.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../vocabulary/lexicon.js';
import { allForms } from '../vocabulary/verb-forms.js';

/** What one does to somebody whom one accuses, or whom the law does. */
const ACCUSES = allForms('accuse charge indict convict arrest prosecute suspect sue');
const ALLEGES = allForms('allege');
const DENIES = allForms('deny');
/** Verbs of turning down a claim; without one they turn down an offer. */
const REJECTS = allForms('reject dispute refute rebut dismiss contest');
const FACES = allForms('face confront');
/** Verbs of reporting, after which the article does not say itself that something was done. */
const REPORTS = allForms(
  'say/said tell/told claim report testify allege complain/complained state write/wrote/written recall',
);
const CLAIMS =
  /^(?:allegations?|accusations?|claims?|complaints?|charges?|lawsuits?|suits?|cases?|indictments?|suspicions?|reports?|suggestions?|wrongdoing|misconduct)$/;
/** What is done to a victim. */
const HARMS =
  allForms(`harass assault abuse grope rape bribe defraud bully threaten attack mislead/misled molest beat/beat
  punch kick stab rob kill murder blackmail cheat kiss touch stalk`);
/** Wrongs that have no victim as their object. */
const WRONGS = allForms('steal/stole/stolen lie/lied embezzle forge falsify perjure');
const HARM = /^(?:harassment|assaults?|abuse|fraud|bribery|bullying|misconduct|theft|rape|murder|attacks?)$/;
/** What may stand before a participle that describes: "former disgraced mayor". */
const QUALIFIES = /^(?:former|now|then|newly|two|three|once)$/;
const COURTS =
  /^(?:judges?|justices?|magistrates?|courts?|jury|jurors?|panel|tribunal|commission|regulators?)$/;
/** Words of an object, or of what stands between a noun and its "against". */
const REACH = 10;
/** Words between the verb of reporting and what it reports. */
const LONGEST_REPORT = 25;

/**
 * Whom the sentence accuses with the word at token `i`, by the grammar of that word; null where it is no word of accusing, is
 * negated, or accuses nobody whom the sentence tells: "was harassed" tells of a victim.
 */
export function accusedAt(tokens: readonly Token[], i: number): NounPhrase | null {
  const { lower = '', capital, sentence } = tokens[i] ?? {};
  const isName = capital && tokens[i - 1]?.sentence === sentence;
  return isName ? null : (ofVerb(tokens, i, lower) ?? ofNoun(tokens, i, lower));
}

function ofVerb(tokens: readonly Token[], i: number, lower: string): NounPhrase | null {
  if (ACCUSES.has(lower)) return byVerb(tokens, i);
  if (ALLEGES.has(lower)) return isPassive(tokens, i) ? subjectBefore(tokens, i) : inClause(tokens, i + 1);
  if (DENIES.has(lower) || REJECTS.has(lower)) return byDenial(tokens, i, DENIES.has(lower));
  if (FACES.has(lower)) return objects(tokens, i + 1).some(isClaim) ? subjectBefore(tokens, i) : null;
  return HARMS.has(lower) || WRONGS.has(lower) ? reported(tokens, i) : null;
}

function ofNoun(tokens: readonly Token[], i: number, lower: string): NounPhrase | null {
  if (lower === 'allegedly') return byAdverb(tokens, i);
  if (/^(?:guilty|investigation)$/.test(lower)) return byCourt(tokens, i, lower);
  if (CLAIMS.test(lower)) return against(tokens, i, /^against$/) ?? aboutWhom(tokens, i);
  return HARM.test(lower) && tokens[i + 1]?.lower === 'by' ? objectAt(tokens, i + 2) : null;
}

/** "Was accused", "stands accused", "Brandt, accused of theft,", "accused Brandt". */
function byVerb(tokens: readonly Token[], i: number): NounPhrase | null {
  if (isUnsaid(tokens, i)) return null;
  const next = tokens[i + 1]?.lower ?? '';
  if (/^st(?:ands?|ood)$/.test(tokens[i - 1]?.lower ?? '')) return subjectBefore(tokens, i - 1);
  if (isPassive(tokens, i)) return subjectBefore(tokens, i);
  if (!tokens[i]?.lower.endsWith('ing') && /^(?:of|with|in|over|by)$/.test(next))
    return phraseBeforeParticiple(tokens, i);
  if (tokens[i]?.lower.startsWith('suspect')) return null;
  const object = objectAt(tokens, i + 1);
  const charges = tokens[i]?.lower.startsWith('charg');
  return charges && !objects(tokens, i + 1).some(({ lower }) => lower === 'with') ? null : object;
}

function phraseBeforeParticiple(tokens: readonly Token[], i: number): NounPhrase | null {
  const at = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  return phraseEndingAt(tokens, sentenceStart(tokens, i), at);
}

/** "Allegedly stole", "was allegedly harassed by", "Brandt, allegedly drunk,". */
function byAdverb(tokens: readonly Token[], i: number): NounPhrase | null {
  if (tokens[i - 1]?.text === ',' && tokens[i + 2]?.text === ',') return phraseBeforeParticiple(tokens, i);
  if (PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return null;
  const verb = pastAdverbs(tokens, i + 1);
  return isVictims(tokens, verb) ? agent(tokens, verb) : subjectBefore(tokens, i);
}

/** "Denied stealing", "denied claims that Holm stole", "rejected the allegations": of whom the denied thing is told. */
function byDenial(tokens: readonly Token[], i: number, denies: boolean): NounPhrase | null {
  if (isPassive(tokens, i)) return null;
  const denied = objects(tokens, i + 1);
  const claim = denied.findIndex(isClaim);
  if (!denies && (decides(tokens, i) || denied.slice(0, claim).some(({ lower }) => lower === 'to')))
    return null;
  const next = tokens[i + 1]?.lower ?? '';
  if (claim >= 0) {
    const at = i + 1 + claim;
    const other = against(tokens, at, /^(?:against|about)$/);
    return other ?? byClause(tokens, i, at + 1);
  }
  if (!denies) return null;
  if (next === 'that') return byClause(tokens, i, i + 1);
  return next === 'it' || next.endsWith('ing') ? subjectBefore(tokens, i) : null;
}

/** "Judge Holm dismissed the claims": whether a court turns down what others claim. */
function decides(tokens: readonly Token[], i: number): boolean {
  const judge = subjectBefore(tokens, i);
  return tokens.some(
    ({ lower, start }) => start >= (judge?.start ?? 0) && start < (judge?.end ?? 0) && COURTS.test(lower),
  );
}

/** Whom the denial at token `i` clears by the clause that "that" may open at token `that`: another, if it tells of a wrong. */
function byClause(tokens: readonly Token[], i: number, that: number): NounPhrase | null {
  if (tokens[that]?.lower !== 'that') return subjectBefore(tokens, i);
  const end = sentenceEnd(tokens, that);
  const inner = nounPhrase(tokens, that + 1, cutAtVerb(tokens, that + 1, end));
  if (!inner || inner.kind === 'pronoun') return subjectBefore(tokens, i);
  const isWrong = objects(tokens, that + 1).some(({ lower }) => HARMS.has(lower) || WRONGS.has(lower));
  return isWrong ? inner : null;
}

/** "Alleges that Brandt stole", "alleged flour was stolen by Brandt": the doer of the clause behind token `i`. */
function inClause(tokens: readonly Token[], i: number): NounPhrase | null {
  const start = tokens[i]?.lower === 'that' ? i + 1 : i;
  const end = sentenceEnd(tokens, i);
  for (let at = start; at < end && at < start + REACH && tokens[at]?.kind === 'word'; at++)
    if (BE.has(tokens[at]?.lower ?? '')) {
      const verb = pastAdverbs(tokens, at + 1);
      const doer = agent(tokens, verb);
      if (doer || HARMS.has(tokens[verb]?.lower ?? '') || WRONGS.has(tokens[verb]?.lower ?? '')) return doer;
    }
  return nounPhrase(tokens, start, cutAtVerb(tokens, start, end));
}

/** "Pleaded not guilty", "was found guilty", "is under investigation". */
function byCourt(tokens: readonly Token[], i: number, lower: string): NounPhrase | null {
  const before = tokens[i - 1]?.lower === 'not' ? i - 2 : i - 1;
  const word = tokens[before]?.lower ?? '';
  if (lower === 'investigation') return word === 'under' ? subjectBefore(tokens, before) : null;
  return /^(?:plead(?:s|ed)?|pled)$/.test(word) || (word === 'found' && isPassive(tokens, before))
    ? subjectBefore(tokens, before)
    : null;
}

/** "An allegation of theft against Brandt": whom the noun at token `i` is against. */
function against(tokens: readonly Token[], i: number, link: RegExp): NounPhrase | null {
  const words = objects(tokens, i + 1);
  const at = words.findIndex(({ lower }) => link.test(lower));
  return at < 0 || words.slice(0, at).some(({ lower }) => AUXILIARIES.has(lower))
    ? null
    : objectAt(tokens, i + 2 + at);
}

function aboutWhom(tokens: readonly Token[], i: number): NounPhrase | null {
  const alleges = /^(?:allegations?|accusations?)$/.test(tokens[i]?.lower ?? '');
  return alleges ? against(tokens, i, /^about$/) : null;
}

/** "Holm said Brandt harassed her", "told the court she was harassed by Brandt": who did what somebody reports. */
function reported(tokens: readonly Token[], i: number): NounPhrase | null {
  if (isUnsaid(tokens, i) || tokens[i]?.lower.endsWith('ing') || !isReported(tokens, i)) return null;
  return isVictims(tokens, i) ? agent(tokens, i) : subjectBefore(tokens, i);
}

function isReported(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(sentenceStart(tokens, i), i - LONGEST_REPORT);
  return tokens.slice(from, i).some(({ lower }) => REPORTS.has(lower) || lower === 'according');
}

/** Whether the verb at token `i` is a passive of harm: its subject suffered it. */
function isVictims(tokens: readonly Token[], i: number): boolean {
  return HARMS.has(tokens[i]?.lower ?? '') && (isPassive(tokens, i) || tokens[i + 1]?.lower === 'by');
}

function agent(tokens: readonly Token[], i: number): NounPhrase | null {
  return tokens[i + 1]?.lower === 'by' ? objectAt(tokens, i + 2) : null;
}

/** The words from token `i` to the next mark or quotation. */
function objects(tokens: readonly Token[], i: number): readonly Token[] {
  const near = tokens.slice(i, i + REACH);
  const end = near.findIndex(({ kind }) => kind !== 'word');
  return end < 0 ? near : near.slice(0, end);
}

/** The name or description that opens at token `i`. */
function objectAt(tokens: readonly Token[], i: number): NounPhrase | null {
  const { lower = '', kind } = tokens[i] ?? {};
  return kind !== 'word' || PREPOSITIONS.has(lower) ? null : nounPhrase(tokens, i, beforeVerb(tokens, i));
}

/** "The publisher included Brandt": where a past form behind a noun ends the phrase that opens at token `i`, or the sentence does. */
function beforeVerb(tokens: readonly Token[], i: number): number {
  const end = sentenceEnd(tokens, i);
  for (let at = i + 2; at < end && tokens[at]?.kind === 'word'; at++) {
    const { lower = '', capital } = tokens[at] ?? {};
    const before = tokens[at - 1];
    const describes =
      !before || DETERMINERS.has(before.lower) || isAdverb(before) || QUALIFIES.test(before.lower);
    if (!capital && lower.endsWith('ed') && !describes) return at;
  }
  return end;
}

function isClaim({ lower }: Token): boolean {
  return CLAIMS.test(lower);
}

function isPassive(tokens: readonly Token[], i: number): boolean {
  return !tokens[i]?.lower.endsWith('ing') && followsBe(tokens, i);
}
