/** One server with the packaged extension installed and one browser for all suites; every window has a folder of its own. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ensureHost, installExtension, startHost, workbenchUrl } from '../../scripts/support/host.mjs';
import { vsixPath } from '../../scripts/support/paths.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { makeWorkspace, temporaryFolder } from '../support/workspaces.mjs';
import { Workbench } from './workbench';

export interface UiSession {
  readonly host: Awaited<ReturnType<typeof startHost>>;
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
  const host = await startHost({ data });
  const browser: Browser = await launchBrowser();
  let windows = 0;
  return {
    host,
    async open(workspace = 'seeds', { width = 1440, height = 900, scale = 1, settings } = {}) {
      windows++;
      const folder = makeWorkspace(workspace, path.join(scratch.folder, String(windows)));
      if (settings !== undefined) {
        fs.mkdirSync(path.join(folder, '.vscode'));
        fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
      }
      const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: 'reduce' });
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

/** For tests: the session of all suites, a picture of every window whose test failed, windows closed after each test. */
export function uiSuite(): { open: UiSession['open'] } {
  let opened: Workbench[] = [];
  before(async function () {
    this.timeout(120_000);
    shared ??= startUiSession();
    await shared;
  });
  afterEach(async function () {
    for (const [index, workbench] of opened.entries()) {
      if (this.currentTest?.state === 'failed') {
        const name = `failed ${this.currentTest.fullTitle()}${index > 0 ? ` ${index + 1}` : ''}`.replace(/[^\w]+/g, '-');
        console.log(`      a picture: ${await workbench.screenshot(name).catch(() => 'none could be taken')}`);
      }
      await workbench.page.context().close();
    }
    opened = [];
  });
  return {
    async open(workspace, options) {
      const workbench = await (await shared!).open(workspace, options);
      opened.push(workbench);
      return workbench;
    },
  };
}
