import { once } from 'node:events';
import { type Interaction, SlashCommandBuilder } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { startBot, type TestBot } from './support/bot.js';
import { rest } from './support/rest.js';
import { identify, openSocket, type RawBot } from './support/socket.js';

const PING = new SlashCommandBuilder().setName('ping').setDescription('Ping').toJSON();

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord();
});
afterEach(() => discord.close());

describe('a bot', () => {
  let bot: TestBot;
  const callbacks = () => discord.requests.filter(({ path }) => path.endsWith('/callback'));

  beforeEach(async () => {
    bot = await startBot(discord, [PING], async (interaction: Interaction) => {
      if (interaction.isRepliable()) await interaction.reply('pong');
    });
  });
  afterEach(() => bot.close());

  test.each([
    ['a cut connection', () => discord.faults.gateway.drop()],
    ['a closed connection', () => discord.faults.gateway.close(4000)],
    ['the request to reconnect', () => discord.faults.gateway.askToReconnect()],
    ['a session that is invalid but can be resumed', () => discord.faults.gateway.invalidate(true)],
  ])('resumes after %s and answers what it has missed', async (_, fault) => {
    fault();
    const answer = await discord.user.command('ping');
    expect(answer.message?.message.content).toBe('pong');
    await expect.poll(() => callbacks().length).toBe(1);
  });

  test('that is told twice of an interaction is refused the second answer', async () => {
    discord.faults.deliveries = 2;
    await discord.user.command('ping');
    await expect.poll(() => callbacks().map(({ status }) => status)).toEqual([204, 400]);
    expect(bot.errors).toMatchObject([{ code: 40060 }]);
    expect(discord.user.messages()).toHaveLength(1);
  });

  test('comes back when the server was gone', async () => {
    const back = discord.faults.goAway(300);
    await expect(fetch(discord.pageUrl)).rejects.toThrow();
    await back;
    expect((await discord.user.command('ping')).message?.message.content).toBe('pong');
  });

  test('survives an unknown event', async () => {
    discord.faults.gateway.dispatch('NO_SUCH_EVENT', { a: 1 });
    expect((await discord.user.command('ping')).kind).toBe('message');
  });

  test('is not heard while its sockets are silent, and takes up what came meanwhile', async () => {
    discord.faults.isSilent = true;
    const answer = discord.user.command('ping');
    discord.faults.isSilent = false;
    discord.faults.gateway.drop();
    expect((await answer).kind).toBe('message');
  });

  test('that is refused for good is closed with the code', async () => {
    discord.faults.identifyCode = 4014;
    const closed = once(bot.client, 'shardDisconnect');
    discord.faults.gateway.close(4014);
    expect((await closed)[0]).toMatchObject({ code: 4014 });
  });
});

describe('a socket', () => {
  let bot: RawBot;
  beforeEach(async () => {
    bot = await identify(`ws://127.0.0.1:${discord.port}/gateway`, discord.token);
  });
  afterEach(() => bot.socket.close());

  const resume = async () => {
    const socket = await openSocket(`ws://127.0.0.1:${discord.port}/gateway`);
    socket.send({ op: 6, d: { token: discord.token, session_id: bot.sessionId, seq: 1 } });
    return socket.next(({ op, t }) => op === 9 || t === 'RESUMED');
  };

  test('is told that its session is invalid for good, and that is so', async () => {
    discord.faults.gateway.invalidate(false);
    expect(await bot.socket.next(({ op }) => op === 9)).toMatchObject({ d: false });
    expect(await resume()).toMatchObject({ op: 9, d: false });
  });

  test('is told that its session is invalid, and can resume it all the same', async () => {
    discord.faults.gateway.invalidate(true);
    expect(await bot.socket.next(({ op }) => op === 9)).toMatchObject({ d: true });
    expect(await resume()).toMatchObject({ t: 'RESUMED' });
  });

  test('gets no acknowledgement of heartbeats, but everything else', async () => {
    discord.faults.acksHeartbeats = false;
    bot.socket.send({ op: 1, d: null });
    discord.faults.gateway.sendRaw('{"op":0,"t":"ANYTHING","s":1,"d":{}}');
    await bot.socket.next(({ t }) => t === 'ANYTHING');
    expect(bot.socket.received.some(({ op }) => op === 11)).toBe(false);
  });
});

describe('a request', () => {
  const ask = () => rest(discord, 'GET', '/users/@me');

  test('is limited with and without the header', async () => {
    discord.faults.failRest({ kind: 'rateLimit', retryAfter: 0.25 });
    discord.faults.failRest({ kind: 'rateLimit', retryAfter: 0.25, headers: false });
    const limited = { message: 'You are being rate limited.', retry_after: 0.25, global: false };
    const first = await fetch(`${discord.restUrl}/v10/users/@me`);
    expect([first.status, first.headers.get('Retry-After'), await first.json()]).toEqual([
      429,
      '0.25',
      limited,
    ]);
    const second = await fetch(`${discord.restUrl}/v10/users/@me`);
    expect([second.status, second.headers.get('Retry-After')]).toEqual([429, null]);
    expect(await ask()).toMatchObject({ status: 200 });
  });

  test('fails as told, as often as told, where told', async () => {
    const forbidden = { kind: 'error', status: 403, code: 50013, message: 'Missing Permissions' } as const;
    discord.faults.failRest(forbidden, /^GET \/users/, 2);
    expect(await rest(discord, 'GET', '/gateway')).toMatchObject({ status: 200 });
    for (let i = 0; i < 2; i++)
      expect(await ask()).toEqual({ status: 403, body: { code: 50013, message: 'Missing Permissions' } });
    expect(await ask()).toMatchObject({ status: 200 });
    expect(discord.requests.map(({ status }) => status)).toEqual([200, 403, 403, 200]);
  });

  test('is cut, or left without an answer', async () => {
    discord.faults.failRest({ kind: 'cut' });
    await expect(ask()).rejects.toThrow('fetch failed');
    discord.faults.failRest({ kind: 'hang' });
    const patience = AbortSignal.timeout(100);
    await expect(fetch(`${discord.restUrl}/v10/users/@me`, { signal: patience })).rejects.toThrow('timeout');
  });

  test('goes well again when all faults are taken back', async () => {
    discord.faults.failRest({ kind: 'error', status: 500 }, /./, 100);
    discord.faults.deliveries = 3;
    discord.faults.clear();
    expect(discord.faults.deliveries).toBe(1);
    expect(await ask()).toMatchObject({ status: 200 });
  });
});
