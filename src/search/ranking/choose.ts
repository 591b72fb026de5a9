import type { Run } from '../index/run.js';

/** A run of sentences and how well it speaks to a question. */
export interface Weighed extends Run {
  readonly score: number;
}

/** How near the scores of overlapping runs are when the one that begins first is shown: it leads up to the match. */
const NEAR = 0.5;

/**
 * Chooses runs none of which overlaps another, best first. The sentences before a chosen run are not lost: a run that
 * reaches into it is cut where it begins, and is weighed again. Those after it are, where a better run holds both: the
 * places are for what stands elsewhere.
 * @param runs best first, overlapping ones too
 * @param speaks whether a run speaks to the question before a sentence of it
 * @param shorten a run that does, up to that sentence, weighed
 */
export function chooseRuns<T extends Weighed>(
  runs: readonly T[],
  limit: number,
  speaks: (run: T, to: number) => boolean,
  shorten: (run: T, to: number) => T,
): T[] {
  const chosen: T[] = [];
  const waiting = [...runs];
  for (let next = waiting.shift(); next && chosen.length < limit; next = waiting.shift()) {
    const run = earliest(next, runs, chosen, speaks);
    const to = freeEnd(run, chosen);
    if (to === run.to) chosen.push(run);
    else if (to !== undefined && speaks(run, to)) insert(shorten(run, to), waiting);
  }
  return chosen;
}

/**
 * The first to begin of the runs that reach into a run and are about as good; it takes that run's score. One that begins
 * in a chosen run, and so finds no place, must be better for what it has of that.
 */
function earliest<T extends Weighed>(
  run: T,
  runs: readonly T[],
  chosen: readonly Run[],
  speaks: (run: T, to: number) => boolean,
): T {
  let first = run;
  for (const other of runs) {
    if (other.score < run.score - NEAR) break;
    if (other.entry !== run.entry || other.from >= first.from || other.to <= run.from) continue;
    const isFree = freeEnd(other, chosen) !== undefined;
    if (isFree || (other.score >= run.score && speaks(other, run.from))) first = other;
  }
  return first === run ? run : { ...first, score: run.score };
}

/** Where a run must end not to overlap those chosen; undefined when one of them holds its first sentence. */
function freeEnd(run: Run, chosen: readonly Run[]): number | undefined {
  let end = run.to;
  for (const { entry, from, to } of chosen) {
    if (entry !== run.entry || to <= run.from || from >= end) continue;
    if (from <= run.from) return undefined;
    end = from;
  }
  return end;
}

/** Puts a run in its place among runs of which the best comes first. */
function insert<T extends Weighed>(run: T, runs: T[]): void {
  const place = runs.findIndex(({ score }) => score < run.score);
  runs.splice(place < 0 ? runs.length : place, 0, run);
}
