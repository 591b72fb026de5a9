import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes to this machine by its own name and from no other site's page: a page elsewhere can make a
 * browser send requests here, but cannot choose their Host and Origin.
 */
export function isOwnHost({ host, origin }: IncomingHttpHeaders, port: number): boolean {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!names.some((name) => name === host)) return false;
  return origin === undefined || names.some((name) => `http://${name}` === origin);
}
