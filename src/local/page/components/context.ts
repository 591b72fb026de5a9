import type { NameOf } from '../markdown/render.js';

/** What a message's components need to know of the message. */
export interface ComponentContext {
  readonly channelId: string;
  readonly messageId: string;
  readonly nameOf: NameOf;
  /** The component whose answer is awaited: no other can be used meanwhile. Null when none is. */
  readonly waitingFor: string | null;
}
