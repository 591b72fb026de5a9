import { fold } from '../language/words.js';
import type { Entity } from './entities.js';
import type { Reading } from './extract.js';
import type { Quotation } from './quotation.js';

/** Somebody whom the coverage quotes or names: a person, a body, or somebody described but never named. */
export interface Person {
  /** Short and stable while the coverage stays the same. */
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
  named: boolean;
  names: Set<string>;
  roles: Set<string>;
  by: Quotation[];
  about: Quotation[];
}

/** The people of a coverage, most quoted first, from the readings of its articles in the order of date. */
export function gatherPeople(readings: readonly Reading[]): Person[] {
  const drafts = new Map<string, Draft>();
  const fullBySurname = fullNames(readings);
  for (const reading of readings) gather(reading, drafts, fullBySurname);
  const people = [...drafts.values()].filter(
    (draft) => draft.by.length + draft.about.length > 0 || draft.named,
  );
  const used = new Map<string, number>();
  return people
    .map((draft) => ({
      id: unique(slug(draft.name), used),
      name: draft.name,
      named: draft.named,
      otherNames: [...draft.names].filter((name) => name !== draft.name),
      roles: [...draft.roles],
      by: draft.by,
      about: draft.about,
    }))
    .sort(
      (a, b) => b.by.length - a.by.length || b.about.length - a.about.length || a.name.localeCompare(b.name),
    );
}

/** The one full name in the coverage with a surname; null where several share it. */
function fullNames(readings: readonly Reading[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { names } of readings)
    for (const { name } of names.entities) {
      const parts = name.split(' ');
      if (parts.length < 2) continue;
      const key = fold(parts.at(-1) ?? '');
      const other = found.get(key);
      if (other === undefined) found.set(key, name);
      else if (other !== null && personKey(other) !== personKey(name)) found.set(key, null);
      else if (other !== null && name.length > other.length) found.set(key, name);
    }
  return found;
}

/** First name and surname: middle names and initials do not part a person. */
function personKey(name: string): string {
  const parts = fold(name).split(' ');
  return parts.length < 2 ? (parts[0] ?? '') : `${parts[0]} ${parts.at(-1)}`;
}

function gather(
  reading: Reading,
  drafts: Map<string, Draft>,
  fullBySurname: Map<string, string | null>,
): void {
  const draftOf = (entity: Entity): Draft => {
    const full = entity.name.includes(' ')
      ? entity.name
      : (fullBySurname.get(fold(entity.name)) ?? entity.name);
    const draft = take(drafts, personKey(full), full, true);
    if (full.length > draft.name.length) draft.name = full;
    for (const form of entity.forms) draft.names.add(form);
    for (const title of entity.titles) draft.roles.add(title);
    return draft;
  };
  const byName = new Map<string, Draft>();
  for (const entity of reading.names.entities) byName.set(entity.name, draftOf(entity));
  for (const quotation of reading.quotations) {
    const speaker = quotation.speaker ? speakerOf(quotation, byName, drafts) : null;
    speaker?.by.push(quotation);
    for (const named of namedIn(reading, quotation)) {
      const draft = byName.get(named.name);
      if (draft && draft !== speaker) draft.about.push(quotation);
    }
  }
}

function speakerOf(
  quotation: Quotation,
  byName: Map<string, Draft>,
  drafts: Map<string, Draft>,
): Draft | null {
  const { speaker } = quotation;
  if (!speaker) return null;
  if (speaker.canonical !== null) {
    const known = byName.get(speaker.canonical);
    return known ?? take(drafts, personKey(speaker.canonical), speaker.canonical, true);
  }
  if (/^(?:he|she|they|it|i|we|who|one)$/i.test(speaker.text)) return null;
  return take(drafts, `${quotation.article.id}\n${fold(speaker.text)}`, speaker.text, false);
}

/** The entities named inside a quotation. */
function namedIn({ names }: Reading, quotation: Quotation): Set<Entity> {
  const found = new Set<Entity>();
  for (const mention of names.mentions)
    if (mention.quoted && mention.start >= quotation.start && mention.end <= quotation.end)
      found.add(mention.entity);
  return found;
}

function take(drafts: Map<string, Draft>, key: string, name: string, named: boolean): Draft {
  const known = drafts.get(key);
  if (known) return known;
  const draft: Draft = { name, named, names: new Set(), roles: new Set(), by: [], about: [] };
  drafts.set(key, draft);
  return draft;
}

function slug(name: string): string {
  return (
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'someone'
  );
}

function unique(id: string, used: Map<string, number>): string {
  const times = (used.get(id) ?? 0) + 1;
  used.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}
