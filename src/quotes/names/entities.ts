import { fold } from '../../language/words.js';
import { sexOfFirstName } from '../vocabulary/first-names.js';
import { NAME_PARTICLES, PREPOSITIONS } from '../vocabulary/lexicon.js';
import { isSuffixed, sameFullName, surnameKey } from './full-names.js';
import { isAcronym, isInitials, type Kind, kindOf, type Sex, sexOfRoles, sexOfTitle } from './kinds.js';
import { withoutLeads } from './led-names.js';
import { misprintOf } from './misprints.js';
import { nameKey, type PrintedName } from './name-mentions.js';
import { isPlaceName } from './places.js';
import type { TwoNames } from './printed-nicknames.js';

/** Somebody or some body that an article names. */
export interface Entity {
  /** The fullest name printed, without titles. */
  readonly name: string;
  readonly kind: Kind;
  readonly sex: Sex;
  /** Titles printed before the name. */
  readonly titles: ReadonlySet<string>;
  /** Roles printed beside the name: "chief executive", "union leader". */
  readonly roles: ReadonlySet<string>;
  /** Every form in which the name is printed, without titles. */
  readonly forms: ReadonlySet<string>;
}

/** The entities of an article, and whom each printed name means. */
export interface Entities {
  readonly all: readonly Entity[];
  /** The entity of each printed name, in the order given. */
  readonly of: readonly Entity[];
  /** Notes that a pronoun of that sex was used for the entity, where nothing else tells its sex. */
  vote(entity: Entity, sex: 'male' | 'female'): void;
  /** The entity that a name means by its words: the whole name, or else its surname. */
  find(name: string): Entity | null;
}

/** What ends the full name of a company. */
const LEGAL_FORM = / (?:Inc|Corp|Ltd|LLC|Co|Plc|PLC)\.?$/;

class Draft implements Entity {
  name: string;
  kind: Kind = 'unknown';
  sex: Sex = null;
  readonly titles = new Set<string>();
  readonly roles = new Set<string>();
  readonly forms = new Set<string>();
  private votes = 0;
  private known = false;
  readonly signs = { person: 0, place: 0, thing: 0 };
  /** The sex that the titles and roles beside its full name tell, known before all its mentions are. */
  hinted: Sex = null;

  constructor(words: readonly string[]) {
    this.name = words.join(' ');
  }

  learn(printed: PrintedName): void {
    this.forms.add(printed.words.join(' '));
    if (printed.role) this.roles.add(printed.role);
    if (printed.sign) this.signs[printed.sign]++;
    if (!printed.title) return;
    this.titles.add(printed.title);
    this.sex = sexOfTitle(printed.title) ?? this.sex;
  }

  hint({ title, role }: PrintedName): void {
    this.hinted ??= (title && sexOfTitle(title)) || (role && sexOfRoles(new Set([role]))) || null;
  }

  vote(sex: 'male' | 'female'): void {
    this.votes += sex === 'male' ? 1 : -1;
    if (this.known) return;
    this.sex = this.votes === 0 ? null : this.votes > 0 ? 'male' : 'female';
  }

  settle(): void {
    const words = this.name.split(' ');
    const byName = sexOfFirstName(fold(words[0] ?? ''));
    this.sex ??= words.length > 1 || byName === 'female' ? byName : null;
    this.sex ??= sexOfRoles(this.roles);
    this.known = this.sex !== null;
    this.kind = kindOf(words, this);
  }
}

/**
 * Joins the printed names that mean the same: a full name with and without middle names, its surname alone, its first
 * name alone, a nickname that is printed in a name. A surname that several bear goes to the one whose sex fits the title, else to the one named last as a subject.
 */
export function joinNames(printed: readonly PrintedName[], nicknames: readonly TwoNames[]): Entities {
  const names = withoutLeads(printed);
  const registry = new Registry(names, nicknames);
  const of = names.map((name) => registry.entityOf(name));
  for (const entity of registry.all) entity.settle();
  return {
    all: registry.all,
    of,
    vote: (entity, sex) => {
      if (entity instanceof Draft) entity.vote(sex);
    },
    find: (name) => registry.find(name.split(/\s+/)),
  };
}

class Registry {
  readonly all: Draft[] = [];
  private readonly byKey = new Map<string, Draft>();
  private readonly bySurname = new Map<string, Draft[]>();
  private readonly byFirst = new Map<string, Draft[]>();

  constructor(printed: readonly PrintedName[], nicknames: readonly TwoNames[]) {
    const fullKeys = new Set(
      printed.filter(({ words }) => words.length > 1).map(({ words }) => nameKey(words)),
    );
    const twoNames = new Map(
      nicknames.flatMap((both) => [both.words, both.alias].map((words) => [nameKey(words), both] as const)),
    );
    for (const { words } of printed) {
      if (words.length < 2) continue;
      const both = twoNames.size > 0 ? twoNames.get(nameKey(words)) : undefined;
      if (both) this.addNickname(both);
      else this.addFull(words, properPart(words, fullKeys));
    }
    for (const name of printed)
      if (name.words.length > 1 && (name.title || name.role)) this.byKey.get(nameKey(name.words))?.hint(name);
  }

  /** Has somebody found by their nickname too, with and without the surname. */
  private addNickname({ words, alias }: TwoNames): void {
    this.addFull(words, words);
    const entity = this.byKey.get(nameKey(words));
    if (!entity) return;
    entity.forms.add(alias.join(' '));
    for (const short of [alias, alias.slice(0, 1)])
      if (!this.byKey.has(nameKey(short))) this.byKey.set(nameKey(short), entity);
  }

  entityOf(printed: PrintedName): Draft {
    const entity = this.byKey.get(nameKey(printed.words)) ?? this.short(printed);
    entity.learn(printed);
    const surname = this.bySurname.get(surnameKey(printed.words));
    if (
      printed.subject &&
      printed.words.length > 1 &&
      surname &&
      surname.length > 1 &&
      surname.includes(entity) &&
      !isSuffixed(printed.words)
    ) {
      surname.splice(surname.indexOf(entity), 1);
      surname.unshift(entity);
    }
    return entity;
  }

  find(words: readonly string[]): Draft | null {
    return this.byKey.get(nameKey(words)) ?? this.bySurname.get(surnameKey(words))?.[0] ?? null;
  }

  private addFull(words: readonly string[], proper: readonly string[]): void {
    const surname = surnameKey(proper);
    const surnames = proper.length > 2 && startsWithFirstName(proper) ? nameKey(proper.slice(1)) : null;
    const known =
      this.byKey.get(nameKey(proper)) ??
      this.byKey.get(surnames ?? '') ??
      this.bySurname.get(surname)?.find((entity) => sameFullName(entity.name, proper.join(' ')));
    const entity = known ?? this.make(proper);
    if (proper.join(' ').length > entity.name.length) entity.name = proper.join(' ');
    this.byKey.set(nameKey(proper), entity);
    this.byKey.set(nameKey(words), entity);
    if (surnames !== null) this.byKey.set(surnames, entity);
    if (!hasInnerLink(proper)) list(this.bySurname, surname, entity);
    list(this.byFirst, fold(proper[0] ?? ''), entity);
  }

  private short(printed: PrintedName): Draft {
    const word = fold(printed.words[0] ?? '');
    const candidates =
      this.bySurname.get(word) ?? this.shortened(printed) ?? (printed.title ? [] : this.misprinted(word));
    const sex = printed.title ? sexOfTitle(printed.title) : null;
    const wife = /^mrs\.?$/i.test(printed.title ?? '')
      ? candidates.find(({ hinted }) => hinted === sex)
      : undefined;
    const fits =
      wife ?? candidates.find((entity) => sex === null || sexOf(entity) === null || sexOf(entity) === sex);
    if (fits) return fits;
    const entity = this.make(printed.words);
    if (candidates.length === 0) this.byKey.set(nameKey(printed.words), entity);
    else list(this.bySurname, word, entity);
    return entity;
  }

  /**
   * Those whose first word stands alone: a first name, or what a longer name is cut to once that has been printed; "Oxley" is
   * no short form of an "Oxley Labour Union" that comes in later, and no country or initials are.
   */
  private shortened({ words: [word = ''] }: PrintedName): Draft[] | undefined {
    const lower = fold(word);
    const isFirstName = sexOfFirstName(lower) !== null;
    if (!isFirstName && (isPlaceName(lower) || isAcronym(word) || isInitials(word))) return undefined;
    const found = this.byFirst
      .get(lower)
      ?.filter(({ forms, name }) => isFirstName || forms.size > 0 || LEGAL_FORM.test(name));
    return found?.length === 0 ? undefined : found;
  }

  private misprinted(word: string): Draft[] {
    const bearers = this.bySurname.get(misprintOf(word, this.bySurname) ?? '') ?? [];
    return bearers.length === 1 ? bearers : [];
  }

  private make(words: readonly string[]): Draft {
    const entity = new Draft(words);
    this.all.push(entity);
    return entity;
  }
}

/** "Flags Over Oxley": a name that no surname ends. */
function hasInnerLink(words: readonly string[]): boolean {
  return words.slice(1, -1).some((word) => word !== 'Per' && word.length > 2 && PREPOSITIONS.has(fold(word)));
}

function list(map: Map<string, Draft[]>, key: string, entity: Draft): void {
  const entities = map.get(key);
  if (!entities) map.set(key, [entity]);
  else if (!entities.includes(entity)) entities.push(entity);
}

function sexOf(entity: Draft): Sex {
  return entity.sex ?? sexOfFirstName(fold(entity.name.split(' ')[0] ?? '')) ?? entity.hinted;
}

/**
 * The longest part of a run of capitals, from its right, that is printed elsewhere as a name of its own; all of it where
 * only its first name is left out there: "Anna Berg Holm", "Ms Berg Holm".
 */
function properPart(words: readonly string[], fullKeys: ReadonlySet<string>): readonly string[] {
  if (startsWithFirstName(words)) return words;
  for (let i = 1; i < words.length - 1; i++) if (fullKeys.has(nameKey(words.slice(i)))) return words.slice(i);
  return words;
}

/** Whether a first name comes first, and no other second: "Anna Berg Holm", "Tolan van der Berg". */
function startsWithFirstName([first = '', second = '']: readonly string[]): boolean {
  if (NAME_PARTICLES.has(fold(second))) return true;
  return sexOfFirstName(fold(first)) !== null && sexOfFirstName(fold(second)) === null;
}
