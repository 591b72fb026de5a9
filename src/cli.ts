#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { Article } from './articles/article.js';
import { readCoverage } from './articles/read.js';
import { CoverageReader } from './articles/reader.js';
import { whyNotOpened } from './articles/unreadable.js';
import { addArticles } from './cli/add/add.js';
import { BatchError, batchAsk, batchQuotes, batchSummary } from './cli/batch.js';
import { checkReading, printCheck } from './cli/check.js';
import { answerJson, personJson, sourcesJson, summaryJson, verificationJson } from './cli/json.js';
import { printAnswer, printPerson, printSources, printSummary, printVerification } from './cli/print.js';
import { readSettings, SEEDS, SettingsError } from './config.js';
import { openOnce } from './coverage/open-once.js';
import type { Coverage } from './coverage.js';
import { loadEnvFile } from './env-file.js';
import { countWords } from './language/words.js';
import { progressBar, showProgress } from './progress.js';
import { PROJECT } from './project.js';

interface Common {
  readonly coverage: string;
  readonly json?: boolean;
}

/** The bot, which goes on where an answer at a terminal ends. */
const START = 'start';
const FEWEST_WORDS = 2;
const TOO_SHORT = 'That is too short to check. Give at least two words of the quotation.';
const pipes = { input: process.stdin, output: process.stdout };

/** @param slips what `.env` sets that is probably meant otherwise; the bot says that itself */
function program(defaultCoverage: string, slips: readonly string[]): Command {
  const clippings = new Command('clippings')
    .description('Answers from news coverage, word for word.')
    .version(version())
    .showHelpAfterError()
    .hook('preAction', (_, command) => {
      if (command.name() === START) return;
      endWithReader();
      for (const slip of slips) process.stderr.write(`${slip}\n`);
    });
  const answering = (name: string, about: string) =>
    clippings
      .command(name)
      .description(about)
      .option('--coverage <path>', 'a folder of articles or a .jsonl file', defaultCoverage)
      .option('--json', 'write JSON instead of text');

  answering('ask <question>', 'answer a question with exact passages')
    .option('--article <id>', 'ask one article only')
    .action(async (question: string, options: Common & { article?: string }) => {
      const coverage = await open(options.coverage);
      const answer = coverage.ask(question, articleOf(coverage, options.article));
      say(options.json ? answerJson(answer) : printAnswer(coverage, answer));
    });

  answering('summary', 'sum up an article, a topic or everything')
    .option('--article <id>', 'sum up one article only')
    .option('--topic <words>', 'what it should be about', '')
    .option('--sentences <n>', 'how many sentences', positive, 3)
    .action(async (options: Common & { article?: string; topic: string; sentences: number }) => {
      const coverage = await open(options.coverage);
      const { topic, sentences } = options;
      const summary = coverage.summarise({ article: articleOf(coverage, options.article), topic, sentences });
      say(options.json ? summaryJson(summary) : printSummary(summary));
    });

  answering('quote <who>', 'what a person said, and what others said of them')
    .option('--about <words>', 'only quotations that hold these words', '')
    .action(async (who: string, options: Common & { about: string }) => {
      const coverage = await open(options.coverage);
      const { about } = options;
      say(options.json ? personJson(coverage, who, about) : printPerson(coverage.people(who)[0], about));
    });

  answering('verify <quote>', 'whether a quotation stands in the coverage').action(
    async (quote: string, options: Common) => {
      if (!options.json && countWords(quote) < FEWEST_WORDS) throw new UsageError(TOO_SHORT);
      const found = (await open(options.coverage)).verify(quote);
      say(options.json ? verificationJson(found) : printVerification(found));
    },
  );

  answering('sources', 'list the articles').action(async (options: Common) => {
    const coverage = await open(options.coverage);
    say(options.json ? sourcesJson(coverage) : printSources(coverage));
  });

  clippings
    .command('check [path]')
    .description('what is understood of every article, and what is left out and why')
    .option('--json', 'write JSON instead of text')
    .action(async (path: string | undefined, { json }: { json?: boolean }) => {
      const check = checkReading(await new CoverageReader(path ?? defaultCoverage).read());
      say(json ? check : printCheck(check));
      if (check.unread.length > 0) process.exitCode = 1;
    });

  clippings
    .command('add [url...]')
    .description('fetch articles from the web and write them into the coverage')
    .option('--feed <url>', 'add what is new in an RSS, Atom or JSON feed, too')
    .option('--most <n>', 'how many articles of the feed at most', positive, 20)
    .option('--coverage <path>', 'a folder of articles', defaultCoverage)
    .option('--allow-private', 'fetch from private networks and this machine, too')
    .action(add);

  clippings
    .command(`${START} [coverage]`, { isDefault: true })
    .description('run the bot: on Discord with DISCORD_TOKEN, else on a local Discord in the browser')
    .action(async (path: string | undefined) => {
      if (path !== undefined) {
        if (!existsSync(path)) throw new UsageError(`There is no command and no folder "${path}".`);
        process.env.COVERAGE = path;
      }
      await import('./main.js');
    });

  addBatches(clippings.command('batch').description('JSON lines in, JSON lines out'), defaultCoverage);
  return clippings;
}

interface AddOptions {
  readonly coverage: string;
  readonly feed?: string;
  readonly most: number;
  readonly allowPrivate?: boolean;
}

async function add(urls: string[], { coverage, feed, most, allowPrivate }: AddOptions): Promise<void> {
  if (urls.length === 0 && feed === undefined)
    throw new UsageError('Name an address, or a feed with --feed.');
  if (coverage === SEEDS || coverage.endsWith('.jsonl'))
    throw new UsageError('Name a folder to add to, with --coverage or in COVERAGE.');
  const adding = { folder: coverage, urls, feed: feed ?? null, most, allowPrivate: allowPrivate ?? false };
  const line = (text: string) => {
    showProgress('');
    say(text);
  };
  const failed = await addArticles(adding, { line, progress: showProgress });
  if (failed > 0) process.exitCode = 1;
}

async function open(path: string): Promise<Coverage> {
  const progress = (done: number, of: number) => showProgress(progressBar('Reading', done, of));
  const coverage = await openOnce(path, { cache: readSettings(process.env).cache, progress });
  showProgress('');
  return coverage;
}

function addBatches(batch: Command, defaultCoverage: string): void {
  const coverageOption = [
    '--coverage <path>',
    'a folder of articles or a .jsonl file',
    defaultCoverage,
  ] as const;
  batch
    .command('ask')
    .description('answer a question a line: {"id","text"}')
    .option(...coverageOption)
    .action(async ({ coverage }: Common) => batchAsk(await open(coverage), pipes));
  batch
    .command('quotes')
    .description('write the quotations of every article')
    .option(...coverageOption)
    .action(async ({ coverage }: Common) => batchQuotes((await readCoverage(coverage)).articles, pipes));
  batch
    .command('summary')
    .description('sum up a set of documents a line: {"id","documents":["text",…]}')
    .option('--sentences <n>', 'how many sentences', positive)
    .option('--words <n>', 'how many words at most', positive)
    .action((length: { sentences?: number; words?: number }) => batchSummary(length, pipes));
}

function articleOf(coverage: Coverage, id: string | undefined): Article | null {
  if (id === undefined) return null;
  const article = coverage.articles.find((candidate) => candidate.id === id);
  if (!article)
    throw new UsageError(`There is no article ${id}. "clippings sources" lists those that there are.`);
  return article;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

/** Something that whoever typed the command can mend. */
class UsageError extends Error {}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It should be a whole number from 1.');
  return number;
}

function say(answer: string | object): void {
  process.stdout.write(`${typeof answer === 'string' ? answer : JSON.stringify(answer)}\n`);
}

/** An answer that nobody reads on is at its end: `| head` is no fault. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof SettingsError || error instanceof BatchError)
    return error.message;
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return `${String(error.path)} ${whyNotOpened(error)}. Check --coverage or COVERAGE.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const slips = loadEnvFile(process.env);
  await program(readSettings(process.env).coverage, slips).parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
