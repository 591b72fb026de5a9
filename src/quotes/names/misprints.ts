import { distance } from 'fastest-levenshtein';

/** Letters of a surname that is not taken for another by chance. */
const SHORTEST = 7;
/** Surnames among which one is looked for: bounds the work on endless lists of names. */
const MOST = 300;

/**
 * The only surname of those given that a word prints with one letter wrong: "Whitlock" where "Whitlok" is printed. Null where there is
 * none or more than one, where the word is short, or where it only adds to the surname or leaves its end out.
 * @param word folded, as are the surnames
 */
export function misprintOf(word: string, surnames: ReadonlyMap<string, unknown>): string | null {
  if (word.length < SHORTEST || surnames.size > MOST) return null;
  const [found = null, ...others] = [...surnames.keys()].filter((surname) => isMisprint(word, surname));
  return others.length === 0 ? found : null;
}

function isMisprint(word: string, surname: string): boolean {
  if (Math.abs(word.length - surname.length) > 1 || word[0] !== surname[0]) return false;
  return !word.startsWith(surname) && !surname.startsWith(word) && distance(word, surname) === 1;
}
