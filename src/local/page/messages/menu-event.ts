import type { PageMessage } from '../../page-protocol.js';

/** Where a menu opens: beside its button, or where the mouse is; in pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Fired by a message whose menu is wanted. */
export class MenuEvent extends Event {
  static readonly type = 'page-menu';
  readonly page: PageMessage;
  readonly place: Place;
  /** Where the focus goes back to; null for nowhere. */
  readonly opener: HTMLElement | null;

  constructor(page: PageMessage, place: Place, opener: HTMLElement | null) {
    super(MenuEvent.type, { bubbles: true, composed: true });
    this.page = page;
    this.place = place;
    this.opener = opener;
  }
}
