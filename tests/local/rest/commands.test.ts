import { describe, expect, test } from 'vitest';
import { eachWithItsRig, PING } from '../support/raw-bot.js';
import { rest } from '../support/rest.js';

const rig = eachWithItsRig();

describe('commands', () => {
  const path = (rest = '') => `/applications/${rig.discord.applicationId}/commands${rest}`;

  test('are registered, read, changed and removed', async () => {
    expect(await rest(rig.discord, 'POST', path(), PING)).toMatchObject({ status: 200 });
    const { status, body } = await rest(rig.discord, 'POST', path(), { ...PING, name: 'pong' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'pong', type: 1, application_id: rig.discord.applicationId });
    const { body: list } = await rest(rig.discord, 'GET', path());
    expect(list).toMatchObject([{ name: 'ping' }, { name: 'pick' }, { name: 'pong' }]);
    const id = JSON.stringify(body).match(/"id":"(\d+)"/)?.[1];
    expect(await rest(rig.discord, 'PATCH', path(`/${id}`), { description: 'New' })).toMatchObject({
      body: { id, name: 'pong', description: 'New' },
    });
    expect(await rest(rig.discord, 'DELETE', path(`/${id}`))).toMatchObject({ status: 204 });
    expect(await rest(rig.discord, 'GET', path(`/${id}`))).toMatchObject({
      status: 404,
      body: { code: 10063 },
    });
  });

  test('keep their ids when all are replaced', async () => {
    const { body: before } = await rest(rig.discord, 'GET', path());
    const { body: after } = await rest(rig.discord, 'PUT', path(), [{ ...PING, description: 'New' }]);
    const id = JSON.stringify(before).match(/"id":"(\d+)"/)?.[1];
    expect(after).toMatchObject([{ id, description: 'New' }]);
    await expect(rig.discord.user.command('pick')).rejects.toThrow('no command');
  });

  test('keep their names in other languages, and give them to whoever asks for them', async () => {
    const named = {
      ...PING,
      name_localizations: { de: 'klingeln' },
      description_localizations: { de: 'Klingelt' },
      options: [{ type: 3, name: 'how', description: 'How', name_localizations: { de: 'wie' } }],
    };
    expect(await rest(rig.discord, 'PUT', path(), [named])).toMatchObject({ body: [named] });
    expect(await rest(rig.discord, 'GET', path('?with_localizations=true'))).toMatchObject({
      body: [named],
    });
    const { body } = await rest(rig.discord, 'GET', path());
    expect(body).toMatchObject([{ name: 'ping', options: [{ name: 'how' }] }]);
    expect(JSON.stringify(body)).not.toContain('localizations');
  });

  test('of a guild are used there only', async () => {
    const [guildId] = rig.discord.guildIds;
    const guild = `/applications/${rig.discord.applicationId}/guilds/${guildId}/commands`;
    await rest(rig.discord, 'PUT', guild, [{ name: 'here', description: 'Here' }]);
    await expect(rig.discord.user.command('here', {}, { in: 'bot-dm' })).rejects.toThrow('no command');
    void rig.discord.user.command('here');
    expect(await rig.bot.interaction()).toMatchObject({
      data: { name: 'here', guild_id: guildId },
      context: 0,
    });
    expect(await rest(rig.discord, 'GET', guild.replace(String(guildId), '1'))).toMatchObject({
      body: { code: 10004 },
    });
  });

  test('against the rules are refused with the place of the fault', async () => {
    expect(await rest(rig.discord, 'PUT', path(), [PING, { ...PING, name: 'Not Good' }])).toMatchObject({
      status: 400,
      body: {
        code: 50035,
        errors: { 1: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME' }] } } },
      },
    });
    expect(await rest(rig.discord, 'POST', path(), { ...PING, description: 'x'.repeat(101) })).toMatchObject({
      body: { errors: { description: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } },
    });
  });
});
