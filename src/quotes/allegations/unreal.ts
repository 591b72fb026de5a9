import { cueAt, sentenceStart } from '../grammar/clauses.js';
import type { Token } from '../grammar/token.js';
import { beforeAdverbs, isAdverbAt } from '../grammar/word-classes.js';
import { DETERMINERS } from '../vocabulary/lexicon.js';
import { allForms } from '../vocabulary/verb-forms.js';

/** What could be done, or is asked whether it was, is not alleged: "would convict", "if she is charged". */
const UNREAL = /^(?:would|could|may|might|should)$/;
const ASKS = /^(?:if|unless|whether)$/;
const MISTAKEN = /^(?:wrongly|falsely|mistakenly|erroneously|incorrectly)$/;
/** Tokens between a verb of reporting and what it reports. */
const LONGEST_REPORT = 10;
/** Tokens between such a word and the verb of its clause. */
const LONGEST_CONDITION = 6;
/** What an infinitive follows that tells of what was done, or tried: "went on to accuse", "tried to bribe". */
const DOES =
  allForms(`try attempt continue begin/began/begun start seek/sought conspire plot help offer dare proceed
  manage join vote go/went/gone come/came/come`);
/** "The first to accuse", "came forward to accuse", "took a jury minutes to convict". */
const DONE = /^(?:used|first|last|only|forward|(?:minute|hour|day|week|month|year)s?)$/;
/** What does not make a claim: "no charges against", "a possible case against". */
const DOUBTS = /^(?:no|without|any|possible|potential|future|eventual|further)$/;
/** Tokens between such a word, or such a verb, and the noun of the claim. */
const LONGEST_LEAD = 4;

/** "Might sue", "may be sued", "if Brandt is charged", "plans to sue": whether the verb at token `i` tells what may be, not what is. */
export function isUnreal(tokens: readonly Token[], i: number): boolean {
  if (isAsked(tokens, i) || isIntended(tokens, i) || isByNobody(tokens, i) || isMisreported(tokens, i))
    return true;
  const before = beforeAdverbs(tokens, i - 1);
  const modal = tokens[before]?.lower === 'be' ? beforeAdverbs(tokens, before - 1) : before;
  return UNREAL.test(tokens[modal]?.lower ?? '');
}

/** "Threatened to sue", "wants to prosecute": whether the verb at token `i` is an infinitive of what nobody is told to have done or tried. */
export function isIntended(tokens: readonly Token[], i: number): boolean {
  const verb = wordAbove(tokens, i);
  return verb !== null && !DOES.has(verb) && !DONE.test(verb);
}

/** "Threatened to kill": whether somebody threatens what the verb at token `i` tells. */
export function isThreatened(tokens: readonly Token[], i: number): boolean {
  return wordAbove(tokens, i)?.startsWith('threat') === true;
}

/** The word before the "to" of an infinitive at token `i`; null where it is none. */
function wordAbove(tokens: readonly Token[], i: number): string | null {
  const to = beforeAdverbs(tokens, i - 1);
  if (tokens[to]?.lower !== 'to') return null;
  return tokens[tokens[to - 1]?.lower === 'on' ? to - 2 : to - 1]?.lower ?? null;
}

/** "No charges against", "a decision on charges against", "could bring charges against": whether the noun at token `i` is of a claim that nobody makes yet. */
export function isUnmade(tokens: readonly Token[], i: number): boolean {
  if (isAsked(tokens, i)) return true;
  for (let at = i - 1; at >= i - LONGEST_LEAD && tokens[at]?.kind === 'word'; at--) {
    const { lower = '' } = tokens[at] ?? {};
    if (DOUBTS.test(lower) || UNREAL.test(lower) || (lower === 'on' && tokens[at - 1]?.lower === 'decision'))
      return true;
    if (DETERMINERS.has(lower)) return false;
  }
  return false;
}

/** "Wrongly reported that she was arrested": whether what the verb at token `i` tells is told to be a mistake. */
function isMisreported(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(sentenceStart(tokens, i), i - LONGEST_REPORT);
  for (let at = i - 1; at > from; at--)
    if (MISTAKEN.test(tokens[at - 1]?.lower ?? '')) return cueAt(tokens, at)?.kind === 'speech';
  return false;
}

function isAsked(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(sentenceStart(tokens, i), i - LONGEST_CONDITION);
  for (let at = i - 1; at >= from && tokens[at]?.kind === 'word'; at--)
    if (ASKS.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Nobody had accused": whether the subject of the verb at token `i` is none. */
function isByNobody(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (/^(?:has|have|had|ever|yet)$/.test(tokens[at]?.lower ?? '') || isAdverbAt(tokens, at)) at--;
  const { lower = '' } = tokens[at] ?? {};
  return /^(?:nobody|none)$/.test(lower) || (lower === 'one' && tokens[at - 1]?.lower === 'no');
}
