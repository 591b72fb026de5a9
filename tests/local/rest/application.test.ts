import { describe, expect, test } from 'vitest';
import { eachWithItsRig } from '../support/raw-bot.js';
import { rest } from '../support/rest.js';

const rig = eachWithItsRig();

describe('the bot itself', () => {
  test('is asked for its token', async () => {
    const wrong = { Authorization: 'Bot wrong' };
    expect(await rest(rig.discord, 'GET', '/users/@me', undefined, wrong)).toEqual({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
    expect(await rest(rig.discord, 'GET', '/nothing')).toMatchObject({ status: 404 });
  });

  test('is told where its gateway is, and who it is', async () => {
    const { body } = await rest(rig.discord, 'GET', '/gateway/bot');
    expect(body).toMatchObject({ url: `ws://127.0.0.1:${rig.discord.port}/gateway`, shards: 1 });
    for (const path of ['/users/@me', '/applications/@me', '/oauth2/applications/@me'])
      expect(await rest(rig.discord, 'GET', path)).toMatchObject({
        body: { id: rig.discord.applicationId },
      });
  });
});
