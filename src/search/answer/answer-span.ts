import { MONTH, SHORT_MONTH, WEEKDAY } from '../../language/calendar.js';
import { SHAPE } from '../../language/shapes.js';
import { overlap, type Span } from '../../language/span.js';
import { terms } from '../../language/terms.js';
import { clipOf, type Run, tokensOf, wordOf } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { type ClassNames, classNamesIn } from '../question/class-names.js';
import { findMatches, matchesOf } from '../ranking/matches.js';
import { agesOfThings, amountsIn, beenGoingOn, type Part } from './amounts.js';
import { peopleIn } from './asked-people.js';
import { countsIn } from './counted.js';
import { nameSpans } from './name-spans.js';
import { isOfEarlier, isOwnOfAnother } from './of-another.js';
import { reasonsIn } from './reasons.js';
import { isSure } from './sure-part.js';

/** A year that tells when, and is not that of a thing: "in 2016", not "the 2016 campaign". */
const YEAR_OF_TIME =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|of|[Ff]rom|to|and|[Dd]uring|[Bb]efore|[Aa]fter|[Aa]round|[Ll]ate|[Ee]arly) )(?:1[5-9]|20)\\d\\d';
const DATE = new RegExp(
  `\\b(?:(?:${MONTH}|${SHORT_MONTH}) \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:${MONTH}|${SHORT_MONTH})(?: \\d{4})?|(?:${MONTH})(?: \\d{4})?|` +
    `(?:[Nn]ext|[Ll]ast) (?:${MONTH})|[Tt]he (?:spring|summer|autumn|fall|winter) of (?:1[5-9]|20)\\d\\d|` +
    `(?:[Ll]ate |[Ee]arly )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:${WEEKDAY}|week|month|year|night|spring|summer|autumn|winter)|` +
    `[Tt]he (?:end|start|beginning|middle) of (?:the|this|last|next) (?:week|month|year|season|decade|century)|` +
    `(?:${WEEKDAY})(?: (?:morning|afternoon|evening|night))?|yesterday|today|tomorrow|(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?(?:1[5-9]|20)\\d0s|${YEAR_OF_TIME})\\b`,
  'gu',
);
/** Bounded, so that marks that are opened and never closed cost no more than their number. */
const QUOTED = /"[^"]{2,500}"|“[^“”]{2,500}”|(?<![\p{L}\p{N}])['‘][^'‘’]{2,500}['’](?![\p{L}\p{N}])/gu;
/** What somebody called something, but not what it is called. */
const ASKS_CALLED = /\bcall\b/i;
const ASKS_NAMED = /^what\b.*\b(?:called|named)\W*$/i;
const ASKS_NAME_OF = /^what(?:['’]s|\s+(?:is|was|are|were))\s+the\s+names?\s+of\b/i;
const GOING_ON = /^how long\s+(?:has|have)\b/i;
/** Characters between a description and the name that it stands before. */
const BESIDE = 12;
/** Characters between a name and the age that stands with it. */
const NEXT_TO = 2;
/** Farther, in characters, than a sentence is long. */
const FAR = 10_000;
const PLACE = /\b(?:at|in|on|near|outside|inside|from|to) the \p{Ll}{3,}/gu;
const ASKS_WHERE = /^where\b/i;
const BEFORE_PLACE = /\b(?:in|at|near|from|to|outside|inside|across)\s(?:the\s)?$/i;

/**
 * The part of a sentence that answers a question by its kind: a name for *who*, a date for *when*, a number for *how
 * many*, an amount with its unit for *how much*, *how long* and *how old*, a quotation for *what did X say*, a reason for
 * *why*, a place for *where*; of those that fit best the one nearest to the question's own words. Null where there is
 * none, or the question is of another kind.
 */
export function answerSpan(sentence: Run, asked: Asked): Part | null {
  const { text } = sentence.entry.article;
  const found = candidates(sentence, asked).filter(
    (span) =>
      terms(text, span).some(({ key }) => !asked.keys.has(key)) && !isOwnOfAnother(span, sentence, asked),
  );
  if (found.length === 0) return null;
  const distance = distanceIn(sentence, asked);
  const sure = found.filter((part) => isSure(part, sentence, asked));
  return (sure.length > 0 ? sure : found).reduce((best, part) =>
    part.fit > best.fit || (part.fit === best.fit && distance(part) < distance(best)) ? part : best,
  );
}

/**
 * The sentence whose part answers most surely: the one with the greatest fit, and of equal ones the one whose part stands
 * nearest to a word of the question. Undefined where none has a part.
 */
export function surest<T extends { readonly sentence: Run; readonly span: Part | null }>(
  read: readonly T[],
  asked: Asked,
): T | undefined {
  let most: { readonly one: T; readonly fit: number; readonly near: number } | undefined;
  for (const one of read) {
    const { sentence, span } = one;
    if (!span) continue;
    const near = nearestIn(sentence, asked, span);
    if (!most || span.fit > most.fit || (span.fit === most.fit && near < most.near))
      most = { one, fit: span.fit, near };
  }
  return most?.one;
}

/** The characters between a part of a sentence and the nearest word of the question, names counted only where there is no other. */
function nearestIn(sentence: Run, asked: Asked, part: Span): number {
  const near = (isName: boolean) =>
    asked.terms
      .flatMap(({ name }, i) => (name === isName ? matchesOf(sentence, asked, i) : []))
      .filter((match) => overlap(match, part) === 0)
      .map(({ start, end }) => Math.max(part.start - end, start - part.end));
  const [others, names] = [near(false), near(true)];
  return others.length > 0 ? Math.min(...others) : FAR + Math.min(...names, FAR);
}

/** Whether a question asks for the name of something. */
export function asksNameOf(asking: string): boolean {
  return ASKS_NAME_OF.test(asking);
}

/** How far a part of a sentence stands from the question's own words in it: the characters between, all added up. */
export function distanceIn(sentence: Run, asked: Asked): (part: Span) => number {
  const matches = findMatches(sentence, asked);
  return (part) =>
    matches.reduce((sum, { start, end }) => sum + Math.max(0, part.start - end, start - part.end), 0);
}

function candidates(sentence: Run, asked: Asked): Part[] {
  const { question, terms } = asked;
  if (question.amount !== null) return amounts(sentence, asked);
  switch (question.kind) {
    case 'who':
      // Asked who somebody is, no other name is the answer.
      return terms.every(({ name }) => name) ? [] : peopleIn(sentence, asked);
    case 'when':
      return matchesIn(sentence, DATE);
    case 'what-said':
      return matchesIn(sentence, QUOTED);
    case 'why':
      return shifted(sentence, reasonsIn).filter((part) => isNew(part, sentence, asked));
    case 'where':
      return asked.classNames
        ? ofClass(sentence, asked, asked.classNames)
        : places(sentence, ASKS_WHERE.test(question.asking));
    case 'what':
      if (ASKS_CALLED.test(question.asking)) return matchesIn(sentence, QUOTED);
      if (asksNameOf(question.asking) || ASKS_NAMED.test(question.asking))
        return fitting(nameSpans(sentence));
      return question.wants === SHAPE.name ? fitting(nameSpans(sentence)) : [];
    case 'how-many':
    case 'how':
    case 'yes-no':
    case 'name':
    case 'topic':
      return [];
  }
}

/** Whether a reason is more than the question's own words: "for setting fire to a store" is none for setting fire to it. */
function isNew(part: Span, { entry }: Run, { keys }: Asked): boolean {
  const told = terms(entry.article.text, part).filter(({ key }) => key !== '');
  return told.filter(({ key }) => keys.has(key)).length <= (told.length * 2) / 3;
}

function amounts(sentence: Run, asked: Asked): Part[] {
  const { amount, asking } = asked.question;
  if (amount === null) return [];
  const { start } = clipOf(sentence);
  const inSentence = (isName: boolean) =>
    asked.terms
      .flatMap(({ name }, i) => (name === isName ? matchesOf(sentence, asked, i) : []))
      .map((match) => ({ start: match.start - start, end: match.end - start }));
  if (amount === 'count')
    return shifted(sentence, (text) => countsIn(text, asking, inSentence(true), inSentence(false)));
  if (amount === 'duration' && isOfEarlier(sentence, asked)) return [];
  if (amount === 'duration' && GOING_ON.test(asking)) return shifted(sentence, beenGoingOn);
  const found = shifted(sentence, (text) => amountsIn(text, amount));
  if (amount !== 'age') return found;
  if (!asked.terms.some(({ name }) => name)) found.push(...shifted(sentence, agesOfThings));
  const own = asked.terms.some(({ name }) => name) ? inSentence(true) : inSentence(false);
  return found.filter((age) => !isOfAnother(age, sentence, own, start));
}

/** Whether an age stands with a name ("Holm, 54,", "54-year-old Per Holm") that is not asked about, nor right behind what is: "its captain, Holm, 54". */
function isOfAnother(age: Span, sentence: Run, own: readonly Span[], start: number): boolean {
  const bearer = nameSpans(sentence).find(
    (name) => Math.abs(age.start - name.end) <= NEXT_TO || Math.abs(name.start - age.end) <= NEXT_TO,
  );
  return (
    bearer !== undefined &&
    !own.some((match) => match.start + start < bearer.end && bearer.start - (match.end + start) <= BESIDE)
  );
}

function places(sentence: Run, asksWhere: boolean): Part[] {
  const { text } = sentence.entry.article;
  const names = nameSpans(sentence);
  const placed = names.filter(({ start }) => BEFORE_PLACE.test(text.slice(Math.max(0, start - 12), start)));
  const told = firstOf(placed, matchesIn(sentence, PLACE));
  // Any name may be the country that is asked for; where something is, a name without "in" seldom tells.
  return told.length > 0 ? fitting(told) : fitting(names, asksWhere ? 1 : 2);
}

/** The countries or states that are named in a sentence and not in the question. */
function ofClass(sentence: Run, asked: Asked, names: ClassNames): Part[] {
  const { entry } = sentence;
  const inTokens = classNamesIn(entry.terms, tokensOf(sentence), names, asked.places);
  return fitting(
    inTokens.map(({ start, end }) => ({
      start: wordOf(entry, start).start,
      end: wordOf(entry, end - 1).end,
    })),
  );
}

/** The first list that is not empty. */
function firstOf(...lists: readonly Span[][]): Span[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function fitting(spans: readonly Span[], fit = 2): Part[] {
  return spans.map(({ start, end }) => ({ start, end, fit }));
}

function matchesIn(sentence: Run, pattern: RegExp): Part[] {
  return shifted(sentence, (text) =>
    [...text.matchAll(pattern)].map(({ 0: part, index }) => ({
      start: index,
      end: index + part.length,
      fit: 2,
    })),
  );
}

/** What a sentence's text holds, with offsets into the article's. */
function shifted(sentence: Run, find: (text: string) => Part[]): Part[] {
  const { article, start, end } = clipOf(sentence);
  return find(article.text.slice(start, end)).map((part) => ({
    start: part.start + start,
    end: part.end + start,
    fit: part.fit,
  }));
}
