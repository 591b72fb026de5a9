import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type ManualClock, manualClock } from '../../../src/local/clock.js';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local/local-discord.js';
import { startBot, type TestBot } from '../../local/support/bot.js';
import { openBrowser, type PageBrowser } from './browser.js';
import { builtPage } from './built-page.js';
import { parrot, parrotCommands } from './parrot.js';

/** A local Discord with the parrot on it, and a browser with a window on its page. */
export interface Aviary {
  /** The local Discord's time passes only as it is told to. */
  readonly clock: ManualClock;
  readonly discord: LocalDiscord;
  readonly browser: PageBrowser;
  readonly page: Page;
  readonly bot: TestBot;
  /** Starts the bot anew, after it was closed. */
  startBot(): Promise<void>;
  /** Loads the page, the composer focused. Call it before each test. */
  visit(): Promise<void>;
  /** Holds that neither the browser nor the bot complained. Call it after each test. */
  mustBeQuiet(): void;
  close(): Promise<void>;
}

export async function openAviary(): Promise<Aviary> {
  const clock = manualClock();
  const pageFolder = builtPage();
  const discord = await startLocalDiscord({ pageFolder, botName: 'Parrot', guildName: 'Aviary', clock });
  const start = () => startBot(discord, parrotCommands, parrot);
  let bot = await start();
  const browser = await openBrowser(discord.pageUrl);
  const page = await browser.open();
  return {
    clock,
    discord,
    browser,
    page,
    get bot() {
      return bot;
    },
    async startBot() {
      bot = await start();
    },
    async visit() {
      await page.goto(discord.pageUrl);
      await page.getByRole('textbox', { name: 'Message #general' }).focus();
    },
    mustBeQuiet() {
      expect(browser.complaints.splice(0)).toEqual([]);
      expect(bot.errors).toEqual([]);
    },
    async close() {
      await browser.close();
      await bot.close();
      await discord.close();
    },
  };
}
