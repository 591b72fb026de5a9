import { css, html, LitElement, nothing } from 'lit';
import type { PageChannel, PageChoice } from '../../page-protocol.js';
import { buttonStyles } from '../components/styles.js';
import { AskEvent, FillEvent } from '../events.js';
import { avatar, avatarStyles, displayName } from '../frame/avatar.js';
import { channelIcons } from '../icons.js';
import { commandEntries } from '../state/commands.js';
import type { PageState, World } from '../state/model.js';
import { messageStyles } from './message-styles.js';
import { type Trial, trials, withExample } from './trials.js';

/** The channel's beginning: its name, and the bot's welcome with three commands to try. */
class Welcome extends LitElement {
  static override properties = {
    state: { attribute: false },
    world: { attribute: false },
    channel: { attribute: false },
  };
  declare state: PageState;
  declare world: World;
  declare channel: PageChannel | undefined;
  /** By trial, the nonce with which the bot was asked for an example, and what it offered. */
  readonly #nonces = new Map<string, string>();
  readonly #examples = new Map<string, readonly PageChoice[]>();

  static override styles = [
    avatarStyles,
    buttonStyles,
    messageStyles,
    css`
      :host { margin-top: 0; }
      .beginning { padding: 0 16px 16px; }
      .mark {
        display: flex; align-items: center; justify-content: center; width: 68px; height: 68px; border-radius: 50%;
        background: var(--secondary); color: var(--text-strong);
      }
      .mark svg { width: 40px; height: 40px; }
      h2 { margin: 8px 0; color: var(--text-strong); font-size: 1.75rem; line-height: 1.25; }
      p { margin: 0; }
      .beginning p { color: var(--text-muted); }
      ul { display: grid; gap: 8px; margin: 8px 0 0; padding: 0; list-style: none; }
      li { display: flex; align-items: center; gap: 4px 8px; }
      .button { flex: none; max-width: 100%; text-align: left; }
      .why { color: var(--text-muted); font-size: 0.8125rem; }
      @media (max-width: 760px) { li { flex-direction: column; align-items: flex-start; } }
    `,
  ];

  override willUpdate(): void {
    const { choices } = this.state;
    for (const [key, nonce] of this.#nonces) {
      if (choices?.nonce === nonce) this.#examples.set(key, choices.list);
    }
  }

  override updated(): void {
    if (!this.world.botOnline || !this.channel || this.channel.kind === 'private') return;
    for (const trial of trials(commandEntries(this.world.commands))) {
      if (trial.example !== null && !this.#nonces.has(this.#key(trial)))
        this.#askExample(trial, this.channel.id);
    }
  }

  #key({ draft, example }: Trial): string {
    return `${draft.entry.commandId} ${draft.entry.name} ${example}`;
  }

  #askExample(trial: Trial, channelId: string): void {
    const { commandId, subcommand } = trial.draft.entry;
    const focused = trial.example ?? '';
    const options = { [focused]: '' };
    const ask = new AskEvent({
      type: 'autocomplete',
      channelId,
      commandId,
      subcommand: [...subcommand],
      options,
      focused,
    });
    this.dispatchEvent(ask);
    if (ask.nonce !== null) this.#nonces.set(this.#key(trial), ask.nonce);
  }

  override render() {
    const { channel, world } = this;
    if (!channel) return nothing;
    const place = channel.kind === 'guild' ? `#${channel.name}` : channel.name;
    return html`<div class="beginning">
        <div class="mark">${channelIcons[channel.kind]}</div>
        <h2>${channel.kind === 'guild' ? `Welcome to ${place}!` : place}</h2>
        <p>${this.#about(channel, place)}</p>
      </div>
      ${channel.kind === 'private' ? nothing : this.#greeting(world)}`;
  }

  #about({ kind }: PageChannel, place: string): string {
    if (kind === 'guild') return `This is the start of the ${place} channel. It lives on this machine only.`;
    if (kind === 'bot-dm') return `This is the beginning of your direct messages with ${place}.`;
    return 'A conversation that the bot is not part of. Its commands work here all the same.';
  }

  #greeting({ bot, commands }: World) {
    return html`<article aria-label="Welcome from ${displayName(bot)}">
      <div class="picture">${avatar(bot)}</div>
      <div class="head"><span class="name">${displayName(bot)}</span><span class="badge">APP</span></div>
      <div class="body">
        <p>Hello! Type <strong>/</strong> to see what I can do, or try one of these:</p>
        <ul>
          ${trials(commandEntries(commands)).map((trial) => {
            const draft = withExample(trial, this.#examples.get(this.#key(trial)) ?? []);
            return html`<li>
              <button class="button secondary" @click=${() => this.dispatchEvent(new FillEvent(draft))}>
                <span>/${draft.entry.name} ${draft.fields.map(({ option, text }) => `${option.name}: ${text || '…'}`).join(' ')}</span>
              </button>
              <span class="why">${draft.entry.description}</span>
            </li>`;
          })}
        </ul>
      </div>
    </article>`;
  }
}

customElements.define('page-welcome', Welcome);
