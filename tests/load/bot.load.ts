import { expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import type { Answer } from '../../src/local/state/interactions.js';
import { type BotProcess, startBotProcess, startProgram } from '../support/bot-process.js';
import { everything, newQuestions, questions } from './deeds.js';
import { drive, type Figures, median, memoryOf, processorTimeOf, table } from './driving.js';

const ROUNDS = 5;
const ALONE = 300;
const AT_ONCE = 1_500;

const say = (text: string) => void process.stdout.write(`${text}\n`);
const row = (name: string, { count, perSecond, p50, p99, slowest, lost }: Figures) => [
  name,
  String(count),
  perSecond.toFixed(0),
  p50.toFixed(1),
  p99.toFixed(1),
  slowest.toFixed(1),
  String(lost),
];
const HEAD = ['', 'interactions', 'a second', 'p50 ms', 'p99 ms', 'slowest ms', 'lost'];

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
  await drive(500, 20, next);
  statuses.clear();
  const first = await drive(10_000, 200, next);
  const afterFirst = memoryOf(bot.pid);
  const rest = await drive(40_000, 200, next);
  const afterRest = memoryOf(bot.pid);
  await stop(bot, discord);
  const answers = Object.fromEntries(statuses);
  say(table([HEAD, row('the first 10,000', first), row('40,000 more', rest)]));
  say(`Callbacks by status: ${JSON.stringify(answers)}`);
  say(`Memory after each: ${afterFirst.toFixed(0)} MB, ${afterRest.toFixed(0)} MB\n`);
  expect(first.lost + rest.lost).toBe(0);
  expect(answers).toEqual({ 204: 50_000 });
  expect(Math.max(first.p99, rest.p99)).toBeLessThan(3_000);
  expect(afterRest / afterFirst).toBeLessThan(1.1);
});

/** A bot and its Discord, and what it answered to when. */
interface Side {
  readonly discord: LocalDiscord;
  readonly bot: BotProcess;
  readonly use: () => Promise<Answer>;
  /** When the newest answer arrived: what Discord then does with it is not the bot's time. */
  readonly answeredAt: () => number;
  readonly alone: Figures[];
  readonly many: Figures[];
  readonly processorTime: number[];
  /** What the local Discord takes of the other core, most of it to check the message: no bot can make that less. */
  readonly discordTime: number[];
}

async function sideOf(
  start: (discord: LocalDiscord) => Promise<BotProcess>,
  use: (discord: LocalDiscord) => Promise<Answer>,
): Promise<Side> {
  let answeredAt = 0;
  const discord = await startLocalDiscord({ onRequest: ({ arrivedAt }) => (answeredAt = arrivedAt) });
  const bot = await start(discord);
  const figures = { alone: [], many: [], processorTime: [], discordTime: [] };
  return { discord, bot, use: () => use(discord), answeredAt: () => answeredAt, ...figures };
}

/** One at a time, and then 50 at a time. */
async function round(side: Side): Promise<void> {
  const { bot, use, answeredAt, alone, many, processorTime, discordTime } = side;
  const before = processorTimeOf(bot.pid);
  const own = process.cpuUsage();
  alone.push(await drive(ALONE, 1, use, answeredAt));
  many.push(await drive(AT_ONCE, 50, use));
  processorTime.push((processorTimeOf(bot.pid) - before) / (ALONE + AT_ONCE));
  const { user, system } = process.cpuUsage(own);
  discordTime.push((user + system) / 1000 / (ALONE + AT_ONCE));
}

const asking = (question: () => string) =>
  sideOf(
    (discord) => startBotProcess(discord),
    ({ user }) => user.command('ask', { question: question() }),
  );

it('/ask on the seeds beside a bare bot that answers “pong”', async () => {
  const again = await asking(questions());
  const anew = await asking(newQuestions());
  const ping = await sideOf(
    async ({ token, restUrl }) => {
      const env = { DISCORD_TOKEN: token, DISCORD_API: restUrl };
      const bot = await startProgram('tests/load/ping-bot.mjs', env);
      await bot.until(/Connected/);
      return bot;
    },
    ({ user }) => user.command('ping'),
  );
  const sides = [again, anew, ping];
  for (let i = 0; i <= ROUNDS; i++) {
    for (const side of sides) await round(side);
    // The first round is for the compilers.
    if (i === 0)
      for (const { alone, many, processorTime, discordTime } of sides)
        alone.length = many.length = processorTime.length = discordTime.length = 0;
  }
  await Promise.all(sides.map(({ bot, discord }) => stop(bot, discord)));
  const compared = (name: string, of: (side: Side) => number, wanted: string) => {
    const bare = of(ping);
    const ratios = [again, anew].map((side) => of(side) / bare);
    const figures = [...sides.map(of), ...ratios].map((figure) => figure.toFixed(2));
    return { ratios, row: [name, ...figures, wanted] };
  };
  const p50 = compared('p50 one at a time, ms', ({ alone }) => median(alone.map((run) => run.p50)), '≤ 1.5');
  const perSecond = compared(
    'a second, 50 at a time',
    ({ many }) => median(many.map((run) => run.perSecond)),
    '≥ 0.6',
  );
  const processor = compared(
    'processor time of the bot, ms',
    ({ processorTime }) => median(processorTime),
    '',
  );
  const discord = compared('the same of Discord, ms', ({ discordTime }) => median(discordTime), '');
  const head = ['', '/ask again', '/ask anew', 'ping', 'again / ping', 'anew / ping', 'wanted'];
  say(table([head, p50.row, perSecond.row, processor.row, discord.row]));
  // The bot remembers what it was asked; what nobody has asked before stands beside that, to be seen.
  expect(p50.ratios[0]).toBeLessThanOrEqual(1.5);
  expect(perSecond.ratios[0]).toBeGreaterThanOrEqual(0.6);
});
