import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.js';
import { parrot, parrotCommands } from '../support/parrot.js';
import { type Stage, setStage } from '../support/stage.js';

describe.skipIf(chromiumPath === null)('the page in a browser', { timeout: 15_000 }, () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(parrotCommands, parrot);
  });
  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.open();
    await page.keyboard.press('Tab');
    await page.getByRole('textbox').focus();
  });
  afterEach(async () => {
    await page.context().close();
    expect(stage.complaints).toEqual([]);
    expect(stage.bot.errors).toEqual([]);
  });

  const newest = () => page.getByRole('log').getByRole('article').last();
  const run = async (...keys: string[]) => {
    for (const key of keys)
      await (key.length > 1 && key in named ? page.keyboard.press(key) : page.keyboard.type(key));
  };
  const named = { Enter: 1, Tab: 1, Escape: 1, Backspace: 1, ArrowDown: 1, ArrowUp: 1, ArrowLeft: 1 };
  const see = (text: string) => newest().getByText(text).waitFor();

  it('runs a command by keyboard alone', async () => {
    await run('/sa');
    await page.getByRole('option', { name: '/say' }).waitFor();
    await run('Enter', 'hello there', 'Enter');
    await see('hello there');
    expect(await newest().textContent()).toMatch(/You used\s*\/say/);
    expect(await newest().getByText('APP').isVisible()).toBe(true);
  });

  it('offers choices from the bot while one types, and takes the first with Enter at once', async () => {
    await run('/bird', 'ArrowDown', 'ArrowUp', 'Enter');
    await page.getByRole('option', { name: 'Dotterel' }).waitFor();
    await run('c');
    await page.getByRole('option', { name: 'Albatross' }).waitFor({ state: 'detached' });
    await run('Enter', 'Enter');
    await see('All about the cormorant.');
    await run('/bird ', 'bitt', 'Enter');
    await expect.poll(() => page.getByRole('combobox', { name: 'name:' }).inputValue()).toBe('Bittern');
    await run('Enter');
    await see('All about the bittern.');
  });

  it('holds an option to what it takes, and says what is wrong', async () => {
    await run('/say ', 'Enter');
    await page.getByRole('alert').getByText('This option is required').waitFor();
    await run('ha', 'Tab', 'times');
    await page.getByRole('option', { name: 'times' }).waitFor();
    await run('Enter', '12', 'Enter');
    await page.getByRole('alert').getByText('at most 9').waitFor();
    await run('Backspace', 'Backspace', '3', 'Enter');
    await see('ha ha ha');
  });

  it('gives a pill and a command up with Backspace and Escape', async () => {
    await run('/say ', 'ha', 'Tab', 'ArrowDown', 'Enter');
    expect(await page.getByRole('combobox', { name: 'times:' }).count()).toBe(1);
    await run('Backspace');
    expect(await page.getByRole('combobox', { name: 'times:' }).count()).toBe(0);
    await run('Backspace', 'Backspace', 'Backspace');
    expect(await page.getByRole('textbox').inputValue()).toBe('/say');
    await run('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('shows an answer only to its reader, until it is dismissed', async () => {
    await run('/say ', 'psst', 'Tab', 'private', 'Enter', 'T', 'Enter', 'Enter');
    await see('psst');
    await newest().getByText('Only you can see this').waitFor();
    await newest().getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('psst').waitFor({ state: 'detached' });
  });

  it('says that the bot is thinking, and that it did not respond', async () => {
    await run('/ponder ', 'Enter');
    await see('is thinking…');
    await see('I have pondered.');
    await run('/sulk ', 'Enter');
    await see('Sending command…');
    stage.clock.advance(3000);
    await see('The application did not respond');
    await newest().getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('did not respond').waitFor({ state: 'detached' });
  });

  it('turns pages with buttons, picks from a select, and says when a button does nothing', async () => {
    await run('/birds ', 'Enter');
    await see('1 of 4');
    expect(await newest().getByRole('button', { name: 'Before' }).isDisabled()).toBe(true);
    await newest().getByRole('button', { name: 'Next' }).click();
    await see('2 of 4');
    await newest().getByRole('combobox', { name: 'Pick a bird' }).press('Enter');
    await run('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await see('4 of 4');
    expect(await newest().getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    await newest().getByRole('button', { name: 'More of it' }).click();
    await newest().getByRole('img', { name: 'Waiting for the answer' }).waitFor();
    stage.clock.advance(3000);
    await see('The application did not respond');
  });

  it('offers a message’s commands by mouse and by keyboard', async () => {
    await run('four', 'Enter');
    await see('four');
    await newest().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Count the letters' }).click();
    await see('4 letters');
    await newest().getByRole('button', { name: 'Dismiss message' }).click();
    await newest().getByRole('button', { name: 'More' }).press('Enter');
    await page.getByRole('menu').waitFor();
    await run('ArrowDown', 'Enter');
    await see('4 letters');
  });

  it('shows the same channel in every window, and after a reload', async () => {
    const other = await stage.open({ viewport: { width: 390, height: 800 } });
    await run('for all to see', 'Enter');
    await other.getByText('for all to see').waitFor();
    await page.reload();
    await see('for all to see');
    await page.getByRole('button', { name: 'Parrot' }).click();
    await page.getByRole('textbox', { name: 'Message @Parrot' }).waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'Message @Parrot' }).waitFor();
    await other.context().close();
  });

  it('says that it reconnects when the server goes, and catches up', async () => {
    await run('before', 'Enter');
    await see('before');
    const back = stage.discord.faults.goAway(700);
    await page.getByText('Reconnecting…').waitFor();
    await run('meanwhile', 'Enter');
    await page.getByRole('alert').getByText('Nothing was sent').waitFor();
    await back;
    await page.getByText('Reconnecting…').waitFor({ state: 'detached' });
    stage.complaints.length = 0;
    await run('Enter');
    await see('meanwhile');
  });

  it('shows markup as text, and keeps a long message', async () => {
    const markup = '<script>document.title=1</script><img src=x onerror="document.title=2">';
    const long = `${markup} ${'word '.repeat(400)}`.slice(0, 2000).trim();
    await page.getByRole('textbox').fill(long);
    await run('Enter');
    await see(long.slice(-50));
    expect(await newest().textContent()).toContain(markup);
    await page.getByRole('textbox').fill('x'.repeat(2001));
    await run('Enter');
    await page.getByRole('alert').getByText('at most 2000 characters').waitFor();
    expect(await page.title()).toBe('#general | Aviary');
  });
});
