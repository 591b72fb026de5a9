import { fold } from '../../language/words.js';
import { NAME_SUFFIXES } from '../vocabulary/lexicon.js';

/**
 * Whether two full names can be one person's: the same first name and surname, and middle names or initials that do not
 * contradict each other ("Anna Holm", "Anna M. Holm" and "Anna Maria Holm", but not "Anna B. Holm"). A father and his
 * son are two: "Peter Brandt", "Peter Brandt Jr.".
 */
export function sameFullName(a: string, b: string): boolean {
  const [first, second] = [parts(a), parts(b)];
  if (suffixOf(a) !== suffixOf(b)) return false;
  if (first[0] !== second[0] || first.at(-1) !== second.at(-1)) return false;
  const [middle, other] = [first.slice(1, -1), second.slice(1, -1)];
  if (middle.length === 0 || other.length === 0) return true;
  return middle.length === other.length && middle.every((name, i) => fits(name, other[i] ?? ''));
}

function fits(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) === 1 && a.charAt(0) === b.charAt(0));
}

/** "Jr", "III": what tells two bearers of one name apart. */
function suffixOf(name: string): string {
  const last = fold(name).split(' ').at(-1)?.replace(/\.$/, '') ?? '';
  return NAME_SUFFIXES.has(last) ? last : '';
}

function parts(name: string): string[] {
  const words = fold(name)
    .split(' ')
    .map((word) => word.replace(/\.$/, ''));
  return words.length > 1 && NAME_SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** The last word of a name before a suffix, as names are compared. */
export function surnameKey(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return fold(isSuffixed(words) ? (words.at(-2) ?? last) : last);
}

/** "Peter Brandt Jr.": whom the surname alone seldom means where another bears it. */
export function isSuffixed(words: readonly string[]): boolean {
  return words.length > 1 && NAME_SUFFIXES.has(words.at(-1)?.toLowerCase().replace(/\.$/, '') ?? '');
}
