import { type APIApplicationCommandOption, ApplicationCommandType } from 'discord-api-types/v10';
import { type FormError, refuseForm } from '../errors.js';
import type { CommandBody } from './bodies.js';
import { badName, isName, optionsErrors } from './command-options.js';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
const MAX_OF_TYPE: Partial<Record<ApplicationCommandType, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
/** Names, descriptions and values of a command with all its options, together. */
const MAX_CHARACTERS = 8000;

/**
 * Refuses a command that Discord would refuse, beyond what its specification says.
 * @throws DiscordError 50035
 */
export function checkCommand(body: CommandBody): void {
  refuseForm(commandErrors(body));
}

/**
 * Refuses a set of commands that Discord would refuse: each by itself, one that has another's name, or too many of a type.
 * @throws DiscordError 50035
 */
export function checkCommands(bodies: readonly CommandBody[]): void {
  const errors: FormError[] = [];
  const seen = new Map<ApplicationCommandType, Set<string>>();
  for (const [index, body] of bodies.entries()) {
    for (const error of commandErrors(body)) errors.push({ ...error, path: [index, ...error.path] });
    const type = body.type ?? ApplicationCommandType.ChatInput;
    const names = seen.get(type) ?? new Set();
    seen.set(type, names);
    if (names.has(body.name))
      errors.push({
        path: [index],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      });
    names.add(body.name);
  }
  for (const [type, names] of seen) {
    const most = MAX_OF_TYPE[type] ?? 1;
    if (names.size > most)
      errors.push({
        path: [],
        code: 'APPLICATION_COMMAND_TOO_MANY',
        message: `No more than ${most} commands of type ${type} may be registered`,
      });
  }
  refuseForm(errors);
}

function commandErrors(body: CommandBody): FormError[] {
  const typed = (body.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const errors: FormError[] = [];
  if (typed && !isName(body.name)) errors.push(badName(['name']));
  if (typed && !body.description)
    errors.push({ path: ['description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  if (!typed && body.description)
    errors.push({
      path: ['description'],
      code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_EMPTY',
      message: 'Context menu commands cannot have a description',
    });
  if (!typed && body.options?.length)
    errors.push({
      path: ['options'],
      code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_EMPTY',
      message: 'Context menu commands cannot have options',
    });
  if (characters(body) > MAX_CHARACTERS)
    errors.push({
      path: [],
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${MAX_CHARACTERS})`,
    });
  return [...errors, ...optionsErrors(body.options ?? [], ['options'])];
}

/** https://docs.discord.com/developers/interactions/application-commands#registering-a-command */
function characters(body: CommandBody | APIApplicationCommandOption): number {
  let total = body.name.length + (body.description?.length ?? 0);
  if ('options' in body) for (const option of body.options ?? []) total += characters(option);
  if ('choices' in body)
    for (const choice of body.choices ?? []) total += choice.name.length + String(choice.value).length;
  return total;
}
