import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/discord/load.js';

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const LOCALES = ['de', 'es-419', 'es-ES', 'fr'];

interface Localised {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Localised[];
}

describe('the commands', async () => {
  const commands = [...(await loadCommands('commands')).values()].map(
    ({ data }): Localised => data as Localised,
  );
  const slash = commands.filter(({ description }) => description !== undefined);
  const all = slash.flatMap((command) => [command, ...(command.options ?? [])]);

  it('have names and descriptions in German, French and Spanish, options included', () => {
    for (const { name_localizations: names = {}, description_localizations: descriptions = {} } of all) {
      expect(Object.keys(names).sort()).toEqual(LOCALES);
      expect(Object.keys(descriptions).sort()).toEqual(LOCALES);
    }
  });

  it('have names that Discord takes in every language, no two alike in one place', () => {
    for (const list of [slash, ...slash.map(({ options = [] }) => options)]) {
      for (const locale of LOCALES) {
        const names = list.map(({ name_localizations }) => name_localizations?.[locale] ?? '');
        for (const name of names) expect(name).toMatch(NAME);
        for (const name of names) expect(name).toBe(name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('have descriptions within Discord’s limit', () => {
    const texts = all.flatMap(({ description_localizations: found = {} }) => Object.values(found));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});
