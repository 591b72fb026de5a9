import { bareWord, words } from '../../language/words.js';
import type { Person } from '../people/person.js';
import { lastWords } from './find-people.js';
import type { QuoteBook } from './quote-book.js';

/** The places in a book of its named people, by the last word of their names. */
type ByLastName = ReadonlyMap<string, readonly number[]>;

/** Made when a book is first asked, and let go with it. */
const known = new WeakMap<QuoteBook, ByLastName>();

/** The named people whose last name stands in a text as a word of its own, most quoted first. */
export function peopleIn(book: QuoteBook, text: string): Person[] {
  const places = known.get(book) ?? byLastName(book);
  known.set(book, places);
  const held = new Set(words(text).map((word) => bareWord(word.text)));
  return [...held]
    .flatMap((word) => places.get(word) ?? [])
    .sort((a, b) => a - b)
    .flatMap((place) => book.people[place] ?? []);
}

function byLastName(book: QuoteBook): ByLastName {
  const found = new Map<string, number[]>();
  for (const [place, last] of lastWords(book).entries()) {
    if (!book.people[place]?.named) continue;
    const word = bareWord(last);
    const places = found.get(word);
    if (places) places.push(place);
    else found.set(word, [place]);
  }
  return found;
}
