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
/** Stands before the stems of stop words, so that none is the stem of another word. */
const STOP = 'stop:';

/** The stem by which a word is compared; stop words have stems too. */
export function stemOf(word: string): string {
  return termKey(word) || STOP + fold(word);
}

/** Numbers stems, so that sentences are compared as numbers. One for each summary. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #meaning: boolean[] = [];

  /** The number of a stem, always the same. */
  numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#meaning.push(!stem.startsWith(STOP) && !EMPTY.has(stem)) - 1;
    this.#numbers.set(stem, number);
    return number;
  }

  /** The numbers of the words of a text, in order. */
  read(text: string): number[] {
    return wordTexts(text).map((word) => this.numberOf(stemOf(word)));
  }

  /** Whether the stem of a number carries meaning of its own, and not grammar only. */
  hasMeaning(number: number): boolean {
    return this.#meaning[number] ?? false;
  }

  /** The stems that are known, each with its number. */
  stems(): Iterable<[string, number]> {
    return this.#numbers;
  }

  /** How many stems are known; every number is below it. */
  get size(): number {
    return this.#meaning.length;
  }
}
