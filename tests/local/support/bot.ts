import { once } from 'node:events';
import {
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { LocalDiscord } from '../../../src/local/local-discord.js';

/** A discord.js bot for a test: its commands, and what it does with each interaction. */
export interface TestBot {
  readonly client: Client;
  /** What went wrong in `onInteraction`. */
  readonly errors: unknown[];
  close(): Promise<void>;
}

/** Logs a bot in and registers its commands globally. */
export async function startBot(
  discord: LocalDiscord,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  onInteraction: (interaction: Interaction) => Promise<unknown>,
): Promise<TestBot> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.restUrl } });
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(interaction).catch((error: unknown) => errors.push(error));
  });
  client.on(Events.Error, (error) => errors.push(error));
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set([...commands]);
  return { client, errors, close: () => client.destroy() };
}
