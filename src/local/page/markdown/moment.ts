import { html, LitElement } from 'lit';
import { formatTimestamp } from './time.js';

/** How often "3 minutes ago" is looked at again, in milliseconds. */
const TICK_MS = 10_000;

/** `<t:seconds:R>`: how long ago, or how soon, told anew as time passes. */
class Moment extends LitElement {
  static override properties = { seconds: { type: Number } };
  /** Since 1970. */
  declare seconds: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), TICK_MS);
  }

  override disconnectedCallback(): void {
    clearInterval(this.#timer);
    super.disconnectedCallback();
  }

  override render() {
    return html`${formatTimestamp(this.seconds, 'R')}`;
  }
}

customElements.define('page-moment', Moment);
