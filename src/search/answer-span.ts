import { MONTH, WEEKDAY } from '../language/calendar.js';
import { SHAPE } from '../language/shapes.js';
import type { Span } from '../language/span.js';
import { terms } from '../language/terms.js';
import type { Asked } from './asked.js';
import { findMatches } from './matches.js';
import { nameSpans } from './name-spans.js';
import type { Run } from './run.js';

/** A year that tells when, and is not that of a thing: "in 2016", not "the 2016 campaign". */
const YEAR_OF_TIME =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|of|[Ff]rom|to|and|[Dd]uring|[Bb]efore|[Aa]fter|[Aa]round|[Ll]ate|[Ee]arly) )(?:1[5-9]|20)\\d\\d';
const DATE = new RegExp(
  `\\b(?:(?:${MONTH}) \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:${MONTH})(?: \\d{4})?|(?:${MONTH})(?: \\d{4})?|` +
    `(?:[Ll]ate |[Ee]arly )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:${WEEKDAY}|week|month|year|night)|` +
    `(?:${WEEKDAY})(?: (?:morning|afternoon|evening|night))?|yesterday|today|tomorrow|${YEAR_OF_TIME})\\b`,
  'gu',
);
const NUMBER =
  /[$£€]?\p{N}+(?:[.,]\p{N}+)*(?:%|(?:k|m|bn|tn)\b|\s(?:percent|per cent|thousand|million|billion|trillion)\b)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds|thousands|millions|billions|dozens|half|a (?:dozen|hundred|thousand|million|third|quarter))\b/giu;
const HOW_MUCH = /\bhow much\b/i;
const MONEY =
  /^how much (?:money|cash)\b|\b(?:costs?|pays?|paid|spends?|spent|earn(?:s|ed)?|worth|owe[sd]?)\b/i;
const AMOUNT = '\\p{N}+(?:[.,]\\p{N}+)*(?:(?:k|m|bn|tn)\\b|\\s(?:thousand|million|billion|trillion))?';
const SUM = new RegExp(
  `[$£€¥]${AMOUNT}|(?:${AMOUNT}|\\b(?:thousands|millions|billions) of)\\s(?:dollars|pounds|euros|cents|pence|yen)\\b`,
  'giu',
);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Bounded, so that marks that are opened and never closed cost no more than their number. */
const QUOTED = /"[^"]{2,500}"|“[^“”]{2,500}”|(?<![\p{L}\p{N}])['‘][^'‘’]{2,500}['’](?![\p{L}\p{N}])/gu;
const REASON =
  /\b(?:because|since|due to|so that|in order to|out of|owing to|thanks to|as a result of)\b[^.;"”]{3,}/giu;
/** "Since" tells when, before a day. */
const SINCE_A_DAY =
  /^since (?:\d|\p{Lu}\p{Ll}{2,8}\.? \d|\p{Lu}\p{Ll}{2,5}day\b|last\b|then\b|early\b|late\b)/u;
const PURPOSE = /\bto \p{Ll}[^.,;"”]{7,}/gu;
const PLACE = /\b(?:at|in|on|near|outside|inside|from|to) the \p{Ll}{3,}/gu;
const BEFORE_PLACE = /\b(?:in|at|near|from|to|outside|inside|across)\s(?:the\s)?$/i;

/**
 * The part of a sentence that answers a question by its kind: a name for *who*, a date for *when*, a number for *how
 * many* and a sum of money for *how much money*, a quotation for *what did X say*, a reason for *why*, a place for *where*; the one nearest to the question's
 * own words. Null where there is none, or the question is of another kind.
 */
export function answerSpan(sentence: Run, asked: Asked): Span | null {
  const { text } = sentence.entry.article;
  const found = candidates(sentence, asked).filter((span) =>
    terms(text, span).some(({ key }) => !asked.keys.has(key)),
  );
  if (found.length === 0) return null;
  const distance = distanceIn(sentence, asked);
  return found.reduce((best, span) => (distance(span) < distance(best) ? span : best));
}

/** Whether a question asks for a sum of money. */
export function asksSum(question: string): boolean {
  const at = question.search(HOW_MUCH);
  return at >= 0 && MONEY.test(question.slice(at));
}

/** How far a part of a sentence stands from the question's own words in it: the characters between, all added up. */
export function distanceIn(sentence: Run, asked: Asked): (part: Span) => number {
  const matches = findMatches(sentence, asked);
  return (part) =>
    matches.reduce((sum, { start, end }) => sum + Math.max(0, part.start - end, start - part.end), 0);
}

function candidates(sentence: Run, { question, terms }: Asked): Span[] {
  switch (question.kind) {
    case 'who':
      // Asked who somebody is, no other name is the answer.
      if (terms.every(({ name }) => name)) return [];
      return nameSpans(sentence);
    case 'when':
      return matchesOf(sentence, DATE);
    case 'how-many':
      if (asksSum(question.text)) return matchesOf(sentence, SUM);
      return matchesOf(sentence, NUMBER).filter(
        ({ start, end }) => !YEAR.test(sentence.entry.article.text.slice(start, end)),
      );
    case 'what-said':
      return matchesOf(sentence, QUOTED);
    case 'why':
      return firstOf(
        matchesOf(sentence, REASON).filter(
          ({ start, end }) => !SINCE_A_DAY.test(sentence.entry.article.text.slice(start, end)),
        ),
        matchesOf(sentence, PURPOSE),
      );
    case 'where':
      return places(sentence);
    case 'what':
    case 'how':
    case 'yes-no':
    case 'name':
    case 'topic':
      return question.wants === SHAPE.name ? nameSpans(sentence) : [];
  }
}

function places(sentence: Run): Span[] {
  const { text } = sentence.entry.article;
  const names = nameSpans(sentence);
  const placed = names.filter(({ start }) => BEFORE_PLACE.test(text.slice(Math.max(0, start - 12), start)));
  return firstOf(placed, matchesOf(sentence, PLACE), names);
}

/** The first list that is not empty. */
function firstOf(...lists: readonly Span[][]): Span[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function matchesOf({ entry, from }: Run, pattern: RegExp): Span[] {
  const sentence = entry.sentences[from];
  const text = entry.article.text.slice(sentence?.start, sentence?.end);
  return [...text.matchAll(pattern)].map((match) => {
    const start = (sentence?.start ?? 0) + match.index;
    return { start, end: start + match[0].length };
  });
}
