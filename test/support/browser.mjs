import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/support/chromium.mjs';

/** A headless Chromium, Chrome or Edge of this machine. */
export async function launchBrowser(flags = []) {
  return chromium.launch({ executablePath: await ensureChromium(), headless: true, args: [...chromiumFlags, ...flags] });
}

const ENDED_AT_ONCE = '*, ::before, ::after { animation-duration: 1ms !important; animation-iteration-count: 1 !important; }';

/** A context of which no page has an animation that lasts: without a graphics card each of its frames is processor time. */
export async function newStillContext(browser, options, rules = '') {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  await context.addInitScript(rule => {
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = rule;
      document.head.append(style);
    });
  }, ENDED_AT_ONCE + rules);
  return context;
}
