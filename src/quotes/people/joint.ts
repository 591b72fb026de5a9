import { TITLES } from '../vocabulary/lexicon.js';

const PARTS = /,?\s{1,3}and\s{1,3}|,\s{1,3}/;
const CAPITAL = /^\p{Lu}/u;

/**
 * The names in the mention of a speaker that is several who speak as one, without titles: "Mr Holm and Anna Brandt" is
 * "Holm" and "Anna Brandt". None where it is one's, or one of them has no name.
 */
export function jointNames(mention: string): string[] {
  if (!mention.includes(' and ')) return [];
  const names = mention.split(PARTS).map(withoutTitles);
  return names.length > 1 && names.every((name) => CAPITAL.test(name)) ? names : [];
}

function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  return words.slice(Math.max(first, 0)).join(' ');
}
