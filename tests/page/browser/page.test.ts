import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { manualClock } from '../../../src/local/clock.js';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local/local-discord.js';
import { startBot, type TestBot } from '../../local/support/bot.js';
import { seriousViolations } from '../support/axe.js';
import { newest, openBrowser, type PageBrowser, see, type } from '../support/browser.js';
import { builtPage } from '../support/built-page.js';
import { chromiumPath } from '../support/chromium.js';
import { parrot, parrotCommands } from '../support/parrot.js';

describe.skipIf(chromiumPath === null)('the page in a browser', { timeout: 15_000 }, () => {
  // The local Discord's time passes only as it is told to.
  const clock = manualClock();
  let discord: LocalDiscord;
  let bot: TestBot;
  let browser: PageBrowser;
  let page: Page;

  beforeAll(async () => {
    discord = await startLocalDiscord({
      pageFolder: builtPage(),
      botName: 'Parrot',
      guildName: 'Aviary',
      clock,
    });
    bot = await startBot(discord, parrotCommands, parrot);
    browser = await openBrowser(discord.pageUrl);
    page = await browser.open();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await bot?.close();
    await discord?.close();
  });

  beforeEach(async () => {
    await page.goto(discord.pageUrl);
    await page.getByRole('textbox', { name: 'Message #general' }).focus();
  });
  afterEach(() => {
    expect(browser.complaints.splice(0)).toEqual([]);
    expect(bot.errors).toEqual([]);
  });

  it('runs a command by keyboard alone', async () => {
    await type(page, '/sa');
    await page.getByRole('option', { name: '/say' }).waitFor();
    await type(page, '{Enter}hello there{Enter}');
    await see(page, 'hello there');
    expect(await newest(page).textContent()).toMatch(/You used\s*\/say/);
    expect(await newest(page).getByText('APP').isVisible()).toBe(true);
  });

  it('offers choices from the bot while one types, and takes the first with Enter at once', async () => {
    await type(page, '/bird{ArrowDown}{ArrowUp}{Enter}');
    await page.getByRole('option', { name: 'Dotterel' }).waitFor();
    await type(page, 'c');
    await page.getByRole('option', { name: 'Albatross' }).waitFor({ state: 'detached' });
    await type(page, '{Enter}{Enter}');
    await see(page, 'All about the cormorant.');
    await type(page, '/bird bitt{Enter}');
    await expect.poll(() => page.getByRole('combobox', { name: 'name:' }).inputValue()).toBe('Bittern');
    await type(page, '{Enter}');
    await see(page, 'All about the bittern.');
    await type(page, '/bird Emu{Enter}');
    await see(page, 'All about the emu.');
  });

  it('reads options that are written out, and sends no command with words that belong to none', async () => {
    await type(page, '/say ha{Tab}times: 3{Enter}');
    await see(page, 'ha ha ha');
    await type(page, '/birds all{Enter}');
    await page.getByRole('alert').getByText('“all” belongs to no option').waitFor();
    await type(page, '{Backspace}{Backspace}{Backspace}{Enter}');
    await see(page, 'Albatross');
  });

  it('holds an option to what it takes, and says what is wrong', async () => {
    await type(page, '/say {Enter}');
    await page.getByRole('alert').getByText('This option is required').waitFor();
    await type(page, 'ha{Tab}times');
    await page.getByRole('option', { name: 'times' }).waitFor();
    await type(page, '{Enter}12{Enter}');
    await page.getByRole('alert').getByText('at most 9').waitFor();
    await type(page, '{Backspace}{Backspace}3{Enter}');
    await see(page, 'ha ha ha');
  });

  it('gives a pill and a command up with Backspace and Escape', async () => {
    await type(page, '/say ha{Tab}{ArrowDown}{Enter}');
    expect(await page.getByRole('combobox', { name: 'times:' }).count()).toBe(1);
    await type(page, '{Backspace}');
    expect(await page.getByRole('combobox', { name: 'times:' }).count()).toBe(0);
    await type(page, '{Backspace}{Backspace}{Backspace}');
    expect(await page.getByRole('textbox').inputValue()).toBe('/say');
    await type(page, '{Escape}');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('shows an answer only to its reader, until it is dismissed', async () => {
    await type(page, '/say psst{Tab}private{Enter}T{Enter}{Enter}');
    await see(page, 'psst');
    await newest(page).getByText('Only you can see this').waitFor();
    await newest(page).getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('psst').waitFor({ state: 'detached' });
  });

  it('says that the bot is thinking, and that it did not respond', async () => {
    await type(page, '/ponder {Enter}');
    await see(page, 'is thinking…');
    await see(page, 'I have pondered.');
    await type(page, '/sulk {Enter}');
    await see(page, 'Sending command…');
    clock.advance(3000);
    await see(page, 'The application did not respond');
    await newest(page).getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('did not respond').waitFor({ state: 'detached' });
  });

  it('turns pages with buttons, picks from a select, and says when a button does nothing', async () => {
    await type(page, '/birds {Enter}');
    await see(page, '1 of 4');
    expect(await newest(page).getByRole('button', { name: 'Before' }).isDisabled()).toBe(true);
    await newest(page).getByRole('button', { name: 'Next' }).click();
    await see(page, '2 of 4');
    await newest(page).getByRole('combobox', { name: 'Pick a bird' }).press('Enter');
    const list = await newest(page).getByRole('listbox').boundingBox();
    const composer = await page.locator('form').boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThan((composer?.y ?? 0) + 1);
    await type(page, '{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await see(page, '4 of 4');
    expect(await newest(page).getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    await newest(page).getByRole('button', { name: 'More of it' }).click();
    await newest(page).getByRole('img', { name: 'Waiting for the answer' }).waitFor();
    clock.advance(3000);
    await see(page, 'This interaction failed');
  });

  it('keeps the newest message in sight, also in a window made smaller', async () => {
    const isInSight = async () => {
      const [message, composer] = [
        await newest(page).boundingBox(),
        await page.locator('form').boundingBox(),
      ];
      return message !== null && composer !== null && message.y + message.height <= composer.y;
    };
    for (let times = 0; times < 3; times++) {
      await type(page, '/birds {Enter}');
      await see(page, '1 of 4');
      await expect.poll(isInSight).toBe(true);
    }
    await page.setViewportSize({ width: 1280, height: 500 });
    await expect.poll(isInSight).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('offers a message’s commands by mouse and by keyboard', async () => {
    await type(page, 'four{Enter}');
    await see(page, 'four');
    await newest(page).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Count the letters' }).click();
    await see(page, '4 letters');
    await newest(page).getByRole('button', { name: 'Dismiss message' }).click();
    const more = newest(page).getByRole('button', { name: 'More' });
    await more.press('Enter');
    await page.getByRole('menu').waitFor();
    await type(page, '{Escape}');
    await expect.poll(() => more.evaluate((button) => button.matches(':focus'))).toBe(true);
    await type(page, '{Enter}');
    await page.getByRole('menu').waitFor();
    await type(page, '{ArrowDown}{Enter}');
    await see(page, '4 letters');
  });

  it('shows the same channel in every window, and after a reload', async () => {
    const other = await browser.open({ viewport: { width: 390, height: 800 } });
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
    const back = discord.faults.goAway(700);
    await page.getByText('Reconnecting…').waitFor();
    await type(page, 'meanwhile{Enter}');
    await page.getByRole('alert').getByText('Nothing was sent').waitFor();
    await back;
    await page.getByText('Reconnecting…').waitFor({ state: 'detached' });
    browser.complaints.length = 0;
    await type(page, '{Enter}');
    await see(page, 'meanwhile');
  });

  it('shows markup as text, and keeps a long message', async () => {
    const markup = '<script>document.title=1</script><img src=x onerror="document.title=2">';
    const long = `${markup} ${'word '.repeat(400)}`.slice(0, 2000).trim();
    await page.getByRole('textbox').fill(long);
    await type(page, '{Enter}');
    await see(page, long.slice(-50));
    expect(await newest(page).textContent()).toContain(markup);
    await type(page, '/say <img src=x onerror="document.title=3">{Enter}');
    await see(page, '<img src=x onerror="document.title=3">');
    await page.getByRole('textbox').fill('x'.repeat(2001));
    await type(page, '{Enter}');
    await page.getByRole('alert').getByText('at most 2000 characters').waitFor();
    expect(await page.title()).toBe('#general | Aviary');
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
    const phone = await browser.open({ viewport: { width: 390, height: 800 }, hasTouch: true });
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
    await bot.close();
    await page.getByText('Parrot is offline').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await type(page, '/birds {Enter}');
    await see(page, 'Sending command…');
    clock.advance(3000);
    await see(page, 'The application did not respond');
    bot = await startBot(discord, parrotCommands, parrot);
    await page.getByText('Parrot is offline').waitFor({ state: 'detached' });
    await type(page, '/birds {Enter}');
    await see(page, '1 of 4');
  });
});
