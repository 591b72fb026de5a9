import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { Answers } from '../answers.js';
import { notJson, tooLarge, unauthorized } from '../errors.js';
import type { Interactions } from '../state/interactions.js';
import type { World } from '../state/world.js';

const MAX_BODY_BYTES = 1 << 20;

/** What the REST routes are given: with it comes the request as Node has it. */
export interface RestEnv {
  Bindings: HttpBindings;
}
export type RestRequest = Context<RestEnv>;

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
export function requireBot({ token }: RestContext): MiddlewareHandler<RestEnv> {
  return async (c, next) => {
    if (c.req.header('Authorization') !== `Bot ${token}`) throw unauthorized();
    await next();
  };
}

/** The JSON of a request's body, of any shape. @throws DiscordError 50109 when it is none, 40005 when it is too long */
export async function jsonBody(c: RestRequest): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of c.env.incoming) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw tooLarge();
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw notJson();
  }
}
