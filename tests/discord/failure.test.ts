import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { kindOf, waitWanted } from '../../src/discord/failure.js';

const refusal = (status: number, code: number) =>
  new DiscordAPIError({ code, message: '' }, code, status, 'POST', 'http://127.0.0.1', {});
const coded = (code: string) => Object.assign(new Error(), { code });
const limit = new RateLimitError({
  timeToReset: 5_000,
  limit: 1,
  method: 'POST',
  hash: '',
  url: '',
  route: '',
  majorParameter: '',
  global: false,
  retryAfter: 5_000,
  sublimitTimeout: 0,
  scope: 'user',
});

describe('what became of an answer that did not go through', () => {
  it.each([
    ['answered', refusal(400, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)],
    ['gone', refusal(404, RESTJSONErrorCodes.UnknownInteraction)],
    ['gone', refusal(401, RESTJSONErrorCodes.InvalidWebhookToken)],
    ['gone', refusal(404, RESTJSONErrorCodes.UnknownMessage)],
    ['forbidden', refusal(403, RESTJSONErrorCodes.MissingPermissions)],
    ['refused', refusal(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType)],
    ['passing', limit],
    ['passing', new HTTPError(503, 'Unavailable', 'POST', 'http://127.0.0.1', {})],
    ['passing', new DOMException('', 'AbortError')],
    ['passing', coded('ECONNRESET')],
    ['passing', coded('UND_ERR_SOCKET')],
    ['fault', coded('ERR_INVALID_ARG_TYPE')],
    ['fault', new TypeError('fetch failed')],
    ['fault', 'thrown as a text'],
  ])('is known: %s', (kind, error) => {
    expect(kindOf(error)).toBe(kind);
  });

  it('may have a wait that Discord wants', () => {
    expect([limit, coded('ECONNRESET')].map(waitWanted)).toEqual([5_000, 0]);
  });
});
