import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { PageChoice } from '../../page-protocol.js';
import type { ValueOption } from '../state/commands.js';

/** The value of an option as the bot gets it. */
export type Value = string | number | boolean;
type Read = { ok: true; value: Value } | { ok: false; problem: string };

const truths: readonly PageChoice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

/** The choices that an option has once and for all; empty when anything may be typed. */
export function fixedChoices(option: ValueOption): readonly PageChoice[] {
  if (option.type === ApplicationCommandOptionType.Boolean) return truths;
  return 'choices' in option && option.choices ? option.choices : [];
}

/** Whether the bot offers choices for this option while it is typed. */
export function isAutocompleted(option: ValueOption): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

const wrong = (problem: string): Read => ({ ok: false, problem });

function readNumber(option: ValueOption, text: string): Read {
  const whole = option.type === ApplicationCommandOptionType.Integer;
  const number = Number(text);
  if (text === '' || !Number.isFinite(number) || (whole && !Number.isSafeInteger(number)))
    return wrong(whole ? 'Enter a valid integer.' : 'Enter a valid number.');
  const min = 'min_value' in option ? option.min_value : undefined;
  const max = 'max_value' in option ? option.max_value : undefined;
  if (min !== undefined && number < min) return wrong(`The value must be at least ${min}.`);
  if (max !== undefined && number > max) return wrong(`The value must be at most ${max}.`);
  return { ok: true, value: number };
}

function readText(option: ValueOption, text: string): Read {
  const min = 'min_length' in option ? (option.min_length ?? 0) : 0;
  const max = 'max_length' in option ? (option.max_length ?? 6000) : 6000;
  if (text.length < min) return wrong(`Write at least ${min} characters.`);
  if (text.length > max) return wrong(`Write at most ${max} characters, not ${text.length}.`);
  return { ok: true, value: text };
}

/**
 * What was typed for an option, as its value, or in a sentence why it is none.
 * @param text trimmed by the caller where blanks do not count
 */
export function readValue(option: ValueOption, text: string): Read {
  const choices = fixedChoices(option);
  if (choices.length > 0) {
    const picked = choices.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    if (!picked) return wrong('Pick one of the choices.');
    const isTruth = option.type === ApplicationCommandOptionType.Boolean;
    return { ok: true, value: isTruth ? picked.value === 'true' : picked.value };
  }
  const isNumber =
    option.type === ApplicationCommandOptionType.Integer ||
    option.type === ApplicationCommandOptionType.Number;
  return isNumber ? readNumber(option, text.trim()) : readText(option, text);
}
