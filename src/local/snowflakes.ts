import type { Clock } from './clock.js';

/** The first millisecond of 2015, where Discord's ids begin: https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;
const TIME_SHIFT = 22n;

/** The first id of a millisecond since the Unix epoch. */
export function firstSnowflakeOf(ms: number): string {
  return ((BigInt(ms) - DISCORD_EPOCH) << TIME_SHIFT).toString();
}

/** Gives ids as Discord does: unique, rising, with the time in their upper bits. */
export function makeSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const first = BigInt(firstSnowflakeOf(clock.now()));
    last = first > last ? first : last + 1n;
    return last.toString();
  };
}

/** When an id was given, in milliseconds since the Unix epoch. */
export function snowflakeTime(id: string): number {
  return Number((BigInt(id) >> TIME_SHIFT) + DISCORD_EPOCH);
}

/** Which of `shards` shards a guild belongs to: https://docs.discord.com/developers/events/gateway#sharding */
export function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) >> TIME_SHIFT) % BigInt(shards));
}
