import { FAMILIES, SYNONYMS } from './related-words.js';

type Links = ReadonlyMap<string, readonly string[]>;

let synonyms: Links | undefined;
let families: Links | undefined;

/**
 * Everyday words that can stand for another: its synonyms, the words derived from it or from which it is, and those of
 * its synonyms.
 * @param key a term's key, as `termKey` makes it
 * @returns keys, each once, without the word itself; none where the word is not in the table
 */
export function relatedKeys(key: string): string[] {
  synonyms ??= linksOf(SYNONYMS);
  families ??= linksOf(FAMILIES);
  const same = [key, ...(synonyms.get(key) ?? [])];
  const all = new Set([...same, ...same.flatMap((word) => families?.get(word) ?? [])]);
  all.delete(key);
  return [...all];
}

/** For each word of lists of pairs, the words that it is paired with. */
function linksOf(lists: readonly string[]): Links {
  const links = new Map<string, string[]>();
  const link = (from: string, to: string) => links.set(from, [...(links.get(from) ?? []), to]);
  for (const pair of lists.flatMap((list) => list.split(','))) {
    const [one = '', other = ''] = pair.split(' ');
    link(one, other);
    link(other, one);
  }
  return links;
}
