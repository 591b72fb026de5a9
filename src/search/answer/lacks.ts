import { termKey } from '../../language/terms.js';
import { words } from '../../language/words.js';
import { clipOf, type Run, textOf } from '../index/run.js';
import { isExact } from '../question/amount-asked.js';
import type { Asked } from '../question/asked.js';
import { predicateOf } from '../question/predicate.js';
import type { Question } from '../question/question.js';
import { findMatches, heldTerms, matchesOf } from '../ranking/matches.js';
import { asksNameOf } from './answer-span.js';
import { isOfSomebodyElse } from './of-another.js';
import type { ShortAnswer } from './short-answer.js';
import { isUntold } from './untold.js';

const BE = 'is|are|was|were|be|been|being';
const AUXILIARY = `${BE}|do|does|did|has|have|had|will|would|can|could|may|might|must|shall|should`;
/** "Who built the dam?": what somebody did to something, as a fact. */
const ASKS_DOER = new RegExp(
  `^[Ww]ho\\s+(?!(?:${AUXILIARY})\\b)\\p{L}+\\s+(?:the|an?|his|her|its|their|this|that|\\p{Lu})`,
  'u',
);
const PASSIVE = new RegExp(`\\b(?:${BE})\\s(?:\\p{L}+ly\\s)?$`, 'iu');
const BY = /^[^.;:]{0,60}?\sby\s/u;
/** What is only meant to be done: "voted to build", "voted on Tuesday to build". */
const MEANT =
  /^(?:agree[ds]?|aims?|aimed|ask(?:s|ed)?|bid|called|calls|decided?|due|failed|hope[ds]?|intend(?:s|ed)?|need(?:s|ed)?|order(?:s|ed)?|permission|plan(?:s|ned)?|plead(?:s|ed)?|pledge[ds]?|promise[ds]?|proposals?|propose[ds]?|refuse[ds]?|seek|seeks|sought|threaten(?:s|ed)?|urge[ds]?|pressed|vote[ds]?|want(?:s|ed)?)$/i;
const INFINITIVE = /\bto\s$/i;
/** Words before "to" among which one tells that it is only meant. */
const MEANT_REACH = 4;
/** "Called for the chairman, Ida Holm, to resign". */
const CALL_WORDS = 9;
const CALL_REACH = 90;
const DID = /^\w+\s+(?:did|was|were|has|have|had)\b/i;
const NOUN = /\b(?:the|an?|of|his|her|its|their|this|that|no|any)\s$/i;
/** "The dam built in 1960": what follows is not what it was done to. */
const NO_OBJECT =
  /^(?:[,.;:)]|\s(?:in|on|at|for|from|of|between|during|since|after|before|near|along|when|as|and|but|again)\b|$)/i;
const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\dth)\s(?!(?:day|month|season|term|time|week|year)\b)(\p{Ll}{3,20})\b/iu;
const ORDINALS = new RegExp(ORDINAL.source, 'giu');
const LED_IT = /^\s(?:it|them)\b/i;
/** Characters between a verb and what it is done to. */
const NEAR = 20;
/** Characters around a verb in which it is told that somebody did it. */
const REACH = 60;

/**
 * Whether sentences that hold much of a question do not hold what nothing else stands in for: an age, a sum of money or a
 * name that is asked for, or any amount where the question tells nothing else but whose; the reason of what they do not
 * tell ("Why did Holm resign?"); who did what nobody does in them; who is at the head of something where no name surely is.
 */
export function lacksThePart(found: ShortAnswer, asked: Asked): boolean {
  const { hasPart, sentences, clips } = found;
  const { question, terms } = asked;
  if (asksOnlyForLeader(question) && clips.every(({ bold }) => bold === null) && !someLead(sentences, asked))
    return true;
  const { amount, asking } = question;
  const isNeeded =
    isExact(amount) || asksNameOf(asking) || (amount !== null && terms.every(({ name }) => name));
  if (!hasPart && (isNeeded || (amount === 'count' && predicateOf(question) !== null))) return true;
  return (
    lacksWhatHappened(sentences, asked) ||
    nobodyDoes(sentences, asked) ||
    isOfAnother(sentences, asked) ||
    isOfSomebodyElse(sentences, asked) ||
    isUntold(found, asked) ||
    isOnlyMeant(sentences, asked)
  );
}

/** Whether a question asks who is at the head of something now, whatever their office. */
function asksOnlyForLeader({ leader }: Question): boolean {
  return leader !== null && leader.office === null && !leader.past;
}

/** Whether a sentence has the verb of "Who leads the inquiry?" before what is led: "Judge Dale was named to lead it." */
function someLead(sentences: readonly Run[], asked: Asked): boolean {
  if (asked.question.leader?.framing.end !== 0) return false;
  return sentences.some((sentence) => {
    const { text } = sentence.entry.article;
    const held = findMatches(sentence, asked);
    return matchesOf(sentence, asked, 0).some(
      ({ end }) =>
        LED_IT.test(text.slice(end, end + REACH)) ||
        held.some(({ start }) => start > end && start < end + NEAR),
    );
  });
}

/** Whether the sentences tell of the third round alone where a question asks about the second. */
function isOfAnother(sentences: readonly Run[], { question }: Asked): boolean {
  const [whole, ordinal = '', noun = ''] = ORDINAL.exec(question.text) ?? [];
  if (whole === undefined || sentences.length === 0) return false;
  const told = sentences.flatMap((sentence) => [...textOf(sentence).matchAll(ORDINALS)]);
  const ofNoun = told.filter(([, , other = '']) => termKey(other) === termKey(noun));
  return ofNoun.length > 0 && ofNoun.every(([, other = '']) => other.toLowerCase() !== ordinal.toLowerCase());
}

/**
 * Whether sentences tell an age, a sum of money or another amount that nothing else stands in for, and hold all else that
 * the question has.
 */
export function tellsAmount({ hasPart, sentences }: ShortAnswer, asked: Asked): boolean {
  if (!isExact(asked.question.amount) || !hasPart) return false;
  const held = sentences.map((sentence) => heldTerms(sentence, asked));
  return asked.terms.every((_, i) => held.some((terms) => terms[i]));
}

/** Whether a question asks why something is so of which the sentences hold nothing but the names. */
function lacksWhatHappened(sentences: readonly Run[], asked: Asked): boolean {
  if (asked.question.kind !== 'why') return false;
  const others = asked.terms.flatMap(({ name, number }, i) => (name || number ? [] : i));
  const held = sentences.map((sentence) => heldTerms(sentence, asked));
  return others.length > 0 && others.every((i) => held.every((terms) => !terms[i]));
}

/** Whether a question asks who did something, and the sentences hold the verb, but with nobody who did it. */
function nobodyDoes(sentences: readonly Run[], asked: Asked): boolean {
  if (!ASKS_DOER.test(asked.question.asking)) return false;
  const told = sentences.flatMap((sentence) => {
    const { article, start, end } = clipOf(sentence);
    return matchesOf(sentence, asked, 0).map((verb) => ({
      before: article.text.slice(Math.max(start, verb.start - REACH), verb.start),
      after: article.text.slice(verb.end, Math.min(end, verb.end + REACH)),
    }));
  });
  return (
    told.length > 0 &&
    told.every(
      ({ before, after }) =>
        !BY.test(after) &&
        (PASSIVE.test(before) || isMeant(before) || NOUN.test(before) || NO_OBJECT.test(after)),
    )
  );
}

/** Whether a question asks why or when somebody did what others only called on them to do: "called on Holm to resign". */
function isOnlyMeant(sentences: readonly Run[], asked: Asked): boolean {
  const { kind, asking } = asked.question;
  const predicate =
    (kind === 'why' || kind === 'when') && DID.test(asking) ? predicateOf(asked.question) : null;
  if (!predicate) return false;
  const told = sentences.flatMap((sentence) => {
    const { article, start } = clipOf(sentence);
    return matchesOf(sentence, asked, predicate.verb).map((verb) =>
      isMeant(article.text.slice(Math.max(start, verb.start - CALL_REACH), verb.start), CALL_WORDS),
    );
  });
  return told.length > 0 && told.every(Boolean);
}

function isMeant(before: string, reach = MEANT_REACH): boolean {
  return (
    INFINITIVE.test(before) &&
    words(before)
      .slice(-1 - reach, -1)
      .some(({ text }) => MEANT.test(text))
  );
}
