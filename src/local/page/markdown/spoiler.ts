import { css, html, LitElement } from 'lit';

/** `||text||`: covered until it is clicked, or Enter or Space is pressed on it. */
class Spoiler extends LitElement {
  static override properties = { open: { type: Boolean, reflect: true } };
  declare open: boolean;

  static override styles = css`
    span { border-radius: 4px; padding: 0 2px; background: var(--spoiler-open); }
    [role='button'] { background: var(--spoiler); color: transparent; cursor: pointer; }
    [role='button'] ::slotted(*) { visibility: hidden; }
    [role='button']:focus-visible { outline: 2px solid var(--focus); }
  `;

  constructor() {
    super();
    this.open = false;
  }

  override render() {
    if (this.open) return html`<span><slot></slot></span>`;
    return html`<span
      role="button"
      tabindex="0"
      aria-label="Spoiler, show it"
      @click=${this.#show}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        this.#show();
      }}
      ><slot aria-hidden="true"></slot
    ></span>`;
  }

  #show(): void {
    this.open = true;
  }
}

customElements.define('page-spoiler', Spoiler);
