import { describe, expect, test } from 'vitest';
import { eachInItsWorld } from '../support/raw-bot.js';
import { rest } from '../support/rest.js';

const world = eachInItsWorld();

describe('the bot itself', () => {
  test('is asked for its token', async () => {
    const wrong = { Authorization: 'Bot wrong' };
    expect(await rest(world.discord, 'GET', '/users/@me', undefined, wrong)).toEqual({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
    expect(await rest(world.discord, 'GET', '/nothing')).toMatchObject({ status: 404 });
  });

  test('is told where its gateway is, and who it is', async () => {
    const { body } = await rest(world.discord, 'GET', '/gateway/bot');
    expect(body).toMatchObject({ url: `ws://127.0.0.1:${world.discord.port}/gateway`, shards: 1 });
    for (const path of ['/users/@me', '/applications/@me', '/oauth2/applications/@me'])
      expect(await rest(world.discord, 'GET', path)).toMatchObject({
        body: { id: world.discord.applicationId },
      });
  });
});
