import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/local/clock.js';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { rest } from './support/rest.js';
import { identify, type RawBot } from './support/socket.js';

const PING = { name: 'ping', description: 'Ping', integration_types: [0, 1], contexts: [0, 1, 2] };
const PICK = {
  name: 'pick',
  description: 'Pick',
  options: [{ type: 3, name: 'what', description: 'What', autocomplete: true }],
};

let clock: ManualClock;
let discord: LocalDiscord;
let bot: RawBot;

beforeEach(async () => {
  clock = manualClock();
  discord = await startLocalDiscord({ clock });
  bot = await identify(`ws://127.0.0.1:${discord.port}/gateway`, discord.token);
  await rest(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [PING, PICK]);
});
afterEach(async () => {
  bot.socket.close();
  await discord.close();
});

/** Uses /ping; `answer` is what the user comes to see, `callback` and `webhook` the paths of the bot. */
async function ping(where: Parameters<LocalDiscord['user']['command']>[2] = {}) {
  const answer = discord.user.command('ping', {}, where);
  const { id, token } = await bot.interaction();
  return {
    answer,
    callback: `/interactions/${id}/${token}/callback`,
    webhook: `/webhooks/${discord.applicationId}/${token}`,
  };
}

const reply = (content: string) => ({ type: 4, data: { content } });

describe('the bot itself', () => {
  test('is asked for its token', async () => {
    const wrong = { Authorization: 'Bot wrong' };
    expect(await rest(discord, 'GET', '/users/@me', undefined, wrong)).toEqual({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
    expect(await rest(discord, 'GET', '/nothing')).toMatchObject({ status: 404 });
  });

  test('is told where its gateway is, and who it is', async () => {
    const { body } = await rest(discord, 'GET', '/gateway/bot');
    expect(body).toMatchObject({ url: `ws://127.0.0.1:${discord.port}/gateway`, shards: 1 });
    for (const path of ['/users/@me', '/applications/@me', '/oauth2/applications/@me'])
      expect(await rest(discord, 'GET', path)).toMatchObject({ body: { id: discord.applicationId } });
  });
});

describe('an interaction', () => {
  test('is acknowledged once', async () => {
    const { answer, callback } = await ping();
    expect(await rest(discord, 'POST', callback, reply('one'))).toEqual({ status: 204, body: null });
    expect((await answer).message?.message.content).toBe('one');
    expect(await rest(discord, 'POST', callback, reply('two'))).toMatchObject({
      status: 400,
      body: { code: 40060 },
    });
  });

  test('is unknown after 3 seconds without an acknowledgement, and its user sees that it failed', async () => {
    const { answer, callback } = await ping();
    clock.advance(3001);
    expect((await answer).failure).toBe('The application did not respond');
    expect(await rest(discord, 'POST', callback, reply('late'))).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  test('is unknown by another token', async () => {
    const { callback } = await ping();
    const other = callback.replace(/\/[^/]+\/callback$/, '/wrong/callback');
    expect(await rest(discord, 'POST', other, reply('a'))).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  test('gives back its message where that is asked for', async () => {
    const { callback } = await ping();
    const { status, body } = await rest(discord, 'POST', `${callback}?with_response=true`, reply('one'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { type: 2, response_message_loading: false, response_message_ephemeral: false },
      resource: { type: 4, message: { content: 'one', channel_id: discord.channelId } },
    });
  });

  test('takes no callback that its type does not have', async () => {
    const { callback } = await ping();
    for (const type of [1, 6, 7, 8, 99])
      expect(await rest(discord, 'POST', callback, { type })).toMatchObject({
        status: 400,
        body: { code: 50035, errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } },
      });
  });

  test('can still be answered after a body that was refused', async () => {
    const { answer, callback } = await ping();
    expect(await rest(discord, 'POST', callback, reply('x'.repeat(2001)))).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } } },
    });
    expect(await rest(discord, 'POST', callback, reply(' '))).toMatchObject({ body: { code: 50006 } });
    expect(await rest(discord, 'POST', callback, '{')).toMatchObject({ status: 400, body: { code: 50109 } });
    expect(await rest(discord, 'POST', callback, reply('x'.repeat(2 << 20)))).toMatchObject({ status: 413 });
    expect(await rest(discord, 'POST', callback, reply('good'))).toMatchObject({ status: 204 });
    expect((await answer).message?.message.content).toBe('good');
  });

  test('offers no more than 25 choices, of the type of their option', async () => {
    const answer = discord.user.autocomplete('pick', 'what');
    const { id, token } = await bot.interaction();
    const callback = `/interactions/${id}/${token}/callback`;
    const choices = (count: number, value: unknown) => ({
      type: 8,
      data: { choices: Array.from({ length: count }, (_, index) => ({ name: String(index), value })) },
    });
    expect(await rest(discord, 'POST', callback, choices(26, 'a'))).toMatchObject({ body: { code: 50035 } });
    expect(await rest(discord, 'POST', callback, choices(1, 1))).toMatchObject({ body: { code: 50035 } });
    expect(await rest(discord, 'POST', callback, { type: 5 })).toMatchObject({ body: { code: 50035 } });
    expect(await rest(discord, 'POST', callback, choices(25, 'a'))).toMatchObject({ status: 204 });
    expect((await answer).choices).toHaveLength(25);
  });

  test('pings those only whom the message allows', async () => {
    const content = `@everyone <@${discord.user.user.id}>`;
    const first = await ping();
    await rest(discord, 'POST', first.callback, {
      type: 4,
      data: { content, allowed_mentions: { parse: [] } },
    });
    expect((await first.answer).message?.message).toMatchObject({ mentions: [], mention_everyone: false });
    const second = await ping();
    await rest(discord, 'POST', second.callback, reply(content));
    expect((await second.answer).message?.message.mentions).toMatchObject([{ id: discord.user.user.id }]);
  });
});

describe('the webhook of an interaction', () => {
  test('is unknown before the acknowledgement, and by another token', async () => {
    const { webhook } = await ping();
    const edit = { content: 'a' };
    const original = `${webhook}/messages/@original`;
    expect(await rest(discord, 'PATCH', original, edit)).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    const other = `/webhooks/${discord.applicationId}/wrong`;
    expect(await rest(discord, 'POST', other, edit)).toMatchObject({ status: 404, body: { code: 10015 } });
  });

  test('fills, reads and takes away the promised answer', async () => {
    const { answer, callback, webhook } = await ping();
    await rest(discord, 'POST', callback, { type: 5, data: { flags: 64 } });
    expect(discord.user.messages().at(-1)).toMatchObject({
      state: 'thinking',
      onlyFor: discord.user.user.id,
    });
    const original = `${webhook}/messages/%40original`;
    expect(await rest(discord, 'PATCH', original, { content: 'a' })).toMatchObject({
      status: 200,
      body: { content: 'a' },
    });
    expect((await answer).message).toMatchObject({ state: 'done', onlyFor: discord.user.user.id });
    expect(await rest(discord, 'GET', original)).toMatchObject({
      body: { content: 'a', edited_timestamp: null },
    });
    expect(await rest(discord, 'DELETE', original)).toMatchObject({ status: 204 });
    expect(await rest(discord, 'GET', original)).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(discord.user.messages()).toEqual([]);
  });

  test('fills the promised answer with the first follow-up', async () => {
    const { callback, webhook } = await ping();
    await rest(discord, 'POST', callback, { type: 5 });
    await rest(discord, 'POST', webhook, { content: 'first' });
    await rest(discord, 'POST', webhook, { content: 'second' });
    expect(discord.user.messages().map(({ message }) => message.content)).toEqual(['first', 'second']);
  });

  test('ends after 15 minutes, and a promise not kept is seen to have failed', async () => {
    const { answer, callback, webhook } = await ping();
    await rest(discord, 'POST', callback, { type: 5 });
    clock.advance(15 * 60_000 + 1);
    expect((await answer).kind).toBe('failed');
    expect(discord.user.messages().at(-1)?.state).toBe('failed');
    const edit = await rest(discord, 'PATCH', `${webhook}/messages/@original`, { content: 'a' });
    expect(edit).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  test('sends five follow-ups where the bot is installed for the user only', async () => {
    for (const [where, allowed] of [
      ['private', 5],
      ['guild', 6],
    ] as const) {
      const { callback, webhook } = await ping({ in: where });
      await rest(discord, 'POST', callback, reply('a'));
      const statuses = [];
      for (let i = 0; i < 6; i++)
        statuses.push((await rest(discord, 'POST', webhook, { content: 'b' })).status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(allowed);
    }
  });

  test('does not touch the messages of others', async () => {
    const written = discord.user.write('mine');
    const { callback, webhook } = await ping();
    await rest(discord, 'POST', callback, reply('a'));
    expect(await rest(discord, 'DELETE', `${webhook}/messages/${written.message.id}`)).toMatchObject({
      body: { code: 10008 },
    });
  });
});

describe('commands', () => {
  const path = (rest = '') => `/applications/${discord.applicationId}/commands${rest}`;

  test('are registered, read, changed and removed', async () => {
    expect(await rest(discord, 'POST', path(), PING)).toMatchObject({ status: 200 });
    const { status, body } = await rest(discord, 'POST', path(), { ...PING, name: 'pong' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'pong', type: 1, application_id: discord.applicationId });
    const { body: list } = await rest(discord, 'GET', path());
    expect(list).toMatchObject([{ name: 'ping' }, { name: 'pick' }, { name: 'pong' }]);
    const id = JSON.stringify(body).match(/"id":"(\d+)"/)?.[1];
    expect(await rest(discord, 'PATCH', path(`/${id}`), { description: 'New' })).toMatchObject({
      body: { id, name: 'pong', description: 'New' },
    });
    expect(await rest(discord, 'DELETE', path(`/${id}`))).toMatchObject({ status: 204 });
    expect(await rest(discord, 'GET', path(`/${id}`))).toMatchObject({ status: 404, body: { code: 10063 } });
  });

  test('keep their ids when all are replaced', async () => {
    const { body: before } = await rest(discord, 'GET', path());
    const { body: after } = await rest(discord, 'PUT', path(), [{ ...PING, description: 'New' }]);
    const id = JSON.stringify(before).match(/"id":"(\d+)"/)?.[1];
    expect(after).toMatchObject([{ id, description: 'New' }]);
    await expect(discord.user.command('pick')).rejects.toThrow('no command');
  });

  test('keep their names in other languages, and give them to whoever asks for them', async () => {
    const named = {
      ...PING,
      name_localizations: { de: 'klingeln' },
      description_localizations: { de: 'Klingelt' },
      options: [{ type: 3, name: 'how', description: 'How', name_localizations: { de: 'wie' } }],
    };
    expect(await rest(discord, 'PUT', path(), [named])).toMatchObject({ body: [named] });
    expect(await rest(discord, 'GET', path('?with_localizations=true'))).toMatchObject({ body: [named] });
    const { body } = await rest(discord, 'GET', path());
    expect(body).toMatchObject([{ name: 'ping', options: [{ name: 'how' }] }]);
    expect(JSON.stringify(body)).not.toContain('localizations');
  });

  test('of a guild are used there only', async () => {
    const [guildId] = discord.guildIds;
    const guild = `/applications/${discord.applicationId}/guilds/${guildId}/commands`;
    await rest(discord, 'PUT', guild, [{ name: 'here', description: 'Here' }]);
    await expect(discord.user.command('here', {}, { in: 'bot-dm' })).rejects.toThrow('no command');
    void discord.user.command('here');
    expect(await bot.interaction()).toMatchObject({ data: { name: 'here', guild_id: guildId }, context: 0 });
    expect(await rest(discord, 'GET', guild.replace(String(guildId), '1'))).toMatchObject({
      body: { code: 10004 },
    });
  });

  test('against the rules are refused with the place of the fault', async () => {
    expect(await rest(discord, 'PUT', path(), [PING, { ...PING, name: 'Not Good' }])).toMatchObject({
      status: 400,
      body: {
        code: 50035,
        errors: { 1: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME' }] } } },
      },
    });
    expect(await rest(discord, 'POST', path(), { ...PING, description: 'x'.repeat(101) })).toMatchObject({
      body: { errors: { description: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } },
    });
  });
});

describe('channels', () => {
  test('take the messages of the bot, which it alone can edit', async () => {
    const path = `/channels/${discord.channelId}/messages`;
    const { body } = await rest(discord, 'POST', path, { content: 'hello' });
    const id = JSON.stringify(body).match(/"id":"(\d+)"/)?.[1];
    expect(await rest(discord, 'PATCH', `${path}/${id}`, { content: 'bye' })).toMatchObject({
      body: { content: 'bye' },
    });
    const written = discord.user.write('mine');
    expect(await rest(discord, 'PATCH', `${path}/${written.message.id}`, { content: 'a' })).toMatchObject({
      body: { code: 50005 },
    });
    expect(await rest(discord, 'GET', path)).toMatchObject({
      body: [{ content: 'mine' }, { content: 'bye' }],
    });
    expect(await rest(discord, 'DELETE', `${path}/${id}`)).toMatchObject({ status: 204 });
  });

  test('of others are closed to it', async () => {
    const path = `/channels/${discord.user.privateChannel.id}/messages`;
    expect(await rest(discord, 'POST', path, { content: 'a' })).toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
    expect(await rest(discord, 'GET', '/channels/1')).toMatchObject({ status: 404, body: { code: 10003 } });
  });
});
