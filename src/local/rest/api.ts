import { Hono } from 'hono';
import { notFound } from '../errors.js';
import { type FaultPlan, faultResponse } from '../faults.js';
import { applicationRoutes } from './application.js';
import { channelRoutes } from './channels.js';
import { commandRoutes } from './commands.js';
import { type RestContext, type RestEnv, requireBot } from './context.js';
import { interactionRoutes } from './interactions.js';
import { webhookRoutes } from './webhooks.js';

/** A request that the bot made, and how it was answered. */
export interface RequestSeen {
  readonly method: string;
  /** From /api/v10 on, without the query. */
  readonly path: string;
  /** Null when no answer was given. */
  readonly status: number | null;
}

/** Discord's REST API, version 10, as far as bots that answer interactions use it. */
export function restApi(context: RestContext, plan: FaultPlan, onRequest: (seen: RequestSeen) => void) {
  const api = new Hono<RestEnv>();
  api.use(async (c, next) => {
    const { method } = c.req;
    const path = c.req.path.replace('/api/v10', '');
    const fault = plan.takeRest(`${method} ${path}`);
    if (fault?.kind === 'cut') c.env.incoming.destroy();
    if (fault?.kind === 'cut' || fault?.kind === 'hang') {
      onRequest({ method, path, status: null });
      return new Promise<never>(() => undefined);
    }
    if (fault !== null) c.res = faultResponse(c, fault);
    else await next();
    onRequest({ method, path, status: c.res.status });
    return;
  });
  api.route('/', interactionRoutes(context));
  api.route('/', webhookRoutes(context));
  api.use(requireBot(context));
  for (const routes of [applicationRoutes, channelRoutes, commandRoutes]) api.route('/', routes(context));
  api.all('*', () => {
    throw notFound();
  });
  return api;
}
