import { MONTHS, WEEKDAYS } from '../language/calendar.js';
import { fold } from '../language/words.js';

/** What stands with a capital at the start of a sentence, or before a name, and is no part of one. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...(
    'a according after all also although an and any as at because before both but by despite dr during each even every ' +
    'few for from he her here his how however i if in it its just last many meanwhile miss more most mr mrs ms my next ' +
    'no not now of on once one only or our she since so some speaking such than that the their then there these they ' +
    'this those though three to two under until we what when where which while who why with yes yet you'
  ).split(' '),
  ...[...WEEKDAYS, ...MONTHS].map(fold),
]);
const SHORTEST = 3;
const LETTER = String.raw`[\wÀ-ɏͰ-῿]`;
const CAPITAL = '[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩЀ-Я]';
const WORD = `${CAPITAL}${LETTER}*(?:['’-]${CAPITAL}${LETTER}*)*`;
/** Words with capitals; between them a space, and the full stop of an initial or a title. Classes by hand are fast. */
const RUN = new RegExp(`(?<!${LETTER})${WORD}(?:\\.? ${WORD})*`, 'g');

/** The names in a sentence. */
export interface NamesOfSentence {
  /** Those of several words. */
  readonly full: readonly string[];
  /** Those given by one word, and in full by a sentence before. */
  readonly short: readonly string[];
}

/**
 * Follows the names of an article from sentence to sentence. A name is a run of words with capitals; one that was given
 * in full ("Ida Holm") and is given by its last word alone ("Holm") says nothing to who has not read the former.
 */
export class Names {
  /** Whether a name was given in full when it was given first, by its last word. */
  readonly #inFull = new Map<string, boolean>();

  /** Reads the next sentence. Names are given by their last words. */
  read(sentence: string): NamesOfSentence {
    const short: string[] = [];
    const full = new Set<string>();
    for (const [printed] of sentence.matchAll(RUN)) {
      const run = printed.split(/\.? /);
      const first = run.findIndex((word) => !NO_NAMES.has(fold(word)));
      const last = run.at(-1);
      if (first < 0 || last === undefined || last.length < SHORTEST) continue;
      const inFull = first < run.length - 1;
      if (inFull) full.add(last);
      else if (this.#inFull.get(last)) short.push(last);
      if (!this.#inFull.has(last)) this.#inFull.set(last, inFull);
    }
    return { full: [...full], short: short.filter((name) => !full.has(name)) };
  }
}
