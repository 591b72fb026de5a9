import { type Clip, touch } from '../articles/article.js';
import type { Candidate } from './candidates.js';
import type { Vocabulary } from './terms.js';

/** What a summary is to be about: words (a name, a few keywords), or passages that were found for it. */
export type Topic = string | readonly Clip[];

/** The share of a topic's words, weighed by rarity, that a sentence must hold: a surname does for a whole name. */
const SHARE = 0.4;

/** The candidates that speak to a topic: those holding most of its words, or touched by its passages. */
export function onTopic(candidates: readonly Candidate[], topic: Topic, vocabulary: Vocabulary): Candidate[] {
  return typeof topic === 'string' ? holding(candidates, topic, vocabulary) : touched(candidates, topic);
}

function holding(candidates: readonly Candidate[], topic: string, vocabulary: Vocabulary): Candidate[] {
  const asked = new Set(vocabulary.read(topic));
  const meaningful = [...asked].filter((term) => vocabulary.hasMeaning(term));
  const wanted = meaningful.length > 0 ? meaningful : [...asked];
  const sentencesWith = new Map<number, number>();
  const held = candidates.map((candidate) => {
    const bag = new Set(candidate.terms);
    const found = wanted.filter((term) => bag.has(term));
    for (const term of found) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1);
    return found;
  });
  const weightOf = (term: number) => Math.log(1 + candidates.length / (1 + (sentencesWith.get(term) ?? 0)));
  const total = wanted.reduce((sum, term) => sum + weightOf(term), 0);
  if (total === 0) return [];
  return candidates.filter((_, index) => {
    const found = held[index] ?? [];
    return found.reduce((sum, term) => sum + weightOf(term), 0) >= SHARE * total;
  });
}

function touched(candidates: readonly Candidate[], clips: readonly Clip[]): Candidate[] {
  return candidates.filter((candidate) => clips.some((clip) => touch(clip, candidate)));
}
