import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from './project.js';

/** The folder of articles that the project ships with. */
export const SEEDS = join(PROJECT, 'seeds');

const snowflake = z
  .string()
  .regex(/^\d{17,20}$/, 'should be an id of 17 to 20 digits (Developer Mode in Discord, then "Copy ID")');

const PORT = 'should be a port number from 0 to 65535';
const port = z.coerce.number(PORT).int(PORT).min(0, PORT).max(65535, PORT);

const SHARDS = 'should be auto or a whole number from 1 to 1000';
const shards = z.union(
  [z.literal('auto'), z.coerce.number(SHARDS).int(SHARDS).min(1, SHARDS).max(1000, SHARDS)],
  SHARDS,
);

/** What discord.js’s `ShardingManager` puts into the environment of a shard. */
const shardEnvironment = z.object({
  SHARDING_MANAGER: z.literal('true'),
  SHARDS: z.coerce.number(),
  SHARD_COUNT: z.coerce.number(),
});

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      'should be a bot token: three parts with dots between, from the Bot page of the Developer Portal',
    )
    .optional()
    .describe('The bot’s token. Without it the bot runs on a local Discord in the browser.'),
  DISCORD_APPLICATION_ID: snowflake
    .optional()
    .describe('The application’s id. Asked of Discord when it is not given.'),
  DISCORD_GUILD_ID: snowflake
    .optional()
    .describe('Register the commands in this server only, where they show at once. Otherwise everywhere.'),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'should be an address that begins with http:// or https://' })
    .optional()
    .describe('Where Discord’s REST API is, without its version, when it is not Discord’s own.'),
  COVERAGE: z
    .string()
    .default(SEEDS)
    .describe('The folder of articles, or a .jsonl file with an article a line.'),
  CACHE: z
    .string()
    .default('.cache')
    .describe(
      'A folder where what was read of the articles is kept for the next start; "off" keeps nothing.',
    ),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'should be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info')
    .describe('How much is logged: fatal, error, warn, info, debug, trace or silent.'),
  LOCAL_PORT: port
    .default(5050)
    .describe('The port of the local Discord’s page; another is taken when it is in use.'),
  COOLDOWN: z.coerce
    .number('should be a number of seconds from 0 to 3600')
    .min(0, 'should be a number of seconds from 0 to 3600')
    .max(3600, 'should be a number of seconds from 0 to 3600')
    .default(2)
    .describe('A user may use five commands at once, and then one every so many seconds. 0 for no limit.'),
  HEALTH_PORT: port
    .optional()
    .describe('A port on 127.0.0.1 where GET /health tells whether the bot hears Discord. None when empty.'),
  SHARDS: shards
    .optional()
    .describe(
      'Into how many processes the bot is parted: auto for as many as Discord recommends, or a number.',
    ),
});

/** What the bot is told by its environment, checked and typed. */
export interface Settings {
  readonly token: string | null;
  readonly applicationId: string | null;
  readonly guildId: string | null;
  /** The address of another Discord; null for Discord’s own. */
  readonly api: string | null;
  readonly coverage: string;
  /** The folder to keep snapshots in; null for none. */
  readonly cache: string | null;
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL'];
  readonly localPort: number;
  /** Seconds between the commands of one user; 0 for no limit. */
  readonly cooldown: number;
  /** Null where the bot's health is not served. */
  readonly healthPort: number | null;
  /** Into how many processes the bot is parted; null where it is one. */
  readonly shards: number | 'auto' | null;
  /** Which part of the bot this process is; null where it is all of it, or starts the parts. */
  readonly shard: OwnShard | null;
}

/** One of the parts that a bot is parted into, counted from 0. */
export interface OwnShard {
  readonly id: number;
  readonly count: number;
}

/** Which shard this process is, as discord.js tells the processes that it starts; null where it is none. */
export function ownShard(env: Readonly<Record<string, string | undefined>>): OwnShard | null {
  const { data } = shardEnvironment.safeParse(env);
  return data ? { id: data.SHARDS, count: data.SHARD_COUNT } : null;
}

/** A setting has a value that cannot be used. The message names each such setting and what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings from environment variables; an empty value counts as none.
 * @throws SettingsError naming every wrong setting, never showing the value of one.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const shard = ownShard(env);
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  );
  // In the process of a shard discord.js has put the shard's number there.
  if (shard) delete given.SHARDS;
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new SettingsError(`Settings that cannot be used:\n${lines.map((line) => `- ${line}`).join('\n')}`);
  }
  const values = parsed.data;
  return {
    token: values.DISCORD_TOKEN ?? null,
    applicationId: values.DISCORD_APPLICATION_ID ?? null,
    guildId: values.DISCORD_GUILD_ID ?? null,
    api: values.DISCORD_API ?? null,
    coverage: values.COVERAGE,
    cache: values.CACHE === 'off' ? null : values.CACHE,
    logLevel: values.LOG_LEVEL,
    localPort: values.LOCAL_PORT,
    cooldown: values.COOLDOWN,
    healthPort: values.HEALTH_PORT ?? null,
    shards: values.SHARDS ?? null,
    shard,
  };
}

/** One setting, for the documentation. */
export interface SettingDescription {
  readonly name: string;
  readonly what: string;
  /** Its value when nothing is set; null where it has none. */
  readonly usual: string | null;
}

/** Every setting as the schema has it, in its order. */
export function describeSettings(): SettingDescription[] {
  const defaults = schema.parse({});
  return Object.entries(schema.shape).map(([name, field]) => {
    const usual = Object.entries(defaults).find(([key]) => key === name)?.[1];
    return { name, what: field.description ?? '', usual: usual === undefined ? null : String(usual) };
  });
}
