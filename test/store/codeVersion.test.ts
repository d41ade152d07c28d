import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { codeVersionOf } from '../../scripts/support/codeVersion.mjs';
import { CODE_VERSION } from '../../server/codeVersion';

describe('the version of the code', () => {
  let root = '';
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  };
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-version-'));
    write('server/core/text/a.ts', 'export const a = 1;\n');
    write('server/core/b.ts', 'export const b = 2;\n');
    write('server/store/c.ts', 'export const c = 3;\n');
    write('server/lsp/d.ts', 'export const d = 4;\n');
    write('client/e.ts', 'export const e = 5;\n');
    write('package-lock.json', '{}\n');
  });
  afterEach(() => fs.rmSync(root, { recursive: true }));

  it('changes with every file that facts follow from, its name included, and with the packages', () => {
    const versions = [codeVersionOf(root)];
    const changed = (change: () => void): void => {
      change();
      versions.push(codeVersionOf(root));
    };
    changed(() => write('server/core/text/a.ts', 'export const a = 2;\n'));
    changed(() => write('server/store/c.ts', 'export const c = 4;\n'));
    changed(() => write('server/lsp/d.ts', 'export const d = 5;\n'));
    changed(() => write('package-lock.json', '{"a": 1}\n'));
    changed(() => write('server/core/e.ts', ''));
    changed(() => fs.renameSync(path.join(root, 'server/core/b.ts'), path.join(root, 'server/core/f.ts')));
    assert.equal(new Set(versions).size, versions.length);
    for (const version of versions) assert.match(version, /^[\da-f]{32}$/);
  });

  it('does not change with other files, or with line ends', () => {
    const before = codeVersionOf(root);
    write('client/e.ts', 'export const e = 6;\n');
    write('server/core/text/a.ts', 'export const a = 1;\r\n');
    assert.equal(codeVersionOf(root), before);
  });

  it('is not known where the sources run, so that nothing is kept', () => assert.equal(CODE_VERSION, null));
});
