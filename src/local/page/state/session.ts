import { type FromPage, toPage } from '../../page-protocol.js';
import { emptyState, type PageState, type WindowEvent } from './model.js';
import { reduce } from './reduce.js';
import { type Connection, keepConnected } from './socket.js';

type WithoutNonce<Request> = Request extends { nonce: string } ? Omit<Request, 'nonce'> : Request;
/** What a part of the page asks for; the session gives it its nonce. */
export type Ask = WithoutNonce<FromPage>;

/** One window's talk with the server: its state, and the only way to ask for anything. */
export class Session {
  #state: PageState = emptyState;
  readonly #changed: (state: PageState) => void;
  readonly #connection: Connection;

  /** @param changed is told of every new state. */
  constructor(address: string, changed: (state: PageState) => void) {
    this.#changed = changed;
    this.#connection = keepConnected(address, {
      heard: (text) => this.#heard(text),
      lost: () => this.happened({ type: 'socket', state: 'lost' }),
    });
  }

  /** Notes what happened in the window. */
  happened(event: WindowEvent): void {
    this.#move(reduce(this.#state, event));
  }

  /**
   * Asks the server.
   * @returns the nonce by which the answer is known, or null when the server is out of reach.
   */
  ask(ask: Ask): string | null {
    if (this.#state.socket !== 'open') return null;
    const nonce = crypto.randomUUID();
    if (ask.type === 'dismiss') this.#connection.say(JSON.stringify(ask));
    else {
      const request = { ...ask, nonce };
      this.happened({ type: 'asked', request, at: Date.now() });
      this.#connection.say(JSON.stringify(request));
    }
    return nonce;
  }

  #heard(text: string): void {
    const said = toPage.safeParse(parseJson(text));
    if (said.success) this.#move(reduce(this.#state, said.data));
    else reportError(new Error(`the server said what the page does not understand: ${said.error.message}`));
  }

  #move(state: PageState): void {
    this.#state = state;
    this.#changed(state);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
