import type { Article, Clip } from '../../articles/article.js';
import { DENYING } from '../allegations/denials.js';
import type { Person } from '../people/person.js';
import { type Quotation, quotedText } from '../quotation.js';
import type { QuoteBook } from './quote-book.js';

/** A sentence that makes an allegation against somebody. */
export interface Allegation extends Clip {
  readonly against: Person;
  /** The words that make it an allegation: "accused", "allegedly", "denied". */
  readonly cue: string;
}

/** The allegations of the coverage, in its order, with whom each is against. */
export function allegations(book: QuoteBook): Allegation[] {
  const people = new Map<string, Person | undefined>();
  for (const { accusations } of book.readings)
    for (const { against } of accusations) people.set(against, undefined);
  for (const person of book.people)
    for (const name of [person.name, ...person.otherNames])
      if (people.has(name)) people.set(name, people.get(name) ?? person);
  return book.readings.flatMap(({ article, accusations }) =>
    accusations.flatMap(({ paragraph, start, end, against, cue }) => {
      const person = people.get(against);
      if (!person) return [];
      return [
        { article, paragraph, start, end, against: person, cue: article.text.slice(cue.start, cue.end) },
      ];
    }),
  );
}

/** Words that deny or excuse where an allegation is made, and are said of anything else too. */
const ANSWERING =
  /\b(?:never|reject(?:s|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|apologi[sz](?:e|es|ed|ing)|apology|sorry|regret|at odds|did not|didn['’]t|lies?|nonsense|wrong)\b/i;
/** Those of them that answer as a fragment too. */
const ANSWERING_ALONE = /\b(?:never|sorry|regrets?|apologi[sz]e[sd]?|at odds|nonsense|lies)\b/i;
/** Paragraphs from an allegation to what answers it in such words, and back. */
const FARTHEST_BEHIND = 6;
const FARTHEST_AHEAD = 2;

/**
 * What a person answers in the coverage: their quotations that deny or excuse, in its order. "I never liked the sea"
 * answers only near a sentence that accuses them, or in an article in which they speak of an allegation.
 */
export function answersTo(book: QuoteBook, person: Person): Quotation[] {
  const names = new Set([person.name, ...person.otherNames]);
  const accusing = new Map<Article, readonly number[]>();
  for (const { article, accusations } of book.readings) {
    const made = accusations.filter(({ against }) => names.has(against)).map(({ paragraph }) => paragraph);
    if (made.length > 0) accusing.set(article, made);
  }
  const denials = new Set(person.by.filter((quotation) => DENYING.test(quotedText(quotation))));
  const denying = new Set([...denials].map(({ article }) => article));
  return person.by.filter((quotation) => {
    if (denials.has(quotation)) return true;
    const words = quotation.type === 'direct' ? ANSWERING : ANSWERING_ALONE;
    if (!words.test(quotedText(quotation)) || quotedText(quotation).endsWith('?')) return false;
    if (denying.has(quotation.article)) return true;
    return accusing.get(quotation.article)?.some((paragraph) => isNear(paragraph, quotation)) ?? false;
  });
}

function isNear(accusation: number, { paragraph }: Quotation): boolean {
  return paragraph <= accusation + FARTHEST_BEHIND && paragraph >= accusation - FARTHEST_AHEAD;
}

/** The sentences that tell of a person's answer in the article's own words: "Holm denied the claims", "declined to comment". */
export function toldAnswers(book: QuoteBook, person: Person): Clip[] {
  const names = new Set([person.name, ...person.otherNames]);
  return book.readings.flatMap(({ article, toldAnswers: told }) => {
    const theirs = told.filter(({ by }) => names.has(by));
    return theirs
      .filter(({ start }, i) => start !== theirs[i - 1]?.start)
      .map(({ paragraph, start, end }) => ({ article, paragraph, start, end }));
  });
}
