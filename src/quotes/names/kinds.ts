import { fold } from '../../language/words.js';
import { sexOfFirstName } from '../vocabulary/first-names.js';
import {
  BODIES,
  FEMALE_ROLE,
  FEMALE_TITLES,
  MALE_ROLE,
  MALE_TITLES,
  NAME_SUFFIXES,
  STORMS,
  THINGS,
} from '../vocabulary/lexicon.js';
import { isPlaceName } from './places.js';

/** What a name is of, as far as the article tells. */
export type Kind = 'person' | 'body' | 'unknown';
/** The sex that an article tells of somebody; null where it tells none. */
export type Sex = 'male' | 'female' | null;

/** What an article tells beside a name, over all its mentions. */
interface Evidence {
  readonly titles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly sex: Sex;
  /** How often its neighbours tell that it is a person's, a place's or a thing's. */
  readonly signs: Readonly<Record<'person' | 'place' | 'thing', number>>;
}

/** The sex that a title tells ("Mrs."); null for most. */
export function sexOfTitle(title: string): Sex {
  const bare = title.toLowerCase().replace(/\.$/, '');
  if (MALE_TITLES.has(bare)) return 'male';
  return FEMALE_TITLES.has(bare) ? 'female' : null;
}

/** "Spokesman", "the widow": the sex that roles tell, where all that tell one agree. */
export function sexOfRoles(roles: ReadonlySet<string>): Sex {
  const sexes = new Set<Sex>();
  for (const role of roles) {
    if (FEMALE_ROLE.test(role)) sexes.add('female');
    else if (MALE_ROLE.test(role)) sexes.add('male');
  }
  const [sex = null] = sexes;
  return sexes.size === 1 ? sex : null;
}

/** Whether the words of a name are a person's, or those of a body, a place or a thing. */
export function kindOf(words: readonly string[], { titles, roles, sex, signs }: Evidence): Kind {
  if (isPlaceName(fold(words.join(' ')))) return 'body';
  if (titles.size > 0) return 'person';
  if (words.some((word) => BODIES.has(fold(word))) || words.some(isAcronym) || isThing(words)) return 'body';
  if (words.length === 1 && words.some(isInitials)) return 'body';
  const fullName = words.length > 1 && sexOfFirstName(fold(words[0] ?? '')) !== null;
  if ((signs.place > signs.person && !fullName) || signs.thing > signs.person) return 'body';
  return signs.person + roles.size > 0 || (words.length > 1 && sex !== null) ? 'person' : 'unknown';
}

/** "The Holm Cup", "Anna Holm Drive", "Hurricane Ida": a thing that is named, though after somebody. */
function isThing(words: readonly string[]): boolean {
  const [first = ''] = words;
  return words.length > 1 && (THINGS.has(fold(words.at(-1) ?? '')) || STORMS.has(fold(first)));
}

/** "NATO", "US-UK", but not the "III" of a name. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}(?:-\p{Lu}+)*$/u.test(word) && !NAME_SUFFIXES.has(word.toLowerCase());
}

/** "U.S.", which opens names of bodies and is no short form of one; before a surname the initials of a person. */
export function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.){2,}$/u.test(word);
}
