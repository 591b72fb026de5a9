import { fileURLToPath } from 'node:url';
import type { Settings } from '../config.js';
import { type Bot, startBot } from '../discord/bot.js';
import type { Health } from '../discord/liveness.js';
import { loadCommands } from '../discord/load.js';
import { linkWithManager } from '../discord/shards/manager-link.js';
import type { ShardReport } from '../discord/shards/report.js';
import { serveHealth } from '../health.js';
import { counted } from '../language/counted.js';
import type { Logger } from '../log.js';
import { progressBar, showProgress } from '../progress.js';
import { coverageLater } from './coverage-later.js';
import { endOnSignals, failBecause, say } from './ending.js';
import { mustBeThere, notice, openPlace, type Place } from './place.js';

const COMMANDS = fileURLToPath(new URL('../../commands', import.meta.url));

/** What has been started so far. */
interface Running {
  place: Place | null;
  bot: Bot | null;
  /** Whether all articles that were there at the start have been taken in, and kept for other shards. */
  isKept: boolean;
}

/**
 * Runs the bot in this process: all of it, or one shard.
 * @throws Error with a message for whoever runs it when the coverage or Discord cannot be opened
 */
export async function runBot(settings: Settings, log: Logger): Promise<void> {
  const { shard } = settings;
  const running: Running = { place: null, bot: null, isKept: false };
  const end = endOnSignals(async () => {
    await running.bot?.stop();
    await running.place?.local?.close();
  }, log);
  const tellManager = shard
    ? linkWithManager(
        () => report(running),
        () => end('the manager'),
      )
    : () => {};
  if (settings.healthPort !== null && !shard)
    await serveHealth(settings.healthPort, () => {
      const details = health(running);
      return { isWell: details.state === 'connected', details };
    });
  await mustBeThere(settings);
  const place = await openPlace(settings);
  running.place = place;
  const coverage = coverageLater(settings.coverage, {
    log,
    cache: settings.cache,
    ...(process.stderr.isTTY ? { progress: showBar } : {}),
  });
  const bot = await startBot({
    ...place,
    applicationId: settings.applicationId,
    shard,
    commands: () => loadCommands(COMMANDS),
    coverage: coverage.now,
    cooldown: settings.cooldown,
    log,
    onConnected: coverage.open,
    onFatal: failBecause,
  });
  running.bot = bot;
  tellManager();
  if (!shard) say(notice(place, bot, settings));
  const { articles, pending } = await coverage.now();
  const more = pending > 0 ? `, and ${pending} more in a moment` : '';
  if (shard) log.info({ guilds: bot.guilds, articles: articles.length, pending }, 'The shard answers');
  else say(`Answering from ${counted(articles.length, 'article')} in ${settings.coverage}${more}`);
  await coverage.kept();
  running.isKept = true;
  tellManager();
}

function showBar(doing: string, done: number, of: number): void {
  showProgress(done < of ? progressBar(doing, done, of) : '');
}

function health({ bot }: Running): Health | { readonly state: 'starting'; readonly silentFor: 0 } {
  return bot?.health() ?? { state: 'starting', silentFor: 0 };
}

function report(running: Running): ShardReport {
  const { bot, isKept } = running;
  const known = bot ? { name: bot.name, applicationId: bot.applicationId, guilds: bot.guilds } : null;
  return { ...health(running), isKept, bot: known };
}
