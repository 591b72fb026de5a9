import type { Span } from '../../language/span.js';
import { clipOf, type Run } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { findMatches, matchesOf } from '../ranking/matches.js';
import type { Part } from './amounts.js';
import { nameSpans } from './name-spans.js';

const BE = 'is|are|was|were';
const AUXILIARY = `will|would|has|have|had|can|could|should|may|might|${BE}`;
/** "Who opened …", "Who will lead …", but not "Who is the …": what the one asked for did comes first. */
const ASKS_DOER = new RegExp(
  `^who\\s+(?:(?:${AUXILIARY})\\s+)?(?!(?:${AUXILIARY}|do|does|did|the|an?|his|her|its|their|this|that)\\b)`,
  'i',
);
/** "Who did Holm meet?": to whom it was done. */
const ASKS_WHOM = /^whom?\s+(?:do|does|did)\b/i;
const PASSIVE = new RegExp(`\\b(?:${BE}|be|been|being)\\s(?:\\p{L}+ly\\s)?$`, 'iu');
const INFINITIVE = /\bto\s$/i;
const BY = /^(?:\s[\p{L}-]+){0,4}?\sby\s/u;
const PLACED = /\b(?:in|at|near|across|outside|inside)\s(?:the\s)?$/i;
const LETTER = 1;
/** Characters around a verb in which its agent is told. */
const REACH = 60;
/** Characters before a name in which a preposition stands. */
const BACK = 14;

/**
 * The names in a sentence that may answer who: 3 is the fit of those on the side of the verb on which the one asked for
 * stands, 2 that of others, 1 that of places and of names that begin with one that the question has itself.
 */
export function peopleIn(sentence: Run, asked: Asked): Part[] {
  const names = nameSpans(sentence);
  const own = asked.terms.flatMap(({ name }, i) => (name ? matchesOf(sentence, asked, i) : []));
  const isOnSide = sideOf(sentence, asked);
  const { text } = sentence.entry.article;
  const isNobody = ({ start }: Span) =>
    own.some((match) => match.start === start) || PLACED.test(text.slice(Math.max(0, start - BACK), start));
  return names
    .filter(({ start, end }) => end - start > LETTER)
    .map((span) => ({ ...span, fit: isNobody(span) ? 1 : isOnSide(span) ? 3 : 2 }));
}

/** Whether a question asks who did something: what the one asked for did comes first in it. */
export function asksDoer(asking: string): boolean {
  return ASKS_DOER.test(asking);
}

/** Whether a question asks to whom something was done. */
export function asksWhom(asking: string): boolean {
  return ASKS_WHOM.test(asking);
}

/** Tells of names in a sentence whether they stand where the question has the one whom it asks for. */
function sideOf(sentence: Run, asked: Asked): (name: Span) => boolean {
  const { asking } = asked.question;
  if (ASKS_WHOM.test(asking)) {
    const others = asked.terms.findLastIndex(({ name }) => !name);
    const verb = matchesOf(sentence, asked, others)[0] ?? findMatches(sentence, asked).at(-1);
    return (name) => verb !== undefined && name.start >= verb.end;
  }
  const [verb] = ASKS_DOER.test(asking) ? matchesOf(sentence, asked, 0) : [];
  if (!verb) return () => false;
  const { article, start } = clipOf(sentence);
  const before = article.text.slice(Math.max(start, verb.start - REACH), verb.start);
  const by = PASSIVE.test(before) ? BY.exec(article.text.slice(verb.end, verb.end + REACH)) : null;
  if (by) return (name) => name.start >= verb.end + by[0].length;
  // "Holm beat Brandt to win the cup": the subject comes first.
  const [subject] = INFINITIVE.test(before) ? nameSpans(sentence) : [];
  return (name) => name.end <= verb.start && (subject === undefined || name.start === subject.start);
}
