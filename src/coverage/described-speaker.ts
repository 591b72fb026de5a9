import type { QuoteBook } from '../quotes/book/quote-book.js';
import type { Person } from '../quotes/people/person.js';

const ARTICLE = /^(?:the|a|an|its|his|her|their)\s+/i;
const CAPITAL = /\p{Lu}/u;

/**
 * The quoted person whom a description in small letters means, because an article prints it right before their name:
 * "the council leader" is Ida Brandt where one has "Council leader Ida Brandt". Null where none does, or the text is a
 * name.
 */
export function describedSpeaker(book: QuoteBook, who: string): Person | null {
  const description = who.replace(ARTICLE, '');
  if (description === '' || CAPITAL.test(description)) return null;
  const last = description.slice(description.lastIndexOf(' ') + 1).toLowerCase();
  const isPrinted = ({ name, by }: Person) =>
    [...new Set(by.map(({ article }) => article))].some(({ text }) => standsBefore(description, name, text));
  const hasRole = ({ roles }: Person) => roles.some((role) => role.toLowerCase().endsWith(last));
  return book.people.find((person) => person.by.length > 0 && hasRole(person) && isPrinted(person)) ?? null;
}

/** Whether a description stands right before a name somewhere in a text, in capitals or not. */
function standsBefore(description: string, name: string, text: string): boolean {
  const before = `${description} `.toLowerCase();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (text.slice(Math.max(0, at - before.length), at).toLowerCase() === before) return true;
  return false;
}
