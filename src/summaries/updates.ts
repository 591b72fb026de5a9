import type { Candidate } from './candidates.js';
import { type Likeness, NEARLY_SAME } from './sameness.js';

/**
 * The sentence that brings another one up to date: of those with which newer articles open and which tell nearly the
 * same, the newest. What was "three dead" on Monday is "nine dead" on Friday, and an offer has become a sale.
 * @param among in the order of their articles; null where there is none among them
 */
export function updateOf(
  sentence: Candidate,
  among: Iterable<Candidate>,
  likeness: Likeness,
): Candidate | null {
  const { date } = sentence.article;
  if (date === null) return null;
  const likenessTo = likeness(sentence);
  let newest: Candidate | null = null;
  let day = date;
  for (const other of among) {
    const later = other.article.date;
    if (!other.opens || later === null || later <= day || likenessTo(other) < NEARLY_SAME) continue;
    newest = other;
    day = later;
  }
  return newest;
}
