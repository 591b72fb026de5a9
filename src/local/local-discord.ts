import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { type Clock, systemClock } from './clock.js';
import { DiscordError } from './errors.js';
import { type FaultPlan, makeFaultPlan } from './faults.js';
import { connect } from './gateway/connection.js';
import { type GatewayFaults, makeGatewayFaults } from './gateway/faults.js';
import { makeSessions } from './gateway/sessions.js';
import { PAGE_SOCKET_PATH } from './page-protocol.js';
import { servePage } from './page-socket.js';
import { makeAnswers } from './rest/answers.js';
import { type RequestSeen, restApi } from './rest/api.js';
import { serve } from './server.js';
import { inShortTurns } from './short-turns.js';
import { site } from './site.js';
import { makeInteractions } from './state/interactions.js';
import { makeWorld } from './state/world.js';
import { makeUser, type User } from './user/user.js';

const GATEWAY_PATH = '/gateway';
/** As Discord's own gateway has it, in milliseconds. */
const HEARTBEAT_MS = 41_250;
/** Requests remembered, for tests to look at. */
const MAX_REQUESTS = 1000;

/** How a local Discord is to be; every field may be left out. */
export interface LocalDiscordOptions {
  /** The port wanted, any free one for 0 (the default). When it is taken by somebody else, another is used. */
  readonly port?: number;
  /** The folder of the built page, with an `index.html`. */
  readonly pageFolder?: string | null;
  readonly botName?: string;
  readonly guildName?: string;
  /** The name of the person at the page. */
  readonly viewerName?: string;
  /** How many servers the bot is in. One follows the other in age, so they are spread evenly over any number of shards. */
  readonly guilds?: number;
  /** How many shards bots are told to have. */
  readonly shards?: number;
  readonly token?: string;
  /** How often bots must send a heartbeat, in milliseconds. */
  readonly heartbeatMs?: number;
  /** Told of each REST request of the bot, also of those that `requests` no longer holds. */
  readonly onRequest?: (seen: RequestSeen) => void;
  /** The time for deadlines and tokens; the gateway's heartbeats keep the machine's. */
  readonly clock?: Clock;
}

/** A Discord on this machine, running. */
export interface LocalDiscord {
  readonly port: number;
  /** Whether the port that was asked for was taken, so that another is used. */
  readonly portWasTaken: boolean;
  /** What a bot is given as the address of the REST API, without `/v10`. */
  readonly restUrl: string;
  /** Where a person can use the bot. */
  readonly pageUrl: string;
  /** What a bot logs in with. */
  readonly token: string;
  readonly applicationId: string;
  readonly guildIds: readonly string[];
  /** The channel of the first server. */
  readonly channelId: string;
  /** The channel of each server, in their order. */
  readonly channelIds: readonly string[];
  /** The person at the page. */
  readonly user: User;
  /** Another person. */
  addUser(name: string): User;
  /** Whether a bot is connected, with any of its shards. */
  isBotOnline(): boolean;
  /** The newest REST requests of the bot, oldest first. */
  readonly requests: readonly RequestSeen[];
  /** Lets things go wrong. */
  readonly faults: FaultPlan & { readonly gateway: GatewayFaults; goAway(ms: number): Promise<void> };
  close(): Promise<void>;
}

/**
 * Starts a Discord on 127.0.0.1: gateway, REST API and page.
 * @throws the operating system's error when no port can be listened on
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const {
    port: wanted = 0,
    pageFolder = null,
    token = 'local.discord.token',
    heartbeatMs = HEARTBEAT_MS,
    shards = 1,
  } = options;
  const world = makeWorld({
    clock: options.clock ?? systemClock,
    botName: options.botName ?? 'Bot',
    guildName: options.guildName ?? 'Local server',
    guilds: options.guilds ?? 1,
  });
  const plan = makeFaultPlan();
  const sessions = makeSessions(world, plan);
  const interactions = makeInteractions(world);
  const addUser = (name: string) => makeUser(world, interactions, world.addPerson(name));
  const user = addUser(options.viewerName ?? 'You');
  const requests: RequestSeen[] = [];

  const gatewayUrl = () => `ws://127.0.0.1:${server.port}${GATEWAY_PATH}`;
  const rest = restApi(
    { world, interactions, answers: makeAnswers(world, interactions), token, gatewayUrl, shards },
    plan,
    (seen) => {
      if (requests.push(seen) > MAX_REQUESTS) requests.shift();
      options.onRequest?.(seen);
    },
  );
  const app = new Hono().route('/api/v10', rest).route('/', site(pageFolder));
  app.onError((error, c) => {
    if (error instanceof DiscordError) return c.json(error.body(), error.status);
    process.emitWarning(error);
    return c.json({ message: '500: Internal Server Error', code: 0 }, 500);
  });
  const gateway = { world, plan, sessions, token, heartbeatMs, url: gatewayUrl };
  const listener = getRequestListener(app.fetch);
  const onRequest = inShortTurns((request, response) => void listener(request, response));
  const server = await serve(wanted, onRequest, {
    [GATEWAY_PATH]: (socket) => connect(gateway, socket),
    [PAGE_SOCKET_PATH]: (socket) => servePage(world, user, socket),
  });

  return {
    port: server.port,
    portWasTaken: wanted !== 0 && wanted !== server.port,
    restUrl: `http://127.0.0.1:${server.port}/api`,
    pageUrl: `http://127.0.0.1:${server.port}/`,
    token,
    applicationId: world.applicationId,
    guildIds: world.guilds.map(({ id }) => id),
    channelId: world.guildChannel.id,
    channelIds: world.guildChannels.map(({ id }) => id),
    user,
    addUser,
    isBotOnline: () => world.botOnline,
    requests,
    faults: Object.assign(plan, {
      gateway: makeGatewayFaults(world, sessions),
      goAway: (ms: number) => server.goAway(ms),
    }),
    close: () => server.close(),
  };
}
