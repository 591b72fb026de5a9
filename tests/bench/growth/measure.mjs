// Measures one folder of articles, in a process of its own, and prints the figures as JSON.
//   node --expose-gc measure.mjs FOLDER QUESTIONS.json
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { openLiveCoverage } from '../../../dist/src/coverage/live-coverage.js';
import { answerCard } from '../../../dist/src/discord/cards/answer-card.js';
import { UserError } from '../../../dist/src/discord/command.js';
import { drawCard } from '../../../dist/src/discord/draw.js';

const [folder, questionsFile] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(questionsFile, 'utf8'));
const log = {
  info() {},
  warn() {},
  error: (fields, message) => process.stderr.write(`${message} ${fields.err}\n`),
};
const PASSES = 3;
const MB = 2 ** 20;

const started = performance.now();
const live = await openLiveCoverage(folder, { log });
await live.whole;
const coverage = live.current;
const taken = performance.now();
await coverage.prepare();
const prepared = performance.now();
const { user, system } = process.cpuUsage();

globalThis.gc();
globalThis.gc();
const memory = process.memoryUsage();

/** As the bot does it: the card that answers, drawn within Discord's limits. */
function answer(question) {
  try {
    drawCard(answerCard(coverage, question, null));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** The middle one and the 99th of a hundred, in milliseconds, after a pass to warm up. */
function timed(work) {
  for (const question of questions) work(question);
  const times = Array.from({ length: PASSES }, () => questions)
    .flat()
    .map((question) => {
      const start = performance.now();
      work(question);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { p50: at(0.5), p99: at(0.99) };
}

const search = timed((question) => coverage.ask(question, null));
const whole = timed(answer);
const figures = {
  articles: coverage.articles.length,
  unread: coverage.unread.length,
  seconds: (taken - started) / 1000,
  prepareSeconds: (prepared - taken) / 1000,
  processorSeconds: (user + system) / 1e6,
  heap: (memory.heapUsed + memory.arrayBuffers) / MB,
  resident: memory.rss / MB,
  search,
  whole,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
await live.close();
process.exit(0);
