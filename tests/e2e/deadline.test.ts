import { setTimeout as pause } from 'node:timers/promises';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '../../src/config.js';
import { openCoverage } from '../../src/coverage.js';
import type { Card } from '../../src/discord/card.js';
import { type SlashCommand, UserError } from '../../src/discord/command.js';
import { loadCommands } from '../../src/discord/load.js';
import { privateOption } from '../../src/discord/options.js';
import { idOf, messageOf, type Running, saidIn, startClippings } from './support.js';

/** Longer than the bot waits before it promises an answer. */
const SLOW_MS = 2_000;

const card = (text: string): Card => ({
  tone: 'found',
  blocks: [
    { kind: 'text', text },
    {
      kind: 'buttons',
      buttons: ['update', 'reply', 'fail'].map((how) => ({ label: how, id: `slow:${how}:1` })),
    },
  ],
});

/** A command that takes a while, as do its buttons. */
const slow: SlashCommand = {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'slow',
    description: 'Takes its time',
    options: [
      { type: ApplicationCommandOptionType.Integer, name: 'ms', description: 'How long' },
      { type: ApplicationCommandOptionType.Boolean, name: 'fails', description: 'Whether it fails' },
      privateOption,
    ],
  },
  async execute(options) {
    await pause(options.getInteger('ms') ?? SLOW_MS);
    if (options.getBoolean('fails')) throw new UserError('That cannot be answered.');
    return { card: card('At last') };
  },
  actions: {
    update: () => pause(SLOW_MS, { how: 'update' as const, card: card('Changed at last') }),
    reply: () => pause(SLOW_MS, { how: 'reply' as const, card: card('Beside at last') }),
    fail: async () => {
      await pause(SLOW_MS);
      throw new UserError('That cannot be shown.');
    },
  },
};

let running: Running;
beforeAll(async () => {
  running = await startClippings({ commands: async () => new Map([['slow', slow]]) });
});
afterAll(() => running.stop());

const me = () => running.discord.user;
const edits = () => running.discord.requests.filter(({ method }) => method === 'PATCH').length;

describe('an answer that takes long', () => {
  it.concurrent('is promised in time and sent when it is there', async () => {
    const answer = messageOf(await me().command('slow'));
    expect(saidIn(answer)).toContain('At last');
    expect(answer.state).toBe('done');
    expect(answer.onlyFor).toBeNull();
  });

  it.concurrent('is promised to the one who asks only, where it is private', async () => {
    const answer = messageOf(await me().command('slow', { private: true }));
    expect(saidIn(answer)).toContain('At last');
    expect(answer.onlyFor).toBe(me().user.id);
  });

  it.concurrent('tells what was wrong in the place of the promise', async () => {
    const answer = messageOf(await me().command('slow', { fails: true }));
    expect(saidIn(answer)).toContain('That cannot be answered.');
    expect(answer.state).toBe('done');
  });
});

describe('a button whose answer takes long', () => {
  it('changes the message, or answers beside it', async () => {
    const message = messageOf(await me().command('slow', { ms: 0 }));
    const [updated] = await Promise.all(
      ['update', 'reply', 'fail'].map((how) => me().press(message, idOf(message, how))),
    );
    expect(updated?.kind).toBe('update');
    expect(saidIn(me().message(message.message.channel_id, message.message.id))).toContain('Changed at last');
    const besideIt = () => {
      const seen = me().messages(message.message.channel_id);
      return seen.flatMap((one) => (one.onlyFor === me().user.id ? saidIn(one).trim() : []));
    };
    await expect.poll(besideIt).toEqual(expect.arrayContaining(['Beside at last', 'That cannot be shown.']));
  });
});

describe('an answer that is there in time', () => {
  it('is sent directly', async () => {
    const before = edits();
    messageOf(await me().command('slow', { ms: 200 }));
    expect(edits()).toBe(before);
  });
});

describe('while the coverage is being built', () => {
  it('commands wait for it, and nothing is suggested', async () => {
    const coverage = pause(SLOW_MS).then(() => openCoverage(SEEDS));
    const building = await startClippings({ coverage: () => coverage });
    const { user } = building.discord;
    const [asked, typed] = await Promise.all([
      user.command('ask', { question: 'What did Becker deny?' }),
      user.autocomplete('quote', 'who', { who: 'bec' }),
    ]);
    expect(saidIn(messageOf(asked))).toContain('categorically deny');
    expect(typed.choices).toEqual([]);
    await building.stop();
  });

  it('an answer that is private anyhow is promised to the one who asks only', async () => {
    const coverage = pause(SLOW_MS).then(() => openCoverage(SEEDS));
    const building = await startClippings({ coverage: () => coverage });
    const { user } = building.discord;
    expect(messageOf(await user.command('help')).onlyFor).toBe(user.user.id);
    await building.stop();
  });
});

describe('none of the bot’s own commands', () => {
  it('defers while the coverage is there', async () => {
    const own = await startClippings({ commands: () => loadCommands('commands') });
    const { user } = own.discord;
    await user.command('ask', { question: 'What did Becker deny?' });
    await user.command('quote', { who: 'Becker' });
    await user.command('summary');
    await user.command('sources');
    await user.command('verify', { quote: 'at odds with my recollection' });
    expect(own.discord.requests.filter(({ path }) => path.includes('/webhooks/'))).toEqual([]);
    await own.stop();
  });
});
