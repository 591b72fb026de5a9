import { afterEach, beforeEach } from 'vitest';
import { type ManualClock, manualClock } from '../../../src/local/clock.js';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local/local-discord.js';
import { rest } from './rest.js';
import { identify, type RawBot } from './socket.js';

/** A command that works everywhere. */
export const PING = { name: 'ping', description: 'Ping', integration_types: [0, 1], contexts: [0, 1, 2] };
const PICK = {
  name: 'pick',
  description: 'Pick',
  options: [{ type: 3, name: 'what', description: 'What', autocomplete: true }],
};

/** The answer of an interaction that sends a message. */
export const reply = (content: string) => ({ type: 4, data: { content } });

/** What a test has at hand: a local Discord, its clock, and a bot that has /ping and /pick. */
export interface Rig {
  readonly clock: ManualClock;
  readonly discord: LocalDiscord;
  readonly bot: RawBot;
  /** Uses /ping; `answer` is what the user comes to see, `callback` and `webhook` the paths of the bot. */
  ping(where?: Parameters<LocalDiscord['user']['command']>[2]): Promise<Pinged>;
}

interface Pinged {
  readonly answer: ReturnType<LocalDiscord['user']['command']>;
  readonly callback: string;
  readonly webhook: string;
}

/** Makes each test of the file a rig of its own; what is given back is that of the test that runs. */
export function eachWithItsRig(): Rig {
  let clock: ManualClock;
  let discord: LocalDiscord;
  let bot: RawBot;
  beforeEach(async () => {
    clock = manualClock();
    discord = await startLocalDiscord({ clock });
    bot = await identify(`ws://127.0.0.1:${discord.port}/gateway`, discord.token);
    await rest(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [PING, PICK]);
  });
  afterEach(async () => {
    bot.socket.close();
    await discord.close();
  });
  return {
    get clock() {
      return clock;
    },
    get discord() {
      return discord;
    },
    get bot() {
      return bot;
    },
    async ping(where = {}) {
      const answer = discord.user.command('ping', {}, where);
      const { id, token } = await bot.interaction();
      return {
        answer,
        callback: `/interactions/${id}/${token}/callback`,
        webhook: `/webhooks/${discord.applicationId}/${token}`,
      };
    },
  };
}
