import type { Asked } from '../question/asked.js';
import type { Ranked } from './rank.js';
import { lacksTheAsked } from './silence.js';

/**
 * The nearest passages of a question that is not answered. Where the first holds nothing of it but names ("Was Holm
 * arrested?"), one that holds the rest ("No arrests have been made") comes before it.
 * @param ranked best first
 * @param further more of them, best first; asked for only where they are needed
 */
export function nearestFirst(
  ranked: readonly Ranked[],
  asked: Asked,
  further: () => readonly Ranked[],
): readonly Ranked[] {
  const [first] = ranked;
  if (!first || !lacksTheAsked(first, asked)) return ranked;
  const tells = (one: Ranked) => !lacksTheAsked(one, asked);
  const telling = ranked.find(tells) ?? further().find(tells);
  return telling ? [telling, ...ranked.filter((one) => one !== telling)] : ranked;
}
