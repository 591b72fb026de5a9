import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** What is served of a program's health. */
export interface Report {
  readonly isWell: boolean;
  /** More of it, for whoever reads it. */
  readonly details: object;
}

/**
 * Serves `GET /health` on 127.0.0.1: 200 when all is well, 503 when not, with the details as JSON.
 * @param port 0 for any free one
 * @throws the operating system's error when the port cannot be listened on
 */
export async function serveHealth(port: number, report: () => Report): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    const { isWell, details } = report();
    response
      .writeHead(isWell ? 200 : 503, { 'Content-Type': 'application/json', Connection: 'close' })
      .end(`${JSON.stringify(details)}\n`);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return server;
}
