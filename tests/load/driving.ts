import { execFileSync } from 'node:child_process';
import type { Answer } from '../../src/local/state/interactions.js';

/** What came of driving a bot. Times in milliseconds. */
export interface Figures {
  readonly count: number;
  /** Interactions that were not answered in time. */
  readonly lost: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
}

/** Does the `next` thing until it has been done `count` times, `atOnce` at a time. */
export async function drive(count: number, atOnce: number, next: () => Promise<Answer>): Promise<Figures> {
  const times: number[] = [];
  let begun = 0;
  let lost = 0;
  const user = async () => {
    while (begun++ < count) {
      const started = performance.now();
      const { kind } = await next();
      times.push(performance.now() - started);
      if (kind === 'failed') lost++;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, user));
  const perSecond = (1000 * count) / (performance.now() - started);
  return { ...quantiles(times), count, lost, perSecond };
}

/** The figures of several runs taken together: the middle one of each. */
export function middle(runs: readonly Figures[], of: (figures: Figures) => number): number {
  return at(runs.map(of), 0.5);
}

/** The memory that a process holds, in megabytes. */
export function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** A table for a terminal; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}

function quantiles(times: readonly number[]): Pick<Figures, 'p50' | 'p99' | 'slowest'> {
  return { p50: at(times, 0.5), p99: at(times, 0.99), slowest: at(times, 1) };
}

function at(values: readonly number[], quantile: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN;
}
