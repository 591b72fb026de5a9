import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../config.js';
import { openLiveCoverage } from '../coverage/live-coverage.js';
import { type Bot, startBot } from '../discord/bot.js';
import type { Health } from '../discord/liveness.js';
import { loadCommands } from '../discord/load.js';
import { linkWithManager } from '../discord/shards/manager-link.js';
import type { ShardReport } from '../discord/shards/report.js';
import { serveHealth } from '../health.js';
import type { Logger } from '../log.js';
import { endOnSignals, failBecause, say } from './ending.js';
import { notice, openPlace, type Place } from './place.js';

const COMMANDS = fileURLToPath(new URL('../../commands', import.meta.url));
/** The bot connects after this time at the latest, in milliseconds, and reads the rest of a large archive meanwhile. */
const LONGEST_WAIT_MS = 2_000;

/** What has been started so far. */
interface Running {
  place: Place | null;
  bot: Bot | null;
  isWhole: boolean;
}

/**
 * Runs the bot in this process: all of it, or one shard.
 * @throws Error with a message for whoever runs it when the coverage or Discord cannot be opened
 */
export async function runBot(settings: Settings, log: Logger): Promise<void> {
  const { shard } = settings;
  const running: Running = { place: null, bot: null, isWhole: false };
  const end = endOnSignals(async () => {
    await running.bot?.stop();
    await running.place?.local?.close();
  }, log);
  const tellManager = shard
    ? linkWithManager(
        () => report(running),
        () => end('the manager'),
      )
    : null;
  if (settings.healthPort !== null && !shard)
    await serveHealth(settings.healthPort, () => {
      const details = health(running);
      return { isWell: details.state === 'connected', details };
    });
  const coverage = await openLiveCoverage(settings.coverage, { log });
  void coverage.whole.then(() => {
    running.isWhole = true;
    tellManager?.();
  });
  await Promise.race([coverage.whole, delay(LONGEST_WAIT_MS, undefined, { ref: false })]);
  const place = await openPlace(settings);
  running.place = place;
  const bot = await startBot({
    ...place,
    applicationId: settings.applicationId,
    shard,
    commands: await loadCommands(COMMANDS),
    coverage: () => coverage.current,
    cooldown: settings.cooldown,
    log,
    onFatal: failBecause,
  });
  running.bot = bot;
  if (shard) {
    log.info({ guilds: bot.guilds, articles: coverage.current.articles.length }, 'The shard answers');
    tellManager?.();
    return;
  }
  say(`Answering from ${coverage.current.articles.length} articles in ${settings.coverage}`);
  say(notice(place, bot, settings));
}

function health({ bot }: Running): Health | { readonly state: 'starting'; readonly silentFor: 0 } {
  return bot?.health() ?? { state: 'starting', silentFor: 0 };
}

function report(running: Running): ShardReport {
  const { bot, isWhole } = running;
  const known = bot ? { name: bot.name, applicationId: bot.applicationId, guilds: bot.guilds } : null;
  return { ...health(running), isWhole, bot: known };
}
