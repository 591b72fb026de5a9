import { distance } from 'fastest-levenshtein';
import { fold, words } from '../language/words.js';
import type { Person } from './people.js';
import type { QuoteBook } from './quote-book.js';

/**
 * The people that a typed text may mean, best first: a whole name, a surname, the beginning of a name, a role ("the
 * staffer"), and only where none of these fits, a name with a typing error. All people, most quoted first, for an
 * empty text.
 */
export function findPeople(book: QuoteBook, typed: string): Person[] {
  const wanted = words(typed)
    .map((word) => fold(word.text))
    .filter((word) => word !== 'the');
  if (wanted.length === 0) return [...book.people];
  const scored = book.people
    .map((person) => ({ person, score: scoreOf(person, wanted) }))
    .filter(({ score }) => score > 0);
  const exact = scored.some(({ score }) => score > 1);
  return scored
    .filter(({ score }) => !exact || score > 1)
    .sort((a, b) => b.score - a.score)
    .map(({ person }) => person);
}

/** Titles as they are printed before a name, and as people say them by themselves. */
const ABBREVIATED = new Map(
  Object.entries({
    capt: 'captain',
    cllr: 'councillor',
    cmdr: 'commander',
    col: 'colonel',
    det: 'detective',
    dr: 'doctor',
    gen: 'general',
    gov: 'governor',
    insp: 'inspector',
    lt: 'lieutenant',
    maj: 'major',
    prof: 'professor',
    rep: 'representative',
    rev: 'reverend',
    sen: 'senator',
    sgt: 'sergeant',
    supt: 'superintendent',
  }),
);

function scoreOf(person: Person, wanted: readonly string[]): number {
  const name = wordsOf(person.name);
  const typed = wanted.join(' ');
  if (name.join(' ') === typed || person.otherNames.some((other) => wordsOf(other).join(' ') === typed))
    return 6;
  if (name.at(-1) === typed) return 5;
  if (wanted.every((word) => name.includes(word))) return 4;
  if (wanted.every((word) => name.some((part) => part.startsWith(word)))) return 3;
  const roles = person.roles.flatMap(wordsOf).map((word) => ABBREVIATED.get(word) ?? word);
  if (wanted.every((word) => [...name, ...roles].some((part) => part.startsWith(word)))) return 2;
  return wanted.every((word) => name.some((part) => isTypo(word, part))) ? 1 : 0;
}

/** One error in short words, two in longer ones: two letters that changed places count as two. */
function isTypo(typed: string, word: string): boolean {
  if (typed.length < 4 || typed.charAt(0) !== word.charAt(0)) return false;
  return distance(typed, word) <= (typed.length < 6 ? 1 : 2);
}

function wordsOf(text: string): string[] {
  return words(text)
    .map((word) => fold(word.text))
    .filter((word) => word !== 'the');
}
