import type { FromPage, PageChannel, PageChoice, ToPage } from '../../page-protocol.js';

/** What the server said in its `hello`, kept up to date by all that it has said since. */
export type World = Omit<Extract<ToPage, { type: 'hello' }>, 'type'>;

/** Something this window has asked of the server, until it is answered. */
export interface Asked {
  readonly request: FromPage;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The id of the newest message then; null when there was none. */
  readonly after: string | null;
  /** Why it failed; absent while the answer is awaited. */
  readonly failure?: string;
}

/** All that the page shows. */
export interface PageState {
  /** `lost`: it was open, and a new one is being tried. */
  readonly socket: 'connecting' | 'open' | 'lost';
  /** Null until the first `hello`. */
  readonly world: World | null;
  /** The channel that this window shows. */
  readonly channelId: string | null;
  /** By nonce, oldest first. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** The choices last offered, by the nonce of the question. */
  readonly choices: { readonly nonce: string; readonly list: readonly PageChoice[] } | null;
}

/** What happens in the window itself. */
export type WindowEvent =
  | { type: 'socket'; state: PageState['socket'] }
  | { type: 'asked'; request: Exclude<FromPage, { type: 'dismiss' }>; at: number }
  | { type: 'forget'; nonce: string }
  | { type: 'showChannel'; channelId: string };

/** The page before it has heard anything. */
export const emptyState: PageState = {
  socket: 'connecting',
  world: null,
  channelId: null,
  asked: new Map(),
  choices: null,
};

/** The channel that the window shows. */
export function shownChannel({ world, channelId }: PageState): PageChannel | undefined {
  return world?.channels.find(({ id }) => id === channelId);
}

/** What the window has sent and shows until it is answered: not what is only asked while typing or pressing. */
export function isSent({ request }: Asked): boolean {
  return ['runCommand', 'runMessageCommand', 'write'].includes(request.type);
}
