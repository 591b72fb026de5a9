import { ShardingManager } from 'discord.js';
import type { Logger } from '../../log.js';
import { askGateway } from './gateway.js';
import type { ShardReport } from './report.js';
import { keepRunning } from './shard-process.js';
import { makeTurns } from './turns.js';

export interface ShardsOptions {
  /** The program that each shard runs, a path. It inherits this process's environment. */
  readonly program: string;
  readonly token: string;
  /** Discord's REST address without the version; null for Discord itself. */
  readonly api: string | null;
  /** How many shards; `auto` for as many as Discord recommends. */
  readonly count: number | 'auto';
  readonly log: Logger;
  /** Called when Discord refuses a shard for good: a new start would be refused too. */
  readonly onRefused: (shard: number) => void;
}

/** A bot's shards, each a process of its own. */
export interface Shards {
  readonly count: number;
  /** Resolves when each has been connected, with the bot and the number of servers of all shards together. */
  readonly connected: Promise<NonNullable<ShardReport['bot']>>;
  health(): ShardsHealth;
  /** Stops all of them, in 5 seconds at most; none is started again. */
  stop(): Promise<void>;
}

/** Whether the shards hear Discord. */
export interface ShardsHealth {
  /** The state of the first shard that is not connected; `connected` where all are. */
  readonly state: ShardReport['state'];
  readonly shards: readonly (Pick<ShardReport, 'state' | 'silentFor'> & {
    readonly shard: number;
    /** How many servers it serves. */
    readonly guilds: number;
  })[];
}

/**
 * Starts the shards of a bot, one after the other, and keeps them running.
 * @throws what discord.js throws when Discord refuses the token or cannot be reached
 */
export async function startShards(options: ShardsOptions): Promise<Shards> {
  const { program, token, log } = options;
  const gateway = await askGateway(token, options.api);
  const count = options.count === 'auto' ? gateway.shards : options.count;
  // Its own respawning has no pause, and it would ask Discord's own address for the number of shards.
  const manager = new ShardingManager(program, {
    token,
    totalShards: count,
    respawn: false,
    execArgv: process.execArgv,
  });
  const inTurn = makeTurns(gateway.spacing);
  const shards = Array.from({ length: count }, (_, id) =>
    keepRunning(manager.createShard(id), { inTurn, log, onRefused: () => options.onRefused(id) }),
  );
  log.info({ shards: count }, 'The shards are starting');
  return {
    count,
    connected: Promise.all(shards.map((shard) => shard.connected)).then((bots) => ({
      name: bots[0]?.name ?? '',
      applicationId: bots[0]?.applicationId ?? '',
      guilds: bots.reduce((sum, { guilds }) => sum + guilds, 0),
    })),
    health() {
      const each = shards.map((shard) => {
        const { state, silentFor, bot } = shard.report();
        return { shard: shard.id, state, silentFor, guilds: bot?.guilds ?? 0 };
      });
      return { state: each.find(({ state }) => state !== 'connected')?.state ?? 'connected', shards: each };
    },
    async stop() {
      await Promise.all(shards.map((shard) => shard.stop()));
    },
  };
}
