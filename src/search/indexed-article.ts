import type { Article } from '../articles/article.js';
import { shapeOf } from '../language/shapes.js';
import { terms } from '../language/terms.js';
import { type BodySentence, bodySentences, runEnd } from './passage.js';
import type { Vocabulary } from './vocabulary.js';

/** An article as the index keeps it. Terms are numbers of the vocabulary; 0 is a stop word. */
export interface IndexedArticle {
  readonly article: Article;
  /** Grows with every article added. */
  readonly number: number;
  readonly sentences: readonly BodySentence[];
  /** The terms of the body in order, sentence after sentence. */
  readonly tokens: Int32Array;
  /** The shape of each of them. */
  readonly shapes: Uint8Array;
  /** Where in `tokens` each sentence starts, and one more entry for the end. */
  readonly starts: Int32Array;
  /** For each sentence, the one after the longest passage that starts with it. */
  readonly ends: Int32Array;
  /** The terms of the title, and the year of publication. */
  readonly title: Int32Array;
}

/**
 * Reads an article into numbered terms.
 * @returns the entry, the numbers of the terms that it holds, each once, and its terms with a space between
 */
export function indexArticle(
  article: Article,
  number: number,
  vocabulary: Vocabulary,
): { entry: IndexedArticle; held: Set<number>; terms: string } {
  const { text, title } = article;
  const sentences = bodySentences(article);
  const keys: string[] = [];
  const tokens: number[] = [];
  const shapes: number[] = [];
  const starts = new Int32Array(sentences.length + 1);
  for (const [at, sentence] of sentences.entries()) {
    const first = tokens.length;
    starts[at] = first;
    for (const { key, start, end } of terms(text, sentence)) {
      shapes.push(shapeOf(text.slice(start, end), tokens.length === first));
      tokens.push(vocabulary.number(key));
      if (key !== '') keys.push(key);
    }
  }
  starts[sentences.length] = tokens.length;
  const year = article.date?.slice(0, 4) ?? '';
  const titleKeys = terms(`${title} ${year}`).flatMap(({ key }) => (key === '' ? [] : key));
  const titleTokens = titleKeys.map((key) => vocabulary.number(key));
  const lengths = sentences.map((_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0));
  const entry = {
    article,
    number,
    sentences,
    tokens: Int32Array.from(tokens),
    shapes: Uint8Array.from(shapes),
    starts,
    ends: Int32Array.from(sentences, (_, from) => runEnd(sentences, lengths, from)),
    title: Int32Array.from(titleTokens),
  };
  return { entry, held: new Set([...tokens, ...titleTokens]), terms: [...keys, ...titleKeys].join(' ') };
}
