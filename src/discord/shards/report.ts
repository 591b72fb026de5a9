import { z } from 'zod';

/** What the process of a shard tells its manager of itself, each second and whenever it has come a step further. */
export const shardReport = z.object({
  state: z.enum(['starting', 'connecting', 'connected', 'silent']),
  /** Milliseconds since anything came from Discord. */
  silentFor: z.number(),
  /** Whether it has taken in all articles that were there at its start, and kept what it made of them for other shards. */
  isKept: z.boolean(),
  /** The bot as Discord knows it, and in how many servers of this shard it is; null until it was connected. */
  bot: z.object({ name: z.string(), applicationId: z.string(), guilds: z.number() }).nullable(),
});
export type ShardReport = z.infer<typeof shardReport>;

/** What a manager tells the process of a shard: to finish what it has in hand, and to end. */
export const shardOrder = z.object({ kind: z.literal('stop') });
export const STOP: z.infer<typeof shardOrder> = { kind: 'stop' };

/**
 * The exit code of a shard that Discord refuses for good, so that it is not started again: EX_CONFIG of BSD's sysexits.
 */
export const REFUSED = 78;
