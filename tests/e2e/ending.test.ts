import { setTimeout as pause } from 'node:timers/promises';
import { ApplicationCommandType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { type BotProcess, startBotProcess } from '../support/bot-process.js';
import { messageOf, saidIn, startClippings } from './support.js';

const CALLBACK = /\/callback$/;

describe('the bot’s process', { timeout: 20_000 }, () => {
  let discord: LocalDiscord;
  let bot: BotProcess;
  beforeEach(async () => {
    discord = await startLocalDiscord();
    bot = await startBotProcess(discord);
  });
  afterEach(async () => {
    bot.kill('SIGKILL');
    await bot.ended;
    await discord.close();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'finishes the answers in hand at %s, closes its socket and ends well within 5 seconds',
    async (signal) => {
      discord.faults.failRest({ kind: 'hang' }, CALLBACK, 1);
      const answer = discord.user.command('ask', { question: 'What did Becker deny?' });
      await pause(200);
      const started = Date.now();
      bot.kill(signal);
      expect(await bot.ended).toBe(0);
      expect(Date.now() - started).toBeLessThan(5_000);
      messageOf(await answer);
      expect(discord.isBotOnline()).toBe(false);
    },
  );

  it('ends in time even when Discord never answers again', async () => {
    discord.faults.failRest({ kind: 'hang' }, CALLBACK, 100);
    void discord.user.command('sources');
    discord.faults.isSilent = true;
    await pause(200);
    const started = Date.now();
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('logs an unforeseen exception and ends with a failure', async () => {
    // An invalid session that does not say whether it can be resumed: discord.js throws, and nothing is known of its state.
    discord.faults.gateway.sendRaw('{"op":9}');
    expect(await bot.ended).toBe(1);
    expect(bot.said()).toContain('An unforeseen exception ends the bot');
    expect(bot.said()).toContain('"level":60');
  });
});

describe('a bot that is being stopped', () => {
  it('takes no new interactions and finishes the slow one in hand', async () => {
    const data = { type: ApplicationCommandType.ChatInput, name: 'slow', description: 'Slow' } as const;
    const card = { tone: 'found', blocks: [{ kind: 'text', text: 'At last' }] } as const;
    const commands = new Map([
      ['slow', { kind: 'slash', data, execute: () => pause(1_000, { card }) } as const],
    ]);
    const { bot, discord } = await startClippings({ commands: async () => commands });
    const inHand = discord.user.command('slow');
    await pause(100);
    const stopped = bot.stop();
    const late = discord.user.command('slow');
    await stopped;
    expect(saidIn(messageOf(await inHand))).toContain('At last');
    expect((await late).kind).toBe('failed');
    await discord.close();
  });
});
