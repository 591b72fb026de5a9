import { type APIMessage, MessageType } from 'discord-api-types/v10';
import type { PageMessage } from '../../page-protocol.js';
import type { Asked, World } from './model.js';

/**
 * The line that stands in the channel until the bot has answered a command, as the bot's own message; null for what was
 * asked that is no command. Its id is the nonce.
 */
export function placeholder(
  nonce: string,
  { request, at, failure }: Asked,
  world: World,
): PageMessage | null {
  if (request.type !== 'runCommand' && request.type !== 'runMessageCommand') return null;
  const command = world.commands.find(({ id }) => id === request.commandId)?.name ?? 'a command';
  const message: APIMessage = {
    id: nonce,
    channel_id: request.channelId,
    author: world.bot,
    timestamp: new Date(at).toISOString(),
    content: '',
    edited_timestamp: null,
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    type: MessageType.ChatInputCommand,
  };
  return {
    message,
    state: failure === undefined ? 'thinking' : 'failed',
    onlyFor: world.viewer.id,
    answers: { user: world.viewer, command },
    nonce,
  };
}
