import { describe, expect, test } from 'vitest';
import { eachWithItsRig } from '../support/raw-bot.js';
import { rest } from '../support/rest.js';

const rig = eachWithItsRig();

describe('channels', () => {
  test('take the messages of the bot, which it alone can edit', async () => {
    const path = `/channels/${rig.discord.channelId}/messages`;
    const { body } = await rest(rig.discord, 'POST', path, { content: 'hello' });
    const id = JSON.stringify(body).match(/"id":"(\d+)"/)?.[1];
    expect(await rest(rig.discord, 'PATCH', `${path}/${id}`, { content: 'bye' })).toMatchObject({
      body: { content: 'bye' },
    });
    const written = rig.discord.user.write('mine');
    expect(await rest(rig.discord, 'PATCH', `${path}/${written.message.id}`, { content: 'a' })).toMatchObject(
      {
        body: { code: 50005 },
      },
    );
    expect(await rest(rig.discord, 'GET', path)).toMatchObject({
      body: [{ content: 'mine' }, { content: 'bye' }],
    });
    expect(await rest(rig.discord, 'DELETE', `${path}/${id}`)).toMatchObject({ status: 204 });
  });

  test('know no message that is for one user only, and take none', async () => {
    const path = `/channels/${rig.discord.channelId}/messages`;
    const { answer, callback } = await rig.ping();
    await rest(rig.discord, 'POST', callback, { type: 4, data: { content: 'psst', flags: 64 } });
    const id = (await answer).message?.message.id;
    expect(await rest(rig.discord, 'GET', `${path}/${id}`)).toMatchObject({ body: { code: 10008 } });
    const { body } = await rest(rig.discord, 'POST', path, { content: 'hello', flags: 64 });
    expect(body).toMatchObject({ content: 'hello', flags: 0 });
    expect(await rest(rig.discord, 'GET', path)).toMatchObject({ body: [{ content: 'hello' }] });
  });

  test('of others are closed to it', async () => {
    const path = `/channels/${rig.discord.user.privateChannel.id}/messages`;
    expect(await rest(rig.discord, 'POST', path, { content: 'a' })).toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
    expect(await rest(rig.discord, 'GET', '/channels/1')).toMatchObject({
      status: 404,
      body: { code: 10003 },
    });
  });
});
