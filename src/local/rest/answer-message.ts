import {
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { PageMessage } from '../page-protocol.js';
import { installationOwners } from '../payloads/interaction.js';
import type { Interaction } from '../state/interactions.js';
import { addMessage, NO_PARTS } from '../state/messages.js';
import type { World } from '../state/world.js';
import type { MessageBody } from '../validation/bodies.js';
import { partsAfter } from '../validation/message.js';

const DEFERRED_FLAGS = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** `reply`: the first answer, at once; `deferred`: a promise of it; `followUp`: a further message. */
type Made = 'reply' | 'deferred' | 'followUp';

/** Adds the bot's message to where the interaction was started. @throws DiscordError when its body is against the rules */
export function addAnswer(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  made: Made,
): PageMessage {
  const { user, channel, nonce = null } = interaction;
  const parts =
    made === 'deferred'
      ? { ...NO_PARTS, flags: ((body.flags ?? 0) & DEFERRED_FLAGS) | MessageFlags.Loading }
      : partsAfter(body, null, made === 'reply' ? ['data'] : []);
  const command = made === 'followUp' ? null : interaction.command;
  return addMessage(world, channel, {
    author: world.bot,
    parts,
    allowed: body.allowed_mentions,
    type: messageType(command),
    state: made === 'deferred' ? 'thinking' : 'done',
    onlyFor: parts.flags & MessageFlags.Ephemeral ? user.id : null,
    answers: command && { user, command: command.name },
    nonce: command && nonce,
    extra: {
      webhook_id: world.applicationId,
      application_id: world.applicationId,
      ...metadata(interaction),
    },
  });
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
  if (type !== InteractionType.MessageComponent || source === null) return {};
  const { id: sourceId, channel_id } = source.message;
  return {
    interaction_metadata: { ...common, type, interacted_message_id: sourceId },
    message_reference: { type: 0, channel_id, message_id: sourceId },
  };
}
