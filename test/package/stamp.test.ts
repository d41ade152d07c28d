import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hashOf } from '../../scripts/support/stamp.mjs';

describe('the stamp of a package', () => {
  let root = '';
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  };
  const stamp = () => hashOf(root, ['server', 'package.json', 'l10n']);
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-stamp-'));
    write('server/core/a.ts', 'a');
    write('package.json', '{}');
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  it('stays while nothing changes but the time of a file, or what is not an input', () => {
    const before = stamp();
    write('server/core/a.ts', 'a');
    write('README.md', 'new');
    assert.equal(stamp(), before);
  });

  const changes: readonly [what: string, change: () => void][] = [
    ['the text of a file', () => write('server/core/a.ts', 'b')],
    ['a new file', () => write('server/b.ts', '')],
    ['a file that is gone', () => fs.rmSync(path.join(root, 'package.json'))],
    ['another name', () => fs.renameSync(path.join(root, 'server/core/a.ts'), path.join(root, 'server/core/b.ts'))],
    ['a folder that did not exist', () => write('l10n/bundle.l10n.json', '{}')],
  ];
  for (const [what, change] of changes) {
    it(`changes with ${what}`, () => {
      const before = stamp();
      change();
      assert.notEqual(stamp(), before);
    });
  }
});
