import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setImmediate as immediately } from 'node:timers/promises';
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

/**
 * Does the `next` thing until it has been done `count` times, `atOnce` at a time.
 * @param endedAt when one has ended, in milliseconds of `performance.now()`; when the answer is seen if left out
 */
export async function drive(
  count: number,
  atOnce: number,
  next: () => Promise<Answer>,
  endedAt?: () => number,
): Promise<Figures> {
  const times: number[] = [];
  let begun = 0;
  let lost = 0;
  const user = async () => {
    while (begun++ < count) {
      const started = performance.now();
      const { kind } = await next();
      if (endedAt) await immediately();
      times.push((endedAt?.() ?? performance.now()) - started);
      if (kind === 'failed') lost++;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, user));
  const perSecond = (1000 * count) / (performance.now() - started);
  return { ...quantiles(times), count, lost, perSecond };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return at(numbers, 0.5);
}

/** The memory that a process holds, in megabytes. */
export function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** The processor time that a process has used, in milliseconds; of Linux only, from /proc, where it counts in 10 ms. */
export function processorTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
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
