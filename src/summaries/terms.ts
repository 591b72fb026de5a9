import { termKey } from '../language/terms.js';
import { fold, wordTexts } from '../language/words.js';

/** Stems which, besides stop words, two sentences may share without saying the same: of reporting, counting, linking. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'said say tell told accord after again all before between both down dure each few further here more most mr mrs ms ' +
    "no nor not now off on once one onli other out over own per same too two under until up upon us veri while n't d ll " +
    're ve m'
  ).split(' '),
);

/** Numbers words by their stems, so that sentences are compared as numbers. One for each summary. */
export class Vocabulary {
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number>();
  readonly #meaning: boolean[] = [];

  /** The numbers of the words of a text, in order; stop words have numbers too. */
  read(text: string): number[] {
    return wordTexts(text).map((word) => this.#byWord.get(word) ?? this.#add(word));
  }

  /** Whether the word of a number carries meaning of its own, and not grammar only. */
  hasMeaning(number: number): boolean {
    return this.#meaning[number] ?? false;
  }

  /** How many stems have been read; every number is below it. */
  get size(): number {
    return this.#meaning.length;
  }

  #add(word: string): number {
    const key = termKey(word);
    const stem = key || `stop:${fold(word)}`;
    let number = this.#byStem.get(stem);
    if (number === undefined) {
      number = this.#meaning.length;
      this.#byStem.set(stem, number);
      this.#meaning.push(key !== '' && !EMPTY.has(key));
    }
    this.#byWord.set(word, number);
    return number;
  }
}
