import { describe, expect, test } from 'vitest';
import { eachWithItsRig, reply } from '../support/raw-bot.js';
import { rest } from '../support/rest.js';

const rig = eachWithItsRig();

describe('the webhook of an interaction', () => {
  test('is unknown before the acknowledgement, and by another token', async () => {
    const { webhook } = await rig.ping();
    const edit = { content: 'a' };
    const original = `${webhook}/messages/@original`;
    expect(await rest(rig.discord, 'PATCH', original, edit)).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    const other = `/webhooks/${rig.discord.applicationId}/wrong`;
    expect(await rest(rig.discord, 'POST', other, edit)).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });

  test('fills, reads and takes away the promised answer', async () => {
    const { answer, callback, webhook } = await rig.ping();
    await rest(rig.discord, 'POST', callback, { type: 5, data: { flags: 64 } });
    expect(rig.discord.user.messages().at(-1)).toMatchObject({
      state: 'thinking',
      onlyFor: rig.discord.user.user.id,
    });
    const original = `${webhook}/messages/%40original`;
    expect(await rest(rig.discord, 'PATCH', original, { content: 'a' })).toMatchObject({
      status: 200,
      body: { content: 'a' },
    });
    expect((await answer).message).toMatchObject({ state: 'done', onlyFor: rig.discord.user.user.id });
    expect(await rest(rig.discord, 'GET', original)).toMatchObject({
      body: { content: 'a', edited_timestamp: null },
    });
    expect(await rest(rig.discord, 'DELETE', original)).toMatchObject({ status: 204 });
    expect(await rest(rig.discord, 'GET', original)).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(rig.discord.user.messages()).toEqual([]);
  });

  test('fills the promised answer with the first follow-up', async () => {
    const { callback, webhook } = await rig.ping();
    await rest(rig.discord, 'POST', callback, { type: 5 });
    await rest(rig.discord, 'POST', webhook, { content: 'first' });
    await rest(rig.discord, 'POST', webhook, { content: 'second' });
    expect(rig.discord.user.messages().map(({ message }) => message.content)).toEqual(['first', 'second']);
  });

  test('ends after 15 minutes, and a promise not kept is seen to have failed', async () => {
    const { answer, callback, webhook } = await rig.ping();
    await rest(rig.discord, 'POST', callback, { type: 5 });
    rig.clock.advance(15 * 60_000 + 1);
    expect((await answer).kind).toBe('failed');
    expect(rig.discord.user.messages().at(-1)?.state).toBe('failed');
    const edit = await rest(rig.discord, 'PATCH', `${webhook}/messages/@original`, { content: 'a' });
    expect(edit).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  test('sends five follow-ups where the bot is installed for the user only', async () => {
    for (const [where, allowed] of [
      ['private', 5],
      ['guild', 6],
    ] as const) {
      const { callback, webhook } = await rig.ping({ in: where });
      await rest(rig.discord, 'POST', callback, reply('a'));
      const statuses = [];
      for (let i = 0; i < 6; i++)
        statuses.push((await rest(rig.discord, 'POST', webhook, { content: 'b' })).status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(allowed);
    }
  });

  test('does not touch the messages of others', async () => {
    const written = rig.discord.user.write('mine');
    const { callback, webhook } = await rig.ping();
    await rest(rig.discord, 'POST', callback, reply('a'));
    expect(await rest(rig.discord, 'DELETE', `${webhook}/messages/${written.message.id}`)).toMatchObject({
      body: { code: 10008 },
    });
  });
});
