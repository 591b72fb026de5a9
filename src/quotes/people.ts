import { fold } from '../language/words.js';
import type { Reading } from './extract.js';
import { sameFullName } from './full-names.js';
import { type Named, unpackNamed } from './named.js';
import { sameFirstName } from './nicknames.js';
import { type Quotation, quotedText } from './quotation.js';
import { compareWordings, plainWords } from './wording.js';

/** Somebody whom the coverage quotes or names: a person, a body, or somebody described but never named. */
export interface Person {
  /** Short, and stable while the coverage stays the same. */
  readonly id: string;
  /** The fullest name printed, without titles; for the unnamed, the description as printed. */
  readonly name: string;
  readonly named: boolean;
  /** Other forms of the name in the coverage: surname, initials. */
  readonly otherNames: readonly string[];
  /** Titles and roles as printed. */
  readonly roles: readonly string[];
  /** What they said, in the order of date and article. */
  readonly by: readonly Quotation[];
  /** What others, or unknown speakers, said that names them. */
  readonly about: readonly Quotation[];
}

interface Draft {
  name: string;
  readonly named: boolean;
  isPerson: boolean;
  readonly names: Set<string>;
  readonly roles: Set<string>;
  readonly by: Set<Quotation>;
  readonly about: Set<Quotation>;
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|others|many|some|several|another|both|all|most)$/i;
/** Two first names are taken for one person's when they print the same words: this alike, and this many of them. */
const SAME_WORDS = 0.8;
const FEWEST_SAME_WORDS = 6;

/** The people of a coverage, most quoted first, from the readings of its articles in the order of date. */
export function gatherPeople(readings: readonly Reading[]): Person[] {
  const drafts = new Map<string, Draft>();
  const unpacked = readings.map((reading) => ({ reading, named: unpackNamed(reading.named) }));
  const fullNames = fullNameOfSurname(unpacked.flatMap(({ named }) => named));
  for (const { reading, named } of unpacked) gather(reading, named, drafts, fullNames);
  joinNicknames(drafts);
  const used = new Map<string, number>();
  return [...drafts.values()]
    .filter((draft) => draft.by.size + draft.about.size > 0 || draft.isPerson)
    .map((draft) => finish(draft, unique(slug(draft.name), used)))
    .sort(
      (a, b) => b.by.length - a.by.length || b.about.length - a.about.length || (a.name < b.name ? -1 : 1),
    );
}

function finish({ name, named, names, roles, by, about }: Draft, id: string): Person {
  const otherNames = [...names].filter((other) => other !== name);
  return {
    id,
    name,
    named,
    otherNames,
    roles: [...roles],
    by: [...by],
    about: [...about].filter((quotation) => !by.has(quotation)),
  };
}

/** For each surname the one full name in the coverage that bears it; null where several do. */
function fullNameOfSurname(named: readonly Named[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { name, kind } of named) {
    const parts = name.split(' ');
    if (parts.length < 2 || kind === 'body') continue;
    const key = fold(parts.at(-1) ?? '');
    const other = found.get(key);
    if (other === undefined || (other !== null && sameFullName(other, name) && name.length > other.length))
      found.set(key, name);
    else if (other !== null && !sameFullName(other, name)) found.set(key, null);
  }
  return found;
}

/** First name and surname: middle names and initials do not part a person. */
function personKey(name: string): string {
  const parts = fold(name).split(' ');
  return parts.length < 2 ? (parts[0] ?? '') : `${parts[0]} ${parts.at(-1)}`;
}

/** The key of the person or body of that name: bearers of one name with other middle names have keys of their own. */
function keyOf(name: string, drafts: ReadonlyMap<string, Draft>): string {
  for (let n = 0; ; n++) {
    const key = personKey(name) + '\t'.repeat(n);
    const draft = drafts.get(key);
    if (!draft || sameFullName(draft.name, name)) return key;
  }
}

function gather(
  { quotations }: Reading,
  named: readonly Named[],
  drafts: Map<string, Draft>,
  fullNames: Map<string, string | null>,
): void {
  const draftOf = new Map(named.map((one) => [one, draftFor(one, drafts, fullNames)]));
  const byName = new Map(named.map((one) => [one.name, draftOf.get(one)]));
  const speakers = quotations.map((quotation) => {
    const speaker = byName.get(quotation.speaker?.canonical ?? '') ?? unnamed(quotation, drafts);
    speaker?.by.add(quotation);
    if (speaker && quotation.speaker) noteDescription(speaker, quotation.speaker.text);
    return speaker;
  });
  const about = quotations.map(() => new Set<Draft>());
  for (const [one, draft] of draftOf) for (const number of one.namedIn) about[number]?.add(draft);
  for (const [number, quotation] of quotations.entries())
    for (const draft of about[number] ?? []) if (draft !== speakers[number]) draft.about.add(quotation);
}

function draftFor(entity: Named, drafts: Map<string, Draft>, fullNames: Map<string, string | null>): Draft {
  const full = entity.name.includes(' ') ? entity.name : (fullNames.get(fold(entity.name)) ?? entity.name);
  const draft = take(drafts, keyOf(full, drafts), full, true);
  if (full.length > draft.name.length) draft.name = full;
  if (entity.kind === 'person') draft.isPerson = true;
  for (const form of entity.forms) draft.names.add(form);
  for (const role of entity.roles) draft.roles.add(role);
  return draft;
}

/** "The Norfolk independent", where it means somebody named, is a role of theirs. */
function noteDescription(draft: Draft, mention: string): void {
  const description = /^the\s+(?=\S)(?=.*\p{Ll}{3}$)/iu.exec(mention);
  if (draft.named && description && /\s\p{Ll}[\p{L}-]+$/u.test(mention))
    draft.roles.add(mention.slice(description[0].length));
}

/** Somebody described but not named is a person of that one article. */
function unnamed({ article, speaker }: Quotation, drafts: Map<string, Draft>): Draft | undefined {
  const description = speaker?.canonical ?? speaker?.text;
  if (description === undefined || PRONOUN.test(description)) return undefined;
  return take(drafts, `${article.id}\n${fold(description)}`, description, false);
}

/** Joins "Bill Weber" and "William Weber" where the coverage gives a reason: a role of both, or the same words of both. */
function joinNicknames(drafts: Map<string, Draft>): void {
  const bySurname = new Map<string, [string, Draft][]>();
  for (const [key, draft] of drafts) {
    const surname = draft.named && key.includes(' ') ? key.slice(key.indexOf(' ') + 1).trimEnd() : null;
    if (surname !== null) bySurname.set(surname, [...(bySurname.get(surname) ?? []), [key, draft]]);
  }
  for (const family of bySurname.values())
    for (const [i, [key, draft]] of family.entries())
      for (const [otherKey, other] of family.slice(i + 1)) {
        const first = (name: string) => name.slice(0, name.indexOf(' '));
        if (!sameFirstName(first(key), first(otherKey)) || !haveReason(draft, other)) continue;
        merge(draft, other);
        drafts.delete(otherKey);
      }
}

function haveReason(a: Draft, b: Draft): boolean {
  for (const role of a.roles) if (role.includes(' ') && b.roles.has(role)) return true;
  return [...a.by].some((one) => [...b.by].some((other) => sameWords(quotedText(one), quotedText(other))));
}

function sameWords(a: string, b: string): boolean {
  return (
    Math.min(plainWords(a).length, plainWords(b).length) >= FEWEST_SAME_WORDS &&
    compareWordings(a, b).similarity >= SAME_WORDS
  );
}

function merge(into: Draft, from: Draft): void {
  if (from.name.length > into.name.length) into.name = from.name;
  for (const name of from.names) into.names.add(name);
  for (const role of from.roles) into.roles.add(role);
  for (const quotation of from.by) into.by.add(quotation);
  for (const quotation of from.about) into.about.add(quotation);
}

function take(drafts: Map<string, Draft>, key: string, name: string, named: boolean): Draft {
  const known = drafts.get(key);
  if (known) return known;
  const draft: Draft = {
    name,
    named,
    isPerson: false,
    names: new Set(),
    roles: new Set(),
    by: new Set(),
    about: new Set(),
  };
  drafts.set(key, draft);
  return draft;
}

function slug(name: string): string {
  const words = fold(name).replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-|-$/g, '').slice(0, 40) || 'someone';
}

function unique(id: string, used: Map<string, number>): string {
  const times = (used.get(id) ?? 0) + 1;
  used.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}
