import type { Reading } from '../extract.js';
import { areAlike, type Part } from './statement-parts.js';
import { WordSharers } from './word-sharers.js';

/** Where only one speaker is known, the same words must be more alike, and more of them, to be one utterance. */
const SAME_PERHAPS = 0.8;
const FEWEST_WORDS = 6;
/** Sentences between two steps. */
const STEP = 250;

/** Two sentences that print one utterance. */
export type Pair = readonly [Part, Part];

/** Somebody who says a quotation; another object is another speaker. */
export interface StatementSpeaker {
  readonly named: boolean;
}

/**
 * Pairs the longer sentences of which one has a speaker without a name, or none: they may be one person's. Those of
 * readings that were there before are not compared again.
 * @param parts all sentences of the coverage
 * @param before the readings then, and their pairs
 */
export function* pairWithUnnamed(
  parts: readonly Part[],
  speakerOf: (part: Part) => StatementSpeaker | undefined,
  before: { readonly readings: ReadonlySet<Reading>; readonly pairs: readonly Pair[] },
): Generator<void, Pair[]> {
  const isNamed = (part: Part) => speakerOf(part)?.named === true;
  const long = parts.filter(({ from, to }) => to - from >= FEWEST_WORDS);
  const unnamed = long.filter((part) => !isNamed(part));
  const isNew = ({ reading }: Part) => !before.readings.has(reading);
  const now = new Set(parts.map(({ reading }) => reading));
  const pairs = before.pairs.filter((pair) => pair.every(({ reading }) => now.has(reading)));
  yield;
  yield* find(long.filter(isNew), unnamed);
  const named = long.filter((part) => isNamed(part) && !isNew(part));
  yield* find(named, unnamed.filter(isNew));
  return pairs;

  function* find(some: readonly Part[], others: readonly Part[]): Generator<void> {
    if (some.length === 0 || others.length === 0) return;
    const sharers = new WordSharers(others, SAME_PERHAPS);
    yield;
    for (const [at, part] of some.entries()) {
      for (const place of sharers.of(part)) {
        const other = others[place];
        if (
          other &&
          !haveOneSpeaker(speakerOf(other), speakerOf(part)) &&
          areAlike(other, part, SAME_PERHAPS)
        )
          pairs.push([other, part]);
      }
      if (at % STEP === STEP - 1) yield;
    }
  }
}

/** Whether two sentences are known to be one speaker's: these are paired elsewhere. */
function haveOneSpeaker(a: StatementSpeaker | undefined, b: StatementSpeaker | undefined): boolean {
  return a !== undefined && a === b;
}
