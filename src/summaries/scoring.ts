import type { Candidate } from './candidates.js';
import type { Vocabulary } from './terms.js';

/**
 * What there is to tell: "concepts", each a word or a pair of neighbouring words (by their stems), with how likely an
 * ideal summary would hold it, and the concepts of each candidate.
 */
export interface Concepts {
  /** The likelihood of a concept by its number, 0 to 1. */
  readonly likelihood: Float64Array;
  /** The numbers of a candidate's concepts, each once. */
  of(candidate: Candidate): readonly number[];
}

/**
 * How fast a sentence counts for less the later it stands: to this power of its place, the first being 1. Scraps of
 * text ("By", "Advertisement", "Share") take no place.
 */
const PLACE_POWER = 0.6;
/** How fast agreement counts for more. */
const SUPPORT_POWER = 1.3;
/** The odds of a concept that one article tells once, in its first sentence. */
const FIRST_ODDS = 0.2;

/**
 * Finds the concepts of the candidates and how likely an ideal summary would hold each: the likelier, the earlier and
 * the oftener it is told, and the more articles tell it. Word pairs weighed by the number of documents are Gillick and
 * Favre's ("A Scalable Global Model for Summarization", 2009); the powers were fitted to how often human summaries
 * hold words and pairs by where and how often their articles do.
 * @param candidates in the order of their articles and as printed
 */
export function findConcepts(candidates: readonly Candidate[], vocabulary: Vocabulary): Concepts {
  const concepts = new Map<Candidate, number[]>();
  const mostPairs = candidates.reduce((sum, { terms }) => sum + terms.length, 0);
  const support = new Support(vocabulary.size, mostPairs);
  let before: Candidate | undefined;
  for (const candidate of candidates) {
    if (before?.article !== candidate.article) support.endArticle();
    concepts.set(candidate, support.read(candidate.terms, candidate.place ** -PLACE_POWER));
    before = candidate;
  }
  support.endArticle();
  return { likelihood: support.likelihoods(), of: (candidate) => concepts.get(candidate) ?? [] };
}

/** Adds up where concepts are told, article after article. */
class Support {
  readonly #words: number;
  readonly #pairs = new Map<number, number>();
  readonly #total: Float64Array;
  readonly #inArticle: Float64Array;
  readonly #lastSentence: Uint32Array;
  #touched: number[] = [];
  #sentence = 0;

  /** Words keep their numbers as concepts; pairs are numbered above them. */
  constructor(words: number, mostPairs: number) {
    this.#words = words;
    this.#total = new Float64Array(words + mostPairs);
    this.#inArticle = new Float64Array(words + mostPairs);
    this.#lastSentence = new Uint32Array(words + mostPairs);
  }

  /** Counts one sentence with a weight; gives its concepts, each once. */
  read(terms: readonly number[], weight: number): number[] {
    this.#sentence++;
    const found: number[] = [];
    let left = -1;
    for (const term of terms) {
      this.#add(term, weight, found);
      if (left >= 0) this.#add(this.#pair(left, term), weight, found);
      left = term;
    }
    return found;
  }

  /** Closes an article: what it tells again and again counts for the root of it only. */
  endArticle(): void {
    for (const concept of this.#touched) {
      this.#total[concept] = (this.#total[concept] ?? 0) + Math.sqrt(this.#inArticle[concept] ?? 0);
      this.#inArticle[concept] = 0;
    }
    this.#touched = [];
  }

  likelihoods(): Float64Array {
    return this.#total.subarray(0, this.#words + this.#pairs.size).map((support) => {
      const odds = FIRST_ODDS * support ** SUPPORT_POWER;
      return odds / (1 + odds);
    });
  }

  #pair(left: number, right: number): number {
    const key = left * this.#words + right;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const concept = this.#words + this.#pairs.size;
    this.#pairs.set(key, concept);
    return concept;
  }

  #add(concept: number, weight: number, found: number[]): void {
    if (this.#lastSentence[concept] === this.#sentence) return;
    this.#lastSentence[concept] = this.#sentence;
    const sum = this.#inArticle[concept] ?? 0;
    if (sum === 0) this.#touched.push(concept);
    this.#inArticle[concept] = sum + weight;
    found.push(concept);
  }
}
