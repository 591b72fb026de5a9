import { fold } from '../../language/words.js';
import type { Reading } from '../extract.js';
import { namedLines, nameIn, unpackLine } from '../names/named.js';
import type { Quotation } from '../quotation.js';
import { familyOf, type Portrait, portraitsOf, slugOf } from './family.js';
import { jointNames } from './joint.js';
import type { Person } from './person.js';
import { sortAgain } from './sort-again.js';

/** The people of a coverage, with what it takes to gather them again when some articles have changed. */
export interface Gathered {
  /** Most quoted first. */
  readonly people: readonly Person[];
  readonly families: ReadonlyMap<string, Family>;
  /** For each reading, who is described there but not named. */
  readonly described: ReadonlyMap<Reading, readonly Portrait[]>;
  /** In the order in which the coverage first tells of them, each with the person that it is of. */
  readonly portraits: ReadonlyMap<Portrait, Person>;
}

/** All whose names end in one word. */
interface Family {
  readonly members: readonly Member[];
  readonly portraits: readonly Portrait[];
}

/** A line of whom a reading names. */
interface Member {
  readonly reading: Reading;
  readonly line: number;
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|others|many|some|several|another|both|all|most)$/i;
/** Places in one article; whom it only describes come after all whom it names. */
const PLACES = 2 ** 20;
const AFTER_NAMES = PLACES / 2;

const NOBODY: Gathered = {
  people: [],
  families: new Map(),
  described: new Map(),
  portraits: new Map(),
};

/**
 * Gathers the people of a coverage, step by step. A family is gathered anew only where an article that names one of it
 * has come or gone since `before`; the result is the same without that.
 * @param readings in the order of date
 */
export function* gatherPeople(
  readings: readonly Reading[],
  before: Gathered = NOBODY,
): Generator<void, Gathered> {
  const ranks = new Map(readings.map((reading, i) => [reading, i]));
  const linesOf = makeLinesOf();
  const described = new Map<Reading, readonly Portrait[]>();
  const changes = new Map<string, Member[]>();
  for (const reading of before.described.keys())
    if (!ranks.has(reading)) for (const line of linesOf(reading)) changes.set(familyOf(nameIn(line)), []);
  for (const reading of readings) {
    const known = before.described.get(reading);
    described.set(reading, known ?? describedIn(reading, linesOf(reading)));
    if (known) continue;
    noteMembers(reading, linesOf(reading), changes);
    yield;
  }
  const families = new Map(before.families);
  for (const [name, joining] of changes) {
    const staying = families.get(name)?.members.filter(({ reading }) => ranks.has(reading)) ?? [];
    const family = familyWith([...staying, ...joining], ranks, linesOf);
    if (family) families.set(name, family);
    else families.delete(name);
    yield;
  }
  const found = [...families.values(), ...[...described.values()].map((portraits) => ({ portraits }))];
  yield;
  const portraits = withIds(
    inOrder(
      found.flatMap((one) => one.portraits),
      before,
      ranks,
    ),
    before,
  );
  yield;
  return { people: mostQuotedFirst(portraits, before), families, described, portraits };
}

/** The lines of a reading; of one that is asked for again, without being parted anew. */
function makeLinesOf(): (reading: Reading) => readonly string[] {
  const known = new Map<Reading, readonly string[]>();
  return (reading) => {
    const lines = known.get(reading) ?? namedLines(reading.named);
    known.set(reading, lines);
    return lines;
  };
}

function noteMembers(reading: Reading, lines: readonly string[], changes: Map<string, Member[]>): void {
  for (const [line, text] of lines.entries()) {
    const family = familyOf(nameIn(text));
    const members = changes.get(family);
    if (members) members.push({ reading, line });
    else changes.set(family, [{ reading, line }]);
  }
}

function familyWith(
  members: readonly Member[],
  ranks: ReadonlyMap<Reading, number>,
  linesOf: (reading: Reading) => readonly string[],
): Family | null {
  if (members.length === 0) return null;
  const ordered = members.toSorted(
    (a, b) => (ranks.get(a.reading) ?? 0) - (ranks.get(b.reading) ?? 0) || a.line - b.line,
  );
  const bearers = ordered.map(({ reading, line }) => ({
    reading,
    place: line,
    named: unpackLine(linesOf(reading)[line] ?? ''),
  }));
  return { members: ordered, portraits: portraitsOf(bearers) };
}

/** Somebody described but not named is a person of that one article. */
function describedIn(reading: Reading, lines: readonly string[]): Portrait[] {
  const names = new Set(lines.map(nameIn));
  const isNamed = (name: string) => lines.some((line) => unpackLine(line).forms.includes(name));
  const found = new Map<string, Portrait & { readonly by: Quotation[] }>();
  for (const [number, quotation] of reading.quotations.entries()) {
    const { speaker } = quotation;
    const name = speaker?.canonical ?? speaker?.text;
    if (name === undefined || names.has(speaker?.canonical ?? '') || PRONOUN.test(name)) continue;
    if (jointNames(name).some(isNamed)) continue;
    const known = found.get(fold(name));
    if (known) known.by.push(quotation);
    else
      found.set(fold(name), {
        reading,
        place: AFTER_NAMES + number,
        slug: slugOf(name),
        name,
        named: false,
        otherNames: [],
        roles: [],
        by: [quotation],
        about: [],
      });
  }
  return [...found.values()];
}

/** Portraits in the order in which the coverage first tells of them. */
function inOrder(
  portraits: readonly Portrait[],
  before: Gathered,
  ranks: ReadonlyMap<Reading, number>,
): Portrait[] {
  const order = ({ reading, place }: Portrait) => (ranks.get(reading) ?? 0) * PLACES + place;
  return sortAgain(portraits, [...before.portraits.keys()], (a, b) => order(a) - order(b));
}

/** The people of portraits; one whose portrait and id stay is the same object as before. */
function withIds(portraits: readonly Portrait[], before: Gathered): Map<Portrait, Person> {
  const used = new Map<string, number>();
  const people = new Map<Portrait, Person>();
  for (const portrait of portraits) {
    const times = (used.get(portrait.slug) ?? 0) + 1;
    used.set(portrait.slug, times);
    const id = times === 1 ? portrait.slug : `${portrait.slug}-${times}`;
    const known = before.portraits.get(portrait);
    people.set(portrait, known?.id === id ? known : personOf(portrait, id));
  }
  return people;
}

function personOf({ name, named, otherNames, roles, by, about }: Portrait, id: string): Person {
  return { id, name, named, otherNames, roles, by, about };
}

function mostQuotedFirst(portraits: ReadonlyMap<Portrait, Person>, before: Gathered): Person[] {
  const people = [...portraits.values()];
  const order = new Map(people.map((person, i) => [person, i]));
  return sortAgain(
    people,
    before.people,
    (a, b) =>
      b.by.length - a.by.length ||
      b.about.length - a.about.length ||
      (a.name === b.name ? (order.get(a) ?? 0) - (order.get(b) ?? 0) : a.name < b.name ? -1 : 1),
  );
}
