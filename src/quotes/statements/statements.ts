import type { Reading } from '../extract.js';
import type { Quotation } from '../quotation.js';
import { Groups } from './groups.js';
import { areAlike, type Part, partsOf, type StatementPart } from './statement-parts.js';
import { type Pair, pairWithUnnamed, type StatementSpeaker } from './unnamed-pairs.js';
import { WordSharers } from './word-sharers.js';

/** One utterance as different quotations print it, in the order of the coverage. */
export interface Statement {
  readonly id: string;
  readonly parts: readonly StatementPart[];
}

/** The statements of a coverage, with what it takes to group them again when some articles have changed. */
export interface Grouped {
  readonly statements: readonly Statement[];
  readonly readings: ReadonlySet<Reading>;
  /** Those found by `pairWithUnnamed`. */
  readonly pairs: readonly Pair[];
}

/**
 * Sentences of one speaker print the same utterance from this similarity on (Dice over the longest common subsequence
 * of words): true variants score .67 and more, others below .5.
 */
const SAME = 0.62;
/** Sentences between two steps. */
const STEP = 250;

/** What one speaker says, and which two sentences of it print one utterance. */
interface OneSpeakers {
  readonly parts: readonly Part[];
  readonly pairs: readonly Pair[];
}

/** What was found of each speaker last: most say the same again when an article is added. */
const known = new WeakMap<StatementSpeaker, OneSpeakers>();

const NOTHING: Grouped = { statements: [], readings: new Set(), pairs: [] };

/**
 * Groups the sentences of quotations that print one utterance, step by step. What was compared before is not again, and
 * the result is the same.
 * @param readings in the order of the coverage
 * @param speakerOf has to tell the same of a quotation each time
 */
export function* groupStatements(
  readings: readonly Reading[],
  speakerOf: (quotation: Quotation) => StatementSpeaker | undefined,
  before: Grouped = NOTHING,
): Generator<void, Grouped> {
  const parts = readings.flatMap(partsOf);
  yield;
  const speakers = new Map(parts.map((part) => [part, speakerOf(part.quotation)]));
  yield;
  const own: Pair[] = [];
  for (const [speaker, said] of bySpeaker(speakers)) own.push(...(yield* pairsOfOne(speaker, said)));
  yield;
  const pairs = yield* pairWithUnnamed(parts, (part) => speakers.get(part), before);
  yield;
  return { statements: statementsFrom(parts, [...own, ...pairs]), readings: new Set(readings), pairs };
}

/** The sentences of each speaker of several. */
function bySpeaker(
  speakers: ReadonlyMap<Part, StatementSpeaker | undefined>,
): (readonly [StatementSpeaker, readonly Part[]])[] {
  const found = new Map<StatementSpeaker, Part[]>();
  for (const [part, speaker] of speakers) {
    if (!speaker) continue;
    const said = found.get(speaker);
    if (said) said.push(part);
    else found.set(speaker, [part]);
  }
  return [...found].filter(([, said]) => said.length > 1);
}

/** The pairs among the sentences of one speaker. */
function* pairsOfOne(speaker: StatementSpeaker, parts: readonly Part[]): Generator<void, readonly Pair[]> {
  const before = known.get(speaker);
  if (before && areSame(before.parts, parts)) return before.pairs;
  const sharers = new WordSharers(parts, SAME);
  const pairs: Pair[] = [];
  for (const [place, part] of parts.entries()) {
    for (const other of sharers.of(part, place)) {
      const first = parts[other];
      if (first && areAlike(first, part, SAME)) pairs.push([first, part]);
    }
    if (place % STEP === STEP - 1) yield;
  }
  known.set(speaker, { parts, pairs });
  return pairs;
}

function areSame(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

function statementsFrom(parts: readonly Part[], pairs: readonly Pair[]): Statement[] {
  const places = new Map(parts.map((part, place) => [part, place]));
  const groups = new Groups(parts.length);
  for (const [a, b] of pairs) groups.join(places.get(a) ?? 0, places.get(b) ?? 0);
  return groups
    .all()
    .map((group) => group.flatMap((place) => parts[place] ?? []))
    .map((members, n) => ({
      id: `s${n + 1}`,
      parts: members.map(({ quotation, start, end }) => ({ quotation, start, end })),
    }));
}
