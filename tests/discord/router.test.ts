import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlashCommand } from '../../src/discord/command.js';
import { idOf, messageOf, type Running, saidIn, startClippings } from '../e2e/support.js';

const id = (action: string) => `shelf:${action}:1`;

/** A command with subcommands, and with buttons that other versions of it had. */
const shelf: SlashCommand = {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'shelf',
    description: 'Takes something from a shelf',
    options: ['top', 'bottom'].map((name) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name,
      description: 'A shelf',
      options: [{ type: ApplicationCommandOptionType.String, name: 'what', description: 'What to take' }],
    })),
  },
  execute: (options) => ({
    card: {
      tone: 'found',
      blocks: [
        { kind: 'text', text: `Here: ${options.getString('what')}` },
        {
          kind: 'buttons',
          buttons: ['gone', 'constructor'].map((action) => ({ label: action, id: id(action) })),
        },
      ],
    },
  }),
  actions: {},
};

let running: Running;
beforeAll(async () => {
  running = await startClippings({ commands: async () => new Map([['shelf', shelf]]) });
});
afterAll(() => running.stop());

describe('a command with subcommands', () => {
  it('is answered anew where an option of a subcommand differs', async () => {
    const { user } = running.discord;
    for (const what of ['a map', 'a lamp'])
      expect(saidIn(messageOf(await user.command('shelf top', { what })))).toContain(`Here: ${what}`);
  });
});

describe('a button that does nothing any more', () => {
  it.each(['gone', 'constructor'])('says so, whatever it is called: %s', async (action) => {
    const { user } = running.discord;
    const message = messageOf(await user.command('shelf top', { what: 'a map' }));
    const pressed = messageOf(await user.press(message, idOf(message, action)));
    expect(saidIn(pressed)).toContain('belongs to an older version');
    expect(pressed.onlyFor).toBe(user.user.id);
  });
});
