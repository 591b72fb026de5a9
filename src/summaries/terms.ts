import { stem } from 'porter2';
import type { Span } from '../language/span.js';
import { fold, words } from '../language/words.js';

/** Words that carry no news of their own: English function words, and the pieces that tokenised text leaves of them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between ' +
    'both but by can could did do does doing down during each few for from further get got had has have having he ' +
    "her here hers herself him himself his how i if in into is it it's its itself just like me more most my myself " +
    'nor of off on once one only or other our ours out over own per said same say says she should so some such ' +
    'than that the their theirs them themselves then there these they this those through to too two under until up ' +
    "upon us very was we were what when where which while who whom why will with would you your yours n't s t d ll " +
    're ve m mr mrs ms'
  ).split(' '),
);

/** The words of one sentence as numbers of a `Vocabulary`, in order. */
export interface Terms {
  /** Every word's number. */
  readonly ids: readonly number[];
  /** How many words were counted. */
  readonly count: number;
}

/** Numbers words by their stems, so that sentences are compared as numbers. One for each summary. */
export class Vocabulary {
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number>();
  readonly #carries: boolean[] = [];

  /** The numbers of the words in a part of a text. */
  read(text: string, span: Span): number[] {
    return words(text, span).map((word) => this.idOf(word.text));
  }

  /** The number of a word; words of one stem share it. */
  idOf(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const folded = fold(word).replace(/'s$/, '');
    const root = stem(folded);
    let id = this.#byStem.get(root);
    if (id === undefined) {
      id = this.#carries.length;
      this.#byStem.set(root, id);
      this.#carries.push(!FUNCTION_WORDS.has(folded));
    }
    this.#byWord.set(word, id);
    return id;
  }

  /** Whether the word of that number carries meaning of its own, rather than grammar. */
  carries(id: number): boolean {
    return this.#carries[id] ?? false;
  }

  /** How many stems are known; every number is below it. */
  get size(): number {
    return this.#carries.length;
  }
}
