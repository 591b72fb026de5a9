import { clipText } from '../articles/article.js';
import { bareWord, fold, words } from '../language/words.js';
import type { Candidate } from './candidates.js';
import type { Vocabulary } from './terms.js';
import { type TypedWord, typedWords } from './typed-words.js';

/** How much of a topic stands in what is read: 0 nothing, 1 all of its words. Rare words count for more. */
export interface TopicWords {
  /** The words, as typed, that nothing of what is read holds, where the rest is a topic; they do not count. */
  readonly missing: readonly string[];
  /** How much of it a candidate holds. */
  inSentence(candidate: Candidate): number;
  /** How much of it several texts hold together: a title, and candidates. */
  inAll(title: string, candidates: readonly Candidate[]): number;
  /** The words, as typed, that such texts do not hold. */
  notIn(title: string, candidates: readonly Candidate[]): readonly string[];
}

/** A word asked for, and where it stands. */
interface TopicWord {
  readonly typed: string;
  readonly terms: readonly number[];
  readonly weight: number;
  readonly holding: ReadonlySet<Candidate>;
}

/** Of the sentences that hold a word which was typed with a capital, so many print it so where it is a name. */
const NAME_SHARE = 0.25;
/** How much a word counts that only means the same as the one typed. */
const RELATED = 0.5;
/** The first word of a sentence may stand behind a mark. */
const MARK = 1;
const CAPITAL = /^\p{Lu}/u;

/**
 * Reads the words of a topic. One that was typed with a capital, and that the articles print with it inside of
 * sentences, is a name: "Turkey" is not looked for in "turkeys", nor "Lucas" in "Luca". Words that nothing holds are left
 * out where they are no names and at most half of the topic.
 */
export function readTopic(
  topic: string,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): TopicWords {
  const titles = once(
    () =>
      new Set(
        [...new Set(candidates.map(({ article }) => article.title))].flatMap((title) =>
          vocabulary.read(title),
        ),
      ),
  );
  const isHeld = (term: number) => candidates.some(({ terms }) => terms.includes(term)) || titles().has(term);
  const typed = typedWords(topic, vocabulary, isHeld);
  const missing = typed.filter(({ found, isName }) => found === 'missing' && !isName);
  const isLeftOut = missing.length > 0 && 2 * missing.length <= typed.length;
  const counted = isLeftOut ? typed.filter((word) => !missing.includes(word)) : typed;
  const wanted = counted.map((word, i) => topicWord(word, counted[i + 1], candidates));
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = (isHeld: (word: TopicWord) => boolean) =>
    total === 0 ? 0 : wanted.filter(isHeld).reduce((sum, { weight }) => sum + weight, 0) / total;
  const titled = new Map<string, ReadonlySet<number>>();
  const holds = (title: string, several: readonly Candidate[]) => {
    const ofTitle = titled.get(title) ?? new Set(vocabulary.read(title));
    titled.set(title, ofTitle);
    return ({ terms, holding }: TopicWord) =>
      terms.some((term) => ofTitle.has(term)) || several.some((one) => holding.has(one));
  };
  return {
    missing: isLeftOut ? missing.map((word) => word.typed) : [],
    inSentence: (candidate) => shareOf(({ holding }) => holding.has(candidate)),
    inAll: (title, several) => shareOf(holds(title, several)),
    notIn: (title, several) => {
      const isHeld = holds(title, several);
      return wanted.filter((word) => !isHeld(word)).map((word) => word.typed);
    },
  };
}

function topicWord(
  { typed, terms, found }: TypedWord,
  next: TypedWord | undefined,
  candidates: readonly Candidate[],
): TopicWord {
  const some = candidates.filter((candidate) => terms.some((term) => candidate.terms.includes(term)));
  const isRun = next !== undefined && some.some((one) => haveRun(one, terms, next.terms));
  const stem = isRun ? notInOtherNames(typed, next.typed, some) : some;
  const holding = new Set(CAPITAL.test(typed) && found === 'typed' ? asName(typed, stem) : stem);
  const rarity = Math.log(1 + candidates.length / (1 + holding.size));
  return { typed, terms, weight: found === 'related' ? RELATED * rarity : rarity, holding };
}

/** Whether a candidate has one of some terms right before one of others. */
function haveRun({ terms }: Candidate, first: readonly number[], second: readonly number[]): boolean {
  return terms.some((term, i) => first.includes(term) && second.includes(terms[i + 1] ?? -1));
}

/**
 * Where a word and the next of the topic are printed as one name ("Sound Lines"), those of the sentences with the first
 * that do not print it in another name only ("Sound Transit", "the Sound"); else all of them.
 */
function notInOtherNames(typed: string, next: string, sentences: readonly Candidate[]): readonly Candidate[] {
  const [first, second] = [typed, next].map((word) => fold(word));
  let isName = false;
  const kept = sentences.filter((sentence) => {
    const printed = words(clipText(sentence)).map(({ text }) => text);
    const places = [...printed.keys()].filter((i) => bareWord(printed[i] ?? '') === first);
    return (
      places.length === 0 ||
      places.some((i) => {
        const behind = printed[i + 1] ?? '';
        const isWhole = bareWord(behind) === second;
        if (isWhole && CAPITAL.test(behind) && CAPITAL.test(printed[i] ?? '')) isName = true;
        return isWhole || !(CAPITAL.test(behind) || printed[i - 1] === 'the');
      })
    );
  });
  return isName ? kept : sentences;
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

/** The function, but what it made the first time is given every time. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
