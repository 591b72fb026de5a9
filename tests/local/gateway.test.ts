import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { shardOf } from '../../src/local/snowflakes.js';
import { rest } from './support/rest.js';
import { identify, openSocket } from './support/socket.js';

let discord: LocalDiscord;
let url: string;

beforeEach(async () => {
  discord = await startLocalDiscord({ guilds: 4 });
  url = `ws://127.0.0.1:${discord.port}/gateway`;
});
afterEach(() => discord.close());

const properties = { os: 'linux', browser: 'test', device: 'test' };

test('says hello, and is ready for whoever has the token', async () => {
  const { socket } = await identify(url, discord.token);
  expect(socket.received[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
  expect(socket.received[1]).toMatchObject({
    op: 0,
    t: 'READY',
    s: 1,
    d: { application: { id: discord.applicationId } },
  });
  const guild = await socket.next(({ s }) => s === 5);
  expect(guild).toMatchObject({ t: 'GUILD_CREATE', d: { id: discord.guildIds[3] } });
  expect(discord.isBotOnline()).toBe(true);
  socket.send({ op: 1, d: 5 });
  expect(await socket.next(({ op }) => op === 11)).toBeDefined();
  socket.close(1000);
  await expect.poll(() => discord.isBotOnline()).toBe(false);
});

test.each([
  ['a wrong token', { op: 2, d: { token: 'wrong', intents: 1, properties } }, 4004],
  [
    'a shard that there is not',
    { op: 2, d: { token: 'local.discord.token', intents: 1, properties, shard: [2, 2] } },
    4010,
  ],
  ['an identification without its parts', { op: 2, d: { token: 'local.discord.token' } }, 4002],
  ['what is not JSON', '{', 4002],
  ['an opcode that there is not', { op: 77, d: null }, 4001],
  ['a request before the identification', { op: 3, d: {} }, 4003],
  ['a resumption with a wrong token', { op: 6, d: { token: 'wrong', session_id: 'a', seq: 1 } }, 4004],
])('closes the socket on %s', async (_, message, code) => {
  const socket = await openSocket(url);
  socket.send(message);
  expect(await socket.closed).toBe(code);
});

test('closes the socket on a second identification, and on too many payloads', async () => {
  const first = await identify(url, discord.token);
  first.socket.send({ op: 2, d: { token: discord.token, intents: 1, properties } });
  expect(await first.socket.closed).toBe(4005);
  const second = await identify(url, discord.token);
  for (let i = 0; i < 121; i++) second.socket.send({ op: 1, d: null });
  expect(await second.socket.closed).toBe(4008);
});

test('gives a resumed session what it has missed, once', async () => {
  const { socket, sessionId } = await identify(url, discord.token);
  await socket.next(({ s }) => s === 5);
  socket.close();
  await expect.poll(() => discord.isBotOnline()).toBe(false);
  discord.faults.gateway.dispatch('FIRST', {});
  discord.faults.gateway.dispatch('SECOND', {});

  const again = await openSocket(url);
  again.send({ op: 6, d: { token: discord.token, session_id: sessionId, seq: 5 } });
  await again.next(({ t }) => t === 'RESUMED');
  expect(again.received.map(({ t, s }) => [t, s])).toEqual([
    [null, null],
    ['FIRST', 6],
    ['SECOND', 7],
    ['RESUMED', 8],
  ]);
});

test('gives a resumed session what came after the heartbeat that confirmed the rest', async () => {
  const { socket, sessionId } = await identify(url, discord.token);
  await socket.next(({ s }) => s === 5);
  socket.send({ op: 1, d: 5 });
  await socket.next(({ op }) => op === 11);
  socket.close();
  await expect.poll(() => discord.isBotOnline()).toBe(false);
  discord.faults.gateway.dispatch('MISSED', {});
  const again = await openSocket(url);
  again.send({ op: 6, d: { token: discord.token, session_id: sessionId, seq: 5 } });
  expect(await again.next(({ op, t }) => op === 9 || t === 'MISSED')).toMatchObject({ s: 6 });
});

test('does not resume a session that it does not know, or that was closed in order', async () => {
  const ended = [1000, 1001].map(async (code) => {
    const { socket, sessionId } = await identify(url, discord.token);
    socket.close(code);
    return sessionId;
  });
  const known = await Promise.all(ended);
  await expect.poll(() => discord.isBotOnline()).toBe(false);
  for (const session_id of ['unknown', ...known]) {
    const again = await openSocket(url);
    again.send({ op: 6, d: { token: discord.token, session_id, seq: 1 } });
    expect(await again.next(({ op }) => op === 9)).toMatchObject({ d: false });
    again.close();
  }
});

test('gives up on a bot without heartbeats, and on no other', async () => {
  const impatient = await startLocalDiscord({ heartbeatMs: 400 });
  const socket = await openSocket(`ws://127.0.0.1:${impatient.port}/gateway`);
  const other = await openSocket(`ws://127.0.0.1:${impatient.port}/gateway`);
  const beating = setInterval(() => other.send({ op: 1, d: null }), 50);
  expect(await socket.closed).toBe(4009);
  other.send({ op: 1, d: null });
  const beats = other.received.length;
  await other.next(() => other.received.length > beats + 2);
  clearInterval(beating);
  await impatient.close();
});

test('tells each shard of its own guilds', async () => {
  for (const shard of [0, 1]) {
    const { socket } = await identify(url, discord.token, [shard, 2]);
    const own = discord.guildIds.filter((id) => shardOf(id, 2) === shard);
    expect(own).toHaveLength(2);
    const ready = socket.received.find(({ t }) => t === 'READY');
    expect(ready).toMatchObject({ d: { guilds: own.map((id) => ({ id })), shard: [shard, 2] } });
    socket.close(1000);
  }
});

test('tells a shard of what happens in its guilds, and the first of direct messages', async () => {
  const bots = await Promise.all([0, 1].map((shard) => identify(url, discord.token, [shard, 2])));
  const command = { name: 'ping', description: 'Ping', contexts: [0, 1, 2] };
  await rest(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [command]);
  for (const [index, channelId] of discord.channelIds.entries()) {
    void discord.user.command('ping', {}, { channelId });
    const shard = shardOf(discord.guildIds[index] ?? '', 2);
    expect(await bots[shard]?.interaction()).toMatchObject({ channel_id: channelId });
  }
  void discord.user.command('ping', {}, { in: 'bot-dm' });
  expect(await bots[0]?.interaction()).toMatchObject({ channel_id: discord.user.botDm.id });
});

test('tells of written messages those only who ask for them', async () => {
  const { socket } = await identify(url, discord.token);
  const curious = await openSocket(url);
  curious.send({ op: 2, d: { token: discord.token, intents: 1 | (1 << 9), properties } });
  await curious.next(({ t }) => t === 'READY');
  discord.user.write('hello');
  discord.faults.gateway.dispatch('AFTER', {});
  await Promise.all([socket, curious].map((each) => each.next(({ t }) => t === 'AFTER')));
  expect(socket.received.some(({ t }) => t === 'MESSAGE_CREATE')).toBe(false);
  expect(curious.received.find(({ t }) => t === 'MESSAGE_CREATE')).toMatchObject({ d: { content: '' } });
});
