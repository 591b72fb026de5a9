import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { findChromium, howToGetChromium, launchChromium } from './chromium.js';

// Takes the README's pictures: runs the built bot without a token, and each command on its page.

const FOLDER = 'docs/pictures';
const BOT = ['dist/src/main.js'];
/** What the window holds beside the newest message: the bar above, the composer, and a little air. */
const AROUND = 160;
const LOWEST = 480;
const HIGHEST = 900;
const COLOURS = '64';

/** By the name of the picture: what is typed before it is taken, its keys in braces. */
const TYPED: Readonly<Record<string, string>> = {
  ask: '/ask What did Becker deny?{Enter}',
  quote: '/quote ',
  verify: '/verify I never deny these allegations of improper conduct{Enter}',
  summary: '/summary {Enter}',
  sources: '/sources {Enter}',
  check: '“I categorically deny these allegations,” Becker said.{Enter}',
  commands: '/',
};

const WINDOWS: Readonly<Record<string, BrowserContextOptions>> = {
  1280: { viewport: { width: 1280, height: 640 }, colorScheme: 'dark' },
  390: { viewport: { width: 390, height: 640 }, colorScheme: 'light', hasTouch: true },
};

async function main(): Promise<void> {
  const path = findChromium();
  if (path === null) throw new Error(`No Chromium was found. ${howToGetChromium}`);
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchChromium(path);
  try {
    for (const name of Object.keys(TYPED))
      for (const [width, window] of Object.entries(WINDOWS))
        await takePicture(name, `${FOLDER}/${name}-${width}.png`, browser, window);
  } finally {
    await browser.close();
  }
}

/** Each picture has a bot of its own, so that nothing else stands in the channel. */
async function takePicture(name: string, path: string, browser: Browser, window: BrowserContextOptions) {
  const { bot, address } = await startBot();
  try {
    const page = await browser.newPage({ ...window, locale: 'en-GB' });
    page.setDefaultTimeout(5_000);
    await page.goto(address);
    await act(page, name);
    await page.screenshot({ path, animations: 'disabled' });
    await page.close();
    shrink(path);
  } finally {
    bot.kill();
  }
}

/** Fewer colours make a picture a third as large; without pngquant it stays as it is. */
function shrink(path: string): void {
  spawnSync('pngquant', ['--force', '--strip', '--output', path, COLOURS, path], { stdio: 'inherit' });
}

async function act(page: Page, name: string): Promise<void> {
  const newest = page.getByRole('log').getByRole('article').last();
  const options = page.getByRole('option');
  await page.getByRole('button', { name: /who: \w/ }).waitFor();
  await page.getByRole('textbox').focus();
  await type(page, TYPED[name] ?? '');
  if (name === 'commands') return options.first().waitFor();
  if (name === 'quote') {
    await options.filter({ hasText: 'Becker' }).click();
    await type(page, '{Enter}');
  }
  if (name === 'check') {
    await newest.getByText('Becker said').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check against the coverage' }).click();
  }
  await newest.locator('.container').waitFor();
  await page.mouse.move(0, 0);
  await show(page, newest);
}

/** Makes the window as high as a message needs, and shows its beginning where that is too high. */
async function show(page: Page, message: Locator): Promise<void> {
  const { height = 0 } = (await message.boundingBox()) ?? {};
  const { width } = page.viewportSize() ?? { width: 0 };
  const wanted = Math.min(Math.max(Math.ceil(height) + AROUND, LOWEST), HIGHEST);
  await page.setViewportSize({ width, height: wanted });
  await page.waitForTimeout(300);
  if (wanted === HIGHEST)
    await message.evaluate((element: { scrollIntoView(): void }) => element.scrollIntoView());
  await page.waitForTimeout(300);
}

async function type(page: Page, keys: string): Promise<void> {
  for (const [at, part] of keys.split(/[{}]/).entries()) {
    if (at % 2 === 1) await page.keyboard.press(part);
    else if (part !== '') await page.keyboard.type(part);
  }
}

/** Starts the bot on a free port. @returns it, and the page's address once it can be opened */
function startBot(): Promise<{ bot: ChildProcess; address: string }> {
  const env = { ...process.env, DISCORD_TOKEN: '', LOCAL_PORT: '0', LOG_LEVEL: 'error' };
  const bot = spawn(process.execPath, BOT, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    bot.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve({ bot, address });
    });
    bot.on('exit', () => reject(new Error(`The bot ended: ${said}`)));
  });
}

await main();
