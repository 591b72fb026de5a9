import { rarity } from '../../language/background.js';
import { relatedKeys } from '../../language/related.js';
import type { Term } from '../../language/terms.js';
import type { SearchIndex } from '../index/search-index.js';
import type { Vocabulary } from '../index/vocabulary.js';
import type { Question } from './question.js';
import { mend } from './typos.js';

/** A term of a question, looked up in the coverage. */
export interface WeighedTerm {
  /** Its key; of the coverage's word that it was taken for, when it is mended. */
  readonly key: string;
  /** Its number in the vocabulary; those of related words where the coverage lacks it; none when it has none of these. */
  readonly ids: readonly number[];
  /** How much it tells in this coverage: greater for a word that fewer articles hold. */
  readonly weight: number;
  /** How much it tells in English at large: greater for a rarer word. */
  readonly rarity: number;
  readonly name: boolean;
  readonly number: boolean;
}

/** English at large counts as much as this many articles, so that two articles alone make no word common. */
const BACKGROUND_ARTICLES = 300;
const ARTICLE_WORDS = 300;
const PASSAGE_WORDS = 50;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;

/**
 * Looks the terms of a question up, with their weights: minus the logarithm of the share of articles that hold the
 * term, the coverage and English at large taken together. Everyday words related to one that the coverage lacks stand
 * for it, but for those that the question has too.
 */
export function weighTerms(index: SearchIndex, question: Question): WeighedTerm[] {
  const { vocabulary } = index;
  const isName = ({ start, end }: Term) => start > 0 && CAPITAL.test(question.text.slice(start, end));
  const held = question.terms.map((one) => {
    const { key } = one;
    const term = vocabulary.find(key) === undefined ? (mend(key, vocabulary, isName(one)) ?? key) : key;
    return { term, id: vocabulary.find(term) };
  });
  const taken = new Set(held.map(({ id }) => id));
  return question.terms.map(({ key, start, end }, i) => {
    const { term = key, id } = held[i] ?? {};
    const word = question.text.slice(start, end);
    const name = CAPITAL.test(word) && start > 0;
    const others = id === undefined && !name ? relatedIn(vocabulary, key) : [];
    const ids = id === undefined ? others.filter((other) => !taken.has(other)) : [id];
    const articles = ids.reduce((most, one) => Math.max(most, vocabulary.articlesWith(one)), 0);
    // What only asks for a leader tells no more than a word that all articles have.
    const framing = question.leader?.framing;
    const tellsNothing = framing !== undefined && start >= framing.start && start < framing.end;
    return {
      key: term,
      ids,
      weight: weightOf(key, tellsNothing ? index.size : articles, index.size),
      rarity: tellsNothing ? 0 : -Math.log(shareHolding(key, PASSAGE_WORDS)),
      name,
      number: DIGIT.test(word),
    };
  });
}

function relatedIn(vocabulary: Vocabulary, key: string): number[] {
  return relatedKeys(key).flatMap((other) => vocabulary.find(other) ?? []);
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
