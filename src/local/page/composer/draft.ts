import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { OptionValues, PageChoice } from '../../page-protocol.js';
import type { CommandEntry, ValueOption } from '../state/commands.js';
import { readValue, type Value } from './values.js';

/** An option of the command being written, with what stands in its pill. */
export interface Field {
  readonly option: ValueOption;
  readonly text: string;
  /** The value of the choice whose name is the text; null when the text was typed. */
  readonly picked: Value | null;
}

/** A slash command being written. */
export interface Draft {
  readonly entry: CommandEntry;
  /** The pills, in the order they stand: the required options first. */
  readonly fields: readonly Field[];
}

const empty = (option: ValueOption): Field => ({ option, text: '', picked: null });

/** A draft of a command, its required options still empty. */
export function startDraft(entry: CommandEntry): Draft {
  return { entry, fields: entry.options.filter(({ required }) => required).map(empty) };
}

/** The optional options that have no pill yet. */
export function unusedOptions({ entry, fields }: Draft): ValueOption[] {
  return entry.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
}

/** The draft with a pill more. */
export function addField(draft: Draft, option: ValueOption): Draft {
  return { ...draft, fields: [...draft.fields, empty(option)] };
}

/** The draft without the pill of this name. */
export function removeField(draft: Draft, name: string): Draft {
  return { ...draft, fields: draft.fields.filter(({ option }) => option.name !== name) };
}

function change(draft: Draft, name: string, to: Omit<Field, 'option'>): Draft {
  const fields = draft.fields.map((field) => (field.option.name === name ? { ...field, ...to } : field));
  return { ...draft, fields };
}

/** The draft with this text typed into a pill. */
export function typeInto(draft: Draft, name: string, text: string): Draft {
  return change(draft, name, { text, picked: null });
}

/** The draft with a choice taken for a pill. */
export function pickInto(draft: Draft, name: string, choice: PageChoice): Draft {
  return change(draft, name, { text: choice.name, picked: choice.value });
}

/** The first pill that must be filled and is not. */
export function firstMissing({ fields }: Draft): Field | undefined {
  return fields.find(({ option, text }) => option.required && text.trim() === '');
}

type ReadField = { ok: true; value: Value } | { ok: false; problem: string };

function readField({ option, text, picked }: Field): ReadField {
  // The two names of a boolean stand for values that are no strings.
  return picked !== null && option.type !== ApplicationCommandOptionType.Boolean
    ? { ok: true, value: picked }
    : readValue(option, text);
}

type ReadDraft = { ok: true; values: OptionValues } | { ok: false; name: string; problem: string };

/** The values of all pills, or which one is wrong and why. An optional pill left empty is left out. */
export function readDraft(draft: Draft): ReadDraft {
  const missing = firstMissing(draft);
  if (missing) {
    return { ok: false, name: missing.option.name, problem: 'This option is required. Specify a value.' };
  }
  const values: OptionValues = {};
  for (const field of draft.fields) {
    if (field.text.trim() === '') continue;
    const read = readField(field);
    if (!read.ok) return { ok: false, name: field.option.name, problem: read.problem };
    values[field.option.name] = read.value;
  }
  return { ok: true, values };
}

/** What the bot is told while one pill is being typed: every other pill that is right so far, and this one as it is. */
export function valuesSoFar(draft: Draft, focused: string): OptionValues {
  const values: OptionValues = { [focused]: '' };
  for (const field of draft.fields) {
    const { name } = field.option;
    const read = readField(field);
    if (name === focused) values[name] = field.text;
    else if (field.text.trim() !== '' && read.ok) values[name] = read.value;
  }
  return values;
}
