import type { PrintedName } from './name-mentions.js';

/** Characters of the longest opening mark. */
const LONGEST_MARK = 2;

/** Somebody's two full names: `Richard “Alex” Holm` is Richard Holm, and Alex Holm. */
export interface TwoNames {
  readonly words: readonly string[];
  readonly alias: readonly string[];
}

/**
 * The names by which those are known too whose nickname an article prints in their name: `Richard “Alex” Holm` is Alex Holm.
 * @param printed all names of the article, those in marks among them
 */
export function printedNicknames(printed: readonly PrintedName[]): TwoNames[] {
  const found: TwoNames[] = [];
  const led = printed.filter(({ nickname }) => nickname !== null);
  if (led.length === 0) return found;
  const inMarks = new Map(printed.filter(({ quoted }) => quoted).map((name) => [name.start, name]));
  for (const { words, nickname } of led) {
    if (!nickname) continue;
    const { start, end, surname } = nickname;
    for (let at = start + 1; at <= start + LONGEST_MARK; at++) {
      const short = inMarks.get(at);
      if (short?.words.length === 1 && short.end < end)
        found.push({ words, alias: [...short.words, ...surname] });
    }
  }
  return found;
}
