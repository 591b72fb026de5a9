import type { APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { PageMessage } from '../page-protocol.js';
import type { Installed } from '../state/commands.js';
import type { Channel, Person, World } from '../state/world.js';
import { allComponents } from '../validation/components.js';
import { UserMistake } from './options.js';

/** Where and how something is done. */
export interface Where {
  /** `guild` (a server's channel, the default), `bot-dm` (direct messages with the bot) or `private` (among friends). */
  readonly in?: Channel['kind'];
  /** Another channel than the first of its kind. */
  readonly channelId?: string;
  /** Through whose installation of the bot; by default the server's, and among friends the user's own. */
  readonly installed?: Installed;
  /** Comes back in the messages that answer. */
  readonly nonce?: string;
  /** Called once, when the bot has acknowledged. */
  readonly onAcknowledged?: () => void;
}

/** What a person can get at; each throws a UserMistake when there is no such thing for them. */
export function makeReach(world: World, { user, botDm, privateChannel }: Person) {
  const own = { guild: world.guildChannel, 'bot-dm': botDm, private: privateChannel };
  const isSeen = ({ onlyFor }: PageMessage) => onlyFor === null || onlyFor === user.id;
  const isOpen = (channel: Channel) => channel.kind === 'guild' || channel === own[channel.kind];

  const place = (where: Where): { channel: Channel; installed: Installed } => {
    const { channelId, in: kind = 'guild' } = where;
    const channel = channelId === undefined ? own[kind] : world.channels.get(channelId);
    if (channel === undefined || !isOpen(channel)) throw new UserMistake('There is no such channel.');
    return { channel, installed: where.installed ?? (channel.kind === 'private' ? 'user' : 'guild') };
  };

  return {
    /** The channel, and through whose installation the bot is used there. */
    place,

    /** The command of this name or id, where it can be used. */
    command(type: ApplicationCommandType, nameOrId: string, where: Where): APIApplicationCommand {
      const { channel, installed } = place(where);
      const command = world.commands
        .usableIn(channel, installed)
        .find((known) => known.type === type && (known.name === nameOrId || known.id === nameOrId));
      if (command === undefined) throw new UserMistake(`There is no command "${nameOrId}" here.`);
      return command;
    },

    /** The message of this id as it is now. */
    message(channelId: string, messageId: string): PageMessage {
      const message = place({ channelId }).channel.messages.get(messageId);
      if (message === undefined || !isSeen(message)) throw new UserMistake('There is no such message.');
      return message;
    },

    /** All that is seen, of all channels or of one, oldest first. */
    messages: (channelId?: string): PageMessage[] =>
      [...world.channels.values()]
        .filter((channel) => isOpen(channel) && (channelId === undefined || channel.id === channelId))
        .flatMap(({ messages }) => [...messages.values()])
        .filter(isSeen),
  };
}

/** The component of a message that has this custom id and can be used. @throws UserMistake when there is none */
export function usableComponent({ message }: PageMessage, customId: string) {
  const found = allComponents(message.components ?? [])
    .map(({ component }) => component)
    .find((component) => 'custom_id' in component && component.custom_id === customId);
  if (found === undefined) throw new UserMistake('That is no longer on the message.');
  if ('disabled' in found && found.disabled) throw new UserMistake('That is disabled.');
  return found;
}
