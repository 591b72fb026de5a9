import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Aviary, openAviary } from '../support/aviary.js';
import { seriousViolations } from '../support/axe.js';
import { newest, see, type } from '../support/browser.js';
import { chromiumPath } from '../support/chromium.js';

describe.skipIf(chromiumPath === null)('the page in a browser', { timeout: 15_000 }, () => {
  let aviary: Aviary;
  let page: Page;

  beforeAll(async () => {
    aviary = await openAviary();
    page = aviary.page;
  }, 60_000);
  afterAll(() => aviary?.close());
  beforeEach(() => aviary.visit());
  afterEach(() => aviary.mustBeQuiet());

  it('shows the same channel in every window, and after a reload', async () => {
    const other = await aviary.browser.open({ viewport: { width: 390, height: 800 } });
    await type(page, 'for all to see{Enter}');
    await other.getByText('for all to see').waitFor();
    await page.reload();
    await see(page, 'for all to see');
    await page.getByRole('button', { name: 'Parrot' }).click();
    await page.getByRole('textbox', { name: 'Message @Parrot' }).waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'Message @Parrot' }).waitFor();
    await other.context().close();
  });

  it('says that it reconnects when the server goes, and catches up', async () => {
    await type(page, 'before{Enter}');
    await see(page, 'before');
    const back = aviary.discord.faults.goAway(700);
    await page.getByText('Reconnecting…').waitFor();
    await type(page, 'meanwhile{Enter}');
    await page.getByRole('alert').getByText('Nothing was sent').waitFor();
    await back;
    await page.getByText('Reconnecting…').waitFor({ state: 'detached' });
    aviary.browser.complaints.length = 0;
    await type(page, '{Enter}');
    await see(page, 'meanwhile');
    await page.getByText('Parrot is offline').waitFor({ state: 'detached', timeout: 10_000 });
  });

  it('has no serious fault for axe-core with its lists and menus open', async () => {
    await type(page, '/birds {Enter}');
    await see(page, '1 of 4');
    await newest(page).getByRole('combobox').click();
    expect(await seriousViolations(page)).toEqual([]);
    await type(page, '{Escape}/bird al');
    await page.getByRole('option', { name: 'Albatross' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await type(page, '{Escape}{Escape}/ponder {Enter}');
    await newest(page).click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('is whole on a phone, its channels behind a button', async () => {
    const phone = await aviary.browser.open({ viewport: { width: 390, height: 800 }, hasTouch: true });
    await type(phone, '/birds {Enter}');
    await see(phone, '1 of 4');
    const tooWide = await phone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(tooWide).toBe(false);
    await phone.getByRole('button', { name: 'Channels' }).tap();
    await phone.getByRole('button', { name: 'Parrot' }).tap();
    await phone.getByRole('textbox', { name: 'Message @Parrot' }).waitFor();
    expect(await phone.getByRole('navigation').isVisible()).toBe(false);
    await phone.context().close();
  });

  it('says that the bot is offline while it is, and answers again after', async () => {
    await aviary.bot.close();
    await page.getByText('Parrot is offline').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await type(page, '/birds {Enter}');
    await see(page, 'Sending command…');
    aviary.clock.advance(3000);
    await see(page, 'The application did not respond');
    await aviary.startBot();
    await page.getByText('Parrot is offline').waitFor({ state: 'detached' });
    await type(page, '/birds {Enter}');
    await see(page, '1 of 4');
  });
});
