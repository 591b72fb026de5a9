import { describe, expect, test } from 'vitest';
import { eachWithItsRig, reply } from '../support/raw-bot.js';
import { rest } from '../support/rest.js';

const rig = eachWithItsRig();

describe('an interaction', () => {
  test('is acknowledged once', async () => {
    const { answer, callback } = await rig.ping();
    expect(await rest(rig.discord, 'POST', callback, reply('one'))).toEqual({ status: 204, body: null });
    expect((await answer).message?.message.content).toBe('one');
    expect(await rest(rig.discord, 'POST', callback, reply('two'))).toMatchObject({
      status: 400,
      body: { code: 40060 },
    });
  });

  test('is unknown after 3 seconds without an acknowledgement, and its user sees that it failed', async () => {
    const { answer, callback } = await rig.ping();
    rig.clock.advance(3001);
    expect((await answer).failure).toBe('The application did not respond');
    expect(await rest(rig.discord, 'POST', callback, reply('late'))).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  test('is unknown by another token', async () => {
    const { callback } = await rig.ping();
    const other = callback.replace(/\/[^/]+\/callback$/, '/wrong/callback');
    expect(await rest(rig.discord, 'POST', other, reply('a'))).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  test('gives back its message where that is asked for', async () => {
    const { callback } = await rig.ping();
    const { status, body } = await rest(rig.discord, 'POST', `${callback}?with_response=true`, reply('one'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { type: 2, response_message_loading: false, response_message_ephemeral: false },
      resource: { type: 4, message: { content: 'one', channel_id: rig.discord.channelId } },
    });
  });

  test('takes no callback that its type does not have', async () => {
    const { callback } = await rig.ping();
    for (const type of [1, 6, 7, 8, 99])
      expect(await rest(rig.discord, 'POST', callback, { type })).toMatchObject({
        status: 400,
        body: { code: 50035, errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } },
      });
  });

  test('can still be answered after a body that was refused', async () => {
    const { answer, callback } = await rig.ping();
    expect(await rest(rig.discord, 'POST', callback, reply('x'.repeat(2001)))).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } } },
    });
    expect(await rest(rig.discord, 'POST', callback, reply(' '))).toMatchObject({ body: { code: 50006 } });
    expect(await rest(rig.discord, 'POST', callback, '{')).toMatchObject({
      status: 400,
      body: { code: 50109 },
    });
    expect(await rest(rig.discord, 'POST', callback, reply('x'.repeat(2 << 20)))).toMatchObject({
      status: 413,
    });
    expect(await rest(rig.discord, 'POST', callback, reply('good'))).toMatchObject({ status: 204 });
    expect((await answer).message?.message.content).toBe('good');
  });

  test('offers no more than 25 choices, of the type of their option', async () => {
    const answer = rig.discord.user.autocomplete('pick', 'what');
    const { id, token } = await rig.bot.interaction();
    const callback = `/interactions/${id}/${token}/callback`;
    const choices = (count: number, value: unknown) => ({
      type: 8,
      data: { choices: Array.from({ length: count }, (_, index) => ({ name: String(index), value })) },
    });
    expect(await rest(rig.discord, 'POST', callback, choices(26, 'a'))).toMatchObject({
      body: { code: 50035 },
    });
    expect(await rest(rig.discord, 'POST', callback, choices(1, 1))).toMatchObject({
      body: { code: 50035 },
    });
    expect(await rest(rig.discord, 'POST', callback, { type: 5 })).toMatchObject({ body: { code: 50035 } });
    expect(await rest(rig.discord, 'POST', callback, choices(25, 'a'))).toMatchObject({ status: 204 });
    expect((await answer).choices).toHaveLength(25);
  });

  test('pings those only whom the message allows', async () => {
    const content = `@everyone <@${rig.discord.user.user.id}>`;
    const first = await rig.ping();
    await rest(rig.discord, 'POST', first.callback, {
      type: 4,
      data: { content, allowed_mentions: { parse: [] } },
    });
    expect((await first.answer).message?.message).toMatchObject({ mentions: [], mention_everyone: false });
    const second = await rig.ping();
    await rest(rig.discord, 'POST', second.callback, reply(content));
    expect((await second.answer).message?.message.mentions).toMatchObject([{ id: rig.discord.user.user.id }]);
  });
});
