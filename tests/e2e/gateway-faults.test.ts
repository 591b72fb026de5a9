import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { type BotProcess, startBotProcess } from '../support/bot-process.js';
import { freePort } from '../support/free-port.js';
import { messageOf, saidIn, startClippings } from './support.js';

/** How long the server is gone, in milliseconds: 30 s where it is asked for, less in an ordinary run. */
const GONE_MS = Number(process.env.GONE_MS ?? 1_500);
const PATIENCE = { timeout: GONE_MS + 20_000, interval: 20 };

let discord: LocalDiscord;
let bot: BotProcess;
let healthUrl: string;

const question = { question: 'What did Becker deny?' };
const callbacks = () => discord.requests.filter(({ path }) => path.endsWith('/callback'));
const health = async () => (await fetch(healthUrl)).status;
const online = () => expect.poll(() => discord.isBotOnline(), PATIENCE).toBe(true);

/** Asks, and expects one answer to it. */
async function answeredOnce(): Promise<void> {
  const before = callbacks().length;
  const answer = await discord.user.command('ask', question);
  expect(saidIn(messageOf(answer))).toContain('categorically deny');
  await expect.poll(() => callbacks().length - before).toBe(1);
}

beforeAll(async () => {
  discord = await startLocalDiscord({ heartbeatMs: 1_000 });
  const port = await freePort();
  healthUrl = `http://127.0.0.1:${port}/health`;
  bot = await startBotProcess(discord, { HEALTH_PORT: String(port) });
}, 20_000);
afterAll(async () => {
  bot.kill();
  await bot.ended;
  await discord.close();
});
afterEach(() => discord.faults.clear());

describe('the bot’s process answers once', () => {
  it.each([
    ['its socket is cut', () => discord.faults.gateway.drop()],
    ['it is asked to reconnect', () => discord.faults.gateway.askToReconnect()],
    ['its session is invalid but can be resumed', () => discord.faults.gateway.invalidate(true)],
  ])('when %s before an interaction, which it has missed', async (_, fault) => {
    fault();
    await answeredOnce();
    await online();
  });

  it('when its socket is cut in the middle of an interaction', async () => {
    const before = callbacks().length;
    const answer = discord.user.command('ask', question);
    discord.faults.gateway.drop();
    messageOf(await answer);
    await online();
    await expect.poll(() => callbacks().length - before).toBe(1);
  });

  it('when an interaction is delivered three times', async () => {
    discord.faults.deliveries = 3;
    await answeredOnce();
    expect(await health()).toBe(200);
    expect(callbacks().filter(({ status }) => status !== 204)).toEqual([]);
  });

  it('after its session has ended and it has begun a new one', { timeout: 20_000 }, async () => {
    discord.faults.gateway.invalidate(false);
    await expect.poll(() => discord.isBotOnline(), PATIENCE).toBe(false);
    await online();
    await answeredOnce();
  });

  it('when its heartbeats were not acknowledged, by a new connection', { timeout: 10_000 }, async () => {
    discord.faults.acksHeartbeats = false;
    await expect.poll(() => discord.isBotOnline(), PATIENCE).toBe(false);
    discord.faults.acksHeartbeats = true;
    await answeredOnce();
    await online();
  });

  it('when its connection fell silent, which its health tells meanwhile', { timeout: 10_000 }, async () => {
    expect(await health()).toBe(200);
    discord.faults.isSilent = true;
    await expect.poll(health, PATIENCE).toBe(503);
    discord.faults.isSilent = false;
    await answeredOnce();
    await expect.poll(health, PATIENCE).toBe(200);
  });

  it('when the server was gone for a while', { timeout: GONE_MS + 30_000 }, async () => {
    await discord.faults.goAway(GONE_MS);
    await online();
    await answeredOnce();
  });
});

describe('the bot’s process passes over', () => {
  const user = { id: '100000000000000001', username: 'somebody' };
  const whole = {
    id: '100000000000000002',
    application_id: '100000000000000003',
    token: 'of-this-interaction',
    type: 2,
    user,
    channel: { id: '100000000000000004' },
    data: { id: '100000000000000005', type: 1, name: 'sources' },
  };

  it.each<readonly [string, string, object]>([
    ['an interaction of nothing', 'INTERACTION_CREATE', {}],
    ['an interaction without a user', 'INTERACTION_CREATE', { ...whole, user: undefined }],
    ['an interaction without data', 'INTERACTION_CREATE', { ...whole, data: null }],
    ['an interaction of an unknown type', 'INTERACTION_CREATE', { ...whole, type: 99 }],
    [
      'a press without its message',
      'INTERACTION_CREATE',
      { ...whole, type: 3, data: { custom_id: 'a', component_type: 2 } },
    ],
    ['options that are no list', 'INTERACTION_CREATE', { ...whole, data: { ...whole.data, options: 'all' } }],
    [
      'a message command without a message',
      'INTERACTION_CREATE',
      { ...whole, data: { ...whole.data, type: 3, target_id: '1' } },
    ],
    ['a server without an id', 'GUILD_CREATE', { channels: [null] }],
    ['the loss of a server without an id', 'GUILD_DELETE', {}],
  ])('%s, with an entry in its log', async (_, name, data) => {
    const before = bot.said().length;
    discord.faults.gateway.dispatch(name, data);
    await expect.poll(() => bot.said().slice(before)).toContain('malformed');
    await answeredOnce();
  });

  it.each<readonly [string, string, object]>([
    ['an unknown event', 'SOMETHING_NEW', { a: [1] }],
    ['a malformed event that it has no use for', 'CHANNEL_CREATE', { id: null }],
    ['the messages that it may not read', 'MESSAGE_CREATE', {}],
  ])('%s', async (_, name, data) => {
    discord.faults.gateway.dispatch(name, data);
    await answeredOnce();
  });

  it.each(['no JSON', '[]', '7', '{"op":77}', '{"op":0}', '{"op":0,"t":"INTERACTION_CREATE","d":null}'])(
    'the frame %s',
    async (frame) => {
      discord.faults.gateway.sendRaw(frame);
      await answeredOnce();
    },
  );
});

describe('the connection is refused for good', () => {
  it.each([
    [4004, 'Discord refused the token. Check DISCORD_TOKEN.'],
    [4010, 'Discord refused the shard'],
    [4011, 'wants it sharded'],
    [4012, 'no longer takes this version of its API'],
    [4013, 'Discord refused the intents'],
    [4014, 'has not allowed this application the intents'],
  ])('with %i, and whoever runs the bot is told why', async (code, why) => {
    const told: string[] = [];
    const running = await startClippings({ onFatal: (message) => told.push(message) });
    running.discord.faults.gateway.close(code);
    await expect.poll(() => told).toEqual([expect.stringContaining(why)]);
    await running.stop();
  });

  it.each([
    ['while it runs', 4004, 'Discord refused the token. Check DISCORD_TOKEN.'],
    ['as it starts', 4014, 'has not allowed this application the intents'],
  ])('%s: the process says why and ends with a failure', { timeout: 20_000 }, async (when, code, why) => {
    const own = await startLocalDiscord();
    if (when === 'as it starts') own.faults.identifyCode = code;
    const starting = startBotProcess(own);
    if (when === 'as it starts') {
      await expect(starting).rejects.toThrow(`It ended (1) and said:\n`);
      await expect(starting).rejects.toThrow(why);
    } else {
      const refused = await starting;
      own.faults.gateway.close(code);
      expect(await refused.ended).toBe(1);
      expect(refused.said()).toContain(why);
    }
    await own.close();
  });

  it('with a wrong token: the process says so and ends with a failure', { timeout: 20_000 }, async () => {
    const starting = startBotProcess(discord, { DISCORD_TOKEN: 'not.the.token' });
    await expect(starting).rejects.toThrow('Discord refused the token. Check DISCORD_TOKEN.');
  });
});
