import { expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import { type BotProcess, startBotProcess, startProgram } from '../support/bot-process.js';
import { everything } from './deeds.js';
import { drive, type Figures, memoryOf, middle, table } from './driving.js';

const ROUNDS = 5;

const say = (text: string) => void process.stdout.write(`${text}\n`);
const row = (name: string, { count, perSecond, p50, p99, slowest, lost }: Figures, more = '') => [
  name,
  String(count),
  perSecond.toFixed(0),
  p50.toFixed(2),
  p99.toFixed(1),
  slowest.toFixed(1),
  String(lost),
  more,
];
const HEAD = ['', 'interactions', 'a second', 'p50 ms', 'p99 ms', 'slowest ms', 'lost', ''];

async function stop(bot: BotProcess, discord: LocalDiscord): Promise<void> {
  bot.kill();
  await bot.ended;
  await discord.close();
}

it('10,000 interactions of all kinds, 200 at a time, and 40,000 more', async () => {
  const statuses = new Map<string, number>();
  const discord = await startLocalDiscord({
    onRequest: ({ path, status }) => {
      const key = String(status);
      if (path.endsWith('/callback')) statuses.set(key, (statuses.get(key) ?? 0) + 1);
    },
  });
  const bot = await startBotProcess(discord);
  const next = everything(discord);
  const atStart = memoryOf(bot.pid);
  const first = await drive(10_000, 200, next);
  const afterFirst = memoryOf(bot.pid);
  const rest = await drive(40_000, 200, next);
  const afterRest = memoryOf(bot.pid);
  const answers = Object.fromEntries(statuses);
  await stop(bot, discord);
  say(table([HEAD, row('the first', first), row('the others', rest)]));
  say(`Callbacks by status: ${JSON.stringify(answers)}`);
  say(`Memory: ${[atStart, afterFirst, afterRest].map((mb) => mb.toFixed(0)).join(' → ')} MB\n`);
  expect(first.lost + rest.lost).toBe(0);
  expect(answers).toEqual({ 204: 50_000 });
  expect(Math.max(first.p99, rest.p99)).toBeLessThan(3_000);
  expect(afterRest / afterFirst).toBeLessThan(1.1);
});

it('/ask on the seeds beside a bare bot that answers “pong”', async () => {
  const [discord, pings] = await Promise.all([startLocalDiscord(), startLocalDiscord()]);
  const bot = await startBotProcess(discord);
  const env = { DISCORD_TOKEN: pings.token, DISCORD_API: pings.restUrl };
  const pingBot = await startProgram('tests/load/ping-bot.mjs', env);
  await pingBot.until(/Connected/);
  const ask = () => discord.user.command('ask', { question: 'What did Becker deny?' });
  const ping = () => pings.user.command('ping');
  const runs = { askAlone: [], pingAlone: [], askMany: [], pingMany: [] } as Record<string, Figures[]>;
  for (let round = 0; round <= ROUNDS; round++) {
    const done = {
      askAlone: await drive(300, 1, ask),
      pingAlone: await drive(300, 1, ping),
      askMany: await drive(1_500, 50, ask),
      pingMany: await drive(1_500, 50, ping),
    };
    // The first round is for the compilers.
    if (round > 0) for (const [name, figures] of Object.entries(done)) runs[name]?.push(figures);
  }
  await stop(bot, discord);
  await stop(pingBot, pings);
  const p50 = (name: string) => middle(runs[name] ?? [], (figures) => figures.p50);
  const perSecond = (name: string) => middle(runs[name] ?? [], (figures) => figures.perSecond);
  const slowness = p50('askAlone') / p50('pingAlone');
  const throughput = perSecond('askMany') / perSecond('pingMany');
  say(
    table([
      ['', '/ask', 'ping', 'ratio', 'wanted'],
      [
        'p50 one at a time, ms',
        p50('askAlone').toFixed(2),
        p50('pingAlone').toFixed(2),
        slowness.toFixed(2),
        '≤ 1.5',
      ],
      [
        'a second, 50 at a time',
        perSecond('askMany').toFixed(0),
        perSecond('pingMany').toFixed(0),
        throughput.toFixed(2),
        '≥ 0.6',
      ],
    ]),
  );
  expect(slowness).toBeLessThanOrEqual(1.5);
  expect(throughput).toBeGreaterThanOrEqual(0.6);
});
