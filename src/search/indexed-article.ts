import type { Article } from '../articles/article.js';
import { terms } from '../language/terms.js';
import { type BodySentence, bodySentences } from './passage.js';
import type { Vocabulary } from './vocabulary.js';

/** An article as the index keeps it. Terms are numbers of the vocabulary; 0 is a stop word. */
export interface IndexedArticle {
  readonly article: Article;
  /** Grows with every article added. */
  readonly number: number;
  readonly sentences: readonly BodySentence[];
  /** The terms of the body in order, sentence after sentence. */
  readonly tokens: Int32Array;
  /** Where in `tokens` each sentence starts, and one more entry for the end. */
  readonly starts: Int32Array;
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
  const sentences = bodySentences(article);
  const keys: string[] = [];
  const tokens: number[] = [];
  const starts = new Int32Array(sentences.length + 1);
  const read = (text: string, span: { start: number; end: number }) => {
    for (const { key } of terms(text, span)) {
      tokens.push(vocabulary.number(key));
      if (key !== '') keys.push(key);
    }
  };
  for (const [at, sentence] of sentences.entries()) {
    starts[at] = tokens.length;
    read(article.text, sentence);
  }
  const end = tokens.length;
  starts[sentences.length] = end;
  read(article.title, { start: 0, end: article.title.length });
  const held = new Set(tokens);
  const entry = {
    article,
    number,
    sentences,
    tokens: Int32Array.from(tokens.slice(0, end)),
    starts,
    title: Int32Array.from(tokens.slice(end)),
  };
  return { entry, held, terms: keys.join(' ') };
}
