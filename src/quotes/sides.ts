import type { Clip } from '../articles/article.js';
import type { Person } from './people.js';
import { type Quotation, quotedText } from './quotation.js';
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

const ANSWERING =
  /\b(?:den(?:y|ies|ied|ying|ial)|untrue|false(?:ly)?|not true|never|reject(?:s|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|apologi[sz](?:e|es|ed|ing)|apology|sorry|regret|at odds|baseless|unfounded|innocent|did not|didn['’]t|lies?|nonsense|wrong)\b/i;

/** What a person answers in the coverage: their quotations that deny or excuse, in its order. */
export function answersTo(person: Person): Quotation[] {
  return person.by.filter((quotation) => ANSWERING.test(quotedText(quotation)));
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
