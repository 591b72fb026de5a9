import {
  type APIApplicationCommandBooleanOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { wordEnd } from './limits.js';

/** The fields that let a command be used in servers, in direct messages and as a user-installed app. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** The option `private`, for any command that has it: the answer is shown to the one who asked only. */
export const privateOption: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you only',
};

/** The longest words or topic that a button's state can carry. */
export const LONGEST_WORDS = 60;

/** Words that a user typed, none for null, as a button's state can carry them. */
export function carried(typed: string | null): string {
  const words = typed?.trim() ?? '';
  return words.length <= LONGEST_WORDS ? words : words.slice(0, wordEnd(words, LONGEST_WORDS)).trimEnd();
}
