import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Aviary, openAviary } from '../support/aviary.js';
import { newest, see, type } from '../support/browser.js';
import { chromiumPath } from '../support/chromium.js';

describe.skipIf(chromiumPath === null)('the messages in a browser', { timeout: 15_000 }, () => {
  let aviary: Aviary;
  let page: Page;

  beforeAll(async () => {
    aviary = await openAviary();
    page = aviary.page;
  }, 60_000);
  afterAll(() => aviary?.close());
  beforeEach(() => aviary.visit());
  afterEach(() => aviary.mustBeQuiet());

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
    aviary.clock.advance(3000);
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
    aviary.clock.advance(3000);
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
    await page.getByText('4 letters').waitFor({ state: 'detached' });
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
});
