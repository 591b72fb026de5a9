import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { distance } from 'fastest-levenshtein';
import { isGone, whyNotOpened } from './articles/unreadable.js';
import { describeSettings, SettingsError } from './config.js';

/** Names that differ from a setting's by so many letters at most are taken for a slip. */
const SLIP = 2;

/**
 * Puts what a file such as `.env` sets into the environment, but for what is set there already.
 * @returns what is to be told of it: a line for each name that looks like a setting's and is none
 * @throws SettingsError when the file is there and cannot be read, but for where the token is set already: a service that has
 * its settings from elsewhere need not have the right to read it
 */
export function loadEnvFile(env: NodeJS.ProcessEnv, file = '.env'): string[] {
  let given: Readonly<Record<string, string>>;
  try {
    given = parse(readEnvFile(file));
  } catch (error) {
    if (env.DISCORD_TOKEN && error instanceof SettingsError) return [error.message];
    throw error;
  }
  for (const [name, value] of Object.entries(given)) env[name] ??= value;
  const names = describeSettings().map(({ name }) => name);
  return Object.keys(given).flatMap((name) => {
    const meant = names.find((known) => distance(known, name.toUpperCase()) <= SLIP);
    return meant === undefined || names.includes(name)
      ? []
      : [`${file}: ${name} is no setting. ${meant} is.`];
  });
}

function readEnvFile(file: string): string {
  const text = readText(file);
  // What Notepad and PowerShell call Unicode.
  if (text.includes('\0')) throw new SettingsError(`${file} is not in UTF-8. Save it anew in that encoding.`);
  return text.replace(/^\uFEFF/, '');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isGone(error)) return '';
    throw new SettingsError(`${file} ${whyNotOpened(error)}.`);
  }
}
