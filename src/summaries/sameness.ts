import { touch } from '../articles/article.js';
import type { Candidate } from './candidates.js';
import { differInNumbers } from './numbers.js';
import { type PlainTerms, shareHeld } from './plain-terms.js';
import type { Vocabulary } from './terms.js';

/** From this likeness on, two sentences can be said to tell the same. */
export const SAME = 0.42;
/** From this one on, they tell so nearly the same that a summary does not need both. */
export const NEARLY_SAME = 0.36;
/** Below this one, they can be said to tell different things; between, nothing is claimed. */
export const DIFFERENT = 0.25;
/** How much one sentence being in another counts, next to both being alike. */
const CONTAINED = 0.56;
/** Sentences with fewer words of meaning are too short to be compared. */
const FEWEST_WORDS = 4;

/** Of two articles, one sentence says the other again from this share of its words on that are no names. */
const HALF = 0.5;

/** Tells of one sentence how much any other says the same, in whatever wording: 0 nothing, 1 all. */
export type Likeness = (sentence: Candidate) => (other: Candidate) => number;

/**
 * Compares sentences by the stems of their words of meaning, rare words counting for more than common ones: the larger
 * of what they have in common (Dice's coefficient) and, discounted, how much of the shorter is in the longer. The
 * thresholds were set by reading pairs of sentences from different outlets.
 */
export function likenessIn(candidates: readonly Candidate[], vocabulary: Vocabulary): Likeness {
  const sentencesWith = new Uint32Array(vocabulary.size);
  const lastSeen = new Int32Array(vocabulary.size).fill(-1);
  const bags = candidates.map(({ terms, index }) =>
    terms.filter((term) => {
      if (lastSeen[term] === index || !vocabulary.hasMeaning(term)) return false;
      lastSeen[term] = index;
      sentencesWith[term] = (sentencesWith[term] ?? 0) + 1;
      return true;
    }),
  );
  const weights = Float64Array.from(sentencesWith, (count) => Math.log(1 + candidates.length / (1 + count)));
  const weigh = (bag: readonly number[]) => bag.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
  const totals = bags.map(weigh);
  return (sentence) => {
    const bag = bags[sentence.index] ?? [];
    const holds = new Uint8Array(weights.length);
    for (const term of bag) holds[term] = 1;
    const total = totals[sentence.index] ?? 0;
    return (other) => {
      const otherBag = bags[other.index] ?? [];
      if (Math.min(bag.length, otherBag.length) < FEWEST_WORDS) return 0;
      let common = 0;
      for (const term of otherBag) if (holds[term] === 1) common += weights[term] ?? 0;
      const otherTotal = totals[other.index] ?? 0;
      return Math.max(
        (2 * common) / (total + otherTotal),
        (CONTAINED * common) / Math.min(total, otherTotal),
      );
    };
  };
}

/** Whether two articles tell of one thing in other numbers; with what a newer one opens, an older one is out of date. */
function contradicts(one: Candidate, other: Candidate): boolean {
  return !(one.opens && other.opens) && differInNumbers(one, other);
}

/** Tells of one sentence whether any other says it again. */
export type Repeats = (sentence: Candidate) => (other: Candidate) => boolean;

/**
 * Tells which sentences a summary does not need both of. Reports of one story name the same people and offices, so that
 * between articles the words that are no names have to be the same as well, and the numbers not be others.
 */
export function repeatsIn(likeness: Likeness, plainTerms: PlainTerms): Repeats {
  return (sentence) => {
    const likenessTo = likeness(sentence);
    const tellsAgain = (other: Candidate) =>
      other.article === sentence.article ||
      (shareHeld(plainTerms(other), sentence) >= HALF && !contradicts(sentence, other));
    return (other) => touch(sentence, other) || (likenessTo(other) >= NEARLY_SAME && tellsAgain(other));
  };
}
