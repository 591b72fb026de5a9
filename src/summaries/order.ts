import type { Candidate } from './candidates.js';
import type { Choice } from './selection.js';

/**
 * Puts chosen sentences in the order in which they are read: the articles by date (those without one last), each
 * article's sentences as printed, and an answer right behind what it answers.
 */
export function inReadingOrder(choices: readonly Choice[]): Candidate[] {
  return [...choices]
    .sort((a, b) => byDate(a.sentence, b.sentence) || a.sentence.index - b.sentence.index)
    .flatMap(({ sentence, answer }) => (answer ? [sentence, answer] : [sentence]));
}

function byDate(a: Candidate, b: Candidate): number {
  const [one, other] = [a.article.date, b.article.date];
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
