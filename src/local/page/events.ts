import type { Draft } from './composer/draft.js';
import type { WindowEvent } from './state/model.js';
import type { Ask } from './state/session.js';

/** Fired by any part of the page that wants something of the server; the app sends it. */
export class AskEvent extends Event {
  static readonly type = 'page-ask';
  readonly ask: Ask;
  /** The nonce it was sent with, once it is fired; null when the server is out of reach. */
  nonce: string | null = null;

  constructor(ask: Ask) {
    super(AskEvent.type, { bubbles: true, composed: true });
    this.ask = ask;
  }
}

/** Fired by any part of the page for what concerns this window only. */
export class HappenedEvent extends Event {
  static readonly type = 'page-happened';
  readonly happened: WindowEvent;

  constructor(happened: WindowEvent) {
    super(HappenedEvent.type, { bubbles: true, composed: true });
    this.happened = happened;
  }
}

/** Fired when a command is to be put into the composer. */
export class FillEvent extends Event {
  static readonly type = 'page-fill';
  readonly draft: Draft;

  constructor(draft: Draft) {
    super(FillEvent.type, { bubbles: true, composed: true });
    this.draft = draft;
  }
}
