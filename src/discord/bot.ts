import { Client, Events, GatewayIntentBits, Options } from 'discord.js';
import type { Coverage } from '../coverage.js';
import type { Logger } from '../log.js';
import type { Command } from './command.js';
import { registerCommands } from './register.js';
import { NOBODY } from './respond.js';
import { createRouter } from './router.js';

export interface BotOptions {
  readonly token: string;
  /** Discord's REST address without the version; null for Discord itself. */
  readonly api: string | null;
  /** The application's id where it is known; Discord tells it otherwise. */
  readonly applicationId: string | null;
  /** The one server to register commands in; null for everywhere. */
  readonly guildId: string | null;
  readonly commands: ReadonlyMap<string, Command>;
  /** The coverage of this moment. */
  readonly coverage: () => Coverage;
  readonly log: Logger;
  /** Called once when the bot has lost its connection for good, with a message for whoever runs it. */
  readonly onFatal: (message: string) => void;
}

export interface Bot {
  readonly name: string;
  readonly applicationId: string;
  /** How many servers it is in. */
  readonly guilds: number;
  /** Takes no more interactions and closes the socket. */
  stop(): Promise<void>;
}

/** Longer than Discord waits for an answer a request need not be: 3 seconds, less what finding the answer takes. */
const REQUEST_TIMEOUT_MS = 2_500;

/**
 * Connects to Discord, registers the commands where they differ, and answers from then on. Only the intent `Guilds` is
 * asked for: the bot reads no messages but those a user shows it.
 * @throws Error with a message for whoever runs the bot when Discord refuses the token or cannot be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: NOBODY,
    rest: { timeout: REQUEST_TIMEOUT_MS, ...(options.api ? { api: options.api } : {}) },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reported an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardDisconnect, ({ code }) => options.onFatal(closeReason(code)));
  client.on(Events.Invalidated, () => {
    options.onFatal('Discord ended the session for good.');
  });
  const route = createRouter(options);
  client.on(Events.InteractionCreate, (interaction) => void route(interaction));
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(options.token);
    const { application, user, guilds } = await ready;
    const applicationId = options.applicationId ?? application.id;
    const data = [...options.commands.values()].map((command) => command.data);
    const sent = await registerCommands(client.rest, applicationId, options.guildId, data);
    log.info({ commands: data.length, sent }, 'Commands are registered');
    const { size } = guilds.cache;
    return { name: user.username, applicationId, guilds: size, stop: () => client.destroy() };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

const CLOSE_REASONS: Readonly<Record<number, string>> = {
  4004: 'Discord refused the token. Check DISCORD_TOKEN.',
  4010: 'Discord refused the shard that was asked for.',
  4011: 'The bot is in so many servers that Discord wants it sharded.',
  4012: 'Discord no longer takes this version of its API. Update the bot.',
  4013: 'Discord refused the intents that were asked for.',
  4014: 'Discord has not allowed this application the intents that were asked for.',
};

function closeReason(code: number): string {
  return CLOSE_REASONS[code] ?? `Discord closed the connection for good (${code}).`;
}
