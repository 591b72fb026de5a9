import { randomBytes } from 'node:crypto';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { FaultPlan } from '../faults.js';
import { shardOf } from '../snowflakes.js';
import type { World } from '../state/world.js';

/** Events kept for a RESUME; whoever missed more must identify anew. */
const MAX_REPLAY = 5000;
/** How long a session without a socket can be resumed. */
const RESUMABLE_MS = 120_000;
const FORGOTTEN_ON_CLOSE = [1000, 1001];

/** What a bot has identified as. It outlives its socket, so that it can be resumed. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  sequence: number;
  /** The newest events, for a replay. */
  readonly sent: { readonly sequence: number; readonly text: string }[];
  socket: WebSocket | null;
}

/** The bot's sessions, and the delivery of events to them. */
export function makeSessions(world: World, plan: FaultPlan) {
  const sessions = new Map<string, Session>();

  const tellOnline = () => {
    const online = [...sessions.values()].some(({ socket }) => socket !== null);
    if (online === world.botOnline) return;
    world.botOnline = online;
    world.events.emit('told', { type: 'botOnline', online, bot: world.bot }, null);
  };

  const send = (session: Session, name: string, data: unknown) => {
    const sequence = ++session.sequence;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: name, s: sequence, d: data });
    session.sent.push({ sequence, text });
    if (session.sent.length > MAX_REPLAY) session.sent.shift();
    if (!plan.isSilent) session.socket?.send(text);
  };

  world.events.on('dispatch', ({ name, data, guildId }) => {
    const concerned = [...sessions.values()].filter(
      ({ shard: [shard, shards] }) => shard === (guildId === null ? 0 : shardOf(guildId, shards)),
    );
    for (const session of concerned) {
      const told = name === 'MESSAGE_CREATE' ? messageFor(session, data, guildId) : data;
      const times = name === 'INTERACTION_CREATE' ? plan.deliveries : 1;
      if (told !== null) for (let i = 0; i < times; i++) send(session, name, told);
    }
  });

  return {
    send,

    /** A new session on this socket. Sessions of the same shard that have no socket are forgotten. */
    open(socket: WebSocket, shard: readonly [number, number], intents: number): Session {
      for (const old of sessions.values())
        if (old.socket === null && old.shard[0] === shard[0]) sessions.delete(old.id);
      const id = randomBytes(16).toString('hex');
      const session: Session = { id, shard, intents, sequence: 0, sent: [], socket };
      sessions.set(id, session);
      tellOnline();
      return session;
    },

    /**
     * Takes a session up again on a new socket and sends what it has missed since `sequence`.
     * @returns null when the session, or what it missed, is not known any more
     */
    resume(socket: WebSocket, id: string, sequence: number): Session | null {
      const session = sessions.get(id);
      const oldest = session?.sent[0]?.sequence ?? 1;
      if (session === undefined || sequence > session.sequence || sequence + 1 < oldest) return null;
      session.socket?.terminate();
      session.socket = socket;
      for (const { text } of session.sent.filter((event) => event.sequence > sequence)) socket.send(text);
      send(session, 'RESUMED', {});
      tellOnline();
      return session;
    },

    /** What its socket's end means for a session: a close in order ends it, any other can be resumed for a while. */
    lose(session: Session, socket: WebSocket, code: number): void {
      if (session.socket !== socket) return;
      session.socket = null;
      if (FORGOTTEN_ON_CLOSE.includes(code)) sessions.delete(session.id);
      else
        setTimeout(() => {
          if (session.socket === null) sessions.delete(session.id);
        }, RESUMABLE_MS).unref();
      tellOnline();
    },

    /** Forgets a session, so that it cannot be resumed. */
    forget(session: Session): void {
      sessions.delete(session.id);
    },

    /** What has been received for certain is not kept for a replay. */
    confirm(session: Session, sequence: number): void {
      const first = session.sent.findIndex((event) => event.sequence > sequence);
      session.sent.splice(0, first === -1 ? session.sent.length : first);
    },

    all: () => [...sessions.values()],
  };
}

export type Sessions = ReturnType<typeof makeSessions>;

/**
 * A written message as the session may see it, null when not at all: the intents decide,
 * https://docs.discord.com/developers/events/gateway#gateway-intents
 */
function messageFor({ intents }: Session, data: object, guildId: string | null): object | null {
  const needed = guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  if ((intents & needed) === 0) return null;
  const mayRead = guildId === null || (intents & GatewayIntentBits.MessageContent) !== 0;
  return mayRead ? data : { ...data, content: '', embeds: [], components: [], attachments: [] };
}
