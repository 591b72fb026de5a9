import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { type BotProcess, startBotProcess } from '../support/bot-process.js';
import { freePort } from '../support/free-port.js';
import { messageOf, saidIn } from './support.js';

const PATIENCE = { timeout: 20_000, interval: 20 };
const SHARDS = 3;

const healthAnswer = z.object({
  state: z.string(),
  shards: z.array(z.object({ shard: z.number(), state: z.string(), guilds: z.number() })),
});

/** The processes that a bot's shards have had so far, as its log tells, by the number of the shard. */
function pidsOf(bot: BotProcess): Map<number, number[]> {
  const pids = new Map<number, number[]>();
  for (const [, shard, pid] of bot.said().matchAll(/"shard":(\d+),"process":(\d+)/g))
    pids.set(Number(shard), [...(pids.get(Number(shard)) ?? []), Number(pid)]);
  return pids;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Asks in the channel of each server, and gives whether it was answered. */
function askIn(discord: LocalDiscord, channelIds: readonly string[]): Promise<boolean[]> {
  const asked = channelIds.map(async (channelId) => {
    const { kind, message } = await discord.user.command('sources', {}, { channelId });
    return kind === 'message' && message !== null && saidIn(message).includes('2 articles');
  });
  return Promise.all(asked);
}

describe('a bot of several shards', () => {
  let discord: LocalDiscord;
  let bot: BotProcess;
  let healthUrl: string;
  const puts = () => discord.requests.filter(({ method }) => method === 'PUT');
  const health = async () => {
    const answer = await fetch(healthUrl);
    return { status: answer.status, ...healthAnswer.parse(await answer.json()) };
  };

  beforeAll(async () => {
    discord = await startLocalDiscord({ guilds: 2 * SHARDS });
    const port = await freePort();
    healthUrl = `http://127.0.0.1:${port}/health`;
    bot = await startBotProcess(discord, { SHARDS: String(SHARDS), HEALTH_PORT: String(port) });
  });
  afterAll(async () => {
    bot.kill();
    await bot.ended;
    await discord.close();
  });

  it('says when it is connected, and in how many servers with all of them', () => {
    expect(bot.said()).toContain(`with ${SHARDS} shards`);
    expect(bot.said()).toContain(`in ${2 * SHARDS} servers`);
  });

  it('answers in the servers of each, and in direct messages', async () => {
    expect(await askIn(discord, discord.channelIds)).toEqual(discord.channelIds.map(() => true));
    messageOf(await discord.user.command('sources', {}, { in: 'bot-dm' }));
  });

  it('registers its commands once', () => {
    expect(puts()).toHaveLength(1);
  });

  it('reads the articles once, and starts the other shards from the snapshot of the first', async () => {
    const started = () => bot.said().match(/"shard":\d(?=,.*"Articles are taken from the snapshot")/g);
    await expect.poll(started, PATIENCE).toEqual(['"shard":1', '"shard":2']);
  });

  it('tells the health of each', async () => {
    const all = Array.from({ length: SHARDS }, (_, shard) => ({ shard, state: 'connected', guilds: 2 }));
    await expect.poll(health, PATIENCE).toEqual({ status: 200, state: 'connected', shards: all });
  });

  it('starts one anew that was killed, and answers with the others meanwhile', async () => {
    const [victim] = pidsOf(bot).get(0) ?? [];
    if (victim !== undefined) process.kill(victim, 'SIGKILL');
    await expect.poll(async () => (await health()).shards[0]?.state, PATIENCE).toBe('starting');
    expect(await health()).toMatchObject({ status: 503, state: 'starting' });
    const answered = await askIn(discord, discord.channelIds);
    expect(answered.filter(Boolean).length).toBeGreaterThanOrEqual(2 * (SHARDS - 1));
    expect(bot.said()).toMatch(/"shard":0,"code":null,"signal":"SIGKILL".*"A shard has ended/);
    await expect.poll(async () => (await health()).status, PATIENCE).toBe(200);
    expect(await askIn(discord, discord.channelIds)).toEqual(discord.channelIds.map(() => true));
    expect(pidsOf(bot).get(0)).toEqual([victim, expect.any(Number)]);
    expect(puts()).toHaveLength(1);
  });
});

describe('the processes of a bot of several shards', () => {
  const open: LocalDiscord[] = [];
  const discordOf = async (shards: number) => {
    const discord = await startLocalDiscord({ guilds: shards, shards });
    open.push(discord);
    return discord;
  };
  const allEnded = async (bot: BotProcess) => {
    const pids = [...pidsOf(bot).values()].flat();
    expect(pids).toHaveLength(2);
    await expect.poll(() => pids.some(isRunning), PATIENCE).toBe(false);
  };
  afterEach(() => Promise.all(open.splice(0).map((discord) => discord.close())));

  it('are as many as Discord recommends, and end within 5 seconds of a signal', async () => {
    const discord = await discordOf(2);
    const bot = await startBotProcess(discord, { SHARDS: 'auto' });
    expect([...pidsOf(bot).keys()]).toEqual([0, 1]);
    const started = Date.now();
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(Date.now() - started).toBeLessThan(5_000);
    await allEnded(bot);
    expect(discord.isBotOnline()).toBe(false);
    expect(bot.said().match(/"shard":\d,.*"Stopping"/g)).toHaveLength(2);
  });

  it('end with a failure when Discord refuses the bot for good', async () => {
    const discord = await discordOf(2);
    const bot = await startBotProcess(discord, { SHARDS: 'auto' });
    discord.faults.gateway.close(4004);
    expect(await bot.ended).toBe(1);
    expect(bot.said()).toContain('Discord refused the token. Check DISCORD_TOKEN.');
    expect(bot.said()).toMatch(/Discord refuses shard \d for good, so all shards are stopped/);
    expect(bot.said()).not.toContain('it is started again');
    await allEnded(bot);
  });

  it('are not begun with a token that is wrong', async () => {
    const discord = await discordOf(2);
    const starting = startBotProcess(discord, { SHARDS: '2', DISCORD_TOKEN: 'not.the.token' });
    await expect(starting).rejects.toThrow('Discord refused the token. Check DISCORD_TOKEN.');
    await expect(starting).rejects.toThrow('It ended (1)');
    await expect(starting).rejects.not.toThrow('The shards are starting');
  });

  it('are not begun without articles', async () => {
    const starting = startBotProcess(await discordOf(2), { SHARDS: '2', COVERAGE: 'nowhere' });
    await expect(starting).rejects.toThrow('The coverage nowhere cannot be opened');
  });

  it('end with the process that started them, even when that is killed', async () => {
    const bot = await startBotProcess(await discordOf(2), { SHARDS: '2' });
    bot.kill('SIGKILL');
    await bot.ended;
    await allEnded(bot);
  });
});
