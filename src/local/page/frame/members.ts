import type { APIUser } from 'discord-api-types/v10';
import { css, html, LitElement, nothing } from 'lit';
import type { World } from '../state/model.js';
import { avatar, avatarStyles, displayName } from './avatar.js';

/** Who is there: the viewer, and the bot while it is connected. */
class Members extends LitElement {
  static override properties = { world: { attribute: false } };
  declare world: World;

  static override styles = [
    avatarStyles,
    css`
      :host { display: block; overflow-y: auto; padding: 8px; --size: 32px; }
      h2 { margin: 16px 8px 8px; color: var(--text-muted); font-size: 0.875rem; font-weight: 500; }
      ul { margin: 0; padding: 0; list-style: none; }
      li { display: flex; align-items: center; gap: 12px; padding: 5px 8px; font-weight: 500; }
      .off { color: var(--text-muted); }
      .off .face { filter: grayscale(1); }
      .face { position: relative; display: inline-flex; }
      .face::after {
        content: ''; position: absolute; right: -2px; bottom: -2px; width: 10px; height: 10px; border-radius: 50%;
        border: 3px solid var(--background); background: var(--online);
      }
      .off .face::after { background: var(--offline); }
      .badge {
        padding: 0 5px; border-radius: 4px; background: var(--brand); color: #fff; font-size: 0.6875rem;
        font-weight: 600; line-height: 0.9375rem;
      }
    `,
  ];

  override render() {
    const { viewer, bot, botOnline } = this.world;
    const online = botOnline ? [viewer, bot] : [viewer];
    return html`<h2>Online — ${online.length}</h2>
      <ul>${online.map((user) => this.#member(user, true))}</ul>
      ${botOnline ? nothing : html`<h2>Offline — 1</h2><ul>${this.#member(bot, false)}</ul>`}`;
  }

  #member(user: APIUser, online: boolean) {
    return html`<li class=${online ? '' : 'off'}>
      <span class="face">${avatar(user)}</span>${displayName(user)}
      ${user.bot ? html`<span class="badge">APP</span>` : nothing}
    </li>`;
  }
}

customElements.define('page-members', Members);
