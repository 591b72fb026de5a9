import {
  InteractionApplicationCommandAutocompleteCallbackNumberDataSchema as NumberChoices,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema as StringChoices,
} from 'discord-api-spec/zod';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import { DiscordError, refuseForm } from '../errors.js';
import type { PageMessage } from '../page-protocol.js';
import type { Interaction } from '../state/interactions.js';
import { parseBody } from '../validation/bodies.js';
import { replyBody, updateBody } from '../validation/message-schemas.js';
import type { Answers } from './answers.js';
import { jsonBody, type RestContext, type RestEnv } from './context.js';

const callback = z.looseObject({ type: z.int(), data: z.unknown().optional() });
const DATA = ['data'];

/** Which callbacks each type of interaction takes, of those that the local Discord knows. */
const ALLOWED: Partial<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
};

/** How a bot acknowledges: https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
export function interactionRoutes({ interactions, answers }: RestContext): Hono<RestEnv> {
  return new Hono<RestEnv>().post('/interactions/:id/:token/callback', async (c) => {
    const { id, token } = c.req.param();
    const body = await jsonBody(c);
    const interaction = interactions.forCallback(id, token);
    const { type, data } = parseBody(callback, body);
    const message = acknowledge(answers, interaction, type, data);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json(withResponse(interaction, type, message));
  });
}

function acknowledge(
  answers: Answers,
  interaction: Interaction,
  type: number,
  data: unknown,
): PageMessage | null {
  const allowed = ALLOWED[interaction.type] ?? [];
  if (!allowed.some((known) => known === type)) {
    const message = `Value must be one of {${allowed.join(', ')}}.`;
    refuseForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return answers.reply(interaction, parseBody(replyBody, data ?? {}, DATA));
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return answers.deferReply(interaction, parseBody(replyBody, data ?? {}, DATA));
    case InteractionResponseType.DeferredMessageUpdate:
      return answers.deferUpdate(interaction);
    case InteractionResponseType.UpdateMessage:
      return answers.update(interaction, parseBody(updateBody, data ?? {}, DATA));
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const schema = interaction.choiceType === 'number' ? NumberChoices : StringChoices;
      answers.choose(interaction, parseBody(schema, data ?? {}, DATA));
      return null;
    }
    default:
      throw new DiscordError(501, 0, 'The local Discord has no modals.');
  }
}

function withResponse(
  { id, type: interactionType }: Interaction,
  type: number,
  message: PageMessage | null,
): object {
  const interaction = { id, type: interactionType };
  if (message === null) return { interaction };
  return {
    interaction: {
      ...interaction,
      response_message_id: message.message.id,
      response_message_loading: message.state === 'thinking',
      response_message_ephemeral: message.onlyFor !== null,
    },
    resource: { type, message: message.message },
  };
}
