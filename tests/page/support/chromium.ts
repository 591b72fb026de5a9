import { findChromium, howToGetChromium } from '../../../scripts/chromium.js';

/** Where a Chromium is on this machine; null when there is none, and then the tests in a browser are skipped. */
export const chromiumPath = findChromium();

if (chromiumPath === null) {
  if (process.env.CI) throw new Error(`No Chromium was found. ${howToGetChromium}`);
  process.stderr.write(`No Chromium was found: the tests in a browser are skipped. ${howToGetChromium}\n`);
}
