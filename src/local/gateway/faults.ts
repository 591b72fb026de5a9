import { GatewayOpcodes } from 'discord-api-types/v10';
import type { World } from '../state/world.js';
import type { Session, Sessions } from './sessions.js';

/** What a program can do to the sockets of all the bots that are connected. */
export function makeGatewayFaults(world: World, sessions: Sessions) {
  const each = (action: (socket: NonNullable<Session['socket']>, session: Session) => void) => {
    for (const session of sessions.all()) if (session.socket !== null) action(session.socket, session);
  };
  const sendAll = (op: GatewayOpcodes, d: unknown) =>
    each((socket) => socket.send(JSON.stringify({ op, d, s: null, t: null })));
  return {
    /** Cuts the connections, without a close frame. */
    drop: () => each((socket) => socket.terminate()),
    /** Closes the connections in order, with a code. */
    close: (code: number) => each((socket) => socket.close(code)),
    /** Asks for a reconnection (op 7). */
    askToReconnect: () => sendAll(GatewayOpcodes.Reconnect, null),
    /** Says that the session is invalid (op 9), and whether it can be resumed all the same. */
    invalidate(resumable: boolean): void {
      sendAll(GatewayOpcodes.InvalidSession, resumable);
      if (!resumable) each((_, session) => sessions.forget(session));
    },
    /** Sends a text as it is, JSON or not. */
    sendRaw: (text: string) => each((socket) => socket.send(text)),
    /** Sends an event of any name and content, in the session's sequence, to the bots of the first shard. */
    dispatch: (name: string, data: object) => world.events.emit('dispatch', { name, data, guildId: null }),
  };
}

export type GatewayFaults = ReturnType<typeof makeGatewayFaults>;
