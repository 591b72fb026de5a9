import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';

const jsonObject = z.record(z.string(), z.unknown());
type Json = z.infer<typeof jsonObject>;

/** A WebSocket that a test speaks JSON over. */
export interface TestSocket {
  /** All that has come, oldest first. */
  readonly received: readonly Json[];
  send(message: unknown): void;
  /** The first message, come or to come, that fits. */
  next(fits: (message: Json) => boolean): Promise<Json>;
  /** The code that it is closed with. */
  readonly closed: Promise<number>;
  close(code?: number): void;
}

/** Opens a socket. */
export async function openSocket(url: string, headers: Record<string, string> = {}): Promise<TestSocket> {
  const socket = new WebSocket(url, { headers });
  const received: Json[] = [];
  const listeners = new Set<() => void>();
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('message', (data: Buffer) => {
    received.push(jsonObject.parse(JSON.parse(data.toString())));
    for (const listener of listeners) listener();
  });
  await once(socket, 'open');
  return {
    received,
    closed,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    close: (code) => (code === undefined ? socket.terminate() : socket.close(code)),
    next: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const found = received.find(fits);
          if (found === undefined) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
      }),
  };
}

const interactionData = z.looseObject({ id: z.string(), token: z.string() });

/** A bot without a library, to send what discord.js would not. */
export interface RawBot {
  readonly socket: TestSocket;
  readonly sessionId: string;
  /** The next interaction that was not yet taken. */
  interaction(): Promise<z.infer<typeof interactionData>>;
}

/** Identifies on the gateway and waits for READY. */
export async function identify(url: string, token: string, shard = [0, 1]): Promise<RawBot> {
  const socket = await openSocket(`${url}?v=10&encoding=json`);
  const properties = { os: 'linux', browser: 'test', device: 'test' };
  socket.send({ op: 2, d: { token, intents: 1, properties, shard } });
  const { d } = await socket.next(({ t }) => t === 'READY');
  const taken = new Set<unknown>();
  return {
    socket,
    sessionId: z.looseObject({ session_id: z.string() }).parse(d).session_id,
    async interaction() {
      const event = await socket.next((message) => message.t === 'INTERACTION_CREATE' && !taken.has(message));
      taken.add(event);
      return interactionData.parse(event.d);
    },
  };
}
