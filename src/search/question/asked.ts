import type { SearchIndex } from '../index/search-index.js';
import { type ClassNames, classNamesFor } from './class-names.js';
import type { Question } from './question.js';
import { type WeighedTerm, weighTerms } from './term-weights.js';

/** A question as the index is asked it. */
export interface Asked {
  readonly question: Question;
  readonly terms: readonly WeighedTerm[];
  /** The keys of the terms. */
  readonly keys: ReadonlySet<string>;
  /** For every term number of the vocabulary 1 + the index in `terms` of the term that it is, or 0. */
  readonly places: Uint8Array;
  /** The names of which one answers, where the question asks for a country or a state. */
  readonly classNames: ClassNames | undefined;
  /** The term numbers of what the one asked for is at the head of; null where another is asked for. */
  readonly led: ReadonlySet<number> | null;
  /** The weights of all terms together, never 0. */
  readonly whole: number;
}

/** Looks a question up in the coverage's vocabulary. */
export function lookUp(index: SearchIndex, question: Question): Asked {
  const terms = weighTerms(index, question);
  const places = new Uint8Array(index.vocabulary.size);
  for (const [at, { ids }] of terms.entries()) for (const id of ids) places[id] ||= at + 1;
  const keys = new Set(terms.map(({ key }) => key));
  const classNames = classNamesFor(question.text, index.vocabulary);
  const { leader } = question;
  const led =
    leader &&
    new Set([...leader.body, ...leader.related.keys()].flatMap((key) => index.vocabulary.find(key) ?? []));
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return { question, terms, keys, places, classNames, led, whole };
}
