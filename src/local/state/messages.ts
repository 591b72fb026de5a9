import { type APIMessage, type APIUser, MessageFlags, MessageType } from 'discord-api-types/v10';
import { unknownMessage } from '../errors.js';
import type { PageMessage } from '../page-protocol.js';
import type { MessageBody } from '../validation/bodies.js';
import { allComponents } from '../validation/components.js';
import type { MessageParts } from '../validation/message.js';
import { pings } from './mentions.js';
import type { Channel, World } from './world.js';

/** The messages that a channel keeps; the oldest go first. */
const MAX_HISTORY = 1000;

/** A message to be: what is in it, who sends it, and what is told of it beside its parts. */
export interface NewMessage {
  readonly author: APIUser;
  readonly parts: MessageParts;
  readonly allowed: MessageBody['allowed_mentions'];
  readonly type?: MessageType;
  readonly state?: PageMessage['state'];
  readonly onlyFor?: string | null;
  readonly answers?: PageMessage['answers'];
  readonly nonce?: string | null;
  /** Fields of the API's message that come from where it was made, as `interaction_metadata`. */
  readonly extra?: Partial<APIMessage>;
}

/** The parts of a message with nothing in it yet. */
export const NO_PARTS: MessageParts = { content: '', embeds: [], components: [], flags: 0 };

/** Puts a new message at the end of a channel and tells everybody. */
export function addMessage(world: World, channel: Channel, made: NewMessage): PageMessage {
  const onlyFor = made.onlyFor ?? null;
  const message: PageMessage = {
    message: {
      id: world.nextId(),
      channel_id: channel.id,
      author: made.author,
      timestamp: timestamp(world),
      edited_timestamp: null,
      tts: false,
      attachments: [],
      pinned: false,
      type: made.type ?? MessageType.Default,
      ...shown(world, made.parts, made.allowed, onlyFor),
      ...made.extra,
    },
    state: made.state ?? 'done',
    onlyFor,
    answers: made.answers ?? null,
    nonce: made.nonce ?? null,
  };
  channel.messages.set(message.message.id, message);
  for (const oldest of channel.messages.keys()) {
    if (channel.messages.size <= MAX_HISTORY) break;
    channel.messages.delete(oldest);
  }
  world.events.emit('told', { type: 'messageCreated', message }, message);
  return message;
}

/** Replaces the parts of a message, which is then done, and tells everybody. */
export function editMessage(
  world: World,
  old: PageMessage,
  parts: MessageParts,
  allowed: MessageBody['allowed_mentions'],
): PageMessage {
  const wasThinking = old.state !== 'done';
  const message: APIMessage = {
    ...old.message,
    ...shown(world, parts, allowed, old.onlyFor),
    edited_timestamp: wasThinking ? null : timestamp(world),
  };
  return replace(world, { ...old, message, state: 'done' });
}

/** Gives up on a message whose text never came. */
export function failMessage(world: World, old: PageMessage): void {
  replace(world, { ...old, state: 'failed' });
}

/** The message of this id. @throws DiscordError 10008 when there is none, or no longer */
export function getMessage(channel: Channel, id: string): PageMessage {
  const message = channel.messages.get(id);
  if (message === undefined) throw unknownMessage();
  return message;
}

/** Takes a message away and tells everybody. @throws DiscordError 10008 when there is none */
export function deleteMessage(world: World, channel: Channel, id: string): void {
  const message = getMessage(channel, id);
  channel.messages.delete(id);
  world.events.emit('told', { type: 'messageDeleted', channelId: channel.id, messageId: id }, message);
}

/** What a message holds now, for an edit to start from. */
export function partsOf({ message }: PageMessage): MessageParts {
  const { content, embeds, components = [], flags = 0 } = message;
  return { content, embeds, components, flags: flags & ~MessageFlags.Loading };
}

function replace(world: World, message: PageMessage): PageMessage {
  const { id, channel_id } = message.message;
  world.channels.get(channel_id)?.messages.set(id, message);
  world.events.emit('told', { type: 'messageUpdated', message }, message);
  return message;
}

function timestamp(world: World): string {
  return new Date(world.clock.now()).toISOString();
}

function shown(
  world: World,
  parts: MessageParts,
  allowed: MessageBody['allowed_mentions'],
  onlyFor: string | null,
) {
  const texts = allComponents(parts.components).flatMap(({ component }) =>
    'content' in component ? [component.content] : [],
  );
  const pinged = pings([parts.content, ...texts].join('\n'), allowed);
  const users = pinged.users.flatMap((id) => {
    const user = id === world.bot.id ? world.bot : world.people.get(id)?.user;
    return user === undefined ? [] : [user];
  });
  return {
    ...parts,
    mention_everyone: pinged.everyone && onlyFor === null,
    mention_roles: pinged.roles,
    mentions: users,
  };
}
