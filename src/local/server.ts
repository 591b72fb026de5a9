import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isOwnHost } from './own-host.js';

const HOST = '127.0.0.1';
const MAX_SOCKET_MESSAGE_BYTES = 1 << 20;

/** Where a server listens, and how it is stopped. */
export interface LocalServer {
  readonly port: number;
  /** Is gone for this long, in milliseconds: cuts all connections and refuses new ones. Resolves when it is back. */
  goAway(ms: number): Promise<void>;
  /** Cuts all connections and stops. */
  close(): Promise<void>;
}

/** Who serves the sockets opened at a path (without the query). */
export type SocketRoutes = Record<string, (socket: WebSocket) => void>;

/**
 * A server for HTTP and WebSockets on 127.0.0.1 that only serves requests made to it by that name.
 * @param port the port wanted; another is taken when it is in use, any free one for 0
 * @throws the error of the operating system when it cannot listen at all
 */
export async function serve(
  port: number,
  onRequest: RequestListener,
  routes: SocketRoutes,
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    if (isOwnHost(request.headers, taken)) return onRequest(request, response);
    response.writeHead(403, { 'Content-Type': 'text/plain' }).end('This server is for this machine only.\n');
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_SOCKET_MESSAGE_BYTES });
  let taken = 0;
  const listen = async (wanted: number) => {
    server.listen(wanted, HOST);
    await once(server, 'listening');
    const address = server.address();
    taken = typeof address === 'object' && address !== null ? address.port : 0;
  };
  const stop = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    for (const socket of sockets.clients) socket.terminate();
    await closed;
  };

  server.on('upgrade', (request: IncomingMessage, stream, head) => {
    const route = routes[pathOf(request)];
    stream.on('error', () => stream.destroy());
    if (route === undefined || !isOwnHost(request.headers, taken)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, route);
  });

  try {
    await listen(port);
  } catch (error) {
    if (port === 0 || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'))
      throw error;
    await listen(0);
  }
  let isClosed = false;
  return {
    port: taken,
    async goAway(ms) {
      await stop();
      await new Promise((resolve) => setTimeout(resolve, ms));
      if (!isClosed) await listen(taken);
    },
    async close() {
      isClosed = true;
      await stop();
    },
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const path = url.split('?', 1)[0] ?? '';
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
