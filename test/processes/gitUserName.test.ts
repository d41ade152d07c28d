import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gitUserName } from '../../client/gitUserName';

describe('The name that git knows an annotator by', () => {
  let folder = '';
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-git-'));
    execFileSync('git', ['init', '--quiet', folder]);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is that of the folder, where it has one', async () => {
    execFileSync('git', ['-C', folder, 'config', 'user.name', 'Anna Müller']);
    assert.equal(await gitUserName(folder), 'Anna Müller');
  });

  it('is never that of a folder which nobody trusts', async () => assert.notEqual(await gitUserName(null), 'Anna Müller'));

  it('is unknown where the folder does not exist', async () => assert.equal(await gitUserName(path.join(folder, 'none')), undefined));
});
