import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import { deliver } from '../deliver.js';

/** How long Discord is asked, and how long one request may take, in milliseconds. */
const ASK_MS = 30_000;
const REQUEST_MS = 10_000;
/** https://docs.discord.com/developers/events/gateway#sharding-max-concurrency: so many shards in 5 s, and a little more. */
const CONCURRENCY_MS = 5_500;

const gatewayBot = z.object({
  shards: z.int().min(1),
  session_start_limit: z.object({ max_concurrency: z.int().min(1) }),
});

/** How a bot is to connect with many shards. */
export interface Gateway {
  /** How many shards Discord recommends for the servers that the bot is in. */
  readonly shards: number;
  /** Milliseconds from the start of one shard to that of the next. */
  readonly spacing: number;
}

/**
 * Asks Discord how the bot is to connect.
 * @param api Discord's REST address without the version; null for Discord itself
 * @throws what discord.js throws when Discord refuses the token or cannot be reached
 */
export async function askGateway(token: string, api: string | null): Promise<Gateway> {
  const rest = new REST({ timeout: REQUEST_MS, ...(api ? { api } : {}) }).setToken(token);
  let answer: unknown;
  const ask = async () => {
    answer = await rest.get(Routes.gatewayBot());
  };
  await deliver(ask, performance.now() + ASK_MS);
  const { shards, session_start_limit: limit } = gatewayBot.parse(answer);
  return { shards, spacing: Math.ceil(CONCURRENCY_MS / limit.max_concurrency) };
}
