import type { Article } from '../articles/article.js';
import { type Reading, readQuotations } from './extract.js';
import { gatherPeople, type Person } from './people.js';
import { type Quotation, quotedText } from './quotation.js';
import { groupStatements, type Statement } from './statements.js';
import { plainWords } from './wording.js';

/** Everything that the coverage quotes: who said what, where, and in which wordings. Immutable. */
export interface QuoteBook {
  /** In the order of date, then of the articles' ids. */
  readonly readings: readonly Reading[];
  readonly quotations: readonly Quotation[];
  /** Most quoted first. */
  readonly people: readonly Person[];
  readonly statements: readonly Statement[];
}

/** The quotations of a person, and those that name the person. */
export interface PersonsQuotations {
  readonly by: readonly Quotation[];
  readonly about: readonly Quotation[];
}

/**
 * Puts a book together from the readings of its articles (`readQuotations`), so that an article that has not
 * changed need not be read again.
 */
export function buildQuoteBook(readings: readonly Reading[]): QuoteBook {
  const ordered = [...readings].sort(byDate);
  const people = gatherPeople(ordered);
  const quotations = ordered.flatMap((reading) => reading.quotations);
  const speakers = new Map(
    people.flatMap((person) => person.by.map((quotation) => [quotation, person] as const)),
  );
  const statements = groupStatements(quotations, (a, b) => {
    const first = speakers.get(a);
    const second = speakers.get(b);
    if (first && first === second) return 'yes';
    return first?.named && second?.named ? 'no' : 'perhaps';
  });
  return { readings: ordered, quotations, people, statements };
}

/** A book of articles that are read for it. */
export function readBook(articles: readonly Article[]): QuoteBook {
  return buildQuoteBook(articles.map(readQuotations));
}

/**
 * What a person said and what others said of them, each in the order of date and article.
 * @param about words that a quotation must hold, all of them; inflection aside is not considered
 */
export function quotationsOf(person: Person, about = ''): PersonsQuotations {
  const wanted = plainWords(about);
  const fits = (quotation: Quotation) => {
    const has = new Set(plainWords(quotedText(quotation)));
    return wanted.every((word) => has.has(word));
  };
  return wanted.length === 0 ? person : { by: person.by.filter(fits), about: person.about.filter(fits) };
}

function byDate(a: Reading, b: Reading): number {
  const first = a.article.date ?? '9999';
  const second = b.article.date ?? '9999';
  if (first !== second) return first < second ? -1 : 1;
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0;
}
