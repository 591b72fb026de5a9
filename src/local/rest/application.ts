import { Hono } from 'hono';
import { z } from 'zod';
import { unknownGuild, unknownUser } from '../errors.js';
import { channelPayload, guildPayload } from '../payloads/guild.js';
import { parseBody } from '../validation/bodies.js';
import { jsonBody, type RestContext, type RestEnv } from './context.js';

const recipient = z.looseObject({ recipient_id: z.string() });

/** What a bot asks about itself and where it is. */
export function applicationRoutes({ world, gatewayUrl, shards }: RestContext): Hono<RestEnv> {
  const application = {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    bot: world.bot,
    integration_types_config: { 0: {}, 1: {} },
  };
  const limits = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 };
  return new Hono<RestEnv>()
    .get('/gateway', (c) => c.json({ url: gatewayUrl() }))
    .get('/gateway/bot', (c) => c.json({ url: gatewayUrl(), shards, session_start_limit: limits }))
    .get('/users/@me', (c) => c.json(world.bot))
    .post('/users/@me/channels', async (c) => {
      const person = world.people.get(parseBody(recipient, await jsonBody(c)).recipient_id);
      if (person === undefined) throw unknownUser();
      return c.json(channelPayload(world, person.botDm));
    })
    .get('/applications/@me', (c) => c.json(application))
    .get('/oauth2/applications/@me', (c) => c.json(application))
    .get('/guilds/:guild', (c) => {
      const guild = world.guilds.find(({ id }) => id === c.req.param('guild'));
      if (guild === undefined) throw unknownGuild();
      return c.json(guildPayload(world, guild));
    });
}
