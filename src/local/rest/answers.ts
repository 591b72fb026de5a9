import { InteractionResponseType } from 'discord-api-types/v10';
import {
  alreadyAcknowledged,
  type FormError,
  refuseForm,
  tooManyFollowUps,
  unknownMessage,
} from '../errors.js';
import type { PageMessage } from '../page-protocol.js';
import type { Interaction, Interactions } from '../state/interactions.js';
import { deleteMessage, editMessage, failMessage, getMessage, partsOf } from '../state/messages.js';
import type { World } from '../state/world.js';
import type { ChoicesBody, MessageBody } from '../validation/bodies.js';
import { choiceErrors } from '../validation/choices.js';
import { partsAfter } from '../validation/message.js';
import { addAnswer } from './answer-message.js';

/**
 * Follow-ups where the bot is installed for the user only:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
const MAX_FOLLOW_UPS_OF_USER = 5;

/** What a bot may do with an interaction, as Discord lets it; each throws the DiscordError with which Discord refuses. */
export function makeAnswers(world: World, interactions: Interactions) {
  const acknowledge = (interaction: Interaction, by: InteractionResponseType) => {
    interaction.acknowledgedBy = by;
    interaction.timer.cancel();
    interaction.onAcknowledged?.();
  };

  const change = (
    interaction: Interaction,
    message: PageMessage,
    body: MessageBody,
    path: FormError['path'],
  ): PageMessage => {
    const parts = partsAfter(body, partsOf(message), path);
    const changed = editMessage(world, message, parts, body.allowed_mentions);
    const isSource = interaction.source?.message.id === message.message.id;
    interaction.settle({ kind: isSource ? 'update' : 'message', message: changed });
    return changed;
  };

  const find = (interaction: Interaction, messageId: string): PageMessage => {
    const id = messageId === '@original' ? (interaction.originalId ?? '') : messageId;
    const message = getMessage(interaction.channel, id);
    if (message.message.author.id !== world.bot.id) throw unknownMessage();
    return message;
  };

  const source = (interaction: Interaction): PageMessage => {
    mustBeOpen(interaction);
    const message = getMessage(interaction.channel, interaction.source?.message.id ?? '');
    interaction.originalId = message.message.id;
    return message;
  };

  return {
    /** Answers with a new message. */
    reply(interaction: Interaction, body: MessageBody): PageMessage {
      mustBeOpen(interaction);
      const message = addAnswer(world, interaction, body, 'reply');
      interaction.originalId = message.message.id;
      acknowledge(interaction, InteractionResponseType.ChannelMessageWithSource);
      interaction.settle({ kind: 'message', message });
      return message;
    },

    /** Promises a new message; it is seen to have failed when it has not come as the interaction's token ends. */
    deferReply(interaction: Interaction, body: MessageBody): PageMessage {
      mustBeOpen(interaction);
      const message = addAnswer(world, interaction, body, 'deferred');
      interaction.originalId = message.message.id;
      acknowledge(interaction, InteractionResponseType.DeferredChannelMessageWithSource);
      interactions.onExpiry(interaction, () => {
        if (interaction.channel.messages.get(message.message.id) === message) failMessage(world, message);
        interaction.settle({ kind: 'failed' });
      });
      return message;
    },

    /** Changes the message that a component stands on. */
    update(interaction: Interaction, body: MessageBody): PageMessage {
      const changed = change(interaction, source(interaction), body, ['data']);
      acknowledge(interaction, InteractionResponseType.UpdateMessage);
      return changed;
    },

    /** Promises to change the message that a component stands on, or to leave it as it is. */
    deferUpdate(interaction: Interaction): PageMessage {
      const message = source(interaction);
      acknowledge(interaction, InteractionResponseType.DeferredMessageUpdate);
      interactions.onExpiry(interaction, () => interaction.settle({ kind: 'update', message }));
      return message;
    },

    /** Answers an autocompletion. */
    choose(interaction: Interaction, { choices }: ChoicesBody): void {
      mustBeOpen(interaction);
      const { choiceType = 'string' } = interaction;
      const given = (choices ?? []).flatMap((choice) => choice ?? []);
      refuseForm(choiceErrors(given, choiceType, ['data', 'choices']));
      acknowledge(interaction, InteractionResponseType.ApplicationCommandAutocompleteResult);
      interaction.settle({ kind: 'choices', choices: given });
    },

    /** A further message; the first one after a deferral fills the promised message. */
    followUp(interaction: Interaction, body: MessageBody): PageMessage {
      const original = interaction.channel.messages.get(interaction.originalId ?? '');
      if (original?.state === 'thinking') return change(interaction, original, body, []);
      if (interaction.installed === 'user' && interaction.followUps >= MAX_FOLLOW_UPS_OF_USER)
        throw tooManyFollowUps();
      const message = addAnswer(world, interaction, body, 'followUp');
      interaction.followUps++;
      interaction.settle({ kind: 'message', message });
      return message;
    },

    /** The message that `messageId`, or `@original`, names. */
    read: find,

    /** Changes a message of the interaction. */
    edit: (interaction: Interaction, messageId: string, body: MessageBody) =>
      change(interaction, find(interaction, messageId), body, []),

    /** Takes a message of the interaction away. */
    remove(interaction: Interaction, messageId: string): void {
      deleteMessage(world, interaction.channel, find(interaction, messageId).message.id);
      interaction.settle({ kind: 'deleted' });
    },
  };
}

export type Answers = ReturnType<typeof makeAnswers>;

function mustBeOpen(interaction: Interaction): void {
  if (interaction.acknowledgedBy !== null) throw alreadyAcknowledged();
}
