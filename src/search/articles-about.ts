import type { Article } from '../articles/article.js';
import { lookUp } from './asked.js';
import { candidates } from './candidates.js';
import { readQuestion } from './question.js';
import type { SearchIndex } from './search-index.js';

/** The articles that speak to a topic, those first that speak to it most; the best 60 where there are more. */
export function articlesAbout(index: SearchIndex, topic: string): Article[] {
  return candidates(index, lookUp(index, readQuestion(topic)).terms).map(({ article }) => article);
}
