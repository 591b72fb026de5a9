import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { type BotProcess, startBotProcess, startProgram } from '../support/bot-process.js';
import { messageOf, saidIn } from './support.js';

const KEPT = /A snapshot is kept for the next start/;
const KEPT_OR_TAKEN = /A snapshot is kept|taken from the snapshot/;
const TAKEN = /Articles are taken from the snapshot/;

let folder: string;
let env: Readonly<Record<string, string>>;
const discords: LocalDiscord[] = [];
const bots: BotProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clippings-'));
  env = { COVERAGE: folder, CACHE: join(folder, '.cache') };
  await writeFile(join(folder, 'bridge.txt'), 'The bridge closed on Monday. “It is old,” Ann Lowe said.');
  await writeFile(join(folder, 'ferry.txt'), 'The ferry sails at noon. “It is slow,” said Ben Okafor.');
});
afterEach(async () => {
  for (const bot of bots.splice(0)) {
    bot.kill('SIGKILL');
    await bot.ended;
  }
  for (const discord of discords.splice(0)) await discord.close();
});

async function start(): Promise<{ bot: BotProcess; answer: () => Promise<string> }> {
  const discord = await startLocalDiscord();
  discords.push(discord);
  const bot = await startBotProcess(discord, env);
  bots.push(bot);
  const ask = async () =>
    saidIn(messageOf(await discord.user.command('ask', { question: 'When does the ferry sail?' })));
  return { bot, answer: ask };
}

describe('the bot’s process', { timeout: 60_000 }, () => {
  it('starts from the snapshot of one that was killed, and answers the same', async () => {
    const first = await start();
    await first.bot.until(KEPT);
    const answered = await first.answer();
    first.bot.kill('SIGKILL');
    const second = await start();
    await second.bot.until(TAKEN);
    expect(await second.answer()).toBe(answered);
    expect(answered).toContain('sails at noon');
  });

  it('shares its cache with another that runs at the same time', async () => {
    const both = await Promise.all([start(), start()]);
    for (const { bot, answer } of both) {
      await bot.until(KEPT_OR_TAKEN);
      expect(await answer()).toContain('sails at noon');
    }
    expect(await readdir(join(folder, '.cache'))).toHaveLength(1);
    await writeFile(join(folder, 'ferry.txt'), 'The ferry sails at one.');
    for (const { answer } of both) await expect.poll(answer, { timeout: 5_000 }).toContain('sails at one');
    const third = await start();
    await third.bot.until(TAKEN);
    expect(await third.answer()).toContain('sails at one');
  });

  it('leaves a snapshot that the terminal reads, too', async () => {
    const { bot } = await start();
    await bot.until(KEPT);
    const asked = await startProgram('dist/src/cli.js', env, ['ask', 'When does the ferry sail?']);
    expect(await asked.ended).toBe(0);
    expect(asked.said()).toContain('sails at noon');
  });
});
