import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { config } from 'dotenv';
import { readSettings, type Settings, SettingsError } from './config.js';
import { openLiveCoverage } from './coverage/live-coverage.js';
import { type Bot, startBot } from './discord/bot.js';
import { inviteLink } from './discord/invite.js';
import { loadCommands } from './discord/load.js';
import { serveHealth } from './health.js';
import type { LocalDiscord } from './local/local-discord.js';
import { createLog, type Logger } from './log.js';

const COMMANDS = fileURLToPath(new URL('../commands', import.meta.url));
const PAGE = fileURLToPath(new URL('./local/page', import.meta.url));
const FAILED = 1;
/** However slowly the bot stops, the process ends after this time, in milliseconds. */
const STOP_MS = 4_900;
/** The bot connects after this time at the latest, in milliseconds, and reads the rest of a large archive meanwhile. */
const LONGEST_WAIT_MS = 2_000;

/** Where the bot connects to, and what to tell whoever started it. */
interface Place {
  readonly token: string;
  readonly api: string | null;
  readonly local: LocalDiscord | null;
}

/** What has been started so far. */
interface Running {
  local: LocalDiscord | null;
  bot: Bot | null;
}

async function main(): Promise<void> {
  config({ quiet: true });
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel);
  const running: Running = { local: null, bot: null };
  endOnExceptions(log);
  stopOnSignals(running, log);
  if (settings.healthPort !== null) await serveHealth(settings.healthPort, () => report(running));
  const coverage = await openLiveCoverage(settings.coverage, { log });
  await Promise.race([coverage.whole, delay(LONGEST_WAIT_MS, undefined, { ref: false })]);
  const place = await placeOf(settings);
  running.local = place.local;
  const bot = await startBot({
    ...place,
    applicationId: settings.applicationId,
    guildId: place.local ? null : settings.guildId,
    commands: await loadCommands(COMMANDS),
    coverage: () => coverage.current,
    cooldown: settings.cooldown,
    log,
    onFatal: (message) => fail(message),
  });
  running.bot = bot;
  say(`Answering from ${coverage.current.articles.length} articles in ${settings.coverage}`);
  say(place.local ? localNotice(place.local, settings) : serverNotice(bot));
}

async function placeOf(settings: Settings): Promise<Place> {
  if (settings.token) return { token: settings.token, api: settings.api, local: null };
  // Loaded only where it is used: its checks of messages take megabytes and a tenth of a second.
  const { startLocalDiscord } = await import('./local/local-discord.js');
  const local = await startLocalDiscord({ port: settings.localPort, pageFolder: PAGE, botName: 'Clippings' });
  return { token: local.token, api: local.restUrl, local };
}

function localNotice(local: LocalDiscord, settings: Settings): string {
  const other = local.portWasTaken ? ` (port ${settings.localPort} is in use, so it took another)` : '';
  return `No DISCORD_TOKEN is set, so the bot runs on a local Discord, on this machine only${other}.\nOpen ${local.pageUrl} and type /ask there. Ctrl+C ends it.`;
}

function serverNotice(bot: Bot): string {
  return `Connected to Discord as ${bot.name}, in ${bot.guilds} servers. To add it to one more, open\n${inviteLink(bot.applicationId)}`;
}

function report({ bot }: Running) {
  const health = bot?.health() ?? { state: 'starting', silentFor: 0 };
  return { isWell: health.state === 'connected', details: { ...health } };
}

function stopOnSignals(running: Running, log: Logger): void {
  const stop = async (signal: NodeJS.Signals) => {
    log.info({ signal }, 'Stopping');
    setTimeout(() => process.exit(0), STOP_MS).unref();
    await running.bot?.stop();
    await running.local?.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop(signal).catch((error: unknown) => fail(reason(error)));
    });
  }
}

/** What nobody foresaw may have left anything half done: the process ends, for a supervisor to start it anew. */
function endOnExceptions(log: Logger): void {
  process.on('uncaughtException', (error, origin) => {
    log.fatal({ err: error, origin }, 'An unforeseen exception ends the bot');
    process.exit(FAILED);
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(FAILED);
}

function reason(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return `The coverage cannot be opened: ${error.message}. Check COVERAGE.`;
  if (error instanceof Error && 'code' in error && error.code === 'TokenInvalid')
    return 'Discord refused the token. Check DISCORD_TOKEN.';
  return `Clippings could not start: ${error instanceof Error ? error.message : String(error)}`;
}

main().catch((error: unknown) => fail(reason(error)));
