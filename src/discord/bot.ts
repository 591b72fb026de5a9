import { setTimeout as pause } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { OwnShard } from '../config.js';
import type { Coverage } from '../coverage.js';
import type { Logger } from '../log.js';
import { createClient } from './client.js';
import type { Command } from './command.js';
import { makeCooldown } from './cooldown.js';
import { deliver } from './deliver.js';
import { type Health, watchLiveness } from './liveness.js';
import type { Soon } from './meanwhile.js';
import { registerCommands, registeredEverywhere } from './register.js';
import { createRouter } from './router.js';

export interface BotOptions {
  readonly token: string;
  /** Discord's REST address without the version; null for Discord itself. */
  readonly api: string | null;
  /** The application's id where it is known; Discord tells it otherwise. */
  readonly applicationId: string | null;
  /** The one server to register commands in; null for everywhere. */
  readonly guildId: string | null;
  /** Which part of the bot this is; null where it is all of it. */
  readonly shard: OwnShard | null;
  /** Loads the commands, once Discord has greeted the bot. */
  readonly commands: () => Promise<ReadonlyMap<string, Command>>;
  /** The coverage of this moment, or the promise of the first one while that is being built. */
  readonly coverage: () => Soon<Coverage>;
  /** Seconds between the commands of one user, after a burst; 0 for no limit. */
  readonly cooldown: number;
  readonly log: Logger;
  /** Called when the bot is connected and hears commands: work that would have kept it from that can begin. */
  readonly onConnected?: () => void;
  /**
   * Called when the bot has lost its connection for good, with a message for whoever runs it.
   * `isRefused`: Discord does not want the bot as it is, so a new start would come to the same.
   */
  readonly onFatal: (message: string, isRefused: boolean) => void;
}

export interface Bot {
  readonly name: string;
  readonly applicationId: string;
  /** How many servers it is in, with this shard. */
  readonly guilds: number;
  health(): Health;
  /** Takes no more interactions, finishes those in hand and closes the socket: in 4.5 seconds at most. */
  stop(): Promise<void>;
}

/** How long stopping waits for the answers in hand, and for Discord to close the socket, in milliseconds. */
const FINISH_MS = 3_500;
const CLOSE_MS = 1_000;
/** A bot that is not parted. */
const WHOLE_BOT: OwnShard = { id: 0, count: 1 };
/** How long registering the commands is tried. */
const REGISTER_MS = 30_000;

/**
 * Connects to Discord, registers the commands where they differ, and answers from then on. Of several shards the first
 * registers. Only the intent `Guilds` is asked for: the bot reads no messages but those a user shows it.
 * @throws Error with a message for whoever runs the bot when Discord refuses the token or cannot be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log, onFatal } = options;
  const shard = options.shard ?? WHOLE_BOT;
  const client = createClient(options.api, shard, log);
  client.on(Events.ShardDisconnect, ({ code }) => onFatal(closeReason(code), true));
  client.on(Events.Invalidated, () => onFatal('Discord ended the session for good.', false));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const loading = ready.then(async () => {
    const commands = await options.commands();
    const router = createRouter({ ...options, commands, cooldown: makeCooldown(options.cooldown) });
    return { commands, router };
  });
  // That it fails is thrown below.
  loading.catch(() => undefined);
  client.on(Events.InteractionCreate, (interaction) => {
    loading.then(({ router }) => router.route(interaction)).catch(() => undefined);
  });
  const liveness = watchLiveness(client, () => onFatal('Nothing is heard from Discord any more.', false));
  const close = async () => {
    liveness.stop();
    // discord.js tells of a connection that is ended on purpose as of one to be taken up again.
    client.removeAllListeners(Events.ShardReconnecting);
    await Promise.race([client.destroy(), pause(CLOSE_MS)]);
  };
  try {
    await client.login(options.token);
    const { application, user, guilds } = await ready;
    const { commands, router } = await loading;
    const applicationId = options.applicationId ?? application.id;
    options.onConnected?.();
    if (shard.id === 0) await register(client, applicationId, commands, options);
    return {
      name: user.username,
      applicationId,
      guilds: guilds.cache.size,
      health: () => liveness.health(),
      async stop() {
        await Promise.race([router.close(), pause(FINISH_MS)]);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function register(
  { rest }: Client,
  applicationId: string,
  commands: ReadonlyMap<string, Command>,
  { guildId, log }: BotOptions,
): Promise<void> {
  const data = [...commands.values()].map((command) => command.data);
  const send = async () => {
    const sent = await registerCommands(rest, applicationId, guildId, data);
    log.info({ commands: data.length, sent }, 'Commands are registered');
  };
  await deliver(send, performance.now() + REGISTER_MS);
  if (guildId === null) return;
  // They are not removed: another process with this application may serve all other servers with them.
  const twice = await registeredEverywhere(rest, applicationId, data).catch(() => []);
  if (twice.length > 0)
    log.warn(
      { commands: twice },
      'Commands are registered everywhere, too, so that the server shows them twice',
    );
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
