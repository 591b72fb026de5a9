import { once } from 'node:events';
import type { Shard } from 'discord.js';
import type { Logger } from '../../log.js';
import { REFUSED, type ShardReport, STOP, shardReport } from './report.js';
import type { InTurn } from './turns.js';

/** The first pause before a shard is started again, and the longest, in milliseconds; each is twice the one before. */
const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** After so long a shard has stayed up: what ends it then is no failure to start. */
const STEADY_MS = 60_000;
/** A shard that has told nothing for so long hears nothing either, for it is stuck. */
const STALE_MS = 10_000;
/** The process of a shard that has not ended by itself so long after it was told to is killed. */
const KILL_MS = 4_800;
/** What `spawn` takes for: do not wait until discord.js is ready. */
const NO_WAIT = -1;

const NOTHING_TOLD: ShardReport = { state: 'starting', silentFor: 0, isKept: false, bot: null };

/** One shard, kept running. */
export interface ShardProcess {
  readonly id: number;
  /** Resolves with what it tells when it is connected for the first time. */
  readonly connected: Promise<NonNullable<ShardReport['bot']>>;
  report(): ShardReport;
  /** Tells its process to end, and resolves when it has: in 5 seconds at most. It is not started again. */
  stop(): Promise<void>;
}

interface KeepingOptions {
  /** The turns in which the shards of a manager start. */
  readonly inTurn: InTurn;
  readonly log: Logger;
  /** Called when Discord refuses the shard for good; it is not started again. */
  readonly onRefused: () => void;
}

/**
 * Starts the process of a shard in its turn, and again whenever it has ended. A turn lasts until the shard is connected
 * and has kept what it made of the articles, so that one at a time reads them, and the next can start from that.
 */
export function keepRunning(shard: Shard, { inTurn, log, onRefused }: KeepingOptions): ShardProcess {
  let report = NOTHING_TOLD;
  let toldAt = performance.now();
  let startedAt = 0;
  let failures = 0;
  let isStopped = false;
  let again: NodeJS.Timeout | undefined;

  const connected = new Promise<NonNullable<ShardReport['bot']>>((resolve) => {
    shard.on('message', (message: unknown) => {
      const told = shardReport.safeParse(message);
      if (!told.success) return;
      report = told.data;
      toldAt = performance.now();
      if (report.bot) resolve(report.bot);
    });
  });

  const untilUpOrEnded = () =>
    new Promise<void>((resolve) => {
      const done = () => {
        shard.off('death', done).off('message', look);
        resolve();
      };
      const look = () => {
        if (report.bot && report.isKept) done();
      };
      shard.on('death', done).on('message', look);
    });

  const start = async () => {
    if (isStopped) return;
    startedAt = performance.now();
    const settled = untilUpOrEnded();
    const { pid } = await shard.spawn(NO_WAIT);
    log.info({ shard: shard.id, process: pid }, 'A shard is starting');
    await settled;
  };

  shard.on('death', () => {
    const { exitCode: code = null, signalCode: signal = null } = shard.process ?? {};
    report = NOTHING_TOLD;
    if (isStopped) return;
    if (code === REFUSED) {
      onRefused();
      return;
    }
    failures = performance.now() - startedAt < STEADY_MS ? failures + 1 : 1;
    const ms = pauseBefore(failures);
    log.warn({ shard: shard.id, code, signal, ms }, 'A shard has ended; it is started again');
    again = setTimeout(() => void inTurn(start), ms);
  });

  void inTurn(start);

  return {
    id: shard.id,
    connected,
    report() {
      const age = performance.now() - toldAt;
      const isStale = report.state === 'connected' && age > STALE_MS;
      return isStale ? { ...report, state: 'silent', silentFor: age } : report;
    },
    async stop() {
      isStopped = true;
      clearTimeout(again);
      const { process: child } = shard;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      const timer = setTimeout(() => child.kill('SIGKILL'), KILL_MS);
      // What cannot be told any more has ended, or is about to: a shard whose manager is gone ends by itself.
      if (child.connected) child.send(STOP, () => undefined);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** How long to wait before a start that follows so many failures in a row (1 or more), in milliseconds. */
export function pauseBefore(failures: number): number {
  return Math.min(PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
}
