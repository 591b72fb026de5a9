import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

function find(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Where a Chromium is on this machine: `CHROMIUM_PATH`, or one on the `PATH`; null when there is none. */
export const chromiumPath = find();

const missing =
  'No Chromium was found, so the tests in a browser are skipped. ' +
  'Get it with "apt-get install chromium", or name yours in CHROMIUM_PATH.';

if (chromiumPath === null) {
  if (process.env.CI) throw new Error(missing);
  process.stderr.write(`${missing}\n`);
}

/** Chromium without a window, silent towards the outside. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
