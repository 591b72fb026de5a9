import type { APIApplicationCommand, APIUser } from 'discord-api-types/v10';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../page-protocol.js';
import { components } from '../components/components.js';
import { buttonStyles, componentStyles } from '../components/styles.js';
import { AskEvent, HappenedEvent } from '../events.js';
import { avatar, avatarStyles, displayName } from '../frame/avatar.js';
import { icons } from '../icons.js';
import { markdown, type NameOf } from '../markdown/render.js';
import { markdownStyles } from '../markdown/styles.js';
import { commandLabel } from '../state/commands.js';
import type { Asked } from '../state/model.js';
import { embed, embedStyles } from './embed.js';
import { MenuEvent } from './menu-event.js';
import { messageStyles } from './message-styles.js';
import { clockTime, messageTime } from './time.js';

/** One message of the channel. */
class Message extends LitElement {
  static override properties = {
    page: { attribute: false },
    follows: { type: Boolean, reflect: true },
    asked: { attribute: false },
    pressed: { attribute: false },
    commands: { attribute: false },
    nameOf: { attribute: false },
  };
  declare page: PageMessage;
  declare follows: boolean;
  /** The command that waits for this answer, while there is none on the server. */
  declare asked: Asked | null;
  /** The button or select of this message that was used last, while it waits or after it failed. */
  declare pressed: Asked | null;
  declare commands: readonly APIApplicationCommand[];
  declare nameOf: NameOf;

  static override styles = [
    markdownStyles,
    buttonStyles,
    componentStyles,
    embedStyles,
    avatarStyles,
    messageStyles,
  ];

  override render() {
    const { page, follows } = this;
    const { author, timestamp } = page.message;
    const at = new Date(timestamp);
    return html`<article
      class=${page.onlyFor === null ? '' : 'only-you'}
      aria-label="${displayName(author)}, ${messageTime(at, new Date())}"
      @contextmenu=${this.#contextMenu}
    >
      ${this.#answers()}
      ${follows ? html`<time class="beside" datetime=${timestamp}>${clockTime(at)}</time>` : this.#head(author, at)}
      <div class="body">${this.#body()}${this.#pressFailure()}${this.#onlyYou()}</div>
      ${
        this.asked
          ? nothing
          : html`<button class="more" aria-label="More" title="More" aria-haspopup="menu" @click=${this.#more}>
            ${icons.more}
          </button>`
      }
    </article>`;
  }

  #answers(): TemplateResult | typeof nothing {
    const { answers } = this.page;
    if (!answers) return nothing;
    return html`<div class="answers">
      ${avatar(answers.user)}<span class="who">${displayName(answers.user)}</span> used
      <span class="command">${icons.app}${commandLabel(answers.command, this.commands)}</span>
    </div>`;
  }

  #head(author: APIUser, at: Date): TemplateResult {
    return html`<div class="picture">${avatar(author)}</div>
      <div class="head">
        <span class="name">${displayName(author)}</span>
        ${author.bot ? html`<span class="badge">APP</span>` : nothing}
        <time datetime=${at.toISOString()}>${messageTime(at, new Date())}</time>
      </div>`;
  }

  #body(): TemplateResult {
    const { message, state } = this.page;
    if (state === 'thinking') {
      const text = this.asked ? 'Sending command…' : `${displayName(message.author)} is thinking…`;
      return html`<div class="thinking" role="status">
        <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${text}
      </div>`;
    }
    const edited = message.edited_timestamp ? html` <span class="edited">(edited)</span>` : nothing;
    const text = message.content ? markdown(message.content, this.nameOf, edited) : nothing;
    if (state === 'failed') {
      return html`${text}${this.#failure(this.asked?.failure ?? 'The application did not respond')}`;
    }
    return html`${text}
    ${message.embeds.map((one) => embed(one, this.nameOf))}
    ${message.components?.length ? components(message.components, this.#context()) : nothing}
    ${message.content ? nothing : edited}`;
  }

  #context() {
    const { channel_id: channelId, id: messageId } = this.page.message;
    const request = this.pressed?.failure === undefined ? this.pressed?.request : undefined;
    const waitingFor = request && 'customId' in request ? request.customId : null;
    return { channelId, messageId, nameOf: this.nameOf, waitingFor };
  }

  #failure(text: string): TemplateResult {
    return html`<div class="failure" role="alert">${icons.error}<span>${text}</span></div>`;
  }

  #pressFailure(): TemplateResult | typeof nothing {
    return this.pressed?.failure === undefined ? nothing : this.#failure(this.pressed.failure);
  }

  #onlyYou(): TemplateResult | typeof nothing {
    const { page } = this;
    if (page.onlyFor === null || (this.asked && page.state !== 'failed')) return nothing;
    return html`<div class="foot">
      ${icons.eye}Only you can see this • <button class="dismiss" @click=${this.#dismiss}>Dismiss message</button>
    </div>`;
  }

  #dismiss(): void {
    const { channel_id: channelId, id: messageId } = this.page.message;
    const event = this.asked
      ? new HappenedEvent({ type: 'forget', nonce: messageId })
      : new AskEvent({ type: 'dismiss', channelId, messageId });
    this.dispatchEvent(event);
  }

  #contextMenu(event: MouseEvent): void {
    const onLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    if (this.asked || onLink) return;
    event.preventDefault();
    this.dispatchEvent(new MenuEvent(this.page, { x: event.clientX, y: event.clientY }, null));
  }

  #more(event: Event): void {
    const button = event.currentTarget;
    if (!(button instanceof HTMLElement)) return;
    const { left, bottom } = button.getBoundingClientRect();
    this.dispatchEvent(new MenuEvent(this.page, { x: left, y: bottom + 4 }, button));
  }
}

customElements.define('page-message', Message);
