import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';

const registeredCommands = z.array(z.looseObject({ name: z.string(), type: z.number().optional() }));
type Fields = Readonly<Record<string, unknown>>;
type CommandFields = Fields & { readonly name: string; readonly type?: number | undefined };

/**
 * Registers the commands with Discord where they differ from what is registered already.
 * @param guildId the one server to register them in; null registers them everywhere
 * @returns whether anything had to be sent
 * @throws what discord.js throws when Discord refuses
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = commands.map((command) => (guildId ? withoutGlobalFields({ ...command }) : { ...command }));
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = registeredCommands.parse(await rest.get(route, { query }));
  if (sameCommands(wanted, registered)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/**
 * Which of the commands are registered everywhere: a server that has them of its own shows those twice.
 * @throws what discord.js throws when Discord refuses
 */
export async function registeredEverywhere(
  rest: REST,
  applicationId: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<string[]> {
  const registered = registeredCommands.parse(await rest.get(Routes.applicationCommands(applicationId)));
  const names = new Set(commands.map(keyOf));
  return registered.filter((command) => names.has(keyOf(command))).map(({ name }) => name);
}

/** What Discord refuses in the commands of one server. */
function withoutGlobalFields(command: CommandFields): CommandFields {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest;
}

function sameCommands(wanted: readonly CommandFields[], registered: readonly CommandFields[]): boolean {
  if (wanted.length !== registered.length) return false;
  const found = new Map(registered.map((command) => [keyOf(command), command]));
  return wanted.every((command) => {
    const other = found.get(keyOf(command));
    return (
      other !== undefined && isDeepStrictEqual(essence(command), essence(pick(other, Object.keys(command))))
    );
  });
}

/** What no two commands of one place have in common. */
function keyOf({ type, name }: { readonly type?: number | undefined; readonly name: string }): string {
  return `${type ?? ApplicationCommandType.ChatInput}:${name}`;
}

/** The fields of `registered` that we send, and those that change a command when they are set. */
function pick(registered: Fields, sent: readonly string[]): Fields {
  const watched = new Set([...sent, 'options', 'default_member_permissions', 'nsfw']);
  return Object.fromEntries(Object.entries(registered).filter(([name]) => watched.has(name)));
}

/** A value without what Discord fills in by itself: nulls, false, empty lists and the type that is meant by none. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name, field]) => {
    const empty =
      field === null ||
      field === undefined ||
      field === false ||
      (Array.isArray(field) && field.length === 0);
    return !empty && !(name === 'type' && field === ApplicationCommandType.ChatInput && !('value' in value));
  });
  return Object.fromEntries(kept.map(([name, field]) => [name, essence(field)]));
}
