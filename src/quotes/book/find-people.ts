import { distance } from 'fastest-levenshtein';
import { bareWord, words } from '../../language/words.js';
import type { Person } from '../people/person.js';
import type { QuoteBook } from './quote-book.js';

/** A person's names and roles as they are compared: small letters without accents, each word between two spaces. */
interface Spelled {
  readonly person: Person;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly roles: string;
}

/** Made when a book is first asked, or before, and let go with it. */
const known = new WeakMap<QuoteBook, readonly Spelled[]>();
/** People between two steps. */
const STEP = 200;

/**
 * Reads the names of a book's people ahead of a search, step by step.
 * @param before a book in which most of them were, and whose names have been read
 */
export function* readNames(book: QuoteBook, before?: QuoteBook): Generator<void> {
  const read = new Map((before && known.get(before))?.map((one) => [one.person, one]));
  const people: Spelled[] = [];
  for (const person of book.people) {
    people.push(read.get(person) ?? spelled(person));
    if (people.length % STEP === 0) yield;
  }
  known.set(book, people);
}

function namesOf(book: QuoteBook): readonly Spelled[] {
  const read = known.get(book) ?? book.people.map(spelled);
  known.set(book, read);
  return read;
}

/** The last word of each person's name, in the order of the book, in small letters and without accents. */
export function lastWords(book: QuoteBook): string[] {
  return namesOf(book).map(({ name }) => name.slice(name.lastIndexOf(' ', name.length - 2) + 1, -1));
}

/**
 * The people that a typed text may mean, best first: a whole name, a surname, the beginning of a name, a role ("the
 * staffer"), and only where none of these fits, a name with a typing error. All people, most quoted first, for an
 * empty text.
 */
export function findPeople(book: QuoteBook, typed: string): Person[] {
  return wordsOf(typed).length === 0 ? [...book.people] : find(book, typed).map(({ person }) => person);
}

/** Those of the people found for a typed text that fit it as well as the first: all of one surname, for a surname. */
export function likeliestPeople(book: QuoteBook, typed: string): Person[] {
  const found = find(book, typed);
  const least = Math.min(found[0]?.score ?? 0, SURNAME);
  return found.filter(({ score }) => score >= least).map(({ person }) => person);
}

function find(book: QuoteBook, typed: string): Scored[] {
  const wanted = wordsOf(typed);
  const people = namesOf(book);
  const found = search(people, wanted);
  if (found.length > 0) return found;
  const named = wanted.filter((word) => !COURTESY.has(word));
  if (named.length > 0 && named.length < wanted.length) {
    const addressed = people.filter(({ roles }) => !contradict(roles, wanted));
    return search(addressed, named);
  }
  const parted = wanted.flatMap((word) => (word.length <= MOST_INITIALS ? word.split('') : [word]));
  return parted.length > wanted.length ? search(people, parted) : [];
}

/** Whether somebody is printed with a title of the other sex than the one that is asked for. */
function contradict(roles: string, wanted: readonly string[]): boolean {
  const isMan = roles.includes(' mr ');
  const isWoman = OF_WOMEN.some((title) => roles.includes(` ${title} `));
  return (isMan && wanted.some((word) => OF_WOMEN.includes(word))) || (isWoman && wanted.includes('mr'));
}

/** Somebody found, and how well they fit. */
interface Scored {
  readonly person: Person;
  readonly score: number;
}

function search(people: readonly Spelled[], wanted: readonly string[]): Scored[] {
  if (wanted.length === 0) return [];
  const scoreOf = scoring(wanted);
  const scored: Scored[] = [];
  for (const one of people) {
    const score = scoreOf(one);
    if (score > 0) scored.push({ person: one.person, score });
  }
  if (scored.length > 0) return scored.sort((one, other) => other.score - one.score);
  return people.filter((one) => isMistyped(one, wanted)).map(({ person }) => ({ person, score: 0 }));
}

/** Said to anybody: they are passed over where the coverage prints somebody without them. */
const COURTESY = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'sir',
  'lady',
  'lord',
  'dr',
  'doctor',
  'prof',
  'professor',
]);

/** A word of so few letters may be initials that are typed without dots. */
const MOST_INITIALS = 3;
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;

const OF_WOMEN = ['mrs', 'ms', 'miss', 'lady'];

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

function spelled(person: Person): Spelled {
  return {
    person,
    name: spell(person.name),
    otherNames: person.otherNames.map(spell),
    roles: spaced(
      rolesAndMentions(person)
        .flatMap(wordsOf)
        .map((word) => ABBREVIATED.get(word) ?? word),
    ),
  };
}

/** The roles of somebody, and how articles name them as speakers: "chief investigator Holm" has one more. */
function rolesAndMentions({ roles, by }: Person): string[] {
  return [...new Set([...roles, ...by.flatMap(({ speaker }) => speaker?.text ?? [])])];
}

/** How well somebody fits of whom the surname is wanted; one whom articles call by it alone fits better still. */
const SURNAME = 4;

/** How well somebody fits what is wanted: 0 for not at all. Every person is asked, so what is compared is made once. */
function scoring(wanted: readonly string[]): (one: Spelled) => number {
  const whole = spaced(wanted);
  const words = wanted.map((word) => ` ${word} `);
  const beginnings = wanted.map((word) => ` ${word}`);
  const titles = wanted.map((word) => ` ${ABBREVIATED.get(word) ?? word}`);
  return ({ name, otherNames, roles }) => {
    if (name === whole || otherNames.includes(whole)) return 5;
    if (wanted.length === 1 && name.endsWith(whole)) return SURNAME;
    if (words.every((word) => name.includes(word))) return 3;
    if (beginnings.every((word) => name.includes(word))) return 2;
    return beginnings.every(
      (word, i) => name.includes(word) || roles.includes(word) || roles.includes(titles[i] ?? word),
    )
      ? 1
      : 0;
  };
}

function isMistyped({ name }: Spelled, wanted: readonly string[]): boolean {
  if (!wanted.every((word) => name.includes(` ${word.charAt(0)}`))) return false;
  const parts = name.split(' ');
  return wanted.every((word) => parts.some((part) => isTypo(word, part)));
}

/** One error in short words, two in longer ones: two letters that changed places count as two. */
function isTypo(typed: string, word: string): boolean {
  if (typed.length < 4 || typed.charAt(0) !== word.charAt(0)) return false;
  return distance(typed, word) <= (typed.length < 6 ? 1 : 2);
}

function spell(text: string): string {
  return spaced(wordsOf(text));
}

function spaced(parts: readonly string[]): string {
  return ` ${parts.join(' ')} `;
}

function wordsOf(text: string): string[] {
  return words(text)
    .map((word) => bareWord(word.text))
    .flatMap((word) => (INITIALS.test(word) ? word.split('.') : [word]))
    .filter((word) => word !== 'the');
}
