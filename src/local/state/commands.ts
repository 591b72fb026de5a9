import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { unknownCommand } from '../errors.js';
import type { PageChannel } from '../page-protocol.js';
import type { CommandBody } from '../validation/bodies.js';

/** Whether a command is used through a server's installation of the bot or the user's own. */
export type Installed = 'guild' | 'user';

const CONTEXTS: Record<PageChannel['kind'], InteractionContextType> = {
  guild: InteractionContextType.Guild,
  'bot-dm': InteractionContextType.BotDM,
  private: InteractionContextType.PrivateChannel,
};

/** Which interaction context a channel is: https://docs.discord.com/developers/interactions/receiving-and-responding */
export function contextOf(kind: PageChannel['kind']): InteractionContextType {
  return CONTEXTS[kind];
}

/** The registered commands of one application: the global ones (scope null) and those of each guild. */
export function makeCommands(applicationId: string, nextId: () => string) {
  const scopes = new Map<string | null, Map<string, APIApplicationCommand>>();
  const scope = (guildId: string | null) => {
    const known = scopes.get(guildId) ?? new Map<string, APIApplicationCommand>();
    scopes.set(guildId, known);
    return known;
  };
  const sameAs = (guildId: string | null, body: CommandBody) =>
    [...scope(guildId).values()].find(
      ({ name, type }) => name === body.name && type === (body.type ?? ApplicationCommandType.ChatInput),
    );
  const make = (guildId: string | null, body: CommandBody, id: string): APIApplicationCommand => ({
    id,
    application_id: applicationId,
    version: nextId(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: body.default_member_permissions?.toString() ?? null,
    nsfw: body.nsfw ?? false,
    ...(body.options?.length ? { options: stored(body.options) } : {}),
    ...(guildId === null
      ? {
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
        }
      : { guild_id: guildId }),
  });
  const get = (guildId: string | null, id: string): APIApplicationCommand => {
    const command = scope(guildId).get(id);
    if (command === undefined) throw unknownCommand();
    return command;
  };

  return {
    /** @param withLocalizations whether with the names and descriptions in other languages, which Discord leaves out unless asked */
    list(guildId: string | null, withLocalizations: boolean): APIApplicationCommand[] {
      const commands = [...scope(guildId).values()];
      return withLocalizations ? commands : commands.map(withoutLocalizations);
    },
    /** Those of a guild, and the global ones. */
    seenIn: (guildId: string) => [...scope(guildId).values(), ...scope(null).values()],
    get,
    /** Registers one; a command of the same name and type is replaced and keeps its id. */
    create(guildId: string | null, body: CommandBody): { command: APIApplicationCommand; isNew: boolean } {
      const same = sameAs(guildId, body);
      const command = make(guildId, body, same?.id ?? nextId());
      scope(guildId).set(command.id, command);
      return { command, isNew: same === undefined };
    },
    /** Replaces the command of this id, which must be there. */
    replace(guildId: string | null, id: string, body: CommandBody): APIApplicationCommand {
      get(guildId, id);
      const command = make(guildId, body, id);
      scope(guildId).set(id, command);
      return command;
    },
    /** Registers these and no others; those of the same name and type keep their ids. */
    replaceAll(guildId: string | null, bodies: readonly CommandBody[]): APIApplicationCommand[] {
      const commands = bodies.map((body) => make(guildId, body, sameAs(guildId, body)?.id ?? nextId()));
      scopes.set(guildId, new Map(commands.map((command) => [command.id, command])));
      return commands;
    },
    remove(guildId: string | null, id: string): void {
      get(guildId, id);
      scope(guildId).delete(id);
    },
    /** Those that can be used in a channel, by the contexts and kinds of installation that they are registered for. */
    usableIn(
      channel: PageChannel & { guildId: string | null },
      installed: Installed,
    ): APIApplicationCommand[] {
      const context = contextOf(channel.kind);
      const needed =
        installed === 'guild'
          ? ApplicationIntegrationType.GuildInstall
          : ApplicationIntegrationType.UserInstall;
      const global = [...scope(null).values()].filter(
        (command) =>
          (command.contexts?.includes(context) ?? true) && command.integration_types?.includes(needed),
      );
      const ofGuild =
        channel.guildId !== null && installed === 'guild' ? scope(channel.guildId).values() : [];
      return [...ofGuild, ...global];
    },
  };
}

/** Options as Discord gives them back: what is null, not required or not completed is left out. */
function stored(options: APIApplicationCommandOption[]): APIApplicationCommandOption[] {
  const isLeftOut = (key: string, value: unknown) =>
    value === null || (value === false && (key === 'required' || key === 'autocomplete'));
  return JSON.parse(JSON.stringify(options, (key, value) => (isLeftOut(key, value) ? undefined : value)));
}

function withoutLocalizations(command: APIApplicationCommand): APIApplicationCommand {
  return JSON.parse(
    JSON.stringify(command, (key, value) => (key.endsWith('_localizations') ? undefined : value)),
  );
}
