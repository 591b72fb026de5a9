import { DAY_OR_MONTH } from '../../language/calendar.js';
import type { Span } from '../../language/span.js';
import { terms as termsOf } from '../../language/terms.js';
import type { Run } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { heldTerms, matchesOf } from '../ranking/matches.js';
import type { Part } from './amounts.js';
import { asksDoer, asksWhom } from './asked-people.js';

/** The share of a question, by weight, that a sentence holds which says what answers it. */
const HOLDS = 0.6;
/** Characters between a part and what it is said with. */
const REACH = 90;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BE = 'is are was were be been';
const AUXILIARIES = `${BE} has have had will would can could may might must should did does do`;
/** "Holm, 54, the head of the mill," and "Holm (Lab)" before a verb. */
const ASIDE = /^(?:,\s[^,;.]{1,60}(?:,\s[^,;.]{1,60})?,(?=\s)|\s\([^()]{1,40}\)(?=\s))/;
/** What may stand between a subject and its verb. */
const BEFORE_VERB = setOf(
  `${AUXILIARIES} who which that also then later now once again first soon still already even ever to`,
);
/** A verb in the passive, then whoever does it: "built by the former mayor Anna Holm". */
const BY =
  /^(?:\s(?!by\b)\p{Ll}[\p{L}-]*){0,4}\sby(?:\s(?:\p{Lu}\p{Ll}{2,20}\s(?=\p{Ll}))?\p{Ll}[\p{L}-]*){0,4}\s$/u;
/** What stands behind a word that only describes a name that follows: "Danish architect Ida Holm". */
const BEFORE_ITS_NAME =
  /^\s(?!(?:of|in|at|from|on|to|for|with|and|or|by|near|after|before|when|who|that)\b)\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)?\s\p{Lu}/u;
/** A verb, then its object. */
const BEFORE_OBJECT = /^(?:\s\p{Ll}[\p{L}-]*){0,3}\s$/u;
const OPENING = /^(?:,|\s?\(|:)/;
/** What a name is called, then the name: "the ferry Oxley", "its head, Anna Holm", "the head of it is Holm". */
const BEFORE_NAME = setOf(`${BE} ’s called named known as of the a an now currently`);
/** A name, then what it is called: "Holm, the head", "Holm is the head", "Holm as head". */
const AFTER_NAME = setOf(
  `${BE} has had became becomes as the a an its their his her our who new first now acting interim chief`,
);
/** "The bridges of Elmstead" are called by no name; "the town of Elmstead" is. */
const OF = /^\sof\s/;
const PLURAL = /[^s]s$/i;
/** "The American company" is not called so. */
const NATIONALITY =
  /^(?:\p{Lu}\p{Ll}+(?:ian|ean|ish|ese)|African|American|Czech|Dutch|French|German|Greek|Mexican|Swiss|Welsh)$/u;
const ADVERB = /^\p{Ll}{2,20}ly$/u;
const MARKS = /[“"‘']/g;
/** From what is asked to the preposition of a place: "died on 3 May at her house in". */
const BEFORE_PLACE = new RegExp(
  `^(?:[\\s,]+(?:\\p{Ll}[\\p{L}-]*|\\p{N}{1,4}|${DAY_OR_MONTH})){0,6}\\s(?:in|at|near|from|to|on|outside|inside|across|into|off)\\s(?:the\\s)?$`,
  'u',
);
/** What stands before somebody who no longer is what they are called. */
const NO_LONGER = /\b(?:former|formerly|ex|late|ousted|onetime)[\s-](?:\p{L}{1,20}\s){0,2}$/iu;
/** Sentences that open an article. */
const OPENING_REACH = 3;
const WHICH = /^(?:what|which)\s+(\S.*)/is;
const WHO_IS = /^who(?:['’]s|\s+(?:is|are|was|were))\s+(\S.*)/is;
/** What ends the noun that is asked for. */
const AFTER_NOUN = setOf(`${AUXILIARIES} of in on at for from by with to and`);
/** The fit of a name on the side of the verb on which the one asked for stands. */
const BEST_FIT = 3;
const ASKS_BY_WHOM = /\bby\W*$/i;
/** The most words before the noun of "Which highly anticipated show …?", it taken in. */
const LONGEST_NOUN = 4;
const MONTH_OR_DAY = new RegExp(`^(?:${DAY_OR_MONTH})$`, 'u');

/** Where in a text a part stands, and a word of the question. */
interface Pair {
  readonly text: string;
  readonly part: Part;
  readonly word: Span;
}

/**
 * Whether a sentence says of a part of it that it answers, rather than that the part only stands near what is asked: the
 * name is the subject or the object of what is asked, or stands beside what it is asked as, and the sentence holds
 * most of the question. Days and quotations are sure by their form, amounts and reasons by their fit.
 */
export function isSure(part: Part, sentence: Run, asked: Asked): boolean {
  const { kind, amount } = asked.question;
  if (amount !== null || kind === 'why') return part.fit > 1;
  if (kind !== 'who' && kind !== 'where' && kind !== 'what') return true;
  return holdsMost(sentence, asked) && isSaid(part, sentence, asked);
}

/** Whom a question who somebody is tells of, the opening of the article may name: "Who is the head of Oxley?". */
function holdsMost(sentence: Run, asked: Asked): boolean {
  const held = heldTerms(sentence, asked);
  const opening = asksWhoIs(asked)
    ? heldTerms(
        { entry: sentence.entry, from: 0, to: Math.min(OPENING_REACH, sentence.entry.sentences.length) },
        asked,
        true,
      )
    : undefined;
  const isHeld = (name: boolean, i: number) => held[i] || (name && opening?.[i]);
  const weight = asked.terms.reduce((sum, { weight: its, name }, i) => sum + (isHeld(name, i) ? its : 0), 0);
  return weight >= HOLDS * asked.whole;
}

function isSaid(part: Part, sentence: Run, asked: Asked): boolean {
  const { text } = sentence.entry.article;
  const { kind, asking } = asked.question;
  if (MONTH_OR_DAY.test(text.slice(part.start, part.end))) return false;
  const isWith = (terms: readonly number[], holds: (pair: Pair) => boolean) =>
    terms.some((i) => matchesOf(sentence, asked, i).some((word) => holds({ text, part, word })));
  const others = asked.terms.flatMap(({ name }, i) => (name ? [] : i));
  if (kind === 'where') return isWith(others, isPlaceOf);
  if (ASKS_BY_WHOM.test(asking)) return isWith(others, isAgentOf);
  if (asksDoer(asking)) return isWith([0], isDoerOf);
  if (asksWhom(asking)) return isWith(others, isObjectOf);
  const indexOf = (key: string) => asked.terms.findIndex((term) => term.key === key);
  if (isWith(nounsAsked(WHO_IS, asking).map(indexOf), (pair) => isCalled(pair) || isItsTitle(pair)))
    return true;
  const nouns = nounsAsked(WHICH, asking).map(indexOf);
  if (isWith(nouns, isPartOf)) return true;
  const own = asked.terms.flatMap(({ name }, i) => (name ? i : []));
  if (nouns.length === 0 || isWith(own, isPartOf)) return false;
  return (
    isWith(nouns, (pair) => isCalled(pair) || isItsNoun(pair)) ||
    isWith(
      others.filter((i) => !nouns.includes(i)),
      isDoerOf,
    )
  );
}

/** Whether a question asks who is something: "Who is the head of …?". */
export function asksWhoIs({ question }: Asked): boolean {
  return WHO_IS.test(question.asking);
}

/**
 * The terms of what is asked for: "show" of "Which anticipated show is …?", "head" of "Who is the head of …?". Where no
 * small word ends it ("Which author won …"), the first two.
 */
function nounsAsked(form: RegExp, asking: string): string[] {
  const [, rest] = form.exec(asking) ?? [];
  if (rest === undefined) return [];
  const found = termsOf(rest).slice(0, LONGEST_NOUN + 1);
  const ends = found.findIndex(({ start, end }) => AFTER_NOUN.has(rest.slice(start, end).toLowerCase()));
  const nouns = ends > 0 ? found.slice(ends - 1, ends) : found.filter(({ key }) => key !== '').slice(0, 2);
  return nouns.map(({ key }) => key);
}

function between({ text, part, word }: Pair): {
  readonly lead: string | null;
  readonly trail: string | null;
} {
  const isNear = (gap: number) => gap >= 0 && gap <= REACH;
  return {
    lead: isNear(part.start - word.end) ? text.slice(word.end, part.start) : null,
    trail: isNear(word.start - part.end) ? text.slice(part.end, word.start) : null,
  };
}

function isPartOf({ part, word }: Pair): boolean {
  return part.start <= word.start && word.end <= part.end;
}

/** "Judge Ida Holm": a name with what it is called as its first word. */
function isItsTitle(pair: Pair): boolean {
  return isPartOf(pair) && pair.part.start === pair.word.start;
}

function isPlaceOf(pair: Pair): boolean {
  const { lead } = between(pair);
  return lead !== null && BEFORE_PLACE.test(lead);
}

function isDoerOf(pair: Pair): boolean {
  const { trail } = between(pair);
  if (trail === null) return isAgentOf(pair);
  // "Holm beat Brandt to win the cup": of the names before it the one that fits best is the subject.
  return (
    isAllOf(BEFORE_VERB, trail.replace(ASIDE, '')) || (pair.part.fit === BEST_FIT && trail.endsWith(' to '))
  );
}

function isAgentOf(pair: Pair): boolean {
  const { lead } = between(pair);
  const behind = pair.text.slice(pair.part.end, pair.part.end + REACH);
  return lead !== null && BY.test(lead) && !BEFORE_ITS_NAME.test(behind);
}

function isObjectOf(pair: Pair): boolean {
  const { lead } = between(pair);
  return lead !== null && BEFORE_OBJECT.test(lead);
}

/** "The Oxley ferry": a name right before what it is called. */
function isItsNoun(pair: Pair): boolean {
  const { text, part } = pair;
  return between(pair).trail === ' ' && !NATIONALITY.test(text.slice(part.start, part.end));
}

function isCalled(pair: Pair): boolean {
  const { lead, trail } = between(pair);
  const before = pair.text.slice(Math.max(0, pair.word.start - REACH), pair.word.start);
  if (NO_LONGER.test(before)) return false;
  if (lead !== null && OF.test(lead) && PLURAL.test(pair.text.slice(pair.word.start, pair.word.end)))
    return false;
  if (lead !== null) return isAllOf(BEFORE_NAME, lead.replace(OPENING, '').replace(MARKS, ''));
  if (trail === ' ') return isItsNoun(pair);
  return trail !== null && isAllOf(AFTER_NAME, trail.replace(OPENING, ''));
}

/** Whether what stands between is nothing but such words and adverbs, each set off by a blank. */
function isAllOf(allowed: ReadonlySet<string>, between: string): boolean {
  if (between !== '' && !between.endsWith(' ') && between.trim() !== '') return false;
  const words = between.split(' ').filter((word) => word !== '');
  return words.every((word) => allowed.has(word.toLowerCase()) || ADVERB.test(word));
}
