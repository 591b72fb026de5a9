import type { LocalizationMap, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { german } from './de.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { Localisation, Named } from './localisation.js';

/** By Discord's names for languages: https://docs.discord.com/developers/reference#locales */
const LANGUAGES = { de: german, fr: french, 'es-ES': spanish, 'es-419': spanish } as const;

/** What Discord is told of a command, with its names and descriptions in every language that there is. */
export function localise(
  data: RESTPostAPIApplicationCommandsJSONBody,
): RESTPostAPIApplicationCommandsJSONBody {
  const names = fieldsOf((language) => language[data.name]);
  if (!('options' in data) || !data.options) return { ...data, ...names };
  const options = data.options.map((option) => ({
    ...option,
    ...fieldsOf((language) => language[data.name]?.options[option.name]),
  }));
  return { ...data, ...names, options };
}

function fieldsOf(named: (language: Localisation) => Named | undefined): {
  name_localizations?: LocalizationMap;
  description_localizations?: LocalizationMap;
} {
  const names: LocalizationMap = {};
  const descriptions: LocalizationMap = {};
  for (const locale of ['de', 'fr', 'es-ES', 'es-419'] as const) {
    const found = named(LANGUAGES[locale]);
    if (!found) continue;
    names[locale] = found.name;
    if (found.description) descriptions[locale] = found.description;
  }
  return {
    ...(Object.keys(names).length > 0 ? { name_localizations: names } : {}),
    ...(Object.keys(descriptions).length > 0 ? { description_localizations: descriptions } : {}),
  };
}
