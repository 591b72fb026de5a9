import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, isCommand } from './command.js';
import { localise } from './localisations/localise.js';

/**
 * The commands of a folder: the default export of each of its modules, by name, in every language that there is.
 * @throws Error naming the file when one exports no command, or when two have one name
 */
export async function loadCommands(folder: string): Promise<Map<string, Command>> {
  const files = (await readdir(folder)).filter((file) => /(?<!\.d)\.[jt]s$/.test(file)).sort();
  const commands = new Map<string, Command>();
  for (const file of files) {
    const module: { default?: unknown } = await import(pathToFileURL(join(folder, file)).href);
    const command = module.default;
    if (!isCommand(command)) throw new Error(`${file} has no command as its default export.`);
    if (commands.has(command.data.name))
      throw new Error(`${file}: the command ${command.data.name} is there twice.`);
    commands.set(command.data.name, { ...command, data: localise(command.data) });
  }
  if (commands.size === 0) throw new Error(`There are no commands in ${folder}.`);
  return commands;
}
