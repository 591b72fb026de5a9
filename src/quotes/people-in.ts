import { fold, words } from '../language/words.js';
import { lastWords } from './find-people.js';
import type { Person } from './people.js';
import type { QuoteBook } from './quote-book.js';

/** The named people of a book by the last word of their names, each with their place in the book. */
type ByLastName = ReadonlyMap<string, readonly (readonly [place: number, person: Person])[]>;

/** Made when a book is first asked, and let go with it. */
const known = new WeakMap<QuoteBook, ByLastName>();

/** The named people whose last name stands in a text as a word of its own, most quoted first. */
export function peopleIn(book: QuoteBook, text: string): Person[] {
  const people = known.get(book) ?? byLastName(book);
  known.set(book, people);
  const held = new Set(words(text).map((word) => plain(word.text)));
  return [...held]
    .flatMap((word) => people.get(word) ?? [])
    .sort(([a], [b]) => a - b)
    .map(([, person]) => person);
}

function byLastName(book: QuoteBook): ByLastName {
  const found = new Map<string, (readonly [number, Person])[]>();
  const words = lastWords(book);
  for (const [place, person] of book.people.entries()) {
    if (!person.named) continue;
    const word = plain(words[place] ?? '');
    const others = found.get(word);
    if (others) others.push([place, person]);
    else found.set(word, [[place, person]]);
  }
  return found;
}

/** A word without case, accents and the ending of a possessive. */
function plain(word: string): string {
  return fold(word).replace(/'s$/, '');
}
