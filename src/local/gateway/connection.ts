import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { FaultPlan } from '../faults.js';
import { readJson } from '../json.js';
import { guildPayload, readyPayload } from '../payloads/guild.js';
import { shardOf } from '../snowflakes.js';
import type { World } from '../state/world.js';
import type { Session, Sessions } from './sessions.js';

/** Payloads a bot may send in 60 s: https://docs.discord.com/developers/events/gateway#rate-limiting */
const MAX_PAYLOADS = 120;
const PAYLOADS_MS = 60_000;
/** How many heartbeat intervals may pass without one. */
const MISSED_HEARTBEATS = 1.5;

const payload = z.object({ op: z.int(), d: z.unknown().optional() });
const heartbeat = z.int().nullable();
const identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int().nullable() });

/** What a connection needs of the gateway. */
export interface GatewayContext {
  readonly world: World;
  readonly plan: FaultPlan;
  readonly sessions: Sessions;
  readonly token: string;
  readonly heartbeatMs: number;
  /** Where a session is resumed. */
  readonly url: () => string;
}

/** Speaks with a bot over a socket that has just been opened, from HELLO to its end. */
export function connect(context: GatewayContext, socket: WebSocket): void {
  const { world, plan, sessions, token, heartbeatMs } = context;
  let session: Session | null = null;
  let received = 0;
  const rate = setInterval(() => {
    received = 0;
  }, PAYLOADS_MS);
  const watchdog = setTimeout(
    () => socket.close(GatewayCloseCodes.SessionTimedOut),
    heartbeatMs * MISSED_HEARTBEATS,
  );
  const send = (op: GatewayOpcodes, d: unknown) => {
    if (!plan.isSilent) socket.send(JSON.stringify({ op, d, s: null, t: null }));
  };

  const onHeartbeat = (sequence: number | null) => {
    watchdog.refresh();
    if (session !== null && sequence !== null) sessions.confirm(session, sequence);
    if (plan.acksHeartbeats) send(GatewayOpcodes.HeartbeatAck, null);
  };

  const onIdentify = ({ token: given, intents, shard = [0, 1] }: z.infer<typeof identify>) => {
    if (session !== null) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
    if (plan.identifyCode !== null) return socket.close(plan.identifyCode);
    if (given !== token)
      return socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    if (shard[0] >= shard[1]) return socket.close(GatewayCloseCodes.InvalidShard);
    session = sessions.open(socket, shard, intents);
    const guilds = world.guilds.filter(({ id }) => shardOf(id, shard[1]) === shard[0]);
    sessions.send(session, 'READY', readyPayload(world, session, context.url(), guilds));
    for (const guild of guilds) sessions.send(session, 'GUILD_CREATE', guildPayload(world, guild));
  };

  const onResume = (asked: z.infer<typeof resume>) => {
    if (asked.token !== token) return socket.close(GatewayCloseCodes.AuthenticationFailed);
    session = sessions.resume(socket, asked.session_id, asked.seq ?? 0);
    if (session === null) send(GatewayOpcodes.InvalidSession, false);
  };

  const onPayload = ({ op, d }: z.infer<typeof payload>) => {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        return onHeartbeat(heartbeat.parse(d));
      case GatewayOpcodes.Identify:
        return onIdentify(identify.parse(d));
      case GatewayOpcodes.Resume:
        return onResume(resume.parse(d));
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        return session === null ? socket.close(GatewayCloseCodes.NotAuthenticated) : undefined;
      default:
        return socket.close(GatewayCloseCodes.UnknownOpcode);
    }
  };

  socket.on('message', (data) => {
    if (++received > MAX_PAYLOADS) return socket.close(GatewayCloseCodes.RateLimited);
    const parsed = payload.safeParse(readJson(data));
    if (!parsed.success) return socket.close(GatewayCloseCodes.DecodeError);
    try {
      onPayload(parsed.data);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      socket.close(GatewayCloseCodes.DecodeError);
    }
  });
  // A socket that breaks is closed by `ws` itself; what matters follows in 'close'.
  socket.on('error', () => undefined);
  socket.on('close', (code) => {
    clearInterval(rate);
    clearTimeout(watchdog);
    if (session !== null) sessions.lose(session, socket, code);
  });
  send(GatewayOpcodes.Hello, { heartbeat_interval: heartbeatMs });
}
