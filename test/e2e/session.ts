/** One server with the packaged extension installed and one browser for all suites; every window has a folder of its own. */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ensureHost, installExtension, startHostWithFewExtensions, workbenchUrl } from '../../scripts/support/host.mjs';
import { vsixPath } from '../../scripts/support/paths.mjs';
import { launchBrowser, newStillContext } from '../support/browser.mjs';
import { makeWorkspace, temporaryFolder } from '../support/workspaces.mjs';
import { Workbench, writeSettings } from './workbench';

export interface UiSession {
  readonly host: Awaited<ReturnType<typeof startHostWithFewExtensions>>;
  /** A window on a fresh copy of a workspace; 1440×900 unless said otherwise. */
  open(workspace?: string, options?: WindowOptions): Promise<Workbench>;
  close(): Promise<void>;
}

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  /** Device pixels per pixel: 2 for pictures. */
  readonly scale?: number;
  /** Settings of the folder, as the colour theme. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts the server and the browser. Close it in `after`. */
export async function startUiSession(): Promise<UiSession> {
  await ensureHost();
  const scratch = temporaryFolder();
  const data = path.join(scratch.folder, 'data');
  await installExtension(vsixPath, data);
  // A view that is drawn late, as on a slow machine, takes the focus, which would close a menu that was just opened.
  const host = await startHostWithFewExtensions({ data, settings: { 'workbench.quickOpen.closeOnFocusLost': false } });
  const browser: Browser = await launchBrowser();
  let windows = 0;
  return {
    host,
    async open(workspace = 'seeds', { width = 1440, height = 900, scale = 1, settings } = {}) {
      windows++;
      const folder = makeWorkspace(workspace, path.join(scratch.folder, String(windows)));
      if (settings !== undefined) writeSettings(folder, settings);
      const context = await newStillContext(browser, { viewport: { width, height }, deviceScaleFactor: scale });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(workbenchUrl(host, folder));
      await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 45_000 });
      return new Workbench(page, folder);
    },
    async close() {
      await browser.close();
      await host.stop();
      scratch.remove();
    },
  };
}

let shared: Promise<UiSession> | undefined;
after(async () => {
  await (await shared)?.close();
});

/**
 * For tests: the session of all suites, a picture of every window whose test failed, which is then tried again in a fresh one, three times at most: the
 * clicks of some hundred steps meet a window that is still drawing. A window of `open` is closed after its test.
 * A window of `share` stays for the next test of the suite that asks for the same one, unless its test failed; it is tidied between
 * them, and its folder and trees stay as they are.
 */
export function uiSuite(): { open: UiSession['open']; share: UiSession['open'] } {
  let opened: Workbench[] = [];
  let kept: { workbench: Workbench; asked: string } | undefined;
  const close = async (workbenches: readonly Workbench[]): Promise<void> => {
    for (const { page } of workbenches) await page.context().close();
    opened = opened.filter(workbench => !workbenches.includes(workbench));
    if (kept !== undefined && workbenches.includes(kept.workbench)) kept = undefined;
  };
  before(async function () {
    this.timeout(120_000);
    for (const test of this.test?.parent?.tests ?? []) test.retries(3);
    shared ??= startUiSession();
    await shared;
  });
  afterEach(async function () {
    const hasFailed = this.currentTest?.state !== 'passed';
    for (const [index, workbench] of hasFailed ? opened.entries() : []) {
      const name = `failed ${this.currentTest?.fullTitle()}${index > 0 ? ` ${index + 1}` : ''}`.replace(/[^\w]+/g, '-');
      console.log(`      a picture: ${await workbench.screenshot(name).catch(() => 'none could be taken')}`);
    }
    await close(opened.filter(workbench => hasFailed || workbench !== kept?.workbench));
  });
  after(() => close(opened));
  const open: UiSession['open'] = async (workspace, options) => {
    const workbench = await (await shared!).open(workspace, options);
    opened.push(workbench);
    return workbench;
  };
  return {
    open,
    async share(workspace, options) {
      const asked = JSON.stringify([workspace, options]);
      if (kept?.asked === asked) {
        await kept.workbench.tidy();
        return kept.workbench;
      }
      await close(opened);
      kept = { workbench: await open(workspace, options), asked };
      return kept.workbench;
    },
  };
}
