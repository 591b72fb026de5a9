import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { DiscordError } from '../../../src/local/errors.js';
import type { CommandBody } from '../../../src/local/validation/bodies.js';
import { checkCommands } from '../../../src/local/validation/command.js';

/** The codes of what is refused of a set of commands. */
function refusals(...bodies: CommandBody[]): string[] {
  try {
    checkCommands(bodies);
    return [];
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    return error.form.map(({ code }) => code);
  }
}

const command = (fields: Partial<CommandBody>): CommandBody => ({
  name: 'ask',
  description: 'Asks',
  ...fields,
});
const option = (name: string, fields: object = {}): APIApplicationCommandOption => ({
  type: Type.String,
  name,
  description: 'a',
  ...fields,
});

test.each(['ask', 'ask-me', 'ask_me', 'größe', '質問', 'คำถาม'])('the name %s is good', (name) => {
  expect(refusals(command({ name, options: [option(name)] }))).toEqual([]);
});

test.each(['Ask', 'ask me', 'ask!', '', 'x'.repeat(33)])('the name "%s" is refused', (name) => {
  expect(refusals(command({ name }))).toContain('APPLICATION_COMMAND_INVALID_NAME');
  expect(refusals(command({ options: [option(name)] }))).toContain('APPLICATION_COMMAND_INVALID_NAME');
});

test('a name is registered once for each type of command', () => {
  expect(refusals(command({}), command({ type: 3, description: '' }))).toEqual([]);
  expect(refusals(command({}), command({}))).toEqual(['APPLICATION_COMMANDS_DUPLICATE_NAME']);
});

test('a command of a menu has any name, but no description and no options', () => {
  expect(refusals(command({ type: 3, name: 'Look At This', description: '' }))).toEqual([]);
  expect(refusals(command({ type: 3, options: [option('a')] }))).toHaveLength(2);
});

test('no more commands of a menu are registered than Discord has room for', () => {
  const menu = (count: number) =>
    Array.from({ length: count }, (_, i) => command({ type: 3, name: `${i}`, description: '' }));
  expect(refusals(...menu(15))).toEqual([]);
  expect(refusals(...menu(16))).toEqual(['APPLICATION_COMMAND_TOO_MANY']);
});

test('options have names of their own, the required ones first', () => {
  expect(refusals(command({ options: [option('a', { required: true }), option('b')] }))).toEqual([]);
  expect(refusals(command({ options: [option('a'), option('b', { required: true })] }))).toEqual([
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ]);
  expect(refusals(command({ options: [option('a'), option('a')] }))).toEqual([
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ]);
});

test('options are not both completed and chosen, and their limits are in order', () => {
  const choices = [{ name: 'a', value: 'a' }];
  expect(refusals(command({ options: [option('a', { autocomplete: true, choices })] }))).toHaveLength(1);
  expect(refusals(command({ options: [option('a', { min_length: 3, max_length: 2 })] }))).toHaveLength(1);
  expect(refusals(command({ options: [option('a', { min_length: 2, max_length: 2 })] }))).toEqual([]);
  expect(
    refusals(command({ options: [option('a', { type: Type.Integer, min_value: 3, max_value: 2 })] })),
  ).toHaveLength(1);
  expect(refusals(command({ options: [option('a', { type: Type.Integer, max_value: -2 })] }))).toEqual([]);
});

test('subcommands stand by themselves', () => {
  const subcommand = (...options: APIApplicationCommandOption[]) =>
    option('a', { type: Type.Subcommand, options });
  expect(refusals(command({ options: [subcommand(option('B'))] }))).toEqual([
    'APPLICATION_COMMAND_INVALID_NAME',
  ]);
  expect(refusals(command({ options: [subcommand(), option('b')] }))).toEqual([
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ]);
});

test('a command has at most 8,000 characters in all', () => {
  const options = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      option(`o${i}`, {
        choices: Array.from({ length: 4 }, () => ({ name: 'x'.repeat(100), value: 'x'.repeat(100) })),
      }),
    );
  expect(refusals(command({ options: options(9) }))).toEqual([]);
  expect(refusals(command({ options: options(10) }))).toEqual(['APPLICATION_COMMAND_TOO_LARGE']);
});
