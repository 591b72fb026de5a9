import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { FormError } from '../errors.js';
import { choiceErrors } from './choices.js';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** Whether a command that is typed, or an option, may have this name. */
export function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

/** The refusal of a name. */
export function badName(path: FormError['path']): FormError {
  return {
    path,
    code: 'APPLICATION_COMMAND_INVALID_NAME',
    message: 'Command name is invalid: lower-case letters, digits, - and _ only',
  };
}

/** What Discord would refuse of a command's options, and of those of its subcommands, beyond what its specification says. */
export function optionsErrors(
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
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const type = option.type === ApplicationCommandOptionType.String ? 'string' : 'number';
  const errors = choiceErrors(choices, type, [...path, 'choices']);
  if ('autocomplete' in option && option.autocomplete && choices.length > 0)
    errors.push({
      path: [...path, 'choices'],
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
      message: 'Choices and autocomplete are mutually exclusive',
    });
  const { min_value, max_value, min_length, max_length }: Limits = option;
  if (min_value !== undefined && max_value !== undefined && min_value > max_value)
    errors.push(aboveItself('min_value', path));
  if (min_length !== undefined && max_length !== undefined && min_length > max_length)
    errors.push(aboveItself('min_length', path));
  return errors;
}

/** The limits of an option, whether it is of numbers or of texts. */
interface Limits {
  readonly type: ApplicationCommandOptionType;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

function aboveItself(key: keyof Limits, path: FormError['path']): FormError {
  return { path: [...path, key], code: 'NUMBER_TYPE_MAX', message: 'Must not be above the maximum' };
}
