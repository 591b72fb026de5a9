import type { Quotation } from '../quotation.js';
import type { Entity } from './entities.js';
import { mentionsBefore, type Names } from './names.js';

/** Somebody or some body that an article names, with what the coverage needs to know it by in other articles. */
export interface Named {
  /** The fullest name printed, without titles. */
  readonly name: string;
  readonly kind: Entity['kind'];
  /** Every form in which the name is printed, without titles. */
  readonly forms: readonly string[];
  /** Titles, and then roles, as printed. */
  readonly roles: readonly string[];
  /** The numbers of the article's quotations, from 0, that name it. */
  readonly namedIn: readonly number[];
}

/**
 * The named of an article as one string: a line each, with `FIELD` between the fields and `ITEM` between the items of
 * one. A large coverage names more than anything else, and as objects that takes twenty times the memory. Names, titles
 * and roles are words with single spaces between them, and no word holds white space or a semicolon.
 */
export type PackedNamed = string;

const LINE = '\n';
const FIELD = '\t';
const ITEM = ';';
const KINDS: readonly Entity['kind'][] = ['person', 'body', 'unknown'];

/** Packs whom an article names. */
export function packNamed({ entities, mentions }: Names, quotations: readonly Quotation[]): PackedNamed {
  const namedIn = new Map<Entity, Set<number>>(entities.map((entity) => [entity, new Set()]));
  quotations.forEach(({ start, end }, number) => {
    for (let i = mentionsBefore(mentions, start); i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= end) break;
      if (mention.quoted) namedIn.get(mention.entity)?.add(number);
    }
  });
  return entities
    .map((entity) => {
      const { name, kind, forms, titles, roles } = entity;
      const lists = [forms, [...titles, ...roles], namedIn.get(entity) ?? []];
      return [name, KINDS.indexOf(kind), ...lists.map((list) => [...list].join(ITEM))].join(FIELD);
    })
    .join(LINE);
}

/** The lines of whom an article names, in the order of the text. */
export function namedLines(packed: PackedNamed): string[] {
  return packed === '' ? [] : packed.split(LINE);
}

/** The name in a line. */
export function nameIn(line: string): string {
  return line.slice(0, line.indexOf(FIELD));
}

/** Whom a line names. */
export function unpackLine(line: string): Named {
  const [name = '', kind = '', forms = '', roles = '', namedIn = ''] = line.split(FIELD);
  return {
    name,
    kind: KINDS[Number(kind)] ?? 'unknown',
    forms: items(forms),
    roles: items(roles),
    namedIn: items(namedIn).map(Number),
  };
}

function items(list: string): string[] {
  return list === '' ? [] : list.split(ITEM);
}
