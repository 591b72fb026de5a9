import { fold } from '../../language/words.js';
import { BODIES, ROLES } from '../vocabulary/lexicon.js';
import { surnameKey } from './full-names.js';
import type { PrintedName } from './name-mentions.js';

/**
 * The printed names without what leads them and is no part of them, as the article's other names tell: "Trailing Holm" and
 * "Businessman Holm", which open a sentence, are "Holm" where somebody has that surname; "National Intelligence Avril Holm", which an
 * office is of, is "Avril Holm" where the surname stands alone too.
 */
export function withoutLeads(printed: readonly PrintedName[]): PrintedName[] {
  if (!printed.some((name) => name.ofOffice || isLed(name))) return [...printed];
  const surnames = new Set<string>();
  const alone = new Set<string>();
  for (const name of printed) {
    if (name.words.length === 1) alone.add(surnameKey(name.words));
    else if (!isLed(name)) surnames.add(surnameKey(name.words));
  }
  return printed.map((name) => {
    const key = surnameKey(name.words);
    if (isLed(name) && surnames.has(key)) return { ...name, words: name.words.slice(1) };
    const isBearer = name.ofOffice && alone.has(key) && !BODIES.has(key);
    return isBearer ? { ...name, words: name.words.slice(-2) } : name;
  });
}

function isLed({ words, opensSentence }: PrintedName): boolean {
  const [first = '', last = ''] = words;
  if (!opensSentence || words.length !== 2 || BODIES.has(fold(last))) return false;
  return /^\p{Lu}\p{Ll}{2,}ing$/u.test(first) || ROLES.has(fold(first));
}
