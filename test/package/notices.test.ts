import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { noticesOf } from '../../scripts/support/notices.mjs';

describe('the notices of bundled packages', () => {
  let root = '';
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-notices-'));
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const add = (name: string, license: string, text?: string) => {
    const folder = path.join(root, 'node_modules', name);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
    if (text !== undefined) fs.writeFileSync(path.join(folder, 'LICENSE.md'), text);
  };
  const bundle = (...files: [file: string, bytes: number][]) => ({
    outputs: { 'dist/a.js': { inputs: Object.fromEntries(files.map(([file, bytesInOutput]) => [file, { bytesInOutput }])) } },
  });

  it('give name, version, licence and its text, once for each package', () => {
    add('@scope/b', 'MIT', 'Copyright B\r\nPermission is granted.\n');
    add('a', 'ISC', 'Copyright A');
    const metafiles = [
      bundle(['node_modules/@scope/b/lib/x.js', 10], ['server/cli.ts', 5]),
      bundle(['node_modules/a/index.js', 1], ['node_modules/@scope/b/y.js', 3]),
    ];
    assert.equal(
      noticesOf(metafiles, root),
      `Pressmark contains the following packages, each under its own licence.\n\n@scope/b 1.2.3 (MIT)\n\nCopyright B\nPermission is granted.\n\n${'-'.repeat(80)}\n\na 1.2.3 (ISC)\n\nCopyright A\n`,
    );
  });

  it('leave out a package of which no code is in the bundle', () => {
    add('a', 'GPL-3.0', 'text');
    assert.doesNotMatch(noticesOf([bundle(['node_modules/a/index.js', 0])], root), /GPL/);
  });

  it('fail where a licence is not allowed, and where its text is missing', () => {
    add('a', 'GPL-3.0', 'text');
    assert.throws(() => noticesOf([bundle(['node_modules/a/index.js', 1])], root), /a 1\.2\.3: its licence, GPL-3\.0, is not among MIT/);
    add('b', 'MIT');
    assert.throws(() => noticesOf([bundle(['node_modules/b/index.js', 1])], root), /b 1\.2\.3: the package has no licence text/);
  });

  it('name the licence that was chosen of two, where its source code is, and works beside packages', () => {
    add('cites', 'CPAL-1.0 OR AGPL-1.0');
    fs.writeFileSync(path.join(root, 'node_modules/cites/LICENSE'), 'EITHER this OR that');
    const notices = noticesOf([bundle(['node_modules/cites/index.js', 1], ['server/report/styles/styles.json', 9])], root);
    assert.match(
      notices,
      /^cites 1\.2\.3 \(CPAL-1\.0\)\n\nEITHER this OR that\n\nThe source code is in the package "cites" of the npm registry, version 1\.2\.3/m,
    );
    assert.match(notices, /Common Public Attribution License/);
    assert.match(notices, /^Citation styles \(CC-BY-SA-3\.0\)\n\nCitation styles and locales/m);
  });
});
