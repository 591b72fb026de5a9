import { MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { DiscordError, missingAccess, unknownChannel, unknownMessage } from '../errors.js';
import type { PageMessage } from '../page-protocol.js';
import { channelPayload } from '../payloads/guild.js';
import { addMessage, deleteMessage, editMessage, getMessage, partsOf } from '../state/messages.js';
import type { Channel } from '../state/world.js';
import { parseBody } from '../validation/bodies.js';
import { partsAfter } from '../validation/message.js';
import { channelEditBody, channelMessageBody } from '../validation/message-schemas.js';
import { jsonBody, type RestContext, type RestEnv, type RestRequest } from './context.js';

const MAX_LISTED = 100;
const LISTED = 50;

/** Messages that a bot reads and writes as itself: https://docs.discord.com/developers/resources/message */
export function channelRoutes({ world }: RestContext): Hono<RestEnv> {
  const channelOf = (c: RestRequest): Channel => {
    const channel = world.channels.get(c.req.param('channel') ?? '');
    if (channel === undefined) throw unknownChannel();
    if (channel.kind === 'private') throw missingAccess();
    return channel;
  };
  const messageOf = (c: RestRequest): PageMessage => {
    const message = getMessage(channelOf(c), c.req.param('message') ?? '');
    if (message.onlyFor !== null) throw unknownMessage();
    return message;
  };
  const ownMessage = (c: RestRequest): PageMessage => {
    const message = messageOf(c);
    if (message.message.author.id !== world.bot.id)
      throw new DiscordError(403, 50005, 'Cannot edit a message authored by another user');
    return message;
  };

  return new Hono<RestEnv>()
    .get('/channels/:channel', (c) => c.json(channelPayload(world, channelOf(c))))
    .post('/channels/:channel/typing', (c) => {
      channelOf(c);
      return c.body(null, 204);
    })
    .get('/channels/:channel/messages', (c) => {
      const limit = Math.min(Number(c.req.query('limit') ?? LISTED) || LISTED, MAX_LISTED);
      const messages = [...channelOf(c).messages.values()].filter(({ onlyFor }) => onlyFor === null);
      return c.json(
        messages
          .slice(-limit)
          .reverse()
          .map(({ message }) => message),
      );
    })
    .post('/channels/:channel/messages', async (c) => {
      const channel = channelOf(c);
      const body = parseBody(channelMessageBody, await jsonBody(c));
      const parts = partsAfter({ ...body, flags: (body.flags ?? 0) & ~MessageFlags.Ephemeral }, null, []);
      return c.json(
        addMessage(world, channel, { author: world.bot, parts, allowed: body.allowed_mentions }).message,
      );
    })
    .get('/channels/:channel/messages/:message', (c) => c.json(messageOf(c).message))
    .patch('/channels/:channel/messages/:message', async (c) => {
      const message = ownMessage(c);
      const body = parseBody(channelEditBody, await jsonBody(c));
      return c.json(
        editMessage(world, message, partsAfter(body, partsOf(message), []), body.allowed_mentions).message,
      );
    })
    .delete('/channels/:channel/messages/:message', (c) => {
      deleteMessage(world, channelOf(c), ownMessage(c).message.id);
      return c.body(null, 204);
    });
}
