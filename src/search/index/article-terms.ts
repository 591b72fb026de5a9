import type { Article } from '../../articles/article.js';
import { shapeOf } from '../../language/shapes.js';
import { terms } from '../../language/terms.js';
import { type Packed, pack } from './packed.js';
import { bodySentences } from './passage.js';

/**
 * The words of an article as the index takes them in. Plain data, made of the article alone: it may be read in another
 * thread or kept in a file. Terms are given as 1 + their index in `keys`; 0 is a stop word.
 */
export interface ArticleTerms {
  /** The terms of body and title, each once. */
  readonly keys: readonly string[];
  /** The terms of the body in order, sentence after sentence. */
  readonly tokens: Packed;
  /** The shape of each of them. */
  readonly shapes: Uint8Array;
  /** Where in the article's text the word of each of them starts, and how many code units it has. */
  readonly offsets: Packed;
  readonly lengths: Packed;
  /** Where in `tokens` each sentence of the body starts, and one more entry for the end. */
  readonly starts: Packed;
  /** The terms of the title and, where the day of publication is known, its year as the last. No stop words. */
  readonly title: Packed;
}

/** Reads the words of an article, in time linear in its length. */
export function readTerms(article: Article): ArticleTerms {
  const { text, title, date } = article;
  const numbers = new Map<string, number>([['', 0]]);
  const numberOf = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    return number;
  };
  const tokens: number[] = [];
  const shapes: number[] = [];
  const offsets: number[] = [];
  const lengths: number[] = [];
  const starts: number[] = [];
  for (const sentence of bodySentences(article)) {
    const first = tokens.length;
    starts.push(first);
    for (const { key, start, end } of terms(text, sentence)) {
      shapes.push(shapeOf(text.slice(start, end), tokens.length === first));
      tokens.push(numberOf(key));
      offsets.push(start);
      lengths.push(end - start);
    }
  }
  starts.push(tokens.length);
  const titleTokens = terms(`${title} ${date?.slice(0, 4) ?? ''}`).flatMap(({ key }) => numberOf(key) || []);
  numbers.delete('');
  return {
    keys: [...numbers.keys()],
    tokens: pack(tokens),
    shapes: Uint8Array.from(shapes),
    offsets: pack(offsets),
    lengths: pack(lengths),
    starts: pack(starts),
    title: pack(titleTokens),
  };
}
