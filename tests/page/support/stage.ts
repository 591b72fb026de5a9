import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Interaction, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type ManualClock, manualClock } from '../../../src/local/clock.js';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local/local-discord.js';
import { startBot, type TestBot } from '../../local/support/bot.js';
import { launchChromium } from './chromium.js';

const pageFolder = fileURLToPath(new URL('../../../dist/src/local/page', import.meta.url));

/** A local Discord with a bot, and a browser to look at its page. */
export interface Stage {
  readonly discord: LocalDiscord;
  /** The local Discord's time: it passes only as it is told to. */
  readonly clock: ManualClock;
  readonly bot: TestBot;
  /** What the browser complained of: errors, and whatever the content security policy refused. */
  readonly complaints: string[];
  /** Opens the page in a window of its own, and waits until it shows the channel. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** @throws when the page is not built */
export async function setStage(
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  onInteraction: (interaction: Interaction) => Promise<unknown>,
): Promise<Stage> {
  if (!existsSync(pageFolder)) throw new Error('The page is not built: run "npm run build" first.');
  const clock = manualClock();
  const discord = await startLocalDiscord({ pageFolder, botName: 'Parrot', guildName: 'Aviary', clock });
  const bot = await startBot(discord, commands, onInteraction);
  const browser: Browser = await launchChromium();
  const complaints: string[] = [];
  return {
    discord,
    clock,
    bot,
    complaints,
    async open(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      context.setDefaultTimeout(5_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(discord.pageUrl);
      await page.getByRole('textbox', { name: /^Message/ }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await bot.close();
      await discord.close();
    },
  };
}
