import { rarity } from '../language/background.js';
import type { Question } from './question.js';
import type { SearchIndex } from './search-index.js';
import { mend } from './typos.js';

/** A term of a question, looked up in the coverage. */
export interface WeighedTerm {
  /** Its key; of the coverage's word that it was taken for, when it is mended. */
  readonly key: string;
  /** Its number in the vocabulary; undefined when no article holds it. */
  readonly id: number | undefined;
  /** How much it tells in this coverage: greater for a word that fewer articles hold. */
  readonly weight: number;
  /** How much it tells in English at large: greater for a rarer word. */
  readonly rarity: number;
  readonly name: boolean;
  readonly number: boolean;
  /** Whether the coverage lacks the word and it was taken for another. */
  readonly mended: boolean;
}

/** English at large counts as much as this many articles, so that two articles alone make no word common. */
const BACKGROUND_ARTICLES = 300;
const ARTICLE_WORDS = 300;
const PASSAGE_WORDS = 50;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;

/**
 * Looks the terms of a question up, with their weights: minus the logarithm of the share of articles that hold the
 * term, the coverage and English at large taken together.
 */
export function weighTerms(index: SearchIndex, question: Question): WeighedTerm[] {
  return question.terms.map(({ key, start, end }) => {
    const word = question.text.slice(start, end);
    const held = index.vocabulary.find(key) !== undefined;
    const term = held ? key : (mend(key, index.vocabulary) ?? key);
    const id = index.vocabulary.find(term);
    return {
      key: term,
      id,
      weight: weightOf(key, id === undefined ? 0 : index.vocabulary.articlesWith(id), index.size),
      rarity: -Math.log(shareHolding(key, PASSAGE_WORDS)),
      name: CAPITAL.test(word) && start > 0,
      number: DIGIT.test(word),
      mended: term !== key,
    };
  });
}

/** The share of texts of so many words that hold a word of English at large at least once. */
function shareHolding(key: string, words: number): number {
  return 1 - (1 - Math.exp(-rarity(key))) ** words;
}

function weightOf(key: string, articles: number, all: number): number {
  const total = all + BACKGROUND_ARTICLES;
  const holding = articles + BACKGROUND_ARTICLES * shareHolding(key, ARTICLE_WORDS);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}
