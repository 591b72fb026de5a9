import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { whyNotOpened } from '../articles/unreadable.js';
import { type Settings, SettingsError } from '../config.js';
import { inviteLink } from '../discord/invite.js';
import { counted } from '../language/counted.js';
import type { LocalDiscord } from '../local/local-discord.js';

const PAGE = fileURLToPath(new URL('../local/page', import.meta.url));

/** Where the bot connects to. */
export interface Place {
  readonly token: string;
  readonly api: string | null;
  /** The one server to register commands in; null for everywhere. */
  readonly guildId: string | null;
  readonly local: LocalDiscord | null;
}

/** The Discord of the settings; without a token a local one, which is started. */
export async function openPlace({ token, api, guildId, localPort }: Settings): Promise<Place> {
  if (token) return { token, api, guildId, local: null };
  // Loaded only where it is needed: a bot with a token has no use for it.
  const { startLocalDiscord } = await import('../local/local-discord.js');
  const local = await startLocalDiscord({ port: localPort, pageFolder: PAGE, botName: 'Clippings' });
  return { token: local.token, api: local.restUrl, guildId: null, local };
}

/**
 * Looks, before anything is started for it, whether the coverage is there.
 * @throws SettingsError when it is not
 */
export async function mustBeThere({ coverage }: Pick<Settings, 'coverage'>): Promise<void> {
  try {
    await stat(coverage);
  } catch (error) {
    throw new SettingsError(`The coverage ${coverage} ${whyNotOpened(error)}. Check COVERAGE.`);
  }
}

/** What whoever started the bot is told once it is connected. */
export function notice(
  { local }: Place,
  bot: { readonly name: string; readonly applicationId: string; readonly guilds: number },
  settings: Settings,
): string {
  if (!local)
    return `Connected to Discord as ${bot.name}, in ${counted(bot.guilds, 'server')}. To add it to one more, open\n${inviteLink(bot.applicationId)}`;
  const other = local.portWasTaken ? ` (port ${settings.localPort} is in use, so it took another)` : '';
  return `No DISCORD_TOKEN is set, so the bot runs on a local Discord, on this machine only${other}.\nOpen ${local.pageUrl} and type /ask there. Ctrl+C ends it.`;
}
