import type { Candidate } from './candidates.js';
import type { Choice } from './choice.js';

/**
 * Puts chosen sentences in the order in which they are read: articles by date (those without one last, otherwise as
 * given), each article's sentences as printed. Sentences that lean on one another stay together, and an answer stands
 * right behind what it answers.
 */
export function inReadingOrder({ sentences, answers }: Choice): Candidate[] {
  const printed = [...sentences].sort((a, b) => byDate(a.article.date, b.article.date) || a.index - b.index);
  const blockOf = new Map<Candidate, Candidate[]>();
  for (const sentence of printed) {
    const block = (sentence.leansOn && blockOf.get(sentence.leansOn)) ?? [];
    block.push(sentence);
    blockOf.set(sentence, block);
  }
  const ordered = new Set<Candidate>();
  const put = (block: readonly Candidate[] = []) => {
    if (block.some((sentence) => ordered.has(sentence))) return;
    for (const sentence of block) ordered.add(sentence);
    for (const sentence of block) {
      const answer = answers.get(sentence);
      if (answer) put(blockOf.get(answer));
    }
  };
  const apart = [...answers].filter(
    ([allegation, answer]) => blockOf.get(allegation) !== blockOf.get(answer),
  );
  const moved = new Set(apart.map(([, answer]) => blockOf.get(answer)));
  for (const sentence of printed) if (!moved.has(blockOf.get(sentence))) put(blockOf.get(sentence));
  for (const sentence of printed) put(blockOf.get(sentence));
  return [...ordered];
}

function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
