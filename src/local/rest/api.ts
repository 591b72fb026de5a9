import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { DiscordError, notFound } from '../errors.js';
import { type FaultPlan, faultResponse } from '../faults.js';
import { applicationRoutes } from './application.js';
import { channelRoutes } from './channels.js';
import { commandRoutes } from './commands.js';
import { type RestContext, requireBot } from './context.js';
import { interactionRoutes } from './interactions.js';
import { webhookRoutes } from './webhooks.js';

const MAX_BODY_BYTES = 1 << 20;

/** A request that the bot made, and how it was answered. */
export interface RequestSeen {
  readonly method: string;
  /** From /api/v10 on, without the query. */
  readonly path: string;
  readonly status: number;
}

/** Discord's REST API, version 10, as far as bots that answer interactions use it. */
export function restApi(context: RestContext, plan: FaultPlan, onRequest: (seen: RequestSeen) => void) {
  const api = new Hono<{ Bindings: HttpBindings }>();
  api.use(async (c, next) => {
    const { method } = c.req;
    const path = c.req.path.replace('/api/v10', '');
    const fault = plan.takeRest(`${method} ${path}`);
    if (fault?.kind === 'hang') return new Promise<never>(() => undefined);
    if (fault?.kind === 'cut') c.env.incoming.destroy();
    else if (fault !== null) c.res = faultResponse(c, fault);
    else await next();
    onRequest({ method, path, status: c.res.status });
    return;
  });
  api.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => {
        throw new DiscordError(413, 40005, 'Request entity too large');
      },
    }),
  );
  api.route('/', interactionRoutes(context));
  api.route('/', webhookRoutes(context));
  api.use(requireBot(context));
  for (const routes of [applicationRoutes, channelRoutes, commandRoutes]) api.route('/', routes(context));
  api.all('*', () => {
    throw notFound();
  });
  return api;
}
