import {
  addField,
  type Draft,
  firstMissing,
  pickInto,
  removeField,
  startDraft,
  typeInto,
  unusedOptions,
} from './draft.js';
import type { Suggestion } from './suggestion.js';

/** What stands in the composer. Every function here gives the next one, and none touches the page. */
export interface Writing {
  /** An ordinary message; also a slash and the first letters of a command. */
  readonly text: string;
  /** The command being written, in place of the text. */
  readonly draft: Draft | null;
  /** What is typed behind the pills, to find an option. */
  readonly tail: string;
  /** The pill that the caret is in; null when it is in the text or behind the pills. */
  readonly caret: string | null;
  /** Which line of the list Enter takes; -1 for none. */
  readonly active: number;
  /** The list was sent away, or its choice is taken. */
  readonly closed: boolean;
  /** Why it could not be sent. */
  readonly problem: string | null;
}

/** An empty composer. */
export const nothingWritten: Writing = {
  text: '',
  draft: null,
  tail: '',
  caret: null,
  active: 0,
  closed: false,
  problem: null,
};

/** Behind the pills the options are only offered: Enter sends the command, unless one is sought or pointed at. */
const firstActive = (tail: string) => (tail.trim() === '' ? -1 : 0);

/** The message's text was changed. */
export function typeText(text: string): Writing {
  return { ...nothingWritten, text };
}

/** A pill's text was changed. Whoever writes the option's name out, as Discord shows it, means the pill itself. */
export function typeField(writing: Writing, name: string, text: string): Writing {
  if (!writing.draft) return writing;
  const label = `${name}:`;
  const draft = typeInto(
    writing.draft,
    name,
    text.startsWith(label) ? text.slice(label.length).trimStart() : text,
  );
  return { ...writing, draft, caret: name, active: 0, closed: false, problem: null };
}

/** The text behind the pills was changed. Whoever writes an option's name out there opens its pill. */
export function typeTail(writing: Writing, tail: string): Writing {
  const { draft } = writing;
  const written = tail.trimStart();
  const option = draft && unusedOptions(draft).find(({ name }) => written.startsWith(`${name}:`));
  if (draft && option) {
    const opened = { ...writing, draft: addField(draft, option), tail: '' };
    return typeField(opened, option.name, written.slice(option.name.length + 1).trimStart());
  }
  return { ...writing, tail, caret: null, active: firstActive(tail), closed: false, problem: null };
}

/** The caret went into a pill, or (null) behind the pills. */
export function moveTo(writing: Writing, caret: string | null): Writing {
  if (caret === writing.caret) return writing;
  const active = caret === null ? firstActive(writing.tail) : 0;
  return { ...writing, caret, active, closed: false, problem: null };
}

/**
 * A command's draft, the caret in the first pill that must be filled, or behind the pills.
 * @param rest what has been written behind the command already: it goes to where the caret is
 */
export function begin(draft: Draft, rest = ''): Writing {
  const caret = firstMissing(draft)?.option.name ?? null;
  const begun = { ...nothingWritten, draft, caret, active: caret === null ? -1 : 0 };
  if (rest === '') return begun;
  return caret === null ? typeTail(begun, rest) : typeField(begun, caret, rest);
}

/** A line of the list was taken. */
export function take(writing: Writing, suggestion: Suggestion): Writing {
  if (suggestion.kind === 'command') return begin(startDraft(suggestion.entry));
  const { draft, caret } = writing;
  if (!draft) return writing;
  if (suggestion.kind === 'option') {
    const { option } = suggestion;
    return moveTo({ ...writing, draft: addField(draft, option), tail: '' }, option.name);
  }
  if (caret === null) return writing;
  return { ...begin(pickInto(draft, caret, suggestion.choice)), tail: writing.tail };
}

/** The neighbour of the place where the caret is: -1 to the left, 1 to the right; the same place at the ends. */
export function step(writing: Writing, by: -1 | 1): Writing {
  const names = writing.draft?.fields.map(({ option }) => option.name) ?? [];
  const places = [...names, null];
  const to = places.indexOf(writing.caret) + by;
  return to in places ? moveTo(writing, places[to] ?? null) : writing;
}

/** Backspace where nothing stands before the caret: takes away an empty pill, and at last the command itself. */
export function erase(writing: Writing): Writing {
  const { draft, caret, tail } = writing;
  if (!draft || (caret === null && tail !== '')) return writing;
  const field = draft.fields.find(({ option }) => option.name === caret);
  if (field && field.text !== '') return writing;
  if (field && !field.option.required) {
    return { ...step(writing, -1), draft: removeField(draft, field.option.name) };
  }
  if (draft.fields[0] === undefined || draft.fields[0] === field) return typeText(`/${draft.entry.name}`);
  return step(writing, -1);
}

/** A line of the list is pointed at. */
export function point(writing: Writing, active: number): Writing {
  return { ...writing, active };
}

/** The line after or before the one pointed at, and round again at the list's ends. */
export function pointOn(writing: Writing, by: -1 | 1, lines: number): Writing {
  const from = by === 1 ? writing.active : Math.max(writing.active, 0);
  return point(writing, (from + by + lines) % lines);
}

/** Escape: sends the list away, or else gives the command up. */
export function leave(writing: Writing, listIsOpen: boolean): Writing {
  if (listIsOpen) return { ...writing, closed: true };
  return writing.draft ? nothingWritten : writing;
}

/** It could not be sent: the sentence to show, and the pill it is about. */
export function refuse(writing: Writing, problem: string, caret = writing.caret): Writing {
  return { ...moveTo(writing, caret), problem };
}
