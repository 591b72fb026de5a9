import type { Span } from '../../language/span.js';
import { termKey } from '../../language/terms.js';
import { words } from '../../language/words.js';
import { amountsIn, type Part } from './amounts.js';

const HOW_MANY =
  /^(?:how many|(?:what|which) number of)\s+(?:of\s+)?(?:(?:the|his|her|its|their|more|other)\s+)?/i;
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|of|in|on|at|for|from|to|by|with|there)$/i;
/** Words of a question that may be what is counted: "brain cells", "people". */
const MOST_COUNTED = 3;
/** "Three of its eleven libraries": the first number counts. */
const OF_THESE = /\bof (?:its|the|their|his|her|our|my|these|those|all)\s$/iu;
/** Where what follows a number no longer belongs to it. */
const PARTS = /[,.;:()"“”]/u;
/** Words and characters after a number among which what it counts is looked for. */
const WORDS_AFTER = 4;
const REACH = 60;
/** What follows a number that counts nothing that is named behind it. */
const ALONE = /^(?:[,.;)]|\s(?:in|at|on|by|and|or|but|when|after|as|during|while|others)\b|$)/u;
const BE =
  /^\s(?:(?:people|others)\s)?(?:is|are|was|were|have been|had been)\s(?:(?:also|now|still|\p{L}+ly)\s)?/u;
/** "The number of people killed rose to 43", "the toll stands at 43". */
const TOTAL = /\b(?:number|toll|total|tally|count)\b/i;
const REACHED =
  /\b(?:climb(?:ed|s)?|dropp?(?:ed|s)?|fell|fallen|falls|grew|grown|increased|jump(?:ed|s)?|now|put|rose|risen|rises|stands?|stood)\s(?:to|at)\s(?:(?:about|almost|at least|more than|nearly|over)\s)?$/iu;
/** "After 11 minutes", "90-minute": a number of something that nobody counts. */
const OF_TIME =
  /^[\s-](?:second|minute|hour|day|week|month|year|mile|kilomet(?:re|er)|met(?:re|er)|degree)s?\b/iu;
const SHARE = /%|per\s?cent/i;
const ENDS_CLAUSE = /^(?:[,.;)]|\s(?:and|to)\b|$)/u;

/**
 * The numbers of a text that may answer "How many …?", with their fit: 4 for one that stands right after a name asked
 * about ("Labour 15"), 3 for one beside what else is asked ("injured 54", "54 were injured"), 2 for one that counts what is asked
 * for, 1 for any other.
 * @param asking the question from "how many" on
 * @param names where names of the question stand in the text
 * @param others where other words of the question stand in it
 */
export function countsIn(
  text: string,
  asking: string,
  names: readonly Span[],
  others: readonly Span[],
): Part[] {
  const counted = countedKeys(asking);
  const afterName = new Set(names.map(({ end }) => end + 1));
  const told = others.filter(({ start, end }) => !counted.has(termKey(text.slice(start, end))));
  const afterTold = new Set(told.map(({ end }) => end + 1));
  const beforeTold = new Set(told.map(({ start }) => start));
  const isBeside = (start: number, end: number) => {
    const [be = ''] = BE.exec(text.slice(end, end + REACH)) ?? [];
    const isAlone =
      counted.size === 0 || counts(text, end, counted) || ALONE.test(text.slice(end, end + REACH));
    return (afterTold.has(start) && isAlone) || (be !== '' && beforeTold.has(end + be.length));
  };
  const numbers = amountsIn(text, 'count').filter(({ start, end }) => {
    const isOther = SHARE.test(text.slice(start, end)) || OF_TIME.test(text.slice(end, end + REACH));
    return counts(text, end, counted) || !isOther;
  });
  return numbers.map(({ start, end }) => {
    const isNames = afterName.has(start) && ENDS_CLAUSE.test(text.slice(end, end + REACH));
    if (isNames) return { start, end, fit: 4 };
    if (isBeside(start, end)) return { start, end, fit: 3 };
    if (isTotal(text, start, counted)) return { start, end, fit: 2 };
    const isOthers = OF_THESE.test(text.slice(Math.max(0, start - REACH), start));
    return { start, end, fit: counts(text, end, counted) && !isOthers ? 2 : 1 };
  });
}

/** Whether a number is what a total has reached of what is counted. */
function isTotal(text: string, start: number, counted: ReadonlySet<string>): boolean {
  const [clause = ''] = text
    .slice(Math.max(0, start - 2 * REACH), start)
    .split(/[.;]/)
    .slice(-1);
  const total = REACHED.test(clause) ? TOTAL.exec(clause) : null;
  if (!total) return false;
  const isToll = total[0].toLowerCase() === 'toll';
  return isToll || words(clause.slice(total.index)).some(({ text: word }) => counted.has(termKey(word)));
}

/** Whether one of the words right after a number is among those counted. */
function counts(text: string, end: number, counted: ReadonlySet<string>): boolean {
  const rest = text.slice(end, end + REACH).split(PARTS, 1)[0] ?? '';
  return words(rest)
    .slice(0, WORDS_AFTER)
    .some((word) => counted.has(termKey(word.text)));
}

/** The keys of the words that name what is counted: "brain" and "cells" of "How many brain cells do humans have?". */
function countedKeys(asking: string): Set<string> {
  const [opening = ''] = HOW_MANY.exec(asking) ?? [];
  const next = words(asking.slice(opening.length));
  const end = next.findIndex(({ text }) => AUXILIARY.test(text));
  const named = next.slice(0, end < 0 ? 1 : Math.min(end, MOST_COUNTED));
  return new Set(opening === '' ? [] : named.flatMap(({ text }) => termKey(text) || []));
}
