import type { IndexedArticle } from '../index/indexed-article.js';
import type { Asked } from '../question/asked.js';
import { leadersIn } from './leaders.js';

/**
 * For each sentence of an article whether it tells the leader whom a question asks for; null where it asks for none. Only
 * sentences that hold a word of what is led are read, and the others told by the numbers of their terms.
 */
export function sentencesOnLeader(
  { article, terms: { tokens, starts }, sentences }: IndexedArticle,
  { question: { leader }, led }: Asked,
): readonly boolean[] | null {
  if (!leader || !led) return null;
  return sentences.map(({ start, end }, i) => {
    const words = tokens.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
    return (
      words.some((word) => led.has(word)) && leadersIn(article.text.slice(start, end), leader).length > 0
    );
  });
}
