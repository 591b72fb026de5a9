import { stem } from 'porter2';
import { fold, wordTexts } from '../language/words.js';

/** Words of grammar, which two sentences may share without saying the same; with the pieces tokenised text leaves of them. */
const GRAMMAR: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being both but by can could did do ' +
    'does doing down during each for from had has have having he her here hers herself him himself his how i if in ' +
    'into is it its itself just me more most my myself no nor not of off on once or other our ours out over own per ' +
    'said same say says she should so some such than that the their theirs them themselves then there these they ' +
    'this those through to too under until up upon us very was we were what when where which while who whom whose ' +
    "why will with would you your yours n't s t d ll re ve m mr mrs ms"
  ).split(' '),
);

/** "apologise" and "apologize" are one word; stemmers part them. */
const BRITISH_ENDING = /is(e[ds]?|ing|ations?)$/;

/** Numbers words by their stems, so that sentences are compared as numbers. One for each summary. */
export class Vocabulary {
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number>();
  readonly #meaning: boolean[] = [];

  /** The numbers of the words of a text, in order. */
  read(text: string): number[] {
    return wordTexts(text).map((word) => this.#byWord.get(word) ?? this.#number(word));
  }

  /** Whether the word of a number carries meaning of its own, and not grammar only. */
  hasMeaning(number: number): boolean {
    return this.#meaning[number] ?? false;
  }

  /** How many stems have been read; every number is below it. */
  get size(): number {
    return this.#meaning.length;
  }

  #number(word: string): number {
    const plain = fold(word);
    const root = stem(plain.endsWith("'s") ? plain.slice(0, -2) : plain.replace(BRITISH_ENDING, 'iz$1'));
    let number = this.#byStem.get(root);
    if (number === undefined) {
      number = this.#meaning.length;
      this.#byStem.set(root, number);
      this.#meaning.push(!GRAMMAR.has(plain));
    }
    this.#byWord.set(word, number);
    return number;
  }
}
