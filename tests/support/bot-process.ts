import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LocalDiscord } from '../../src/local/local-discord.js';

/** A bot as a process of its own. */
export interface BotProcess {
  readonly pid: number;
  /** All that it has written so far, to both of its outputs. */
  said(): string;
  /** Resolves when it has written what fits. @throws when it ends before */
  until(pattern: RegExp): Promise<void>;
  /** Its exit code, null where a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(signal?: NodeJS.Signals): void;
  /** Reads its outputs no more: what it writes from then on fails. */
  hangUp(): void;
}

/** Starts a program in an empty folder, so that no .env is read, with nothing in its environment but what is given. */
export async function startProgram(
  file: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<BotProcess> {
  const cwd = await mkdtemp(join(tmpdir(), 'clippings-'));
  const bot = spawn(process.execPath, [resolve(file), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  const listeners = new Set<() => void>();
  let said = '';
  const read = (chunk: Buffer) => {
    said += chunk.toString();
    for (const listener of listeners) listener();
  };
  bot.stdout.on('data', read);
  bot.stderr.on('data', read);
  const ended = once(bot, 'close').then(([code]): number | null => code);
  return {
    pid: bot.pid ?? 0,
    said: () => said,
    until: (pattern) =>
      new Promise((done, fail) => {
        const look = () => {
          if (!pattern.test(said)) return;
          listeners.delete(look);
          done();
        };
        listeners.add(look);
        look();
        void ended.then((code) => fail(new Error(`It ended (${code}) and said:\n${said}`)));
      }),
    ended,
    kill: (signal = 'SIGTERM') => void bot.kill(signal),
    hangUp() {
      bot.stdout.destroy();
      bot.stderr.destroy();
    },
  };
}

/** Starts the built bot on a local Discord and waits until it answers there. */
export async function startBotProcess(
  discord: LocalDiscord,
  env: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const bot = await startProgram('dist/src/main.js', {
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.restUrl,
    COOLDOWN: '0',
    ...env,
  });
  await bot.until(/Connected to Discord/);
  return bot;
}
