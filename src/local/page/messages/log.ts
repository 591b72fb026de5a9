import { css, html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { displayName } from '../frame/avatar.js';
import { messageCommands } from '../state/commands.js';
import { type Asked, emptyState, isSent, type PageState, shownChannel, type World } from '../state/model.js';
import { channelRows, type Row } from '../state/rows.js';
import { MenuEvent } from './menu-event.js';
import './menu.js';
import './message.js';
import { dayName } from './time.js';
import './welcome.js';

/** So near the end, in pixels, that a new message is to be scrolled to. */
const NEAR_END_PX = 120;

/** The channel's messages, the newest at the bottom and in sight unless one has scrolled away from it. */
class Log extends LitElement {
  static override properties = { state: { attribute: false }, world: { attribute: false } };
  declare state: PageState;
  declare world: World;
  #atEnd = true;
  /** Of all messages, when they were last looked at. */
  #height = 0;
  #shown: PageState = emptyState;
  readonly #resized = new ResizeObserver(() => this.#keepEnd());

  static override styles = css`
    :host { display: block; min-height: 0; }
    .scroller { height: 100%; overflow-y: auto; overflow-anchor: none; }
    .scroller:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
    .content { display: flex; flex-direction: column; justify-content: flex-end; min-height: 100%; box-sizing: border-box; padding: 16px 0 24px; }
    .day {
      display: flex; align-items: center; gap: 4px; margin: 24px 16px 8px; color: var(--text-muted);
      font-size: 0.75rem; font-weight: 600;
    }
    .day::before, .day::after { content: ''; flex: 1; height: 1px; background: var(--border-subtle); }
  `;

  override render() {
    const { world, state } = this;
    const channel = shownChannel(state);
    const pressed = this.#pressed();
    return html`<div class="scroller" tabindex="0" @scroll=${this.#scrolled}>
        <div class="content" role="log" aria-label="Messages in ${channel?.name ?? 'this channel'}" @page-menu=${this.#menu}>
          <page-welcome .state=${state} .world=${world} .channel=${channel}></page-welcome>
          ${repeat(
            channelRows(state),
            ({ key }) => key,
            (row) => this.#row(row, pressed),
          )}
        </div>
      </div>
      <page-message-menu .commands=${messageCommands(world.commands)}></page-message-menu>`;
  }

  #row(row: Row, pressed: ReadonlyMap<string, Asked>): TemplateResult {
    if (row.kind === 'day') return html`<div class="day" role="separator">${dayName(row.at)}</div>`;
    return html`<page-message
      .page=${row.page}
      .follows=${row.follows}
      .asked=${row.asked}
      .pressed=${pressed.get(row.key) ?? null}
      .commands=${this.world.commands}
      .nameOf=${this.#nameOf}
    ></page-message>`;
  }

  /** What was last pressed on each message, by the message's id. */
  #pressed(): Map<string, Asked> {
    const pressed = new Map<string, Asked>();
    for (const asked of this.state.asked.values()) {
      const { request } = asked;
      if (request.type === 'press' || request.type === 'select') pressed.set(request.messageId, asked);
    }
    return pressed;
  }

  readonly #nameOf = (userId: string): string | undefined => {
    const { viewer, bot, messages } = this.world;
    const known = [viewer, bot, ...messages.map(({ message }) => message.author)];
    const user = known.find(({ id }) => id === userId);
    return user && displayName(user);
  };

  override firstUpdated(): void {
    for (const element of this.renderRoot.querySelectorAll('.scroller, .content'))
      this.#resized.observe(element);
  }

  override updated(): void {
    const sent = ({ asked }: PageState) => [...asked.values()].filter(isSent).length;
    const hasSent = sent(this.state) > sent(this.#shown);
    if (hasSent || this.state.channelId !== this.#shown.channelId) this.#atEnd = true;
    this.#shown = this.state;
    this.#keepEnd();
  }

  #scroller(): Element | null {
    return this.renderRoot.querySelector('.scroller');
  }

  #scrolled(): void {
    const scroller = this.#scroller();
    if (!scroller) return;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    // While messages are being drawn the browser scrolls by itself; a person scrolls over what stands.
    if (scrollHeight === this.#height) this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  #keepEnd(): void {
    const scroller = this.#scroller();
    if (!scroller) return;
    if (this.#atEnd) scroller.scrollTop = scroller.scrollHeight;
    this.#height = scroller.scrollHeight;
  }

  #menu(event: Event): void {
    if (!(event instanceof MenuEvent)) return;
    const menu = this.renderRoot.querySelector('page-message-menu');
    void menu?.openFor(event);
  }
}

customElements.define('page-log', Log);
