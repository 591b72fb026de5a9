import type { PageChoice } from '../../page-protocol.js';
import { type CommandEntry, matchingEntries } from '../state/commands.js';
import { type Draft, unusedOptions } from './draft.js';
import type { Suggestion } from './suggestion.js';
import { fixedChoices, isAutocompleted } from './values.js';
import type { Writing } from './writing.js';

const holds = (text: string, part: string) => text.toLowerCase().includes(part.trim().toLowerCase());

function inField(draft: Draft, name: string, offered: readonly PageChoice[]): Suggestion[] {
  const field = draft.fields.find(({ option }) => option.name === name);
  if (!field) return [];
  if (isAutocompleted(field.option)) return offered.map((choice) => ({ kind: 'choice', choice }));
  const choices = fixedChoices(field.option);
  const isChoice = choices.some((choice) => choice.name === field.text);
  return choices
    .filter((choice) => isChoice || holds(choice.name, field.text))
    .map((choice) => ({ kind: 'choice', choice }));
}

/**
 * What the list above the composer offers: commands after a slash, options behind the pills, choices in a pill.
 * @param offered what the bot offers for the pill that the caret is in
 */
export function suggestions(
  { text, draft, tail, caret, closed }: Writing,
  entries: readonly CommandEntry[],
  offered: readonly PageChoice[],
): Suggestion[] {
  if (closed) return [];
  if (!draft) {
    const typed = /^\/(\S*(?: \S*){0,2})$/.exec(text)?.[1];
    if (typed === undefined) return [];
    return matchingEntries(entries, typed).map((entry) => ({ kind: 'command', entry }));
  }
  if (caret !== null) return inField(draft, caret, offered);
  return unusedOptions(draft)
    .filter((option) => holds(option.name, tail))
    .map((option) => ({ kind: 'option', option }));
}
