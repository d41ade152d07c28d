import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/support/chromium.mjs';

/** A headless Chromium, Chrome or Edge of this machine. */
export async function launchBrowser(flags = []) {
  return chromium.launch({ executablePath: await ensureChromium(), headless: true, args: [...chromiumFlags, ...flags] });
}
