import { clipText } from '../articles/article.js';
import { fold, words } from '../language/words.js';
import type { Candidate } from './candidates.js';
import { stemOf, type Vocabulary } from './terms.js';

/** How much of a topic stands in what is read: 0 nothing, 1 all of its words. Rare words count for more. */
export interface TopicWords {
  /** How much of it a candidate holds. */
  inSentence(candidate: Candidate): number;
  /** How much of it several texts hold together: a title, and candidates. */
  inAll(title: string, candidates: readonly Candidate[]): number;
}

/** A word asked for, and where it stands. */
interface TopicWord {
  readonly term: number;
  readonly weight: number;
  readonly holding: ReadonlySet<Candidate>;
}

/** Of the sentences that hold a word which was typed with a capital, so many print it so where it is a name. */
const NAME_SHARE = 0.25;
/** The first word of a sentence may stand behind a mark. */
const MARK = 1;
const CAPITAL = /^\p{Lu}/u;

/**
 * Reads the words of a topic. One that was typed with a capital, and that the articles print with it inside of
 * sentences, is a name: "Turkey" is not looked for in "turkeys", nor "Lucas" in "Luca".
 */
export function readTopic(
  topic: string,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): TopicWords {
  const typed = new Map(words(topic).map(({ text }) => [vocabulary.numberOf(stemOf(text)), text]));
  const meaningful = [...typed].filter(([term]) => vocabulary.hasMeaning(term));
  const wanted = (meaningful.length > 0 ? meaningful : [...typed]).map(([term, word]): TopicWord => {
    const stem = candidates.filter(({ terms }) => terms.includes(term));
    const holding = new Set(CAPITAL.test(word) ? asName(word, stem) : stem);
    return { term, weight: Math.log(1 + candidates.length / (1 + holding.size)), holding };
  });
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = (isHeld: (word: TopicWord) => boolean) =>
    total === 0 ? 0 : wanted.filter(isHeld).reduce((sum, { weight }) => sum + weight, 0) / total;
  return {
    inSentence: (candidate) => shareOf(({ holding }) => holding.has(candidate)),
    inAll: (title, several) => {
      const ofTitle = new Set(vocabulary.read(title));
      return shareOf(({ term, holding }) => ofTitle.has(term) || several.some((one) => holding.has(one)));
    },
  };
}

/** Those of the sentences with the stem of a word that print it as a name; all of them where it is none. */
function asName(typed: string, stem: readonly Candidate[]): readonly Candidate[] {
  const name = fold(typed);
  const isName = (text: string) => CAPITAL.test(text) && fold(text).replace(/['’]s$/, '') === name;
  let inside = 0;
  const printing = stem.filter((candidate) => {
    const found = words(clipText(candidate)).filter(({ text }) => isName(text));
    if (found.some(({ start }) => start > MARK)) inside++;
    return found.length > 0;
  });
  return inside > 0 && inside >= NAME_SHARE * stem.length ? printing : stem;
}
