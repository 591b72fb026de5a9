import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

/**
 * What became of an answer that did not go through.
 * `answered`: Discord has an answer to that interaction already, as when the connection broke after it arrived.
 * `gone`: its time is over, or its message was deleted; nothing more can be said there.
 * `forbidden`: the bot may not write there. `refused`: Discord does not take what was sent.
 * `passing`: Discord or the way to it is out of order, or wants the bot to wait. `fault`: anything else, a fault of ours.
 */
export type FailureKind = 'answered' | 'gone' | 'forbidden' | 'refused' | 'passing' | 'fault';

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);
const FORBIDDEN = 403;
/** Of Node's sockets and of undici, which discord.js sends with. */
const NETWORK_CODE = /^(?:E[A-Z]+|EAI_AGAIN|UND_ERR_[A-Z_]+)$/;

/** What kind of failure an error is that came of sending an answer. */
export function kindOf(error: unknown): FailureKind {
  if (error instanceof RateLimitError || error instanceof HTTPError) return 'passing';
  if (error instanceof DiscordAPIError) {
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'answered';
    if (GONE.has(error.code)) return 'gone';
    return error.status === FORBIDDEN ? 'forbidden' : 'refused';
  }
  if (!(error instanceof Error)) return 'fault';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'passing';
  return 'code' in error && NETWORK_CODE.test(String(error.code)) ? 'passing' : 'fault';
}

/** How long Discord wants the bot to wait before it sends again, in milliseconds; 0 when it does not say. */
export function waitWanted(error: unknown): number {
  return error instanceof RateLimitError ? error.retryAfter : 0;
}
