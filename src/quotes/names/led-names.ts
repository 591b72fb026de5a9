import { rarity } from '../../language/background.js';
import { termKey } from '../../language/terms.js';
import { fold } from '../../language/words.js';
import { BODIES, ROLES } from '../vocabulary/lexicon.js';
import { surnameKey } from './full-names.js';
import type { PrintedName } from './name-mentions.js';

/** "US-designed", "Oxley-owned": a lead of two words, but for those that a prefix makes one. */
const JOINED_LEAD =
  /^(?!(?:Anti|Non|Co|Post|Pre|Inter|Multi|Trans|Self|Mid|Pro|Al|El)-)\p{Lu}[\p{L}.]{1,30}-\p{Ll}{2,}$/u;
const COUNTRY = /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?)$/;
/** Less rare than this, a word is no name: "serve", "leave". */
const COMMON = 9;
/** What is put before a line that names somebody: "Video Anna Holm shot". */
const LABEL = /^(?:Video|Photos?|Exclusive|Opinion|Breaking)$/;

/**
 * The printed names without what leads them and is no part of them, as the article's other names tell: "Trailing Holm" and
 * "Businessman Holm", which open a sentence, are "Holm" where somebody has that surname; "Serving Oxley" and "U.S. Oxley" are "Oxley"
 * where that stands alone too; "US-designed Oxley" always; "National Intelligence Avril Holm", which an
 * office is of, is "Avril Holm" where the surname stands alone too.
 */
export function withoutLeads(all: readonly PrintedName[]): PrintedName[] {
  const printed = all.map(withoutJoinedLead);
  if (!printed.some((name) => name.ofOffice || isLed(name) || isOfCountry(name))) return printed;
  const surnames = new Set<string>();
  const alone = new Set<string>();
  for (const name of printed) {
    if (name.words.length === 1) alone.add(surnameKey(name.words));
    else if (!isLed(name)) surnames.add(surnameKey(name.words));
  }
  return printed.map((name) => {
    const key = surnameKey(name.words);
    const standsAlone = alone.has(key) && (isOfCountry(name) || opensWithVerb(name));
    if (standsAlone || (isLed(name) && surnames.has(key))) return { ...name, words: name.words.slice(1) };
    const isBearer = name.ofOffice && alone.has(key) && !BODIES.has(key);
    return isBearer ? { ...name, words: name.words.slice(-2) } : name;
  });
}

function withoutJoinedLead(name: PrintedName): PrintedName {
  const { words, opensSentence } = name;
  const [first = ''] = words;
  const isLead =
    (words.length > 1 && JOINED_LEAD.test(first)) || (words.length > 2 && opensSentence && LABEL.test(first));
  return isLead ? { ...name, words: words.slice(1) } : name;
}

function isLed({ words, opensSentence }: PrintedName): boolean {
  const [first = '', last = ''] = words;
  if (!opensSentence || words.length !== 2 || BODIES.has(fold(last))) return false;
  return /^\p{Lu}\p{Ll}{2,}ing$/u.test(first) || ROLES.has(fold(first));
}

/** "U.S. Oxley": a country before a name of one word. */
function isOfCountry({ words }: PrintedName): boolean {
  return words.length === 2 && COUNTRY.test(words[0] ?? '') && !BODIES.has(fold(words[1] ?? ''));
}

/** "Serving Oxley": a participle of a common verb, and no first name as "Irving" is. */
function opensWithVerb(name: PrintedName): boolean {
  const [first = ''] = name.words;
  return isLed(name) && first.endsWith('ing') && rarity(termKey(first)) < COMMON;
}
