import type { LocalDiscord } from '../../../src/local/local-discord.js';

/** An answer of the REST API. */
interface RestAnswer {
  readonly status: number;
  /** Its JSON; null when it has none. */
  readonly body: unknown;
}

/** Sends a request as a bot would, with its token unless `headers` says otherwise. */
export async function rest(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RestAnswer> {
  const response = await fetch(`${discord.restUrl}/v10${path}`, {
    method,
    headers: { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}
