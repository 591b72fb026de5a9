import { fold, words } from '../language/words.js';
import type { Person } from './people.js';
import type { QuoteBook } from './quote-book.js';

/** The named people whose last name stands in a text as a word of its own, most quoted first. */
export function peopleIn(book: QuoteBook, text: string): Person[] {
  const held = new Set(words(text).map((word) => plain(word.text)));
  return book.people.filter((person) => {
    const last = words(person.name).at(-1);
    return person.named && last !== undefined && held.has(plain(last.text));
  });
}

/** A word without case, accents and the ending of a possessive. */
function plain(word: string): string {
  return fold(word).replace(/'s$/, '');
}
