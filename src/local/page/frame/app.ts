import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { PAGE_SOCKET_PATH } from '../../page-protocol.js';
import { AskEvent, FillEvent, HappenedEvent } from '../events.js';
import '../composer/composer.js';
import { channelIcons, icons } from '../icons.js';
import '../messages/log.js';
import { emptyState, type PageState, shownChannel, type World } from '../state/model.js';
import { Session } from '../state/session.js';
import { appStyles } from './app-styles.js';
import { banner, bannerStyles } from './banner.js';
import './channels.js';
import './members.js';

/** Whether a letter was typed where it does nothing: as in Discord, it then goes into the composer. */
function isStray(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const taken =
    target instanceof Element && target.matches('input, textarea, [role=combobox], [role=menuitem]');
  const isLetter = event.key.length === 1 && event.key !== ' ';
  return isLetter && !taken && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** The whole page: it holds the session, and everything below is told its state and fires events. */
class App extends LitElement {
  static override properties = { state: { state: true }, showsChannels: { state: true } };
  declare private state: PageState;
  /** On a narrow window the list of channels lies over the channel, when it is wanted. */
  declare private showsChannels: boolean;
  readonly #session: Session;

  static override styles = [bannerStyles, appStyles];

  constructor() {
    super();
    this.state = emptyState;
    this.showsChannels = false;
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    this.#session = new Session(`${scheme}://${location.host}${PAGE_SOCKET_PATH}`, (state) => {
      this.state = state;
    });
    const channelId = location.hash.slice(1);
    if (channelId) this.#session.happened({ type: 'showChannel', channelId });
    this.addEventListener(AskEvent.type, (event) => {
      if (event instanceof AskEvent) event.nonce = this.#session.ask(event.ask);
    });
    this.addEventListener(HappenedEvent.type, (event) => {
      if (!(event instanceof HappenedEvent)) return;
      this.#session.happened(event.happened);
      if (event.happened.type === 'showChannel') this.showsChannels = false;
    });
    this.addEventListener(FillEvent.type, (event) => {
      if (event instanceof FillEvent) this.renderRoot.querySelector('page-composer')?.fill(event.draft);
    });
    window.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.showsChannels = false;
      if (isStray(event)) this.renderRoot.querySelector('page-composer')?.focus();
    });
  }

  override updated(): void {
    const { world, channelId } = this.state;
    if (!world || channelId === null) return;
    if (location.hash !== `#${channelId}`) history.replaceState(null, '', `#${channelId}`);
    const channel = shownChannel(this.state);
    document.title = `${channel?.kind === 'guild' ? '#' : ''}${channel?.name} | ${world.guild.name}`;
  }

  override render() {
    const { state } = this;
    return html`${banner(state)}
    ${state.world ? this.#frame(state, state.world) : html`<p class="connecting" role="status">Connecting…</p>`}`;
  }

  #frame(state: PageState, world: World): TemplateResult {
    const channel = shownChannel(state);
    return html`<div class="frame">
      <page-channels
        class=${this.showsChannels ? 'shown' : ''}
        .world=${world}
        .channelId=${state.channelId}
      ></page-channels>
      ${this.showsChannels ? html`<div class="cover" @click=${this.#toggleChannels}></div>` : nothing}
      <main>
        <header>
          <button
            class="menu"
            aria-label="Channels"
            aria-expanded=${this.showsChannels}
            @click=${this.#toggleChannels}
          >
            ${icons.lines}
          </button>
          ${channel ? channelIcons[channel.kind] : nothing}
          <h1>${channel?.name}</h1>
        </header>
        <page-log .state=${state} .world=${world}></page-log>
        <page-composer .state=${state} .world=${world}></page-composer>
      </main>
      ${
        channel?.kind === 'guild'
          ? html`<aside aria-label="Members"><page-members .world=${world}></page-members></aside>`
          : nothing
      }
    </div>`;
  }

  #toggleChannels(): void {
    this.showsChannels = !this.showsChannels;
  }
}

customElements.define('page-app', App);
