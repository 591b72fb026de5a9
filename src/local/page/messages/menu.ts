import type { APIApplicationCommand } from 'discord-api-types/v10';
import { css, html, LitElement, nothing } from 'lit';
import type { PageMessage } from '../../page-protocol.js';
import { AskEvent } from '../events.js';
import { icons } from '../icons.js';
import type { MenuEvent } from './menu-event.js';

interface Item {
  label: string;
  app: boolean;
  act(): void;
}

/** A message's menu: what the page itself offers, and the apps' message commands. */
class MessageMenu extends LitElement {
  static override properties = {
    page: { state: true },
    commands: { attribute: false },
  };
  /** The registered message commands. */
  declare commands: readonly APIApplicationCommand[];
  declare private page: PageMessage | null;
  #opener: HTMLElement | null = null;

  static override styles = css`
    .cover { position: fixed; inset: 0; z-index: 9; }
    [role='menu'] {
      position: fixed; z-index: 10; min-width: 200px; max-width: min(320px, calc(100vw - 16px)); box-sizing: border-box;
      padding: 8px; border: 1px solid var(--border-subtle); border-radius: 8px;
      background: var(--background-floating); box-shadow: var(--shadow);
    }
    button {
      display: flex; align-items: center; justify-content: space-between; gap: 12px; width: 100%; min-height: 36px;
      padding: 6px 8px; border: 0; border-radius: 4px; background: none; color: var(--text);
      font: 500 0.875rem / 1.25 var(--font); text-align: left; cursor: pointer;
    }
    button:is(:hover, :focus) { background: var(--selected); outline: none; }
    button:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
    svg { width: 18px; height: 18px; flex: none; }
    .label { padding: 6px 8px 2px; color: var(--text-muted); font-size: 0.75rem; font-weight: 600; }
    hr { margin: 4px 8px; border: 0; border-top: 1px solid var(--border-subtle); }
  `;

  constructor() {
    super();
    this.page = null;
    this.commands = [];
  }

  /** Opens for a message; the focus goes to the first item, and back to where it was on closing. */
  async openFor({ page, place, opener }: MenuEvent): Promise<void> {
    this.#opener = opener;
    this.page = page;
    await this.updateComplete;
    const menu = this.renderRoot.querySelector<HTMLElement>('[role="menu"]');
    if (!menu) return;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(place.x, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(place.y, innerHeight - height - 8))}px`;
    this.#buttons()[0]?.focus();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  #items(page: PageMessage): Item[] {
    const { channel_id: channelId, id: messageId, content } = page.message;
    const items: Item[] = [];
    if (content)
      items.push({ label: 'Copy Text', app: false, act: () => void navigator.clipboard.writeText(content) });
    if (page.onlyFor !== null) {
      const act = () => this.dispatchEvent(new AskEvent({ type: 'dismiss', channelId, messageId }));
      return [...items, { label: 'Dismiss Message', app: false, act }];
    }
    const apps = this.commands.map(({ id: commandId, name }) => ({
      label: name,
      app: true,
      act: () =>
        this.dispatchEvent(new AskEvent({ type: 'runMessageCommand', channelId, commandId, messageId })),
    }));
    return [...items, ...apps];
  }

  override render() {
    if (!this.page) return nothing;
    const items = this.#items(this.page);
    const own = items.filter((item) => !item.app);
    const apps = items.filter((item) => item.app);
    return html`<div class="cover" @pointerdown=${this.#close} @contextmenu=${this.#close}></div>
      <div role="menu" aria-label="Message actions" @keydown=${this.#key}>
        ${own.map((item) => this.#item(item))} ${own.length && apps.length ? html`<hr />` : nothing}
        ${apps.length ? this.#apps(apps) : nothing}
        ${items.length ? nothing : html`<button role="menuitem" aria-disabled="true" tabindex="-1">Nothing to do here</button>`}
      </div>`;
  }

  #apps(items: readonly Item[]) {
    return html`<div role="group" aria-label="Apps">
      <div class="label" aria-hidden="true">Apps</div>
      ${items.map((item) => this.#item(item))}
    </div>`;
  }

  #item(item: Item) {
    const choose = () => {
      this.#close();
      item.act();
    };
    return html`<button role="menuitem" tabindex="-1" @click=${choose}>
      ${item.label}${item.app ? icons.app : nothing}
    </button>`;
  }

  #key(event: KeyboardEvent): void {
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const moves: Record<string, number> = {
      ArrowDown: (at + 1) % buttons.length,
      ArrowUp: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) buttons[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else return;
    event.preventDefault();
  }

  readonly #close = (event?: Event): void => {
    event?.preventDefault();
    this.page = null;
    this.#opener?.focus();
  };
}

customElements.define('page-message-menu', MessageMenu);

declare global {
  interface HTMLElementTagNameMap {
    'page-message-menu': MessageMenu;
  }
}
