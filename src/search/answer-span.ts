import type { Span } from '../language/span.js';
import { terms } from '../language/terms.js';
import type { Asked } from './asked.js';
import { nameSpans } from './name-spans.js';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const DATE = new RegExp(
  `\\b(?:(?:${MONTH}) \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:${MONTH})(?: \\d{4})?|(?:${MONTH})(?: \\d{4})?|` +
    `(?:late |early )?(?:last|this|next) (?:${WEEKDAY}|week|month|year|night)|` +
    `(?:${WEEKDAY})(?: (?:morning|afternoon|evening|night))?|yesterday|today|tomorrow|(?:1[5-9]|20)\\d\\d)\\b`,
  'gu',
);
const NUMBER =
  /[$£€]?\p{N}+(?:[.,]\p{N}+)*(?:%|\s(?:percent|per cent|thousand|million|billion|trillion)\b)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds|thousands|millions|billions|dozens|half|a (?:dozen|hundred|thousand|million|third|quarter))\b/giu;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Bounded, so that marks that are opened and never closed cost no more than their number. */
const QUOTED = /"[^"]{2,500}"|“[^“”]{2,500}”|(?<![\p{L}\p{N}])['‘][^'‘’]{2,500}['’](?![\p{L}\p{N}])/gu;
const REASON =
  /\b(?:because|since|due to|so that|in order to|out of|owing to|thanks to|as a result of)\b[^.;"”]{3,}/giu;
const PURPOSE = /\bto \p{Ll}[^.,;"”]{7,}/gu;
const PLACE = /\b(?:at|in|on|near|outside|inside|from|to) the \p{Ll}{3,}/gu;
const BEFORE_PLACE = /\b(?:in|at|near|from|to|outside|inside|across)\s(?:the\s)?$/i;

/**
 * The part of a sentence that answers a question by its kind: a name for *who*, a date for *when*, a number for *how
 * many*, a quotation for *what did X say*, a reason for *why*, a place for *where*; the one nearest to the question's
 * own words. Null where there is none, or the question is of another kind.
 */
export function answerSpan(text: string, sentence: Span, asked: Asked): Span | null {
  const keys = new Set(asked.terms.map(({ key }) => key));
  const found = candidates(text, sentence, asked).filter((span) =>
    terms(text, span).some(({ key }) => !keys.has(key)),
  );
  const matches = terms(text, sentence).filter(({ key }) => keys.has(key));
  const distance = (span: Span) =>
    matches.reduce((sum, { start, end }) => sum + Math.max(0, span.start - end, start - span.end), 0);
  const [first, ...others] = found;
  if (!first) return null;
  return others.reduce((best, span) => (distance(span) < distance(best) ? span : best), first);
}

function candidates(text: string, sentence: Span, { question }: Asked): Span[] {
  switch (question.kind) {
    case 'who':
      return nameSpans(text, sentence);
    case 'when':
      return matchesOf(text, sentence, DATE);
    case 'how-many':
      return matchesOf(text, sentence, NUMBER).filter(({ start, end }) => !YEAR.test(text.slice(start, end)));
    case 'what-said':
      return matchesOf(text, sentence, QUOTED);
    case 'why':
      return firstOf(matchesOf(text, sentence, REASON), matchesOf(text, sentence, PURPOSE));
    case 'where':
      return places(text, sentence);
    case 'what':
    case 'how':
    case 'yes-no':
    case 'name':
    case 'topic':
      return /\bwhich\b/i.test(question.text) ? nameSpans(text, sentence) : [];
  }
}

function places(text: string, sentence: Span): Span[] {
  const names = nameSpans(text, sentence);
  const placed = names.filter(({ start }) => BEFORE_PLACE.test(text.slice(Math.max(0, start - 12), start)));
  return firstOf(placed, matchesOf(text, sentence, PLACE), names);
}

/** The first list that is not empty. */
function firstOf(...lists: readonly Span[][]): Span[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function matchesOf(text: string, sentence: Span, pattern: RegExp): Span[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(pattern)].map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  });
}
