import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { environmentWithCompiledCode } from '../../client/compiledCode';

describe('The folder of compiled scripts', () => {
  let folder = '';
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-compiled-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is that of this version, and those of others are removed', async () => {
    for (const version of ['1.0.0', '1.1.0']) {
      fs.mkdirSync(path.join(folder, version, 'v22'), { recursive: true });
      fs.writeFileSync(path.join(folder, version, 'v22', 'script'), 'compiled');
    }
    assert.deepEqual(await environmentWithCompiledCode(folder, '1.1.0'), { NODE_COMPILE_CACHE: path.join(folder, '1.1.0') });
    assert.deepEqual(fs.readdirSync(folder), ['1.1.0']);
    assert.deepEqual(fs.readdirSync(path.join(folder, '1.1.0', 'v22')), ['script']);
  });

  it('need not exist', async () => {
    const none = path.join(folder, 'none');
    assert.deepEqual(await environmentWithCompiledCode(none, '1.1.0'), { NODE_COMPILE_CACHE: path.join(none, '1.1.0') });
    assert.equal(fs.existsSync(none), false);
  });
});
