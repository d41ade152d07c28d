import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/support/chromium.mjs';

/** What `test/support/serverPage.mjs` has seen of the server when it has read its folder. */
interface Seen {
  readonly log: readonly string[];
  readonly articles: number;
  /** The answer to the request for a report, and the length of its file in bytes. */
  readonly report: { readonly written: readonly string[] };
  readonly reportLength: number;
}

describe('web workers', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-web-'));
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  it('analyse the articles of a server that is a web worker itself, and write its reports', async function () {
    const executablePath = findChromium();
    if (executablePath === null) return this.skip();
    const outfile = path.join(scratch, 'browser.js');
    buildSync({
      entryPoints: ['server/browser.ts'],
      outfile,
      bundle: true,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      mainFields: ['browser', 'module', 'main'],
      logLevel: 'error',
    });
    const site = http
      .createServer(({ url }, response) => {
        const script = { '/browser.js': outfile, '/page.js': 'test/support/serverPage.mjs' }[url ?? ''];
        response.writeHead(200, { 'content-type': script === undefined ? 'text/html' : 'text/javascript' });
        response.end(script === undefined ? '<!doctype html><script type="module" src="/page.js"></script>' : fs.readFileSync(script));
      })
      .listen(0);
    const address = `http://localhost:${(site.address() as AddressInfo).port}`;
    const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
    try {
      const page = await browser.newPage();
      let workers = 0;
      page.on('worker', () => workers++);
      await page.goto(address);
      const seen = await page.evaluate<Seen>(`readFolder('${address}/browser.js', 300)`);
      assert.deepEqual(seen.log, []);
      assert.ok(seen.articles > 0);
      assert.deepEqual(seen.report.written, ['mem:/p/pressmark/export/report/entity-ghani.md']);
      assert.ok(seen.reportLength > 1000);
      assert.equal(workers, 4, 'the server, two that help it read, and one that writes the report');
    } finally {
      await browser.close();
      site.close();
    }
  }).timeout(120_000);
});
