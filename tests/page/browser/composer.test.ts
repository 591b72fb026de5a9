import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Aviary, openAviary } from '../support/aviary.js';
import { newest, see, type } from '../support/browser.js';
import { chromiumPath } from '../support/chromium.js';

describe.skipIf(chromiumPath === null)('the composer in a browser', { timeout: 15_000 }, () => {
  let aviary: Aviary;
  let page: Page;

  beforeAll(async () => {
    aviary = await openAviary();
    page = aviary.page;
  }, 60_000);
  afterAll(() => aviary?.close());
  beforeEach(() => aviary.visit());
  afterEach(() => aviary.mustBeQuiet());

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
});
