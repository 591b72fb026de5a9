import { type APIMessage, MessageType } from 'discord-api-types/v10';
import type { PageMessage } from '../../page-protocol.js';
import { type Asked, isSent, type World } from './model.js';

type Request = Asked['request'];

function message(id: string, request: Request, at: number, { bot, viewer }: World): APIMessage {
  const isWritten = request.type === 'write';
  return {
    id,
    channel_id: request.channelId,
    author: isWritten ? viewer : bot,
    timestamp: new Date(at).toISOString(),
    content: isWritten ? request.content : '',
    edited_timestamp: null,
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    type: isWritten ? MessageType.Default : MessageType.ChatInputCommand,
  };
}

function answers(request: Request, { commands, viewer }: World): PageMessage['answers'] {
  if (!('commandId' in request)) return null;
  const command = commands.find(({ id }) => id === request.commandId)?.name ?? 'a command';
  return { user: viewer, command };
}

/**
 * What stands in the channel for a command until the bot has answered it, and for a message that could not be sent; null
 * for all else that was asked. Its id is the nonce.
 */
export function placeholder(nonce: string, asked: Asked, world: World): PageMessage | null {
  const { request, at, failure } = asked;
  if (!isSent(asked) || (request.type === 'write' && failure === undefined)) return null;
  return {
    message: message(nonce, request, at, world),
    state: failure === undefined ? 'thinking' : 'failed',
    onlyFor: world.viewer.id,
    answers: answers(request, world),
    nonce,
  };
}
