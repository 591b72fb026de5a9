import { distance } from 'fastest-levenshtein';
import { isCommonEnglish } from '../language/background.js';
import { relatedKeys } from '../language/related.js';
import { fold, words } from '../language/words.js';
import { stemOf, type Vocabulary } from './terms.js';

/** A word of a topic as it was typed, and the terms by which it is looked for. */
export interface TypedWord {
  readonly typed: string;
  /** Its own; or those that it stands for where nothing holds it: the one that was misspelt, or words that mean the same. */
  readonly terms: readonly number[];
  /** Typed with a capital, and no everyday word in a topic that is all in capitals. */
  readonly isName: boolean;
  /** `related` for words that only mean the same; `missing` where nothing that is read holds it or such a word. */
  readonly found: 'typed' | 'mended' | 'related' | 'missing';
}

/** Words that ask for news of a topic and are no part of it: "what happened at the mill", "latest news about the mill". */
const ASKING = new Set(
  'happen happens happened happening much many latest news story stories update updates summary summarise summarize tell everything anything'.split(
    ' ',
  ),
);
/** Letters from which on one, and two, may be wrong; in a name one only from the second length on. */
const ONE_WRONG = 4;
const ONE_WRONG_IN_NAME = 6;
const TWO_WRONG = 9;
const LONGEST = 24;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/**
 * The words of a topic that carry a meaning; all of them where none does.
 * @param isHeld whether a term stands in what is read
 */
export function typedWords(
  topic: string,
  vocabulary: Vocabulary,
  isHeld: (term: number) => boolean,
): TypedWord[] {
  const texts = new Map(words(topic).map(({ text }) => [vocabulary.numberOf(stemOf(text)), text]));
  const telling = [...texts].filter(([term, text]) => vocabulary.hasMeaning(term) && !ASKING.has(fold(text)));
  const wanted = telling.length > 0 ? telling : [...texts];
  const inTitleCase = !wanted.some(([, text]) => SMALL.test(text));
  return wanted.map(([term, typed]): TypedWord => {
    const isName = CAPITAL.test(typed) && !(inTitleCase && isCommonEnglish(stemOf(typed)));
    if (isHeld(term)) return { typed, terms: [term], isName, found: 'typed' };
    const mended = misspelt(stemOf(typed), isName, vocabulary, isHeld);
    if (mended !== null) return { typed, terms: [mended], isName, found: 'mended' };
    const related = relatedKeys(stemOf(typed))
      .map((key) => vocabulary.numberOf(key))
      .filter(isHeld);
    return related.length > 0
      ? { typed, terms: related, isName, found: 'related' }
      : { typed, terms: [term], isName, found: 'missing' };
  });
}

/** The term that a word was probably meant to be: the nearest with the same first letter; null where none is near. */
function misspelt(
  stem: string,
  isName: boolean,
  vocabulary: Vocabulary,
  isHeld: (term: number) => boolean,
): number | null {
  const { length } = stem;
  if (length < ONE_WRONG || length > LONGEST || /\p{N}/u.test(stem) || isCommonEnglish(stem)) return null;
  let most = length < TWO_WRONG ? 1 : 2;
  let best: number | null = null;
  for (const [other, term] of vocabulary.stems()) {
    if (other.charAt(0) !== stem.charAt(0) || Math.abs(other.length - length) > most || !isHeld(term))
      continue;
    const swapped = areSwapped(stem, other);
    const edits = swapped ? 1 : distance(stem, other);
    if (edits > most || (edits === most && best !== null)) continue;
    if (isName && length < ONE_WRONG_IN_NAME && !swapped) continue;
    best = term;
    most = edits;
  }
  return best;
}

/** Whether two neighbouring letters changed places make one word the other. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
