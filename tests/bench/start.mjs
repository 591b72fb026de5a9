// What starting and building take: node tests/bench/start.mjs PATH [ROUNDS], after npm run build. PATH is coverage of your own.
// Each figure is the least of the rounds, which are done in turn, so that other work on the machine falls on all alike.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { startLocalDiscord } from '../../dist/src/local/local-discord.js';

const [path = 'seeds', rounds = '3'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'clippings-bench-'));
const bot = resolve('dist/src/main.js');

/** Processor time of a process so far, with its threads, in milliseconds; Linux only. */
function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Starts a bot on a local Discord; times when it is connected, and when it has written what fits. */
async function start(file, env, until) {
  const discord = await startLocalDiscord();
  const began = performance.now();
  const times = {};
  const child = spawn(process.execPath, [file], {
    cwd: folder,
    env: { PATH: process.env.PATH, DISCORD_TOKEN: discord.token, DISCORD_API: discord.restUrl, ...env },
  });
  const note = (name) => {
    times[name] ??= { wall: performance.now() - began, cpu: processorTime(child.pid) };
  };
  const looking = setInterval(() => discord.isBotOnline() && note('ready'), 1);
  await new Promise((done) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (until.test(said)) done();
      });
  });
  note('ready');
  note('whole');
  clearInterval(looking);
  child.kill('SIGKILL');
  await once(child, 'close');
  await discord.close();
  return times;
}

/** Builds or restores coverage in a process of its own, on so many cores. */
function open(cores, kept) {
  const script = join(folder, 'open.mjs');
  const module = resolve('dist/src/coverage/live-coverage.js');
  writeFileSync(
    script,
    `import { openLiveCoverage } from ${JSON.stringify(module)};
    const began = performance.now();
    const log = { info() {}, warn: console.error, error: console.error };
    const live = await openLiveCoverage(${JSON.stringify(resolve(path))}, { log, cache: ${JSON.stringify(kept)} });
    await live.whole;
    const wall = performance.now() - began;
    const { user, system } = process.cpuUsage();
    await live.kept;
    await live.current.prepare();
    gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    console.log(JSON.stringify({ wall, cpu: (user + system) / 1000, heap: heapUsed / 1e6, arrays: arrayBuffers / 1e6, articles: live.current.articles.length }));
    process.exit();`,
  );
  const command = ['taskset', '-c', cores === 1 ? '0' : '0,1', process.execPath, '--expose-gc', script];
  return JSON.parse(execFileSync(command[0], command.slice(1), { encoding: 'utf8', maxBuffer: 1e8 }));
}

const least = (all, of) => Math.min(...all.map(of));
const ms = (number) => `${Math.round(number)} ms`;
const found = { one: [], two: [], restored: [], ping: [], bot: [] };
for (let round = 0; round < Number(rounds); round++) {
  const cache = join(folder, `cache-${round}`);
  found.one.push(open(1, null));
  found.two.push(open(2, cache));
  found.restored.push(open(1, cache));
  found.ping.push(await start(resolve('tests/load/ping-bot.mjs'), {}, /Connected/));
  found.bot.push(
    await start(bot, { COVERAGE: resolve(path), CACHE: cache, LOG_LEVEL: 'info' }, /Articles are indexed/),
  );
}
rmSync(folder, { recursive: true });

const opened = (name, all) => [
  name,
  ms(least(all, ({ wall }) => wall)),
  ms(least(all, ({ cpu }) => cpu)),
  `${Math.round(least(all, ({ heap }) => heap))} + ${Math.round(least(all, ({ arrays }) => arrays))} MB`,
];
const started = (name, all, at) => [
  name,
  ms(least(all, (times) => times[at].wall)),
  ms(least(all, (times) => times[at].cpu)),
  '',
];
const rows = [
  ['', 'wall', 'processor', 'heap + arrays'],
  opened('building on 1 core', found.one),
  opened('building on 2 cores', found.two),
  opened('from the snapshot', found.restored),
  started('bare bot, to READY', found.ping, 'ready'),
  started('Clippings, to READY', found.bot, 'ready'),
  started('Clippings, to the whole coverage', found.bot, 'whole'),
];
process.stdout.write(`${found.one[0].articles} articles, ${rounds} rounds\n`);
for (const row of rows)
  process.stdout.write(`${row.map((cell, i) => cell.padEnd(i === 0 ? 34 : 12)).join('')}\n`);
const wall = (all) => least(all, (one) => one.wall);
const cpu = (all) => least(all, (one) => one.cpu);
const at = (all, when) => least(all, (times) => times[when].cpu);
const ratio = (name, value, wanted) => `${name.padEnd(46)}${value.toFixed(2)}  (${wanted})\n`;
process.stdout.write(
  ratio('2 cores against 1, wall', wall(found.one) / wall(found.two), '≥ 1.6') +
    ratio('whole start against building, processor', at(found.bot, 'whole') / cpu(found.one), '≤ 0.15') +
    ratio('READY against a bare bot, processor', at(found.bot, 'ready') / at(found.ping, 'ready'), '≤ 1.5'),
);
