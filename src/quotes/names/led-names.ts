import { surnameKey } from './full-names.js';
import type { PrintedName } from './name-mentions.js';

/** The printed names, "Trailing Holm" as "Holm" where that opens a sentence and the article has Holm's full name. */
export function withoutParticiples(printed: readonly PrintedName[]): PrintedName[] {
  const isLed = ({ words, opensSentence }: PrintedName) =>
    opensSentence && words.length === 2 && /^\p{Lu}\p{Ll}{2,}ing$/u.test(words[0] ?? '');
  const surnames = new Set(
    printed.filter((name) => name.words.length > 1 && !isLed(name)).map(({ words }) => surnameKey(words)),
  );
  return printed.map((name) =>
    isLed(name) && surnames.has(surnameKey(name.words)) ? { ...name, words: name.words.slice(1) } : name,
  );
}
