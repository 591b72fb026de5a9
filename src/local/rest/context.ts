import type { Context, MiddlewareHandler } from 'hono';
import type { Answers } from '../answers.js';
import { notJson, unauthorized } from '../errors.js';
import type { Interactions } from '../state/interactions.js';
import type { World } from '../state/world.js';

/** What the REST routes work on. */
export interface RestContext {
  readonly world: World;
  readonly interactions: Interactions;
  readonly answers: Answers;
  readonly token: string;
  /** Where bots open their gateway sockets. */
  readonly gatewayUrl: () => string;
}

/** Refuses requests without the bot's token. */
export function requireBot({ token }: RestContext): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header('Authorization') !== `Bot ${token}`) throw unauthorized();
    await next();
  };
}

/** The JSON of a request's body, of any shape. @throws DiscordError 50109 when it is none */
export async function jsonBody(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw notJson();
  }
}
