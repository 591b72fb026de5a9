import { ApplicationCommandCreateRequestSchema as CommandRequest } from 'discord-api-spec/zod';
import { Hono } from 'hono';
import { z } from 'zod';
import { missingAccess, unknownGuild } from '../errors.js';
import { anyObject, type CommandBody, parseBody } from '../validation/bodies.js';
import { checkCommand, checkCommands } from '../validation/command.js';
import { jsonBody, type RestContext, type RestEnv, type RestRequest } from './context.js';

/** The commands of the application, global and of a guild: https://docs.discord.com/developers/interactions/application-commands */
export function commandRoutes({ world }: RestContext): Hono<RestEnv> {
  const { commands, events, guild } = world;
  const routes = new Hono<RestEnv>();

  const changed = () =>
    events.emit('told', { type: 'commandsChanged', commands: commands.seenIn(guild.id) }, null);
  const scopeOf = (c: RestRequest): string | null => {
    if (c.req.param('application') !== world.applicationId) throw missingAccess();
    const guildId = c.req.param('guild');
    if (guildId !== undefined && !world.guilds.some(({ id }) => id === guildId)) throw unknownGuild();
    return guildId ?? null;
  };
  const idOf = (c: RestRequest): string => c.req.param('command') ?? '';
  const readCommand = (value: unknown): CommandBody => {
    const body = parseBody(CommandRequest, value);
    checkCommand(body);
    return body;
  };

  for (const base of ['/applications/:application', '/applications/:application/guilds/:guild']) {
    routes
      .get(`${base}/commands`, (c) =>
        c.json(commands.list(scopeOf(c), c.req.query('with_localizations') === 'true')),
      )
      .post(`${base}/commands`, async (c) => {
        const { command, isNew } = commands.create(scopeOf(c), readCommand(await jsonBody(c)));
        changed();
        return c.json(command, isNew ? 201 : 200);
      })
      .put(`${base}/commands`, async (c) => {
        const scope = scopeOf(c);
        const list = parseBody(z.array(z.unknown()), await jsonBody(c));
        const bodies = list.map((body, index) => parseBody(CommandRequest, body, [index]));
        checkCommands(bodies);
        const registered = commands.replaceAll(scope, bodies);
        changed();
        return c.json(registered);
      })
      .get(`${base}/commands/:command`, (c) => c.json(commands.get(scopeOf(c), idOf(c))))
      .patch(`${base}/commands/:command`, async (c) => {
        const scope = scopeOf(c);
        const changes = parseBody(anyObject, await jsonBody(c));
        const body = readCommand({ ...commands.get(scope, idOf(c)), ...changes });
        const command = commands.replace(scope, idOf(c), body);
        changed();
        return c.json(command);
      })
      .delete(`${base}/commands/:command`, (c) => {
        commands.remove(scopeOf(c), idOf(c));
        changed();
        return c.body(null, 204);
      });
  }
  return routes;
}
