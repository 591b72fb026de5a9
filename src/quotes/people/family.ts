import { fold } from '../../language/words.js';
import type { Reading } from '../extract.js';
import { sameFullName } from '../names/full-names.js';
import type { Named } from '../names/named.js';
import { type Quotation, quotedText } from '../quotation.js';
import { TITLES } from '../vocabulary/lexicon.js';
import { plainWords, similarityOf } from '../wording.js';
import { jointNames } from './joint.js';
import { fullFirstName } from './nicknames.js';
import type { Person } from './person.js';

/** Somebody or some body that an article names. */
export interface Bearer {
  readonly reading: Reading;
  /** The place of the name among those of the article, from 0. */
  readonly place: number;
  readonly named: Named;
}

/** All of a person but the id, which depends on who else there is. */
export interface Portrait extends Omit<Person, 'id'> {
  /** What the id is made from. */
  readonly slug: string;
  /** The first article that names or describes the person, and the place there. */
  readonly reading: Reading;
  readonly place: number;
}

interface Draft {
  readonly reading: Reading;
  readonly place: number;
  name: string;
  isPerson: boolean;
  isAccused: boolean;
  readonly names: Set<string>;
  readonly roles: Set<string>;
  readonly by: Set<Quotation>;
  readonly about: Set<Quotation>;
}

/** Two first names are taken for one person's when they print the same words: this alike, and this many of them. */
const SAME_WORDS = 0.8;
const FEWEST_SAME_WORDS = 6;

/** The last word of a name: those with another one are never the same person. */
export function familyOf(name: string): string {
  return fold(name).split(' ').at(-1) ?? '';
}

/** A name in the form of an id. */
export function slugOf(name: string): string {
  const words = fold(name).replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-|-$/g, '').slice(0, 40) || 'someone';
}

/**
 * The people of one family, from all who bear its name in the coverage, in the order of the articles' dates and of their
 * text: those who are quoted, named in a quotation, accused, or persons by what the articles tell of them.
 */
export function portraitsOf(bearers: readonly Bearer[]): Portrait[] {
  const drafts = new Map<string, Draft>();
  const fullName = onlyFullName(bearers);
  for (const inOne of byReading(bearers)) gather(inOne, drafts, fullName);
  joinPrinted(drafts);
  joinNicknames(drafts);
  return [...drafts.values()]
    .filter(({ by, about, isPerson, isAccused }) => by.size + about.size > 0 || isPerson || isAccused)
    .map(finish);
}

function finish({ reading, place, name, names, roles, by, about }: Draft): Portrait {
  return {
    reading,
    place,
    slug: slugOf(name),
    name,
    named: true,
    otherNames: [...names].filter((other) => other !== name),
    roles: [...roles],
    by: [...by],
    about: [...about].filter((quotation) => !by.has(quotation)),
  };
}

/** The one full name that the bearers have, in its longest form; null where there are several or none. */
function onlyFullName(bearers: readonly Bearer[]): string | null {
  let only: string | null = null;
  for (const { named } of bearers) {
    const { name, kind } = named;
    if (!name.includes(' ') || kind === 'body') continue;
    if (only !== null && !sameFullName(only, name)) return null;
    if (only === null || name.length > only.length) only = name;
  }
  return only;
}

function byReading(bearers: readonly Bearer[]): Bearer[][] {
  const groups: Bearer[][] = [];
  for (const bearer of bearers) {
    const group = groups.at(-1);
    if (group?.[0]?.reading === bearer.reading) group.push(bearer);
    else groups.push([bearer]);
  }
  return groups;
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

/** Takes in what one article tells of a family. */
function gather(bearers: readonly Bearer[], drafts: Map<string, Draft>, fullName: string | null): void {
  const named = bearers.map((bearer) => ({ ...bearer.named, draft: draftFor(bearer, drafts, fullName) }));
  const quotations = bearers[0]?.reading.quotations ?? [];
  for (const quotation of quotations)
    for (const { draft } of named.filter((one) => speaks(one, quotation))) {
      draft.by.add(quotation);
      noteDescription(draft, quotation.speaker?.text ?? '');
    }
  const mentioned = new Set(named.flatMap(({ namedIn }) => namedIn));
  for (const number of [...mentioned].sort((a, b) => a - b)) {
    const quotation = quotations[number];
    if (!quotation) continue;
    for (const { namedIn, draft } of named) if (namedIn.includes(number)) draft.about.add(quotation);
  }
}

/** Whether somebody says a quotation, alone or as one of several who speak as one. */
function speaks({ name, forms }: Named, { speaker }: Quotation): boolean {
  if (!speaker) return false;
  return speaker.canonical === name || jointNames(speaker.text).some((joint) => forms.includes(joint));
}

function draftFor(
  { named, reading, place }: Bearer,
  drafts: Map<string, Draft>,
  fullName: string | null,
): Draft {
  // "The pope" is no Ida Pope of another article.
  const mayBeShort = !named.name.includes(' ') && !TITLES.has(fold(named.name));
  const full = (mayBeShort ? fullName : null) ?? named.name;
  const key = keyOf(full, drafts);
  const draft = drafts.get(key) ?? newDraft(reading, place, full);
  drafts.set(key, draft);
  if (full.length > draft.name.length) draft.name = full;
  if (named.kind === 'person') draft.isPerson = true;
  if (reading.accusations.some(({ against }) => against === named.name)) draft.isAccused = true;
  for (const form of named.forms) draft.names.add(form);
  for (const role of named.roles) draft.roles.add(role);
  return draft;
}

function newDraft(reading: Reading, place: number, name: string): Draft {
  return {
    reading,
    place,
    name,
    isPerson: false,
    isAccused: false,
    names: new Set(),
    roles: new Set(),
    by: new Set(),
    about: new Set(),
  };
}

/** "The Norfolk independent", where it means somebody named, is a role of theirs. */
function noteDescription(draft: Draft, mention: string): void {
  const description = /^the\s+(?=\S)(?=.*\p{Ll}{3}$)/iu.exec(mention);
  if (description && /\s\p{Ll}[\p{L}-]+$/u.test(mention))
    draft.roles.add(mention.slice(description[0].length));
}

/** Joins "Alex Weber" with `Richard “Alex” Weber`: with whom an article prints both names of. */
function joinPrinted(drafts: Map<string, Draft>): void {
  for (const draft of drafts.values()) {
    const own = personKey(draft.name);
    for (const form of draft.names) {
      const key = form.includes(' ') ? personKey(form) : own;
      const same = key === own ? undefined : drafts.get(key);
      if (!same || same === draft) continue;
      merge(draft, same);
      drafts.delete(key);
    }
  }
}

/** Joins "Bill Weber" and "William Weber" where the coverage gives a reason: a role of both, or the same words of both. */
function joinNicknames(drafts: Map<string, Draft>): void {
  const byFullName = new Map<string, (readonly [key: string, draft: Draft])[]>();
  for (const entry of drafts) {
    if (!entry[0].includes(' ')) continue;
    const full = fullFirstName(firstOf(entry[0]));
    const alike = byFullName.get(full);
    if (alike) alike.push(entry);
    else byFullName.set(full, [entry]);
  }
  for (const alike of byFullName.values())
    for (const [i, [key, draft]] of alike.entries())
      for (const [otherKey, other] of alike.slice(i + 1)) {
        if (firstOf(key) === firstOf(otherKey) || !haveReason(draft, other)) continue;
        merge(draft, other);
        drafts.delete(otherKey);
      }
}

function firstOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

function haveReason(a: Draft, b: Draft): boolean {
  for (const role of a.roles) if (role.includes(' ') && b.roles.has(role)) return true;
  const said = [...b.by].map(wordsOf);
  return [...a.by].map(wordsOf).some((words) => said.some((other) => sameWords(words, other)));
}

function wordsOf(quotation: Quotation): string[] {
  return plainWords(quotedText(quotation));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const fewest = Math.min(a.length, b.length);
  if (fewest < FEWEST_SAME_WORDS || (2 * fewest) / (a.length + b.length) < SAME_WORDS) return false;
  return similarityOf(a, b) >= SAME_WORDS;
}

function merge(into: Draft, from: Draft): void {
  if (from.name.length > into.name.length) into.name = from.name;
  into.isPerson ||= from.isPerson;
  into.isAccused ||= from.isAccused;
  for (const name of from.names) into.names.add(name);
  for (const role of from.roles) into.roles.add(role);
  for (const quotation of from.by) into.by.add(quotation);
  for (const quotation of from.about) into.about.add(quotation);
}
