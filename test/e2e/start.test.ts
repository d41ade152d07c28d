import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { inRoot } from '../../scripts/support/paths.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { makeWorkspace, temporaryFolder } from '../support/workspaces.mjs';
import { Workbench } from './workbench';

describe('npm start -- --headless', () => {
  it('prints an address at which VS Code has Pressmark installed, and cleans up when it is ended', async function () {
    this.timeout(180_000);
    const scratch = temporaryFolder();
    const folder = makeWorkspace('seeds', scratch.folder);
    const started = spawn(process.execPath, [inRoot('scripts/start.mjs'), '--headless', '--folder', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>(resolve => {
      started.on('exit', resolve);
    });
    const browser = await launchBrowser();
    try {
      const url = await printedUrl(started);
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(30_000);
      await page.goto(url);
      const workbench = new Workbench(page, folder);
      await workbench.row('articles').waitFor({ timeout: 45_000 });
      await workbench.openContainer('Pressmark');
      await workbench.rows(workbench.pane('Articles')).nth(3).waitFor();
      started.kill('SIGINT');
      assert.equal(await ended, 0);
      await assert.rejects(fetch(url));
    } finally {
      started.kill('SIGKILL');
      await browser.close();
      scratch.remove();
    }
  });
});

function printedUrl(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk;
      const found = /http:\/\/127\.0\.0\.1:\S+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('exit', code => reject(new Error(`npm start ended (${code}):\n${output}`)));
  });
}
