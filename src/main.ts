import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { config } from 'dotenv';
import { readSettings, type Settings, SettingsError } from './config.js';
import { openLiveCoverage } from './coverage/live-coverage.js';
import { type Bot, startBot } from './discord/bot.js';
import { inviteLink } from './discord/invite.js';
import { loadCommands } from './discord/load.js';
import { type LocalDiscord, startLocalDiscord } from './local/local-discord.js';
import { createLog, type Logger } from './log.js';

const COMMANDS = fileURLToPath(new URL('../commands', import.meta.url));
const PAGE = fileURLToPath(new URL('./local/page', import.meta.url));
const FAILED = 1;
/** The bot connects after this time at the latest, in milliseconds, and reads the rest of a large archive meanwhile. */
const LONGEST_WAIT_MS = 2000;

/** Where the bot connects to, and what to tell whoever started it. */
interface Place {
  readonly token: string;
  readonly api: string | null;
  readonly local: LocalDiscord | null;
}

async function main(): Promise<void> {
  config({ quiet: true });
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel);
  const coverage = await openLiveCoverage(settings.coverage, { log });
  await Promise.race([coverage.whole, delay(LONGEST_WAIT_MS, undefined, { ref: false })]);
  const place = await placeOf(settings);
  const bot = await startBot({
    ...place,
    applicationId: settings.applicationId,
    guildId: place.local ? null : settings.guildId,
    commands: await loadCommands(COMMANDS),
    coverage: () => coverage.current,
    log,
    onFatal: (message) => fail(message),
  });
  stopOnSignals(bot, place.local, log);
  say(`Answering from ${coverage.current.articles.length} articles in ${settings.coverage}`);
  say(place.local ? localNotice(place.local, settings) : serverNotice(bot));
}

async function placeOf(settings: Settings): Promise<Place> {
  if (settings.token) return { token: settings.token, api: null, local: null };
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

function stopOnSignals(bot: Bot, local: LocalDiscord | null, log: Logger): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping');
    await bot.stop();
    await local?.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => fail(reason(error)));
    });
  }
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
