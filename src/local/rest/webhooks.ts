import { Hono } from 'hono';
import { parseBody } from '../validation/bodies.js';
import { followUpBody, followUpEditBody } from '../validation/message-schemas.js';
import { jsonBody, type RestContext, type RestEnv } from './context.js';

const MESSAGE = '/webhooks/:application/:token/messages/:message';

/** What a bot does after it has acknowledged: https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
export function webhookRoutes({ interactions, answers }: RestContext): Hono<RestEnv> {
  return new Hono<RestEnv>()
    .post('/webhooks/:application/:token', async (c) => {
      const { application, token } = c.req.param();
      const interaction = interactions.forWebhook(application, token);
      const body = parseBody(followUpBody, await jsonBody(c));
      return c.json(answers.followUp(interaction, body).message);
    })
    .get(MESSAGE, (c) => {
      const { application, token, message } = c.req.param();
      return c.json(answers.read(interactions.forWebhook(application, token), message).message);
    })
    .patch(MESSAGE, async (c) => {
      const { application, token, message } = c.req.param();
      const interaction = interactions.forWebhook(application, token);
      const body = parseBody(followUpEditBody, await jsonBody(c));
      return c.json(answers.edit(interaction, message, body).message);
    })
    .delete(MESSAGE, (c) => {
      const { application, token, message } = c.req.param();
      answers.remove(interactions.forWebhook(application, token), message);
      return c.body(null, 204);
    });
}
