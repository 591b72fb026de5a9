import type { Article } from '../../articles/article.js';
import { termKeys } from '../../language/terms.js';
import { type Reading, readQuotations } from '../extract.js';
import { type Gathered, gatherPeople } from '../people/people.js';
import type { Person } from '../people/person.js';
import { type Quotation, quotedText } from '../quotation.js';
import { type Grouped, groupStatements, type Statement } from '../statements/statements.js';
import { plainWords } from '../wording.js';

/** Everything that the coverage quotes: who said what, where, and in which wordings. Immutable. */
export interface QuoteBook {
  /** In the order of date, then of the articles' ids. */
  readonly readings: readonly Reading[];
  readonly quotations: readonly Quotation[];
  /** Most quoted first. */
  readonly people: readonly Person[];
  readonly statements: readonly Statement[];
  /** What a book of almost the same readings can be made from. */
  readonly gathered: Gathered;
  readonly grouped: Grouped;
}

/** The quotations of a person, and those that name the person. */
export interface PersonsQuotations {
  readonly by: readonly Quotation[];
  readonly about: readonly Quotation[];
}

/**
 * Puts a book together from the readings of its articles (`readQuotations`), step by step, and each step short.
 * @param before a book of some of these readings: what stays of it is not gathered again, and the result is the same
 */
export function* gatherQuoteBook(
  readings: readonly Reading[],
  before?: QuoteBook,
): Generator<void, QuoteBook> {
  const ordered = [...readings].sort(byDate);
  const gathered = yield* gatherPeople(ordered, before?.gathered);
  const { people } = gathered;
  const quotations = ordered.flatMap((reading) => reading.quotations);
  const speakers = new Map<Quotation, Person>();
  for (const person of people) for (const quotation of person.by) speakers.set(quotation, person);
  yield;
  const speakerOf = (quotation: Quotation) => speakers.get(quotation);
  const grouped = yield* groupStatements(ordered, speakerOf, before?.grouped);
  const { statements } = grouped;
  return { readings: ordered, quotations, people, statements, gathered, grouped };
}

/** Puts a book together at once. */
export function buildQuoteBook(readings: readonly Reading[], before?: QuoteBook): QuoteBook {
  const steps = gatherQuoteBook(readings, before);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A book of articles that are read for it. */
export function readBook(articles: readonly Article[]): QuoteBook {
  return buildQuoteBook(articles.map(readQuotations));
}

/**
 * What a person said and what others said of them, each in the order of date and article.
 * @param about words that a quotation must hold, all of them, in whatever form: "family" is in "families"
 */
export function quotationsOf(person: Person, about = ''): PersonsQuotations {
  const stems = [...termKeys(about)];
  const wanted = stems.length > 0 ? stems : plainWords(about);
  const fits = (quotation: Quotation) => {
    const text = quotedText(quotation);
    const has = stems.length > 0 ? termKeys(text) : new Set(plainWords(text));
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
