import type { Span } from '../language/span.js';
import { fold } from '../language/words.js';
import {
  ADVERBS,
  BODIES,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  FEMALE_TITLES,
  MALE_TITLES,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
  SUBORDINATORS,
  TITLES,
} from './lexicon.js';
import type { Token } from './tokens.js';

/** Somebody or some body that an article names. */
export interface Entity {
  /** The fullest name printed, without titles. */
  name: string;
  kind: 'person' | 'body' | 'unknown';
  sex: 'male' | 'female' | null;
  /** Titles printed before the name. */
  readonly titles: Set<string>;
  /** Every form in which the name is printed, without titles. */
  readonly forms: Set<string>;
}

/** A place where an article names an entity. */
export interface NameMention extends Span {
  readonly entity: Entity;
  /** Whether it opens its sentence's clause, outside a prepositional phrase and not as a possessor. */
  readonly subject: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
}

/** The names of an article. */
export interface Names {
  /** In the order of the text. */
  readonly mentions: readonly NameMention[];
  readonly entities: readonly Entity[];
  /** Where a role is first given to somebody without a name ("a staffer", "three witnesses"): role to offset. */
  readonly strangers: ReadonlyMap<string, number>;
  /** The entity that a printed name means, by its span or else by its words. */
  entityOf(name: string): Entity | null;
}

/** One paragraph's tokens for `readNames`. */
export interface NamedParagraph {
  readonly number: number;
  readonly tokens: readonly Token[];
  readonly quoted: boolean;
}

interface RawName extends Span {
  readonly words: readonly string[];
  readonly title: string | null;
  readonly subject: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  readonly first: boolean;
}

const INDEFINITE = new Set(
  'a an another one two three four five six several some many unnamed anonymous female male former'.split(
    ' ',
  ),
);
const PARTICLES = new Set('de la le van von der den del della di da al bin ibn el dos ter'.split(' '));
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

/** Finds the names in an article's paragraphs and joins those that mean the same: surname, full name, initials. */
export function readNames(paragraphs: readonly NamedParagraph[]): Names {
  const raw: RawName[] = [];
  const lowerSeen = new Set<string>();
  for (const paragraph of paragraphs) {
    collect(paragraph, raw);
    for (const token of paragraph.tokens)
      if (token.kind === 'word' && !token.capital) lowerSeen.add(token.lower);
  }
  const kept = raw.filter(
    (name) =>
      !(
        name.first &&
        name.words.length === 1 &&
        name.title === null &&
        lowerSeen.has(fold(name.words[0] ?? ''))
      ),
  );
  return { ...join(kept), strangers: findStrangers(paragraphs) };
}

/** Words between an indefinite article and the role: "another female campaign staffer". */
const LONGEST_GAP = 4;

function findStrangers(paragraphs: readonly NamedParagraph[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { tokens } of paragraphs)
    for (const [i, token] of tokens.entries()) {
      const role = INDEFINITE.has(token.lower) ? roleAfter(tokens, i) : null;
      if (role !== null && !found.has(role)) found.set(role, token.start);
    }
  return found;
}

/** The role that the words after token `i` give, in the singular; null where a name follows it or they give none. */
function roleAfter(tokens: readonly Token[], i: number): string | null {
  for (let at = i + 1; at <= i + LONGEST_GAP; at++) {
    const noun = tokens[at];
    if (noun?.kind !== 'word') return null;
    const role = ROLES.has(noun.lower) ? noun.lower : noun.lower.replace(/s$/, '');
    if (ROLES.has(role) && !tokens[at + 1]?.capital) return role;
  }
  return null;
}

function collect({ tokens, number, quoted }: NamedParagraph, found: RawName[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.capital || !mayBeName(tokens, i)) continue;
    const from = i;
    while (i + 1 < tokens.length && goesOn(tokens, i)) i++;
    add(tokens, from, i + 1, number, quoted, found);
  }
}

function mayBeName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || (token.text.length < 2 && tokens[i + 1]?.capital !== true)) return false;
  const { lower } = token;
  return !(
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    ADVERBS.has(lower) ||
    (DAYS.has(lower) && !tokens[i + 1]?.capital)
  );
}

function goesOn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || token.possessive || next.kind !== 'word' || next.sentence !== token.sentence)
    return false;
  if (next.capital) return mayBeName(tokens, i + 1) || /^\p{Lu}\.?$/u.test(next.text);
  return PARTICLES.has(next.lower) && tokens[i + 2]?.capital === true;
}

function add(
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: number,
  quoted: boolean,
  found: RawName[],
): void {
  let start = from;
  let title: string | null = null;
  for (let i = from; i < to - 1; i++) {
    const bare = tokens[i]?.lower.replace(/\.$/, '') ?? '';
    if (TITLES.has(bare)) {
      title = tokens[i]?.text ?? null;
      start = i + 1;
    }
  }
  const before = tokens[start - 1];
  if (
    start === from &&
    before &&
    !before.capital &&
    TITLES.has(before.lower) &&
    before.sentence === tokens[start]?.sentence
  )
    title = before.text;
  const first = tokens[start];
  const last = tokens[to - 1];
  if (!first || !last) return;
  const lead = tokens[from - 1];
  const words = tokens.slice(start, to).map(bareText);
  found.push({
    start: first.start,
    end: last.end - (last.possessive ? last.text.length - bareText(last).length : 0),
    words,
    title,
    subject:
      !last.possessive && (lead === undefined || lead.kind !== 'word' || !PREPOSITIONS.has(lead.lower)),
    sentence: first.sentence,
    paragraph,
    quoted,
    first:
      start === 0 || tokens[start - 1]?.sentence !== first.sentence || tokens[start - 1]?.kind === 'mark',
  });
}

function bareText(token: Token): string {
  return token.possessive ? token.text.replace(/['’]s?$/i, '') : token.text;
}

function join(raw: readonly RawName[]): Omit<Names, 'strangers'> {
  const byKey = new Map<string, Entity>();
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const entities: Entity[] = [];
  const fulls = new Set(raw.filter(({ words }) => words.length > 1).map(({ words }) => key(words)));
  const make = (words: readonly string[]): Entity => {
    const entity: Entity = {
      name: words.join(' '),
      kind: 'unknown',
      sex: null,
      titles: new Set(),
      forms: new Set(),
    };
    entities.push(entity);
    return entity;
  };
  const index = (map: Map<string, Entity[]>, word: string | undefined, entity: Entity) => {
    if (!word) return;
    const list = map.get(fold(word)) ?? [];
    if (!list.includes(entity)) map.set(fold(word), [...list, entity]);
  };
  for (const { words } of raw) {
    if (words.length < 2) continue;
    const proper = properPart(words, fulls);
    const known = byKey.get(key(proper));
    if (known) {
      byKey.set(key(words), known);
      continue;
    }
    const last = surname(proper);
    const same = (byLast.get(fold(last)) ?? []).find((entity) =>
      sameFullName(entity.name.split(' '), proper),
    );
    const entity = same ?? make(proper);
    if (proper.join(' ').length > entity.name.length) entity.name = proper.join(' ');
    byKey.set(key(proper), entity);
    byKey.set(key(words), entity);
    index(byLast, last, entity);
    index(byFirst, proper[0], entity);
  }
  const mentions: NameMention[] = [];
  for (const name of raw) {
    const entity = byKey.get(key(name.words)) ?? single(name, byLast, byFirst, byKey, make);
    entity.forms.add(name.words.join(' '));
    if (name.title) learnTitle(entity, name.title);
    mentions.push({ ...name, entity });
  }
  for (const entity of entities) entity.kind = kindOf(entity);
  return {
    mentions,
    entities,
    entityOf: (name) => {
      const words = name.split(/\s+/);
      const known = byKey.get(key(words));
      if (known) return known;
      const last = words.at(-1) ?? '';
      return (byLast.get(fold(last)) ?? [])[0] ?? null;
    },
  };
}

function single(
  name: RawName,
  byLast: Map<string, Entity[]>,
  byFirst: Map<string, Entity[]>,
  byKey: Map<string, Entity>,
  make: (words: readonly string[]) => Entity,
): Entity {
  const word = fold(name.words[0] ?? '');
  const candidates = byLast.get(word) ?? byFirst.get(word) ?? [];
  const title = name.title?.toLowerCase().replace(/\.$/, '') ?? '';
  const sex = MALE_TITLES.has(title) ? 'male' : FEMALE_TITLES.has(title) ? 'female' : null;
  const fitting =
    candidates.find((entity) => sex === null || entity.sex === null || entity.sex === sex) ?? null;
  if (fitting) return fitting;
  const entity = make(name.words);
  if (candidates.length === 0) byKey.set(key(name.words), entity);
  return entity;
}

function learnTitle(entity: Entity, title: string): void {
  entity.titles.add(title);
  const bare = title.toLowerCase().replace(/\.$/, '');
  if (MALE_TITLES.has(bare)) entity.sex = 'male';
  else if (FEMALE_TITLES.has(bare)) entity.sex = 'female';
}

function kindOf(entity: Entity): Entity['kind'] {
  const words = entity.name.split(' ');
  const last = fold(words.at(-1) ?? '');
  if (entity.titles.size > 0) return 'person';
  if (BODIES.has(last) || /^\p{Lu}{2,}$/u.test(entity.name)) return 'body';
  return words.length > 1 ? 'person' : 'unknown';
}

/** The longest part of a run of capitals, from its right, that is printed elsewhere as a name of its own. */
function properPart(words: readonly string[], fulls: ReadonlySet<string>): readonly string[] {
  for (let i = words.length - 2; i > 0; i--) {
    const part = words.slice(i);
    if (fulls.has(key(part)) && key(part) !== key(words)) return part;
  }
  return words;
}

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (fold(surname(a)) !== fold(surname(b))) return false;
  return fold(a[0] ?? '') === fold(b[0] ?? '');
}

function surname(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return SUFFIXES.has(last.toLowerCase().replace(/\.$/, '')) && words.length > 1
    ? (words.at(-2) ?? last)
    : last;
}

function key(words: readonly string[]): string {
  return fold(words.join(' '));
}
