import { clipText } from '../articles/article.js';
import { words } from '../language/words.js';
import type { Candidate } from './candidates.js';
import { stemOf, type Vocabulary } from './terms.js';

/** Gives the words of meaning of a candidate that are no names, each once. */
export type PlainTerms = (candidate: Candidate) => readonly number[];

const CAPITAL = /^\p{Lu}/u;
/** The first word of a sentence may stand behind a mark. */
const MARK = 1;

/** Reads the plain words of candidates, each candidate's once. A capital inside of a sentence makes a name. */
export function plainTermsIn(vocabulary: Vocabulary): PlainTerms {
  const known = new Map<Candidate, readonly number[]>();
  return (candidate) => {
    const terms = known.get(candidate) ?? read(candidate, vocabulary);
    known.set(candidate, terms);
    return terms;
  };
}

/** The share of some plain words that a candidate holds: 0 to 1; 0 of none. */
export function shareHeld(plain: readonly number[], { terms }: Candidate): number {
  return plain.length === 0 ? 0 : plain.filter((term) => terms.includes(term)).length / plain.length;
}

function read(candidate: Candidate, vocabulary: Vocabulary): number[] {
  const names = new Set(
    words(clipText(candidate))
      .filter(({ text, start }) => start > MARK && CAPITAL.test(text))
      .map(({ text }) => vocabulary.numberOf(stemOf(text))),
  );
  return [...new Set(candidate.terms)].filter((term) => vocabulary.hasMeaning(term) && !names.has(term));
}
