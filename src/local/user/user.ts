import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import type { OptionValues, PageMessage } from '../page-protocol.js';
import type { Installed } from '../state/commands.js';
import type { Answer, Interactions, Started } from '../state/interactions.js';
import { addMessage, deleteMessage, NO_PARTS } from '../state/messages.js';
import type { Channel, Person, World } from '../state/world.js';
import { allComponents } from '../validation/components.js';
import { type SentOption, sentOptions, UserMistake } from './options.js';
import { interactionPayload } from './payload.js';

/** Where and how something is done. */
export interface Where {
  /** `guild` (a server's channel, the default), `bot-dm` (direct messages with the bot) or `private` (among friends). */
  readonly in?: Channel['kind'];
  /** Another channel than the first of its kind. */
  readonly channelId?: string;
  /** Through whose installation of the bot; by default the server's, and among friends the user's own. */
  readonly installed?: Installed;
  readonly nonce?: string;
  readonly onAcknowledged?: () => void;
}

/** A person as a program drives them: each method does what they would do in Discord and gives what they then see. */
export type User = ReturnType<typeof makeUser>;

/**
 * Lets a program act for a person. Each method throws a UserMistake where Discord's client would not let them: a command
 * that is not registered there, a required option left out, a button that is disabled or gone.
 */
export function makeUser(world: World, interactions: Interactions, { user, botDm, privateChannel }: Person) {
  const place = (where: Where): { channel: Channel; installed: Installed } => {
    const own = { guild: world.guildChannel, 'bot-dm': botDm, private: privateChannel };
    const channel =
      where.channelId === undefined ? own[where.in ?? 'guild'] : world.channels.get(where.channelId);
    if (channel === undefined || (channel.kind !== 'guild' && channel !== own[channel.kind]))
      throw new UserMistake('There is no such channel.');
    return { channel, installed: where.installed ?? (channel.kind === 'private' ? 'user' : 'guild') };
  };

  const start = (
    started: Pick<Started, 'type' | 'command' | 'source' | 'choiceType'>,
    where: Where,
    data: object,
  ) =>
    new Promise<Answer>((resolve) => {
      const { nonce, onAcknowledged } = where;
      const interaction = interactions.start(
        { user, ...place(where), ...started, nonce, onAcknowledged },
        resolve,
      );
      const payload = interactionPayload(world, interaction, data);
      world.events.emit('dispatch', {
        name: 'INTERACTION_CREATE',
        data: payload,
        guildId: interaction.channel.guildId,
      });
    });

  const commandOf = (type: ApplicationCommandType, nameOrId: string, where: Where): APIApplicationCommand => {
    const { channel, installed } = place(where);
    const command = world.commands
      .usableIn(channel, installed)
      .find((known) => known.type === type && (known.name === nameOrId || known.id === nameOrId));
    if (command === undefined) throw new UserMistake(`There is no command "${nameOrId}" here.`);
    return command;
  };

  const seen = (messageId: string, where: Where): PageMessage => {
    const message = place(where).channel.messages.get(messageId);
    if (message === undefined || (message.onlyFor !== null && message.onlyFor !== user.id))
      throw new UserMistake('There is no such message.');
    return message;
  };

  const whereIs = (message: PageMessage, where: Where): Where => ({
    channelId: message.message.channel_id,
    ...where,
  });

  const typed = (words: string, where: Where): { command: APIApplicationCommand; subcommand: string[] } => {
    const [name = '', ...subcommand] = words.split(' ');
    return { command: commandOf(ApplicationCommandType.ChatInput, name, where), subcommand };
  };

  const act = (message: PageMessage, customId: string, type: ComponentType, where: Where, data: object) => {
    const source = seen(message.message.id, where);
    return start({ type: InteractionType.MessageComponent, command: null, source }, where, {
      component_type: type,
      custom_id: customId,
      ...data,
    });
  };

  return {
    user,
    botDm,
    privateChannel,

    /**
     * Uses a slash command.
     * @param name its name or id, with the names of a subcommand group and subcommand after it ("admin user add")
     */
    async command(name: string, options: OptionValues = {}, where: Where = {}): Promise<Answer> {
      const { command, subcommand } = typed(name, where);
      const data = commandData(command, sentOptions(command, subcommand, options));
      return start({ type: InteractionType.ApplicationCommand, command, source: null }, where, data);
    },

    /** Asks for the choices of the option `focused`, which has been typed as far as `options` says. */
    async autocomplete(
      name: string,
      focused: string,
      options: OptionValues = {},
      where: Where = {},
    ): Promise<Answer> {
      const { command, subcommand } = typed(name, where);
      const sent = sentOptions(command, subcommand, options, focused);
      const option = leaves(sent).find((leaf) => leaf.focused);
      if (option === undefined) throw new UserMistake(`/${name} has no option "${focused}".`);
      const choiceType = option.type === ApplicationCommandOptionType.String ? 'string' : 'number';
      const started = {
        type: InteractionType.ApplicationCommandAutocomplete,
        command,
        source: null,
        choiceType,
      } as const;
      return start(started, where, commandData(command, sent));
    },

    /** Uses a command of a message's menu. */
    async messageCommand(name: string, message: PageMessage, where: Where = {}): Promise<Answer> {
      const here = whereIs(message, where);
      const command = commandOf(ApplicationCommandType.Message, name, here);
      const target = seen(message.message.id, here).message;
      return start({ type: InteractionType.ApplicationCommand, command, source: null }, here, {
        ...commandData(command, []),
        target_id: target.id,
        resolved: { messages: { [target.id]: target } },
      });
    },

    /** Presses the button of this custom id. */
    async press(message: PageMessage, customId: string, where: Where = {}): Promise<Answer> {
      const here = whereIs(message, where);
      const component = componentOf(seen(message.message.id, here), customId);
      if (component.type !== ComponentType.Button || component.style === ButtonStyle.Link)
        throw new UserMistake('That is not a button to press.');
      return act(message, customId, component.type, here, {});
    },

    /** Chooses these values in the select of this custom id. */
    async select(
      message: PageMessage,
      customId: string,
      values: readonly string[],
      where: Where = {},
    ): Promise<Answer> {
      const here = whereIs(message, where);
      const component = componentOf(seen(message.message.id, here), customId);
      if (component.type !== ComponentType.StringSelect)
        throw new UserMistake('That is not a list to choose from.');
      const { options, min_values: least = 1, max_values: most = 1 } = component;
      if (!values.every((value) => options.some((option) => option.value === value)))
        throw new UserMistake('That is not in the list.');
      if (values.length < least || values.length > most)
        throw new UserMistake(`Choose from ${least} to ${most} of the list.`);
      return act(message, customId, component.type, here, { values });
    },

    /** Writes an ordinary message. */
    write(content: string, where: Where = {}): PageMessage {
      const { channel } = place(where);
      const { nonce = null } = where;
      const message = addMessage(world, channel, {
        author: user,
        parts: { ...NO_PARTS, content },
        allowed: { parse: [] },
        type: MessageType.Default,
        nonce,
      });
      const data = { ...message.message, ...(channel.guildId === null ? {} : { guild_id: channel.guildId }) };
      if (channel.kind !== 'private')
        world.events.emit('dispatch', { name: 'MESSAGE_CREATE', data, guildId: channel.guildId });
      return message;
    },

    /** The message of this id, as this person sees it. */
    message: (channelId: string, messageId: string) => seen(messageId, { channelId }),

    /** Takes away a message that only this person sees. */
    dismiss(channelId: string, messageId: string): void {
      if (seen(messageId, { channelId }).onlyFor === null)
        throw new UserMistake('Others see that message too.');
      deleteMessage(world, place({ channelId }).channel, messageId);
    },

    /** What this person sees, of all channels or of one, oldest first. */
    messages(channelId?: string): PageMessage[] {
      const channels = [...world.channels.values()].filter(
        (channel) =>
          (channel.kind === 'guild' || channel === botDm || channel === privateChannel) &&
          (channelId === undefined || channel.id === channelId),
      );
      return channels
        .flatMap(({ messages }) => [...messages.values()])
        .filter(({ onlyFor }) => onlyFor === null || onlyFor === user.id);
    },
  };
}

function commandData({ id, name, type, guild_id }: APIApplicationCommand, options: SentOption[]): object {
  return {
    id,
    name,
    type,
    ...(guild_id === undefined ? {} : { guild_id }),
    ...(options.length > 0 ? { options } : {}),
  };
}

function leaves(options: readonly SentOption[]): SentOption[] {
  return options.flatMap((option) => (option.options === undefined ? [option] : leaves(option.options)));
}

function componentOf({ message }: PageMessage, customId: string) {
  const found = allComponents(message.components ?? []).find(
    ({ component }) => 'custom_id' in component && component.custom_id === customId,
  )?.component;
  if (found === undefined) throw new UserMistake('That is no longer on the message.');
  if ('disabled' in found && found.disabled) throw new UserMistake('That is disabled.');
  return found;
}
