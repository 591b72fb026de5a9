import type { Article } from '../../articles/article.js';
import type { ArticleTerms } from './article-terms.js';
import { type Packed, pack } from './packed.js';
import { type BodySentence, bodySentences, runEnd } from './passage.js';
import type { Vocabulary } from './vocabulary.js';

/** The words of an article as `readTerms` gives them, but terms are numbers of the vocabulary. */
export type NumberedTerms = Omit<ArticleTerms, 'keys'>;

/** An article as the index keeps it. */
export interface IndexedArticle {
  readonly article: Article;
  readonly terms: NumberedTerms;
  readonly sentences: readonly BodySentence[];
  /** For each sentence, the one after the longest passage that starts with it. */
  readonly ends: Packed;
}

/** Gives terms their numbers in a vocabulary, which takes in those that it lacks. */
export function numberTerms({ keys, ...terms }: ArticleTerms, vocabulary: Vocabulary): NumberedTerms {
  const ids = [0, ...keys.map((key) => vocabulary.number(key))];
  const numbered = (tokens: Packed) => pack(Uint32Array.from(tokens, (token) => ids[token] ?? 0));
  return { ...terms, tokens: numbered(terms.tokens), title: numbered(terms.title) };
}

/** Makes the entry of an article. */
export function indexArticle(article: Article, terms: NumberedTerms): IndexedArticle {
  const sentences = bodySentences(article);
  const words = sentences.map((_, at) => (terms.starts[at + 1] ?? 0) - (terms.starts[at] ?? 0));
  const ends = pack(sentences.map((_, from) => runEnd(sentences, words, from)));
  return { article, terms, sentences, ends };
}
