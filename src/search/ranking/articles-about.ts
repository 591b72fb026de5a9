import type { Article } from '../../articles/article.js';
import type { SearchIndex } from '../index/search-index.js';
import { lookUp } from '../question/asked.js';
import { readQuestion } from '../question/question.js';
import { candidates } from './candidates.js';

/** The articles that speak to a topic, those first that speak to it most; the best 60 where there are more. */
export function articlesAbout(index: SearchIndex, topic: string): Article[] {
  return candidates(index, lookUp(index, readQuestion(topic)).terms).map(({ article }) => article);
}
