import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askGateway } from '../../../src/discord/shards/gateway.js';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local/local-discord.js';

describe('askGateway', () => {
  let discord: LocalDiscord;
  beforeEach(async () => {
    discord = await startLocalDiscord({ shards: 7 });
  });
  afterEach(() => discord.close());

  it('tells how many shards Discord recommends, and how fast they may start', async () => {
    // Sixteen in 5 seconds, as the local Discord allows.
    expect(await askGateway(discord.token, discord.restUrl)).toEqual({ shards: 7, spacing: 344 });
  });

  it('asks again where Discord is out of order', async () => {
    discord.faults.failRest({ kind: 'error', status: 503 }, /gateway/, 5);
    expect(await askGateway(discord.token, discord.restUrl)).toMatchObject({ shards: 7 });
  });

  it('fails at once where Discord refuses the token', async () => {
    await expect(askGateway('not.the.token', discord.restUrl)).rejects.toMatchObject({ status: 401 });
    expect(discord.requests).toHaveLength(1);
  });
});
