import { css, html, LitElement, nothing } from 'lit';
import type { PageChannel } from '../../page-protocol.js';
import { HappenedEvent } from '../events.js';
import { channelIcons } from '../icons.js';
import type { World } from '../state/model.js';
import { avatar, avatarStyles, displayName } from './avatar.js';

/** The list of channels, and who one is. */
class Channels extends LitElement {
  static override properties = { world: { attribute: false }, channelId: { attribute: false } };
  declare world: World;
  declare channelId: string | null;

  static override styles = [
    avatarStyles,
    css`
      :host { display: flex; flex-direction: column; background: var(--background-lowest); }
      header {
        display: flex; align-items: center; flex: none; box-sizing: border-box; height: 48px; padding: 0 16px;
        border-bottom: 1px solid var(--border-subtle); color: var(--text-strong); font-weight: 600;
      }
      nav { flex: 1; overflow-y: auto; padding: 0 8px; }
      h2 { margin: 16px 8px 4px; color: var(--text-muted); font-size: 0.875rem; font-weight: 500; }
      ul { margin: 0; padding: 0; list-style: none; }
      button {
        display: flex; align-items: center; gap: 8px; width: 100%; min-height: 34px; margin: 1px 0; padding: 4px 8px;
        border: 0; border-radius: 8px; background: none; color: var(--text-muted); font: 500 1rem / 1.25 var(--font);
        text-align: left; cursor: pointer;
      }
      button:hover { background: var(--hover); color: var(--text); }
      button[aria-current] { background: var(--selected); color: var(--text-strong); }
      button:focus-visible { outline: 2px solid var(--focus); }
      svg { width: 20px; height: 20px; flex: none; }
      .name { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      footer {
        display: flex; align-items: center; gap: 8px; flex: none; margin: 8px; padding: 8px; --size: 32px;
        border: 1px solid var(--border-subtle); border-radius: 8px; background: var(--background-raised);
        color: var(--text-strong); font-size: 0.875rem; font-weight: 500;
      }
    `,
  ];

  override render() {
    const { guild, channels, viewer } = this.world;
    const inGuild = channels.filter(({ kind }) => kind === 'guild');
    const direct = channels.filter(({ kind }) => kind !== 'guild');
    return html`<header>${guild.name}</header>
      <nav aria-label="Channels">
        <h2>Text Channels</h2>
        ${this.#list(inGuild)} ${direct.length ? html`<h2>Direct Messages</h2>${this.#list(direct)}` : nothing}
      </nav>
      <footer>${avatar(viewer)}<span class="name">${displayName(viewer)}</span></footer>`;
  }

  #list(channels: readonly PageChannel[]) {
    return html`<ul>
      ${channels.map(
        ({ id, name, kind }) => html`<li>
          <button
            aria-current=${id === this.channelId ? 'page' : nothing}
            @click=${() => this.dispatchEvent(new HappenedEvent({ type: 'showChannel', channelId: id }))}
          >
            ${channelIcons[kind]}<span class="name">${name}</span>
          </button>
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define('page-channels', Channels);
