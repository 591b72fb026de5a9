import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandIntegerOption,
  type APIApplicationCommandNumberOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import type { OptionValues } from '../page-protocol.js';

/** What a person is told who asks for something that Discord's client would not let them do. */
export class UserMistake extends Error {}

/** An option of a command as an interaction carries it. */
export interface SentOption {
  name: string;
  type: OptionType;
  value?: string | number | boolean;
  focused?: true;
  options?: SentOption[];
}

const MAX_TEXT = 6000;

/**
 * The options of a typed command, checked as Discord's client checks them.
 * @param subcommand names of its subcommand group and subcommand, where it has them
 * @param values what was typed, by option name
 * @param focused the option that is being typed, for autocompletion: then nothing needs to be complete
 * @throws UserMistake with the sentence to show
 */
export function sentOptions(
  command: Pick<APIApplicationCommand, 'name' | 'options'>,
  subcommand: readonly string[],
  values: OptionValues,
  focused: string | null = null,
): SentOption[] {
  const [first, ...rest] = subcommand;
  if (first !== undefined) {
    const option = command.options?.find(({ name }) => name === first);
    if (option === undefined || !isNested(option))
      throw new UserMistake(`/${command.name} has no subcommand "${first}".`);
    return [{ name: first, type: option.type, options: sentOptions(option, rest, values, focused) }];
  }
  const known = (command.options ?? []).filter((option) => !isNested(option));
  if (command.options?.some(isNested)) throw new UserMistake(`/${command.name} needs a subcommand.`);
  const given = new Map(Object.entries(values));
  const unknown = [...given.keys()].find((name) => !known.some((option) => option.name === name));
  if (unknown !== undefined) throw new UserMistake(`/${command.name} has no option "${unknown}".`);
  return known.flatMap((option) => {
    const value = given.get(option.name);
    if (option.name === focused) return [{ ...sent(option, String(value ?? '')), focused: true }];
    if (value === undefined) {
      if (option.required && focused === null)
        throw new UserMistake(`${option.name}: this option is required. Specify a value.`);
      return [];
    }
    if (focused === null) checkValue(option, value);
    return [sent(option, value)];
  });
}

/** The options that have values, those of subcommands too. */
export function leaves(options: readonly SentOption[]): SentOption[] {
  return options.flatMap((option) => (option.options === undefined ? [option] : leaves(option.options)));
}

type NumericOption = APIApplicationCommandIntegerOption | APIApplicationCommandNumberOption;
type NestedOption = Exclude<APIApplicationCommandOption, APIApplicationCommandBasicOption>;

function isNested(option: APIApplicationCommandOption): option is NestedOption {
  return option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup;
}

function sent(
  { name, type }: APIApplicationCommandBasicOption,
  value: string | number | boolean,
): SentOption {
  return { name, type, value };
}

type Value = string | number | boolean;

/** @throws UserMistake when the option does not take this value */
function checkValue(option: APIApplicationCommandBasicOption, value: Value): void {
  const wrong = problem(option, value);
  if (wrong !== null) throw new UserMistake(`${option.name}: ${wrong}`);
}

function problem(option: APIApplicationCommandBasicOption, value: Value): string | null {
  if (option.type === OptionType.Boolean) return typeof value === 'boolean' ? null : 'must be true or false.';
  if (option.type === OptionType.String) return textProblem(option, value) ?? choiceProblem(option, value);
  if (option.type === OptionType.Integer || option.type === OptionType.Number)
    return numberProblem(option, value) ?? choiceProblem(option, value);
  return 'options of this type are not known to the local Discord.';
}

function textProblem(option: APIApplicationCommandStringOption, value: Value): string | null {
  const { min_length: least = 0, max_length: most = MAX_TEXT } = option;
  if (typeof value !== 'string') return 'must be a text.';
  if (value === '') return 'this option is required. Specify a value.';
  if (value.length < least) return `must have at least ${least} characters.`;
  return value.length > most ? `must have at most ${most} characters.` : null;
}

function numberProblem(option: NumericOption, value: Value): string | null {
  const { min_value: least = Number.NEGATIVE_INFINITY, max_value: most = Number.POSITIVE_INFINITY } = option;
  if (typeof value !== 'number') return 'must be a number.';
  if (option.type === OptionType.Integer && !Number.isInteger(value)) return 'must be a whole number.';
  if (value < least) return `must be at least ${least}.`;
  return value > most ? `must be at most ${most}.` : null;
}

function choiceProblem(
  { choices }: APIApplicationCommandStringOption | NumericOption,
  value: Value,
): string | null {
  return choices?.length && !choices.some((choice) => choice.value === value)
    ? 'must be one of its choices.'
    : null;
}
