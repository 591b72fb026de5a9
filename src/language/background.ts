import { BACKGROUND_WORDS } from './background-words.js';

/** What a word rarer than all in the table is taken for. */
const RAREST = 13;
/** Names that are spelt like a stop word, which the table has none of, are taken to be as rare as other months and first names. */
const NAMES: readonly (readonly [key: string, rarity: number])[] = [
  ['may', 10],
  ['will', 10],
  ['who', 10],
];

let table: Map<string, number> | undefined;

/**
 * How rare a word is in English at large: minus the natural logarithm of its share of all words, from 5.5 to 13.
 * @param key a term's key, as `termKey` makes it
 */
export function rarity(key: string): number {
  return known().get(key) ?? RAREST;
}

/** Whether English at large has the word often enough to be no misspelling. */
export function isCommonEnglish(key: string): boolean {
  return known().has(key);
}

function known(): Map<string, number> {
  table ??= new Map([
    ...NAMES,
    ...BACKGROUND_WORDS.flatMap(([rare, words]) => words.split(' ').map((word) => [word, rare] as const)),
  ]);
  return table;
}
