import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';

/** An option that takes a value. */
export type ValueOption = APIApplicationCommandBasicOption;

/** Something that can be typed after a slash: a command, or one of its subcommands. */
export interface CommandEntry {
  readonly commandId: string;
  /** As typed after the slash, with its subcommand group and subcommand. */
  readonly name: string;
  readonly subcommand: readonly string[];
  readonly description: string;
  readonly options: readonly ValueOption[];
}

function entriesUnder(
  command: APIApplicationCommand,
  subcommand: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): CommandEntry[] {
  const values: ValueOption[] = [];
  const deeper: CommandEntry[] = [];
  for (const option of options) {
    if (
      option.type === ApplicationCommandOptionType.Subcommand ||
      option.type === ApplicationCommandOptionType.SubcommandGroup
    ) {
      deeper.push(
        ...entriesUnder(command, [...subcommand, option.name], option.description, option.options ?? []),
      );
    } else values.push(option);
  }
  if (deeper.length > 0) return deeper;
  const name = [command.name, ...subcommand].join(' ');
  return [{ commandId: command.id, name, subcommand, description, options: values }];
}

/** All that can be typed after a slash, in the order in which the bot registered it. */
export function commandEntries(commands: readonly APIApplicationCommand[]): CommandEntry[] {
  return commands
    .filter((command) => command.type === ApplicationCommandType.ChatInput)
    .flatMap((command) => entriesUnder(command, [], command.description, command.options ?? []));
}

/** The entries that begin with what is typed after the slash, and then those that hold it. */
export function matchingEntries(entries: readonly CommandEntry[], typed: string): CommandEntry[] {
  const sought = typed.toLowerCase();
  const holding = entries.filter((entry) => entry.name.includes(sought));
  const starts = (entry: CommandEntry) => entry.name.startsWith(sought);
  return [...holding.filter(starts), ...holding.filter((entry) => !starts(entry))];
}

/** The commands of a message's menu. */
export function messageCommands(commands: readonly APIApplicationCommand[]): APIApplicationCommand[] {
  return commands.filter((command) => command.type === ApplicationCommandType.Message);
}

/** How Discord names a command that was used: a slash command with its slash. */
export function commandLabel(name: string, commands: readonly APIApplicationCommand[]): string {
  const isSlash = commands.some(
    (known) => known.name === name && known.type === ApplicationCommandType.ChatInput,
  );
  return isSlash ? `/${name}` : name;
}
