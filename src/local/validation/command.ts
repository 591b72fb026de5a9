import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { type FormError, refuseForm } from '../errors.js';
import type { CommandBody } from './bodies.js';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
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
export function checkCommand(body: CommandBody, path: FormError['path'] = []): void {
  refuseForm(commandErrors(body).map((error) => ({ ...error, path: [...path, ...error.path] })));
}

/**
 * Refuses a set of commands that Discord would refuse: each by itself, one that has another's name, or too many of a type.
 * @throws DiscordError 50035
 */
export function checkCommands(bodies: readonly CommandBody[]): void {
  const errors: FormError[] = [];
  const seen = new Map<ApplicationCommandType, Set<string>>();
  for (const [index, body] of bodies.entries()) {
    errors.push(...commandErrors(body).map((error) => ({ ...error, path: [index, ...error.path] })));
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

function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

function badName(path: FormError['path']): FormError {
  return {
    path,
    code: 'APPLICATION_COMMAND_INVALID_NAME',
    message: 'Command name is invalid: lower-case letters, digits, - and _ only',
  };
}

function optionsErrors(
  options: readonly APIApplicationCommandOption[],
  path: FormError['path'],
): FormError[] {
  const errors: FormError[] = [];
  const names = new Set<string>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const here = [...path, index];
    if (!isName(option.name)) errors.push(badName([...here, 'name']));
    if (names.has(option.name))
      errors.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message: `Option name "${option.name}" already exists`,
      });
    names.add(option.name);
    if (option.required && optionalSeen)
      errors.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    optionalSeen ||= !option.required;
    errors.push(
      ...(isNested(option)
        ? optionsErrors(option.options ?? [], [...here, 'options'])
        : basicErrors(option, here)),
    );
  }
  if (options.some(isNested) && !options.every(isNested))
    errors.push({
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
    });
  return errors;
}

type NestedOption = Exclude<APIApplicationCommandOption, APIApplicationCommandBasicOption>;

function isNested(option: APIApplicationCommandOption): option is NestedOption {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function basicErrors(option: APIApplicationCommandBasicOption, path: FormError['path']): FormError[] {
  const errors: FormError[] = [];
  if ('autocomplete' in option && option.autocomplete && 'choices' in option && option.choices?.length)
    errors.push({
      path: [...path, 'choices'],
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
      message: 'Choices and autocomplete are mutually exclusive',
    });
  if (
    'min_value' in option &&
    (option.min_value ?? Number.NEGATIVE_INFINITY) > (option.max_value ?? Number.POSITIVE_INFINITY)
  )
    errors.push({
      path: [...path, 'min_value'],
      code: 'NUMBER_TYPE_MAX',
      message: 'Must not be above max_value',
    });
  if ('min_length' in option && (option.min_length ?? 0) > (option.max_length ?? Number.POSITIVE_INFINITY))
    errors.push({
      path: [...path, 'min_length'],
      code: 'NUMBER_TYPE_MAX',
      message: 'Must not be above max_length',
    });
  return errors;
}

/** https://docs.discord.com/developers/interactions/application-commands#registering-a-command */
function characters(body: CommandBody | APIApplicationCommandOption): number {
  let total = body.name.length + (body.description?.length ?? 0);
  if ('options' in body) for (const option of body.options ?? []) total += characters(option);
  if ('choices' in body)
    for (const choice of body.choices ?? []) total += choice.name.length + String(choice.value).length;
  return total;
}
