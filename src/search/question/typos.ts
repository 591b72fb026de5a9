import { distance } from 'fastest-levenshtein';
import { isCommonEnglish } from '../../language/background.js';
import type { Vocabulary } from '../index/vocabulary.js';

/** The shortest word in which one letter, and in which two, may be wrong. */
const ONE_WRONG = 4;
const TWO_WRONG = 9;
/** The same for one letter in a name: shorter ones that differ in a letter are most often two names. */
const ONE_WRONG_IN_NAME = 6;
const LONGEST = 24;

/**
 * The term of the coverage that a word was probably meant to be, when neither the coverage nor English at large has the
 * word: the nearest by edits that starts with the same letter, the one in more articles first. Undefined when none is
 * near enough; words with digits are never taken for others.
 * @param isName whether it is typed as a name: a short one is mended only where two letters changed places
 */
export function mend(key: string, vocabulary: Vocabulary, isName = false): string | undefined {
  if (key.length < ONE_WRONG || key.length > LONGEST || /\p{N}/u.test(key) || isCommonEnglish(key))
    return undefined;
  let most = key.length < TWO_WRONG ? 1 : 2;
  let best: string | undefined;
  let articles = 0;
  for (const [term, id] of vocabulary.near(key, most)) {
    const edits = swapped(key, term) ? 1 : distance(key, term);
    if (edits > most || (isName && key.length < ONE_WRONG_IN_NAME && !swapped(key, term))) continue;
    const held = vocabulary.articlesWith(id);
    if (edits === most && best !== undefined && held <= articles) continue;
    best = term;
    articles = held;
    most = edits;
  }
  return best;
}

/** Whether two neighbouring letters changed places make one word the other. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
