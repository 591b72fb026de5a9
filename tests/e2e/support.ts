import { pino } from 'pino';
import { SEEDS } from '../../src/config.js';
import { openCoverage } from '../../src/coverage.js';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.js';
import { loadCommands } from '../../src/discord/load.js';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.js';
import type { PageMessage } from '../../src/local/page-protocol.js';
import type { Answer } from '../../src/local/state/interactions.js';

/** The bot on a local Discord, both running. */
export interface Running {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  stop(): Promise<void>;
}

/** How the bot and its Discord are to be; what is left out is as in `startClippings`. */
type Given = Partial<BotOptions> & {
  /** The folder of articles; the seeds when left out. */
  readonly folder?: string;
  /** The folder of the built page, where a test looks at it. */
  readonly pageFolder?: string;
};

/** Starts a local Discord and the real bot on it, answering from the seeds, without a cooldown or a log. */
export async function startClippings({
  folder = SEEDS,
  pageFolder,
  ...options
}: Given = {}): Promise<Running> {
  const discord = await startLocalDiscord({ botName: 'Clippings', pageFolder: pageFolder ?? null });
  const opened = await openCoverage(folder);
  const bot = await startBot({
    token: discord.token,
    api: discord.restUrl,
    applicationId: null,
    guildId: null,
    shard: null,
    commands: () => loadCommands('commands'),
    coverage: () => opened,
    cooldown: 0,
    log: pino({ level: 'silent' }),
    onFatal: () => {},
    ...options,
  });
  return {
    discord,
    bot,
    stop: async () => {
      await bot.stop();
      await discord.close();
    },
  };
}

/** The message that an answer is; fails where there is none. */
export function messageOf(answer: Answer): PageMessage {
  if (!answer.message) throw new Error(`The answer is no message: ${answer.failure ?? answer.kind}`);
  return answer.message;
}

/** Everything that a message says. */
export function saidIn(message: PageMessage): string {
  return textsIn(message.message).join('\n');
}

/** The custom id of the first button or select of a message that has this label or placeholder, or one that fits. */
export function idOf(message: PageMessage, label: string | RegExp): string {
  const fits = (text: unknown) =>
    typeof label === 'string' ? text === label : typeof text === 'string' && label.test(text);
  const found = componentsIn(message.message).find(
    (component) => fits(component.label) || fits(component.placeholder),
  );
  if (typeof found?.custom_id !== 'string') throw new Error(`The message has no "${label}".`);
  return found.custom_id;
}

/** The values that a message's select offers. */
export function valuesIn(message: PageMessage): string[] {
  return componentsIn(message.message).flatMap(({ options }) =>
    Array.isArray(options) ? options.map((option: { value: string }) => option.value) : [],
  );
}

function componentsIn(value: object): Record<string, unknown>[] {
  const nested = Object.values(value).flatMap((part: unknown) => (isObject(part) ? componentsIn(part) : []));
  return 'type' in value ? [{ ...value }, ...nested] : nested;
}

function textsIn(value: object): string[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (key === 'content' && typeof part === 'string') return [part];
    return isObject(part) ? textsIn(part) : [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
