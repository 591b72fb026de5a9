import { ownShard, SettingsError } from '../config.js';
import { REFUSED } from '../discord/shards/report.js';
import type { Logger } from '../log.js';

const FAILED = 1;
/** However slowly the bot stops, the process ends after this time, in milliseconds. */
const STOP_MS = 4_900;

/**
 * Stops in good order and ends the process with 0, in 5 seconds at most; calls after the first do nothing.
 * @param why for the log
 */
export type End = (why: string) => void;

/** Makes the end of a process, which SIGINT and SIGTERM lead to. A second signal of the kind ends it at once. */
export function endOnSignals(stop: () => Promise<void>, log: Logger): End {
  let isEnding = false;
  const end: End = (why) => {
    if (isEnding) return;
    isEnding = true;
    log.info({ why }, 'Stopping');
    setTimeout(() => process.exit(0), STOP_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  return end;
}

/** What nobody foresaw may have left anything half done: the process ends, for a supervisor to start it anew. */
export function endOnExceptions(log: Logger): void {
  process.on('uncaughtException', (error, origin) => {
    log.fatal({ err: error, origin }, 'An unforeseen exception ends the bot');
    process.exit(FAILED);
  });
}

/** A bot whose words nobody reads or can keep, for the reader has gone or the disk is full, answers all the same. */
export function goOnUnheard(): void {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says why the process cannot go on, and ends it as one that has failed. */
export function fail(error: unknown): never {
  failBecause(reason(error), isRefusal(error));
}

/**
 * The same, for a reason that is a sentence already.
 * @param isRefused whether Discord refuses the bot as it is: the manager of a shard is told, and does not start it again
 */
export function failBecause(message: string, isRefused: boolean): never {
  process.stderr.write(`${message}\n`);
  process.exit(isRefused && ownShard(process.env) ? REFUSED : FAILED);
}

function reason(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (isRefusal(error)) return 'Discord refused the token. Check DISCORD_TOKEN.';
  return `Clippings could not start: ${error instanceof Error ? error.message : String(error)}`;
}

/** Whether Discord did not take the token: it says so in one way when a bot connects, and in another when it is asked. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'TokenInvalid') || ('status' in error && error.status === 401);
}
