import { Client, DefaultRestOptions, Events, GatewayIntentBits, Options, type RESTOptions } from 'discord.js';
import type { OwnShard } from '../config.js';
import type { Logger } from '../log.js';
import { keepNeeded, type Packet } from './packets.js';
import { NOBODY } from './respond.js';

/** A first answer is of use for 3 seconds: in this time one that hangs is given up, so that there is time for another. */
const FIRST_ANSWER_MS = 1_200;
/** How long one may be made to wait before it is given up. */
const FIRST_ANSWER_WAIT_MS = 1_500;
/** Everything else may take longer. */
const REQUEST_MS = 10_000;
const WAIT_MS = 60_000;
/** Users are remembered by discord.js while they are at work, not for ever. */
const USERS = 500;

/** No content: what Discord answers to an answer that it has taken. */
const TAKEN = 204;

/** The addresses of first answers, and of discord.js's name for them. */
const FIRST_ANSWER = /\/interactions\/[^/]+\/[^/]+\/callback/;

/**
 * A discord.js client that asks for the intent `Guilds` only, pings nobody, gives up what Discord does not answer in
 * time, and passes over events that are malformed.
 * @param api Discord's REST address without the version; null for Discord itself
 * @param shard which of so many parts of the bot it connects as
 */
export function createClient(api: string | null, shard: OwnShard, log: Logger): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: NOBODY,
    // Always given: discord.js would take them from environment variables, one of which is a setting of ours.
    shards: [shard.id],
    shardCount: shard.count,
    rest: { ...patience, ...(api ? { api } : {}) },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: USERS, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reported an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => log.warn('The connection to Discord is lost; connecting again'));
  client.on(Events.ShardResume, () => log.info('The connection to Discord is taken up again'));
  client.on(Events.Raw, (packet: Packet) => {
    const event = packet.t;
    const wrong = keepNeeded(packet);
    if (wrong !== null) log.warn({ event, wrong }, 'An event of Discord’s is malformed and was passed over');
    else if (packet.t === null) log.debug({ event }, 'An event that the bot has no use for');
  });
  return client;
}

/** Makes a request that is given up in time, the reading of what comes back included; of one that was taken nothing does. */
const makeInTime: RESTOptions['makeRequest'] = async (url, init) => {
  const control = new AbortController();
  // Of this name, for discord.js makes what is aborted by any other once more.
  const late = () => control.abort(new DOMException('No answer in time', 'TimeoutError'));
  const timer = setTimeout(late, FIRST_ANSWER_MS);
  let toRead = false;
  try {
    const response = await DefaultRestOptions.makeRequest(url, { ...init, signal: control.signal });
    toRead = response.status !== TAKEN;
    return response;
  } finally {
    if (!toRead) clearTimeout(timer);
  }
};

const patience: Partial<RESTOptions> = {
  timeout: REQUEST_MS,
  /** discord.js would wait however long Discord says, and try at once and for ever where it says nothing. */
  rejectOnRateLimit: ({ route, retryAfter }) =>
    retryAfter <= 0 || retryAfter > (FIRST_ANSWER.test(route) ? FIRST_ANSWER_WAIT_MS : WAIT_MS),
  makeRequest: (url, init) =>
    FIRST_ANSWER.test(url) ? makeInTime(url, init) : DefaultRestOptions.makeRequest(url, init),
};
