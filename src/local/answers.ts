import {
  type APIMessage,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import {
  alreadyAcknowledged,
  type FormError,
  refuseForm,
  tooManyFollowUps,
  unknownMessage,
} from './errors.js';
import type { PageMessage } from './page-protocol.js';
import type { Interaction, Interactions } from './state/interactions.js';
import {
  addMessage,
  deleteMessage,
  editMessage,
  failMessage,
  getMessage,
  NO_PARTS,
  partsOf,
} from './state/messages.js';
import type { World } from './state/world.js';
import { installationOwners } from './user/payload.js';
import type { ChoicesBody, MessageBody } from './validation/bodies.js';
import { partsAfter } from './validation/message.js';

/** Follow-ups where the bot is installed for the user only: https://docs.discord.com/developers/interactions/receiving-and-responding */
const MAX_FOLLOW_UPS_OF_USER = 5;
const DEFERRED_FLAGS = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;
const DATA = ['data'];

/** What a bot may do with an interaction, as Discord lets it; each throws the DiscordError with which Discord refuses. */
export function makeAnswers(world: World, interactions: Interactions) {
  const acknowledge = (interaction: Interaction, by: InteractionResponseType) => {
    interaction.acknowledgedBy = by;
    interaction.timer.cancel();
    interaction.onAcknowledged?.();
  };

  const addAnswer = (
    interaction: Interaction,
    body: MessageBody,
    made: 'reply' | 'deferred' | 'followUp',
  ): PageMessage => {
    const isDeferred = made === 'deferred';
    const parts = isDeferred
      ? { ...NO_PARTS, flags: ((body.flags ?? 0) & DEFERRED_FLAGS) | MessageFlags.Loading }
      : partsAfter(body, null, made === 'reply' ? DATA : []);
    const { user, channel } = interaction;
    const command = made === 'followUp' ? null : interaction.command;
    return addMessage(world, channel, {
      author: world.bot,
      parts,
      allowed: body.allowed_mentions,
      type: messageType(command),
      state: isDeferred ? 'thinking' : 'done',
      onlyFor: parts.flags & MessageFlags.Ephemeral ? user.id : null,
      answers: command && { user, command: command.name },
      nonce: command && (interaction.nonce ?? null),
      extra: {
        webhook_id: world.applicationId,
        application_id: world.applicationId,
        ...metadata(interaction),
      },
    });
  };

  const edit = (
    interaction: Interaction,
    message: PageMessage,
    body: MessageBody,
    path: FormError['path'],
  ) => {
    const edited = editMessage(
      world,
      message,
      partsAfter(body, partsOf(message), path),
      body.allowed_mentions,
    );
    const isSource = interaction.source?.message.id === message.message.id;
    interaction.settle({ kind: isSource ? 'update' : 'message', message: edited });
    return edited;
  };

  const find = (interaction: Interaction, messageId: string): PageMessage => {
    const id = messageId === '@original' ? (interaction.originalId ?? '') : messageId;
    const message = getMessage(interaction.channel, id);
    if (message.message.author.id !== world.bot.id) throw unknownMessage();
    return message;
  };

  return {
    /** Answers with a new message (4) or a promise of one (5). */
    reply(interaction: Interaction, type: 4 | 5, body: MessageBody): PageMessage {
      mustBeOpen(interaction);
      const isReply = type === InteractionResponseType.ChannelMessageWithSource;
      const message = addAnswer(interaction, body, isReply ? 'reply' : 'deferred');
      interaction.originalId = message.message.id;
      acknowledge(interaction, type);
      if (isReply) interaction.settle({ kind: 'message', message });
      else interactions.onExpiry(interaction, () => giveUp(world, interaction));
      return message;
    },

    /** Changes the message that a component stands on (7), or promises to (6). */
    update(interaction: Interaction, type: 6 | 7, body: MessageBody): PageMessage {
      mustBeOpen(interaction);
      const message = getMessage(interaction.channel, interaction.source?.message.id ?? '');
      const isNow = type === InteractionResponseType.UpdateMessage;
      const parts = isNow ? partsAfter(body, partsOf(message), DATA) : null;
      interaction.originalId = message.message.id;
      acknowledge(interaction, type);
      if (parts === null) {
        interactions.onExpiry(interaction, () => interaction.settle({ kind: 'update', message }));
        return message;
      }
      const updated = editMessage(world, message, parts, body.allowed_mentions);
      interaction.settle({ kind: 'update', message: updated });
      return updated;
    },

    /** Answers an autocompletion. */
    choose(interaction: Interaction, { choices }: ChoicesBody): void {
      mustBeOpen(interaction);
      const given = (choices ?? []).flatMap((choice) => choice ?? []);
      const wrong = given.findIndex(({ value }) => typeof value !== (interaction.choiceType ?? 'string'));
      if (wrong !== -1) {
        const message = `Must be of type ${interaction.choiceType}.`;
        refuseForm([{ path: [...DATA, 'choices', wrong, 'value'], code: 'BASE_TYPE_BAD_TYPE', message }]);
      }
      acknowledge(interaction, InteractionResponseType.ApplicationCommandAutocompleteResult);
      interaction.settle({ kind: 'choices', choices: given });
    },

    /** A further message; the first one after a deferral fills the promised message. */
    followUp(interaction: Interaction, body: MessageBody): PageMessage {
      const original = interaction.channel.messages.get(interaction.originalId ?? '');
      if (original?.state === 'thinking') return edit(interaction, original, body, []);
      if (interaction.installed === 'user' && interaction.followUps >= MAX_FOLLOW_UPS_OF_USER)
        throw tooManyFollowUps();
      const message = addAnswer(interaction, body, 'followUp');
      interaction.followUps++;
      interaction.settle({ kind: 'message', message });
      return message;
    },

    /** The message that `messageId`, or `@original`, names. */
    read: find,

    /** Edits a message of the interaction. */
    edit: (interaction: Interaction, messageId: string, body: MessageBody) =>
      edit(interaction, find(interaction, messageId), body, []),

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

/** A deferred answer that never came is shown as failed. */
function giveUp(world: World, interaction: Interaction): void {
  const message = interaction.channel.messages.get(interaction.originalId ?? '');
  if (message?.state !== 'thinking') return;
  failMessage(world, message);
  interaction.settle({ kind: 'failed' });
}

function messageType(command: Interaction['command']): MessageType {
  if (command === null) return MessageType.Reply;
  const isTyped = command.type === ApplicationCommandType.ChatInput;
  return isTyped ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function metadata(interaction: Interaction): Partial<APIMessage> {
  const { id, user, type, source } = interaction;
  const common = { id, user, authorizing_integration_owners: installationOwners(interaction) };
  if (type === InteractionType.ApplicationCommand) return { interaction_metadata: { ...common, type } };
  if (type === InteractionType.MessageComponent && source !== null)
    return {
      interaction_metadata: { ...common, type, interacted_message_id: source.message.id },
      message_reference: { type: 0, channel_id: source.message.channel_id, message_id: source.message.id },
    };
  return {};
}
