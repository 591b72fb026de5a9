import {
  IncomingWebhookUpdateRequestPartialSchema as Edit,
  IncomingWebhookRequestPartialSchema as FollowUp,
} from 'discord-api-spec/zod';
import { Hono } from 'hono';
import { parseBody } from '../validation/bodies.js';
import { jsonBody, type RestContext } from './context.js';

const MESSAGE = '/webhooks/:application/:token/messages/:message';

/** What a bot does after it has acknowledged: https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
export function webhookRoutes({ interactions, answers }: RestContext): Hono {
  return new Hono()
    .post('/webhooks/:application/:token', async (c) => {
      const { application, token } = c.req.param();
      const interaction = interactions.forWebhook(application, token);
      const body = parseBody(FollowUp, await jsonBody(c));
      return c.json(answers.followUp(interaction, body).message);
    })
    .get(MESSAGE, (c) => {
      const { application, token, message } = c.req.param();
      return c.json(answers.read(interactions.forWebhook(application, token), message).message);
    })
    .patch(MESSAGE, async (c) => {
      const { application, token, message } = c.req.param();
      const interaction = interactions.forWebhook(application, token);
      const body = parseBody(Edit, await jsonBody(c));
      return c.json(answers.edit(interaction, message, body).message);
    })
    .delete(MESSAGE, (c) => {
      const { application, token, message } = c.req.param();
      answers.remove(interactions.forWebhook(application, token), message);
      return c.body(null, 204);
    });
}
