import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { type CommandEntry, commandEntries } from '../../../src/local/page/state/commands.js';

/** A registered slash command. */
export function slash(name: string, options: APIApplicationCommandOption[] = []): APIApplicationCommand {
  return {
    id: String(name.length + 1000),
    application_id: '1',
    type: ApplicationCommandType.ChatInput,
    name,
    description: `About ${name}`,
    options,
    default_member_permissions: null,
    version: '1',
  };
}

/** The only entry of a command. */
export function entry(name: string, options: APIApplicationCommandOption[] = []): CommandEntry {
  const [only] = commandEntries([slash(name, options)]);
  if (!only) throw new Error('The command has no entry.');
  return only;
}

const described = { description: 'An option' };

/** An option of each kind that the composer treats in its own way. */
export const option = {
  text: (name: string, required = false): APIApplicationCommandOption => ({
    ...described,
    name,
    required,
    type: ApplicationCommandOptionType.String,
    max_length: 20,
  }),
  completed: (name: string, required = false): APIApplicationCommandOption => ({
    ...described,
    name,
    required,
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
  }),
  count: (name: string): APIApplicationCommandOption => ({
    ...described,
    name,
    type: ApplicationCommandOptionType.Integer,
    min_value: 1,
    max_value: 9,
  }),
  truth: (name: string): APIApplicationCommandOption => ({
    ...described,
    name,
    type: ApplicationCommandOptionType.Boolean,
  }),
  order: (name: string): APIApplicationCommandOption => ({
    ...described,
    name,
    type: ApplicationCommandOptionType.String,
    choices: [
      { name: 'Newest first', value: 'new' },
      { name: 'Oldest first', value: 'old' },
    ],
  }),
};
