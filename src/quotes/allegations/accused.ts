import { sentenceEnd, sentenceStart } from '../grammar/clauses.js';
import { cutAtVerb, mainSubject } from '../grammar/main-subject.js';
import { type NounPhrase, nounPhrase } from '../grammar/noun-phrases.js';
import { antecedent, phraseEndingAt } from '../grammar/phrase-before.js';
import { subjectBefore } from '../grammar/subjects.js';
import type { Token } from '../grammar/token.js';
import { isUnsaid } from '../grammar/unsaid.js';
import { beforeAdverbs, pastAdverbs } from '../grammar/word-classes.js';
import { PREPOSITIONS } from '../vocabulary/lexicon.js';
import { allForms } from '../vocabulary/verb-forms.js';
import { against, CLAIMS, claimedOf, HARM, isClaim } from './claimed.js';
import { doerIn, isVictims, isWrong, reported, WRONGDOINGS } from './deeds.js';
import { isPersonal } from './figurative.js';
import { agent, isPassive, objectAt, objects } from './objects.js';
import { isUnreal } from './unreal.js';

/** What one does to somebody whom one accuses, or whom the law does. */
const ACCUSES = allForms('accuse charge indict convict arrest prosecute suspect sue');
const ALLEGES = allForms('allege');
const DENIES = allForms('deny');
/** Verbs of turning down a claim; without one they turn down an offer. */
const REJECTS = allForms('reject dispute refute rebut dismiss contest');
const FACES = allForms('face confront');
const INVESTIGATES = allForms('investigate probe');
/** A claim told by a participle: "a report suggesting that". */
const TELLS = /^(?:that|suggesting|saying|alleging|claiming|showing|stating)$/;
/** Every word that may make an allegation: most words of an article are none, and are not asked about further. */
const TRIGGERS: ReadonlySet<string> = new Set(
  [
    ACCUSES,
    ALLEGES,
    DENIES,
    REJECTS,
    FACES,
    INVESTIGATES,
    CLAIMS,
    HARM,
    WRONGDOINGS,
    ['allegedly', 'guilty', 'investigation'],
  ].flatMap((words) => [...words]),
);
const COURTS =
  /^(?:judges?|justices?|magistrates?|courts?|jury|jurors?|panel|tribunal|commission|regulators?)$/;
/**
 * Whom the sentence accuses with the word at token `i`, by the grammar of that word; null where it is no word of accusing, is
 * negated, or accuses nobody whom the sentence tells: "was harassed" tells of a victim.
 */
export function accusedAt(tokens: readonly Token[], i: number): NounPhrase | null {
  const { lower = '', capital, sentence } = tokens[i] ?? {};
  if (!TRIGGERS.has(lower)) return null;
  const isName = capital && tokens[i - 1]?.sentence === sentence;
  return isName ? null : (ofVerb(tokens, i, lower) ?? ofNoun(tokens, i, lower));
}

function ofVerb(tokens: readonly Token[], i: number, lower: string): NounPhrase | null {
  if (ACCUSES.has(lower)) return byVerb(tokens, i);
  if (ALLEGES.has(lower)) return isPassive(tokens, i) ? subjectBefore(tokens, i) : doerIn(tokens, i + 1);
  if (DENIES.has(lower) || REJECTS.has(lower)) return byDenial(tokens, i, DENIES.has(lower));
  if (FACES.has(lower)) return objects(tokens, i + 1).some(isClaim) ? subjectBefore(tokens, i) : null;
  if (INVESTIGATES.has(lower)) return byInquiry(tokens, i);
  return isWrong(tokens[i]) ? reported(tokens, i) : null;
}

function ofNoun(tokens: readonly Token[], i: number, lower: string): NounPhrase | null {
  if (lower === 'allegedly') return byAdverb(tokens, i);
  if (/^(?:guilty|investigation)$/.test(lower)) return byCourt(tokens, i, lower);
  if (CLAIMS.has(lower)) return claimedOf(tokens, i);
  return HARM.has(lower) && tokens[i + 1]?.lower === 'by' && !isOnThing(tokens, i)
    ? objectAt(tokens, i + 2)
    : null;
}

/** "Was accused", "stands accused", "Brandt, accused of theft,", "accused Brandt". */
function byVerb(tokens: readonly Token[], i: number): NounPhrase | null {
  if (isUnsaid(tokens, i) || isUnreal(tokens, i)) return null;
  const next = tokens[i + 1]?.lower ?? '';
  if (/^st(?:ands?|ood)$/.test(tokens[i - 1]?.lower ?? '')) return subjectBefore(tokens, i - 1);
  if (isPassive(tokens, i)) return subjectBefore(tokens, i) ?? ofGerund(tokens, i);
  if (/(?:ed|accuses)$/.test(tokens[i]?.lower ?? '') && /^(?:of|with|in|over|by)$/.test(next))
    return phraseBeforeParticiple(tokens, i);
  if (tokens[i]?.lower.startsWith('suspect')) return null;
  const object = objectAt(tokens, i + 1);
  const charges = tokens[i]?.lower.startsWith('charg');
  return charges && !objects(tokens, i + 1).some(({ lower }) => lower === 'with') ? null : object;
}

/** "Brandt left after being accused": of whom a passive behind a preposition is told. */
function ofGerund(tokens: readonly Token[], i: number): NounPhrase | null {
  const being = beforeAdverbs(tokens, i - 1);
  const link = tokens[being - 1]?.lower ?? '';
  return tokens[being]?.lower === 'being' && /^(?:after|since|before|for|over|while|despite)$/.test(link)
    ? mainSubject(tokens, sentenceStart(tokens, i), being - 1)
    : null;
}

/** "Brandt, accused of theft,", "Brandt, a baker accused of theft", "Brandt, whom Holm accused of theft": whom a participle behind a phrase describes. */
function phraseBeforeParticiple(tokens: readonly Token[], i: number): NounPhrase | null {
  const at = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  const from = sentenceStart(tokens, i);
  const phrase = phraseEndingAt(tokens, from, at);
  let relative = at;
  while (relative > from && (tokens[relative]?.start ?? 0) >= (phrase?.start ?? 0)) relative--;
  const isRelative = /^(?:who|whom|which)$/.test(tokens[relative]?.lower ?? '');
  const opensAside = isRelative || /^an?$/.test(tokens[relative + 1]?.lower ?? '');
  const comma = isRelative ? relative - 1 : relative;
  let name = comma;
  while (opensAside && tokens[comma]?.text === ',' && name > from && tokens[name - 1]?.capital) name--;
  // "Brandt was sued by Holm, accused of theft": the doer is not described.
  if (at < i - 1 && tokens[relative]?.lower === 'by') return null;
  if (name < comma) return nounPhrase(tokens, name, comma);
  if (isRelative) return antecedent(tokens, from, relative);
  return phrase?.kind === 'pronoun' && !phrase.meant ? null : phrase;
}

/** "The attack by Brandt on the plan": what is only said against something. */
function isOnThing(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'attack') return false;
  const words = objects(tokens, i + 2);
  const on = words.findIndex(({ lower }) => lower === 'on');
  return on >= 0 && !isPersonal(tokens, i + 3 + on);
}

/** "Allegedly stole", "was allegedly harassed by", "Brandt, allegedly drunk,". */
function byAdverb(tokens: readonly Token[], i: number): NounPhrase | null {
  if (tokens[i + 1]?.lower === 'by') return objectAt(tokens, i + 2);
  if (tokens[i - 1]?.text === ',' && tokens[i + 2]?.text === ',') return phraseBeforeParticiple(tokens, i);
  if (PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return null;
  const verb = pastAdverbs(tokens, i + 1);
  const isDone = tokens[i - 1]?.text === ',' && /(?:ed|en|wn)$/.test(tokens[verb]?.lower ?? '');
  if (isDone) return agent(tokens, verb);
  return isVictims(tokens, verb) ? agent(tokens, verb) : subjectBefore(tokens, i);
}

/** "Police are investigating Brandt over", "Brandt is being investigated for": whom the law looks into. */
function byInquiry(tokens: readonly Token[], i: number): NounPhrase | null {
  if (isUnsaid(tokens, i) || isUnreal(tokens, i)) return null;
  const behind = /^(?:over|for|on|in|by|after)$/;
  if (isPassive(tokens, i)) {
    const subject = behind.test(tokens[i + 1]?.lower ?? '') ? subjectBefore(tokens, i) : null;
    return subject?.kind === 'description' ? null : subject;
  }
  if (!tokens[i]?.lower.endsWith('ing') || !isOfLaw(tokens, i)) return null;
  let at = i + 1;
  while (tokens[at]?.capital) at++;
  return at > i + 1 && /^(?:over|for|on)$/.test(tokens[at]?.lower ?? '') && !tokens[at - 1]?.possessive
    ? objectAt(tokens, i + 1)
    : null;
}

/** "Police are investigating": whether the subject of the verb at token `i` is of the law, and no reporter. */
function isOfLaw(tokens: readonly Token[], i: number): boolean {
  const law =
    /^(?:police|prosecutors?|inspectors?|investigators?|detectives?|regulators?|authorities|auditors|officials)$/;
  return tokens.slice(Math.max(sentenceStart(tokens, i), i - 4), i).some(({ lower }) => law.test(lower));
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
  const isBare = /^(?:it|this|everything)$/.test(next) || HARM.has(next) || tokens[i + 1]?.text === '.';
  return isBare || next.endsWith('ing') ? subjectBefore(tokens, i) : null;
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
  if (!TELLS.test(tokens[that]?.lower ?? '')) return subjectBefore(tokens, i);
  const clause = tokens[that]?.lower !== 'that' && tokens[that + 1]?.lower === 'that' ? that + 2 : that + 1;
  const inner = nounPhrase(tokens, clause, cutAtVerb(tokens, clause, sentenceEnd(tokens, that)));
  if (!inner || inner.kind === 'pronoun') return subjectBefore(tokens, i);
  return objects(tokens, clause).some(isWrong) ? inner : null;
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
