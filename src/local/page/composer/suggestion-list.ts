import type { APIUser } from 'discord-api-types/v10';
import { css, html, nothing, type TemplateResult } from 'lit';
import { avatar, displayName } from '../frame/avatar.js';
import type { CommandEntry, ValueOption } from '../state/commands.js';
import type { Suggestion } from './suggestion.js';

function commandLine(entry: CommandEntry, bot: APIUser): TemplateResult {
  return html`${avatar(bot)}
    <div>
      <span class="title"
        >/${entry.name}
        ${entry.options.map(
          ({ name, required }) => html`<span class="option ${required ? 'required' : ''}">${name}</span> `,
        )}</span
      >
      <small>${entry.description}</small>
    </div>
    <small class="source">${displayName(bot)}</small>`;
}

function optionLine({ name, description }: ValueOption): TemplateResult {
  return html`<div><span class="title">${name}</span><small>${description}</small></div>`;
}

function line(suggestion: Suggestion, bot: APIUser): TemplateResult {
  if (suggestion.kind === 'command') return commandLine(suggestion.entry, bot);
  if (suggestion.kind === 'option') return optionLine(suggestion.option);
  return html`<div>${suggestion.choice.name}</div>`;
}

/** What the list is told: its lines, which is active, and what to do when one is taken. */
export interface ListProps {
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly bot: APIUser;
  readonly onPoint: (at: number) => void;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** The list above the composer: a listbox whose lines are `line-0`, `line-1`, …; the focus stays in the input. */
export function suggestionList({
  label,
  suggestions,
  active,
  bot,
  onPoint,
  onTake,
}: ListProps): TemplateResult {
  return html`<div id="suggestions" role="listbox" aria-label=${label} ?hidden=${suggestions.length === 0}>
    ${suggestions.length === 0 ? nothing : html`<div class="label" role="presentation">${label}</div>`}
    ${suggestions.map(
      (suggestion, at) => html`<div
        id="line-${at}"
        role="option"
        aria-selected=${at === active}
        class=${at === active ? 'active' : ''}
        @mousemove=${() => onPoint(at)}
        @mousedown=${(event: Event) => {
          event.preventDefault();
          onTake(suggestion);
        }}
      >
        ${line(suggestion, bot)}
      </div>`,
    )}
  </div>`;
}

/** The look of `suggestionList()`. */
export const listStyles = css`
  [role='listbox'] { max-height: min(420px, 50vh); overflow-y: auto; padding: 8px; }
  .label { padding: 4px 8px 8px; color: var(--text-muted); font-size: 0.75rem; font-weight: 600; }
  [role='option'] {
    display: flex; align-items: center; gap: 12px; min-height: 24px; padding: 6px 8px; border-radius: 8px;
    cursor: pointer; --size: 32px; font-size: 0.9375rem;
  }
  [role='option'].active { background: var(--selected); }
  [role='option'] > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  [role='option'] small { display: block; color: var(--text-muted); font-size: 0.8125rem; }
  .title { color: var(--text-strong); font-weight: 500; }
  .option { margin-left: 4px; padding: 0 4px; border-radius: 4px; background: var(--secondary); color: var(--text-muted); font-size: 0.8125rem; font-weight: 400; }
  .option.required { color: var(--text-strong); }
  .source { flex: none; }
  @media (max-width: 600px) { .source { display: none !important; } }
`;
