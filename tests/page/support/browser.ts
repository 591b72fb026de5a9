import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/chromium.js';
import { chromiumPath } from './chromium.js';

/** A browser whose windows look at one local Discord's page. */
export interface PageBrowser {
  /** What the windows complained of: errors, and whatever the content security policy refused. */
  readonly complaints: string[];
  /** Opens the page in a window of its own, and waits until it shows the channel. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser. @param pageUrl of the page that its windows open */
export async function openBrowser(pageUrl: string): Promise<PageBrowser> {
  const browser = await launchChromium(chromiumPath ?? '');
  const complaints: string[] = [];
  return {
    complaints,
    async open(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      context.setDefaultTimeout(5_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(pageUrl);
      await page.getByRole('textbox', { name: /^Message/ }).focus();
      return page;
    },
    close: () => browser.close(),
  };
}

/** Types as a person would, letter by letter; what stands in braces is a key: `/say {Enter}`. */
export async function type(page: Page, keys: string): Promise<void> {
  for (const [at, part] of keys.split(/[{}]/).entries()) {
    if (at % 2 === 1) await page.keyboard.press(part);
    else if (part !== '') await page.keyboard.type(part);
  }
}

/** The newest message of the channel. */
export const newest = (page: Page) => page.getByRole('log').getByRole('article').last();

/** Waits until the newest message shows this text. */
export const see = (page: Page, text: string | RegExp) => newest(page).getByText(text).first().waitFor();
