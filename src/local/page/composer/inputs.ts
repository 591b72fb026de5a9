import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Draft, type Field, unusedOptions } from './draft.js';
import type { Writing } from './writing.js';

/** Discord's limit on an ordinary message. */
export const LONGEST_MESSAGE = 2000;

/** What the inputs are told, and what they tell. */
export interface InputProps {
  readonly writing: Writing;
  /** How many lines the list above has. */
  readonly lines: number;
  readonly onText: (text: string) => void;
  readonly onField: (name: string, text: string) => void;
  readonly onTail: (text: string) => void;
  readonly onCaret: (name: string | null) => void;
}

const textOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';

const activeLine = ({ writing, lines }: InputProps) =>
  writing.active >= 0 && writing.active < lines ? `line-${writing.active}` : nothing;

/** Where an ordinary message is written. */
export function messageInput(label: string, props: InputProps): TemplateResult {
  const { text } = props.writing;
  const left = LONGEST_MESSAGE - text.length;
  return html`<textarea
      rows=${Math.min(text.split('\n').length, 12)}
      aria-label=${label}
      placeholder=${label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls="suggestions"
      aria-activedescendant=${activeLine(props)}
      .value=${live(text)}
      @input=${(event: Event) => props.onText(textOf(event))}
    ></textarea>
    ${left > 200 ? nothing : html`<span class="left ${left < 0 ? 'over' : ''}" role="status">${left}</span>`}`;
}

function pill({ option, text }: Field, props: InputProps): TemplateResult {
  const { name, description, required } = option;
  const here = props.writing.caret === name;
  const wrong = here && props.writing.problem !== null;
  return html`<label class="pill ${wrong ? 'wrong' : ''}">
    <span>${name}</span>
    <input
      data-name=${name}
      role="combobox"
      aria-label="${name}: ${description}"
      aria-required=${required === true}
      aria-invalid=${wrong}
      aria-autocomplete="list"
      aria-expanded=${here && props.lines > 0}
      aria-controls="suggestions"
      aria-activedescendant=${here ? activeLine(props) : nothing}
      autocomplete="off"
      size=${Math.min(Math.max(text.length, 4), 60)}
      .value=${live(text)}
      @focus=${() => props.onCaret(name)}
      @input=${(event: Event) => props.onField(name, textOf(event))}
    />
  </label>`;
}

/** Where a command is written: its name, a pill for each option, and room to find another option. */
export function commandInputs(draft: Draft, props: InputProps): TemplateResult {
  const { tail, caret } = props.writing;
  const more = unusedOptions(draft).length;
  return html`<span class="chip">/${draft.entry.name}</span>
    ${draft.fields.map((field) => pill(field, props))}
    <input
      class="tail"
      role="combobox"
      aria-label=${more > 0 ? `More options of /${draft.entry.name}` : `Send /${draft.entry.name} with Enter`}
      placeholder=${more > 0 ? `+${more} optional` : ''}
      aria-autocomplete="list"
      aria-expanded=${caret === null && props.lines > 0}
      aria-controls="suggestions"
      aria-activedescendant=${caret === null ? activeLine(props) : nothing}
      autocomplete="off"
      .value=${live(tail)}
      @focus=${() => props.onCaret(null)}
      @input=${(event: Event) => props.onTail(textOf(event))}
    />`;
}
