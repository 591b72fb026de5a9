// Measures one folder of articles, in a process of its own, and prints the figures as JSON.
//   node --expose-gc measure.mjs read FOLDER CACHE            reads and indexes the articles, and keeps a snapshot
//   node --expose-gc measure.mjs start FOLDER CACHE QUESTIONS starts from the snapshot, and answers the questions
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { openLiveCoverage } from '../../../dist/src/coverage/live-coverage.js';
import { answerCard } from '../../../dist/src/discord/cards/answer-card.js';
import { UserError } from '../../../dist/src/discord/command.js';
import { drawCard } from '../../../dist/src/discord/draw.js';

const [what, folder, cache, questionsFile] = process.argv.slice(2);
const tell = (fields, message) => process.stderr.write(`${message} ${fields.err ?? ''}\n`);
const log = { info() {}, warn: tell, error: tell };
const PASSES = 3;
const MB = 2 ** 20;

/** The time that a piece of work takes, and the processor time of all its threads, in seconds. */
async function timed(work) {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

/** As the bot does it: the card that answers, drawn within Discord's limits. */
function answer(coverage, question) {
  try {
    drawCard(answerCard(coverage, question, null));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** The middle one and the 99th of a hundred, in milliseconds of processor time, after a pass to warm up. */
function answering(coverage, questions) {
  for (const question of questions) answer(coverage, question);
  const times = Array.from({ length: PASSES }, () => questions)
    .flat()
    .map((question) => {
      const before = process.cpuUsage();
      answer(coverage, question);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    })
    .sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { p50: at(0.5), p99: at(0.99) };
}

function held() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: (heapUsed + arrayBuffers) / MB, resident: rss / MB };
}

let live;
const open = async () => {
  live = await openLiveCoverage(folder, { log, cache });
  await live.whole;
};
const figures = { opened: await timed(open) };
figures.articles = live.current.articles.length;
if (what === 'read') await live.kept;
else {
  const coverage = live.current;
  figures.prepared = await timed(() => coverage.prepare());
  figures.memory = held();
  figures.answers = answering(coverage, JSON.parse(readFileSync(questionsFile, 'utf8')));
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
await live.close();
process.exit(0);
