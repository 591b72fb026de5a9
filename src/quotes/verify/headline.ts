import type { Article } from '../../articles/article.js';
import { fold } from '../../language/words.js';
import type { Reading } from '../extract.js';
import { plainWords } from '../wording.js';

/** With fewer words, a title says the same as much else. */
const FEWEST_WORDS = 3;
/** Letters of the longest word by which most titles are told at once to be others; no spelling changes the first of them. */
const SIGN_LETTERS = 2;

/** The first article that has a text as its title, word for word; null where none has. */
export function articleTitled(readings: readonly Reading[], text: string): Article | null {
  const words = plainWords(text);
  if (words.length < FEWEST_WORDS) return null;
  const wanted = words.join(' ');
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  const sign = longest.slice(0, SIGN_LETTERS);
  const found = readings.find(
    ({ article: { title } }) => fold(title).includes(sign) && plainWords(title).join(' ') === wanted,
  );
  return found?.article ?? null;
}
