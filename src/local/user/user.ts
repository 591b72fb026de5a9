import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { OptionValues, PageMessage } from '../page-protocol.js';
import { interactionPayload } from '../payloads/interaction.js';
import type { Answer, Interactions, Started } from '../state/interactions.js';
import { addMessage, deleteMessage, NO_PARTS } from '../state/messages.js';
import type { Person, World } from '../state/world.js';
import { leaves, type SentOption, sentOptions, UserMistake } from './options.js';
import { makeReach, usableComponent, type Where } from './reach.js';

export type { Where };

/** What is done: what the interactions of a world are started with, less what the place decides. */
type Act = Pick<Started, 'type' | 'choiceType'> & Partial<Pick<Started, 'command' | 'source'>>;

/** A person as a program drives them: each method does what they would do in Discord and gives what they then see. */
export type User = ReturnType<typeof makeUser>;

/**
 * Lets a program act for a person. Each method throws a UserMistake where Discord's client would not let them: a command
 * that is not registered there, a required option left out, a button that is disabled or gone.
 */
export function makeUser(world: World, interactions: Interactions, person: Person) {
  const { user, botDm, privateChannel } = person;
  const reach = makeReach(world, person);

  const start = (act: Act, where: Where, data: object) =>
    new Promise<Answer>((resolve) => {
      const { channel, installed } = reach.place(where);
      const { nonce, onAcknowledged } = where;
      const interaction = interactions.start(
        { command: null, source: null, ...act, user, channel, installed, nonce, onAcknowledged },
        resolve,
      );
      const payload = interactionPayload(world, interaction, data);
      world.events.emit('dispatch', {
        name: 'INTERACTION_CREATE',
        data: payload,
        guildId: channel.guildId,
      });
    });

  const typed = (words: string, where: Where): { command: APIApplicationCommand; subcommand: string[] } => {
    const [name = '', ...subcommand] = words.split(' ');
    return { command: reach.command(ApplicationCommandType.ChatInput, name, where), subcommand };
  };

  /** The message as it is now, and that it is done there. */
  const on = ({ message }: PageMessage, where: Where) => ({
    source: reach.message(message.channel_id, message.id),
    here: { channelId: message.channel_id, ...where },
  });

  return {
    user,
    botDm,
    privateChannel,

    /** The message of this id as it is now. */
    message: (channelId: string, messageId: string) => reach.message(channelId, messageId),

    /** All that this person sees, of all channels or of one, oldest first. */
    messages: (channelId?: string) => reach.messages(channelId),

    /**
     * Uses a slash command.
     * @param name its name or id, with the names of a subcommand group and subcommand after it ("admin user add")
     */
    async command(name: string, options: OptionValues = {}, where: Where = {}): Promise<Answer> {
      const { command, subcommand } = typed(name, where);
      const data = commandData(command, sentOptions(command, subcommand, options));
      return start({ type: InteractionType.ApplicationCommand, command }, where, data);
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
      const act = { type: InteractionType.ApplicationCommandAutocomplete, command, choiceType } as const;
      return start(act, where, commandData(command, sent));
    },

    /** Uses a command of a message's menu. */
    async messageCommand(name: string, message: PageMessage, where: Where = {}): Promise<Answer> {
      const { source, here } = on(message, where);
      const command = reach.command(ApplicationCommandType.Message, name, here);
      const { id } = source.message;
      const data = {
        ...commandData(command, []),
        target_id: id,
        resolved: { messages: { [id]: source.message } },
      };
      return start({ type: InteractionType.ApplicationCommand, command }, here, data);
    },

    /** Presses the button of this custom id. */
    async press(message: PageMessage, customId: string, where: Where = {}): Promise<Answer> {
      const { source, here } = on(message, where);
      const button = usableComponent(source, customId);
      if (button.type !== ComponentType.Button || button.style === ButtonStyle.Link)
        throw new UserMistake('That is not a button to press.');
      const data = { component_type: button.type, custom_id: customId };
      return start({ type: InteractionType.MessageComponent, source }, here, data);
    },

    /** Chooses these values in the select of this custom id. */
    async select(
      message: PageMessage,
      customId: string,
      values: readonly string[],
      where: Where = {},
    ): Promise<Answer> {
      const { source, here } = on(message, where);
      const select = usableComponent(source, customId);
      if (select.type !== ComponentType.StringSelect)
        throw new UserMistake('That is not a list to choose from.');
      const { options, min_values: least = 1, max_values: most = 1 } = select;
      if (!values.every((value) => options.some((option) => option.value === value)))
        throw new UserMistake('That is not in the list.');
      if (values.length < least || values.length > most)
        throw new UserMistake(`Choose from ${least} to ${most} of the list.`);
      const data = { component_type: select.type, custom_id: customId, values };
      return start({ type: InteractionType.MessageComponent, source }, here, data);
    },

    /** Writes an ordinary message. */
    write(content: string, where: Where = {}): PageMessage {
      const { channel } = reach.place(where);
      const { kind, guildId } = channel;
      const parts = { ...NO_PARTS, content };
      const { nonce = null } = where;
      const message = addMessage(world, channel, { author: user, parts, allowed: { parse: [] }, nonce });
      const data = { ...message.message, ...(guildId === null ? {} : { guild_id: guildId }) };
      if (kind !== 'private') world.events.emit('dispatch', { name: 'MESSAGE_CREATE', data, guildId });
      return message;
    },

    /** Takes away a message that only this person sees. */
    dismiss(channelId: string, messageId: string): void {
      if (reach.message(channelId, messageId).onlyFor === null)
        throw new UserMistake('Others see that message too.');
      deleteMessage(world, reach.place({ channelId }).channel, messageId);
    },
  };
}

function commandData({ id, name, type, guild_id }: APIApplicationCommand, options: SentOption[]): object {
  const ofGuild = guild_id === undefined ? {} : { guild_id };
  return { id, name, type, ...ofGuild, ...(options.length > 0 ? { options } : {}) };
}
