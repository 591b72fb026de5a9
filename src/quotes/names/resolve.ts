import type { NounPhrase } from '../grammar/noun-phrases.js';
import { FEMALE_ROLE, MALE_ROLE, ROLES, TITLES } from '../vocabulary/lexicon.js';
import type { Entity } from './entities.js';
import { mentionsBefore, type Names } from './names.js';
import { type Choice, fittest, nearness, WEIGHTS } from './pronouns.js';

/** What stands before a mention: who may be meant by a pronoun or a description. */
export interface Before {
  readonly offset: number;
  readonly paragraph: number;
  /** Who spoke last, if the article names them. */
  readonly lastSpeaker: Entity | null;
  /** Who spoke last, if the article only describes them. */
  readonly lastDescribed: Described | null;
  /** Who cannot be meant: whoever asked what is answered. */
  readonly notBy: Entity | null;
}

/** Somebody or something that speaks and is described, not named. */
export interface Described {
  readonly text: string;
  readonly head: string;
  readonly plural: boolean;
  readonly offset: number;
  readonly paragraph: number;
}

/** Whom a mention means: an entity with its name, or the description that stands for it; both null when unknown. */
export interface Meant {
  readonly entity: Entity | null;
  readonly name: string | null;
}

const UNKNOWN: Meant = { entity: null, name: null };

/** How far back, in mentions, a description that gives a role may reach. */
const ROLE_WINDOW = 200;
const SHORT_TITLES = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rep', 'congressman'],
  ['cllr', 'councillor'],
  ['rev', 'reverend'],
  ['pc', 'officer'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['det', 'detective'],
]);

/**
 * Who a speaker's noun phrase means: a name by itself; a pronoun or a description by what stands before. A stranger
 * whom the article only describes stays a description.
 */
export function resolve(text: string, phrase: NounPhrase, names: Names, before: Before): Meant {
  if (phrase.meant) return resolve(text, phrase.meant, names, before);
  if (phrase.name) {
    if (isJoint(text, phrase)) return UNKNOWN;
    const printed = text.slice(phrase.name.start, phrase.name.end).replace(/['’]s?$/, '');
    return named(mentionAt(names, phrase.name.start) ?? names.entityOf(printed));
  }
  if (phrase.kind !== 'pronoun') return named(description(text, phrase, names, before));
  if (phrase.head === 'he') return person(names, before, 'male');
  if (phrase.head === 'she') return person(names, before, 'female');
  return phrase.head === 'it' || phrase.head === 'they' ? thing(before, phrase.head === 'they') : UNKNOWN;
}

/** What stands before the second of two names, the first as a group. */
const JOINED = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{0,40}) and (?:\p{Ll}{1,20} ){0,4}$/u;

/** "Holm and Brandt": two who speak as one are neither of them. */
function isJoint(text: string, { start, name, plural }: NounPhrase): boolean {
  if (!plural || !name) return false;
  const [, first = ''] = JOINED.exec(text.slice(start, name.start)) ?? [];
  const lower = first.toLowerCase();
  return first !== '' && !TITLES.has(lower) && !ROLES.has(lower);
}

function named(entity: Entity | null): Meant {
  return entity ? { entity, name: entity.name } : UNKNOWN;
}

/** He or she: the person named who fits best, or the one described who spoke last where that fits better. */
function person(names: Names, before: Before, sex: 'male' | 'female'): Meant {
  const best = nearest(names, before, sex);
  const { lastDescribed } = before;
  if (!lastDescribed || lastDescribed.plural || !ROLES.has(lastDescribed.head)) return named(best.entity);
  if ((sex === 'male' ? FEMALE_ROLE : MALE_ROLE).test(lastDescribed.head)) return named(best.entity);
  const { subject, person: isPerson, speaks, spokeLast } = WEIGHTS;
  const distance = nearness(names.sentenceAt(lastDescribed.offset), names.sentenceAt(before.offset));
  const score = subject + isPerson + speaks + spokeLast + distance;
  return score > best.score ? { entity: null, name: lastDescribed.text } : named(best.entity);
}

/** It or they: the body or document, or the people described, that spoke last, just before. */
function thing({ lastSpeaker, lastDescribed, paragraph }: Before, plural: boolean): Meant {
  if (lastSpeaker) return lastSpeaker.kind === 'body' ? named(lastSpeaker) : UNKNOWN;
  if (!lastDescribed || paragraph - lastDescribed.paragraph > 1) return UNKNOWN;
  const fits = plural
    ? lastDescribed.plural || !ROLES.has(lastDescribed.head)
    : !lastDescribed.plural && !ROLES.has(lastDescribed.head);
  return fits ? { entity: null, name: lastDescribed.text } : UNKNOWN;
}

function mentionAt({ mentions }: Names, start: number): Entity | null {
  const mention = mentions[mentionsBefore(mentions, start)];
  return mention?.start === start ? mention.entity : null;
}

/** The person who fits a mention best, or else the last speaker. */
function nearest(
  names: Names,
  { offset, lastSpeaker, notBy }: Before,
  sex: 'male' | 'female' | null,
): Choice {
  const { referents } = names;
  const count = mentionsBefore(referents, offset);
  const best = fittest(referents, count, names.sentenceAt(offset), sex, lastSpeaker, notBy);
  const mayBeLast = lastSpeaker !== notBy && !(sex && lastSpeaker?.sex && lastSpeaker.sex !== sex);
  return { ...best, entity: best.entity ?? (mayBeLast ? lastSpeaker : null) };
}

/** The place that a description names: "the New York senator". */
const FROM = /^[Tt]he (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*) /u;
/** The work by which somebody is described who was named before: "the “Oxley Nights” actress". */
const IN_MARKS = /["“][^"“”]{1,80}["”] /u;
/** Characters between a name and the place that its bearer is from, at most: "Ohio Sen. Anna Holm", "Anna Holm (R-Ohio)". */
const BESIDE = 6;
/** Roles of those who speak for or about others: "the lawyer" seldom means the person of whom the article tells. */
const FOR_OTHERS =
  /^(?:spokes\w+|lawyer|attorney|judge|officer|witness|source|aide|doctor|prosecutor|reporter|driver|host|moderator|analyst|expert|critic|neighbou?r|friend|wife|husband|mother|father|son|daughter|brother|sister)$/;

/** Roles that anybody may have: "the man" is often somebody who is not named. */
const ANYBODY =
  /^(?:(?:wo)?man|boy|girl|teenager|child|supporter|member|voter|resident|protester|worker|employee|volunteer|customer|passenger|victim|survivor|official|staffer|source|operative|donor|delegate)$/;

/**
 * "The independent": a definite description of somebody named before: of the last to whom the article gives that role,
 * or else of the one it tells of, if a pronoun would mean them as well: unless a stranger was introduced so, or the
 * role is one of speaking for others, or anybody's.
 */
function description(text: string, phrase: NounPhrase, names: Names, before: Before): Entity | null {
  const whole = text.slice(phrase.start, phrase.end);
  const printed = whole.replace(IN_MARKS, '');
  if (
    phrase.plural ||
    !/^the\s/i.test(printed) ||
    !ROLES.has(phrase.head) ||
    /['’]s\s|['’]\s|\s(?:for|of|at|from|in|with)\s/.test(printed)
  )
    return null;
  const [, place = ''] = FROM.exec(printed) ?? [];
  const bearer = lastWithRole(text, names, phrase, place) ?? lastWithRole(text, names, phrase, '');
  if (bearer) return bearer;
  if (printed !== whole) return nearest(names, before, sexOfRole(phrase.head)).entity;
  const stranger = (names.strangers.get(phrase.head) ?? Number.POSITIVE_INFINITY) < phrase.start;
  if (stranger || FOR_OTHERS.test(phrase.head) || ANYBODY.test(phrase.head)) return null;
  const { entity } = nearest(names, before, null);
  return entity === names.main && entity && !hasRole(entity, phrase.head, !isUnder(printed)) ? entity : null;
}

function sexOfRole(role: string): 'male' | 'female' | null {
  if (FEMALE_ROLE.test(role)) return 'female';
  return MALE_ROLE.test(role) ? 'male' : null;
}

/** The last bearer of a role whose name is printed with a place beside it: "the Ohio senator", "Anna Holm (R-Ohio)". */
function lastWithRole(
  text: string,
  { mentions }: Names,
  { head, start, end }: NounPhrase,
  place: string,
): Entity | null {
  const stop = mentionsBefore(mentions, start);
  for (let i = stop - 1; i >= 0 && i > stop - ROLE_WINDOW; i--) {
    const mention = mentions[i];
    if (!mention || !hasRole(mention.entity, head, isUnder(text.slice(start, end)))) continue;
    const reach = place.length + BESIDE;
    const beside = text.slice(Math.max(0, mention.start - reach), mention.end + reach);
    if (beside.includes(place)) return mention.entity;
  }
  return null;
}

/** Whether somebody is printed with a role, or with one below it or against it: a deputy is not the chief. */
function hasRole({ titles, roles }: Entity, role: string, under: boolean): boolean {
  const printed = [...roles].filter((one) => one.endsWith(role));
  if (printed.length > 0) return printed.some((one) => isUnder(one) === under);
  return !under && [...titles].some((title) => fullTitle(title) === role);
}

function isUnder(role: string): boolean {
  return /\b(?:shadow|deputy|assistant)\b/i.test(role);
}

function fullTitle(title: string): string {
  const bare = title.toLowerCase().replace(/\.$/, '');
  return SHORT_TITLES.get(bare) ?? bare;
}
