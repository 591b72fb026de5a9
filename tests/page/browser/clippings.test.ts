import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startClippings } from '../../e2e/support.js';
import { seriousViolations } from '../support/axe.js';
import { newest, openBrowser, type PageBrowser, see, type } from '../support/browser.js';
import { builtPage } from '../support/built-page.js';
import { chromiumPath } from '../support/chromium.js';

describe.skipIf(chromiumPath === null)('Clippings on the page', { timeout: 20_000 }, () => {
  let running: Running;
  let browser: PageBrowser;
  let page: Page;

  beforeAll(async () => {
    running = await startClippings({ pageFolder: builtPage() });
    browser = await openBrowser(running.discord.pageUrl);
    page = await browser.open();
  }, 60_000);
  afterAll(async () => {
    expect(browser.complaints).toEqual([]);
    await browser?.close();
    await running?.stop();
  });

  it('welcomes with three commands to try, filled in by the bot itself', async () => {
    await page.getByRole('button', { name: '/ask' }).waitFor();
    await page.getByRole('button', { name: /\/quote who: \w+/ }).click();
    await type(page, '{Enter}');
    await see(page, /quotations/);
  });

  it('answers /ask by keyboard alone, and shows a passage in its place to its reader only', async () => {
    await type(page, '/ask{Enter}What did Becker deny?{Enter}');
    await see(page, /categorically/);
    await newest(page)
      .getByRole('button', { name: /^See \[1\]/ })
      .first()
      .click();
    await see(page, 'Only you can see this');
    await newest(page).getByRole('button', { name: 'Dismiss message' }).click();
    await see(page, /categorically/);
  });

  it('completes the names of people in /quote', async () => {
    await type(page, '/quote beck');
    await page.getByRole('option', { name: /^Robert Becker/ }).waitFor();
    await type(page, '{Tab}{Enter}');
    await see(page, 'Robert Becker');
    await see(page, /at odds with my recollection/);
  });

  it('reads an article of /sources page by page', async () => {
    await type(page, '/sources {Enter}');
    await see(page, '2 articles');
    await newest(page).getByRole('combobox').click();
    await newest(page).getByRole('option').first().click();
    const next = newest(page).getByRole('button', { name: 'Next' });
    await next.click();
    await expect.poll(() => newest(page).textContent()).toMatch(/2 (?:of|\/) \d/);
  });

  it('checks a message against the coverage from the message’s menu', async () => {
    await type(page, 'Becker said: “I categorically deny these allegations”{Enter}');
    await see(page, /Becker said/);
    await newest(page).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check against the coverage' }).click();
    await see(page, /Exact/);
  });

  it.each(['dark', 'light'] as const)(
    'has no serious fault for axe-core, every kind of answer shown, in the %s',
    async (colorScheme) => {
      await type(page, '/summary {Enter}');
      await see(page, /used/);
      await type(page, '/verify I never deny these allegations of improper conduct{Enter}');
      await see(page, /Altered/);
      await page.emulateMedia({ colorScheme });
      expect(await seriousViolations(page)).toEqual([]);
    },
  );
});
