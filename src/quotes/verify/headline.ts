import type { Article } from '../../articles/article.js';
import type { Reading } from '../extract.js';
import { plainWords } from '../wording.js';

/** With fewer words, a title says the same as much else. */
const FEWEST_WORDS = 3;

/** The first article that has a text as its title, word for word; null where none has. */
export function articleTitled(readings: readonly Reading[], text: string): Article | null {
  const words = plainWords(text);
  if (words.length < FEWEST_WORDS) return null;
  const wanted = words.join(' ');
  const found = readings.find(({ article }) => plainWords(article.title).join(' ') === wanted);
  return found?.article ?? null;
}
