import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { notJson, tooLarge, unauthorized } from '../errors.js';
import type { Interactions } from '../state/interactions.js';
import type { World } from '../state/world.js';
import type { Answers } from './answers.js';

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
  /** How many shards bots are told to have. */
  readonly shards: number;
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
  const body = await readBody(c.env.incoming);
  try {
    return JSON.parse(body.toString());
  } catch {
    throw notJson();
  }
}

/** By events: for many small bodies that is much faster than reading the stream as an iterable. */
function readBody(incoming: RestRequest['env']['incoming']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BODY_BYTES) reject(tooLarge());
      else chunks.push(chunk);
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
  });
}
