import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { css, html, LitElement, nothing } from 'lit';
import { AskEvent } from '../events.js';
import { icons } from '../icons.js';
import { emoji } from './button.js';
import type { ComponentContext } from './context.js';

/** A string select: a button that opens a list. Picking one sends it; where several may be picked, closing does. */
class Select extends LitElement {
  static override properties = {
    select: { attribute: false },
    context: { attribute: false },
    open: { state: true },
    picked: { state: true },
    active: { state: true },
  };
  declare select: APIStringSelectComponent;
  declare context: ComponentContext;
  declare private open: boolean;
  declare private picked: readonly string[];
  declare private active: number;

  static override styles = css`
    :host { display: block; position: relative; }
    button {
      display: flex; align-items: center; gap: 8px; width: 100%; min-height: 40px; padding: 8px 12px;
      border: 1px solid var(--border-strong); border-radius: 8px; background: var(--background-raised);
      color: var(--text); font: 400 1rem / 1.25 var(--font); text-align: left; cursor: pointer;
    }
    button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
    button:is(:disabled, [aria-disabled='true']) { opacity: 0.6; cursor: not-allowed; }
    .shown { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .placeholder { color: var(--text-muted); }
    [role='listbox'] {
      position: absolute; z-index: 3; left: 0; right: 0; box-sizing: border-box; max-height: 300px; margin: 4px 0 0;
      padding: 4px; overflow-y: auto; border: 1px solid var(--border-subtle); border-radius: 8px;
      background: var(--background-floating); box-shadow: var(--shadow);
    }
    [role='option'] { display: flex; align-items: center; gap: 8px; padding: 8px; border-radius: 4px; cursor: pointer; }
    [role='option'].active { background: var(--selected); }
    [role='option'] > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    [role='option'] small { display: block; font-size: 0.8125rem; color: var(--text-muted); }
    .tick { color: var(--mention-text); }
    svg { width: 20px; height: 20px; flex: none; }
  `;

  constructor() {
    super();
    this.open = false;
    this.picked = [];
    this.active = 0;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('select')) this.picked = this.#defaults();
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    const toSee = [changed.has('open') ? '[role="listbox"]' : null, changed.has('active') ? '.active' : null];
    for (const selector of toSee) {
      if (this.open && selector)
        this.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
    }
  }

  #defaults(): string[] {
    return this.select.options.filter((option) => option.default).map((option) => option.value);
  }

  get #several(): boolean {
    return (this.select.max_values ?? 1) > 1;
  }

  override render() {
    const { select, context, open, picked } = this;
    const chosen = select.options.filter((option) => picked.includes(option.value));
    const shown = chosen.map((option) => option.label).join(', ');
    const placeholder = select.placeholder ?? 'Make a selection';
    const waiting = context.waitingFor === select.custom_id;
    return html`<button
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${open}
        aria-controls="options"
        aria-activedescendant=${open ? `option-${this.active}` : nothing}
        aria-label=${shown ? `${placeholder}: ${shown}` : placeholder}
        aria-busy=${waiting}
        aria-disabled=${waiting}
        ?disabled=${select.disabled || (context.waitingFor !== null && !waiting)}
        @click=${() => (open ? this.#close() : this.#show())}
        @keydown=${this.#key}
        @blur=${() => this.#close()}
      >
        <span class="shown ${shown ? '' : 'placeholder'}">${waiting ? 'Waiting for the answer…' : shown || placeholder}</span>
        ${icons.down}
      </button>
      <div id="options" role="listbox" aria-label=${placeholder} aria-multiselectable=${this.#several} ?hidden=${!open}>
        ${open ? select.options.map((option, at) => this.#option(option, at)) : nothing}
      </div>`;
  }

  #option(option: APIStringSelectComponent['options'][number], at: number) {
    const picked = this.picked.includes(option.value);
    return html`<div
      id="option-${at}"
      role="option"
      class=${at === this.active ? 'active' : ''}
      aria-selected=${picked}
      @mousemove=${() => {
        this.active = at;
      }}
      @mousedown=${(event: Event) => {
        event.preventDefault();
        this.#pick(option.value);
      }}
    >
      ${emoji(option.emoji)}
      <div>
        ${option.label}${option.description ? html`<small>${option.description}</small>` : nothing}
      </div>
      ${picked ? html`<span class="tick">${icons.tick}</span>` : nothing}
    </div>`;
  }

  #show(): void {
    if (this.context.waitingFor !== null) return;
    const first = this.select.options.findIndex((option) => this.picked.includes(option.value));
    this.active = Math.max(first, 0);
    this.open = true;
  }

  #pick(value: string): void {
    if (!this.#several) {
      this.open = false;
      this.#send([value]);
    } else if (this.picked.includes(value)) {
      this.picked = this.picked.filter((one) => one !== value);
    } else if (this.picked.length < (this.select.max_values ?? 1)) {
      this.picked = [...this.picked, value];
    }
  }

  #close(): void {
    if (!this.open) return;
    this.open = false;
    const enough = this.picked.length >= (this.select.min_values ?? 1);
    if (!this.#several || this.picked.join('\n') === this.#defaults().join('\n')) return;
    if (enough) this.#send(this.picked);
    else this.picked = this.#defaults();
  }

  #send(values: readonly string[]): void {
    this.picked = values;
    const { channelId, messageId } = this.context;
    const customId = this.select.custom_id;
    this.dispatchEvent(new AskEvent({ type: 'select', channelId, messageId, customId, values: [...values] }));
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const last = this.select.options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: Math.min(this.active + 1, last),
      ArrowUp: Math.max(this.active - 1, 0),
      Home: 0,
      End: last,
    };
    const option = this.select.options[this.active];
    const to = moves[key];
    if (!this.open) {
      if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(key)) return;
      this.#show();
    } else if (to !== undefined) this.active = to;
    else if (key === 'Escape') this.#close();
    else if ((key === 'Enter' || key === ' ') && option) this.#pick(option.value);
    else return;
    event.preventDefault();
  }
}

customElements.define('page-select', Select);
