import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

describe('server/core/timex', () => {
  it('builds alone: no types from elsewhere, no file but its own and those of server/core/text', () => {
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', 'server/core/timex', '--listFiles'], {
      cwd: root,
      encoding: 'utf8',
    });
    const own = stdout
      .split(/\r?\n/)
      .filter(line => line.trim() !== '')
      .map(line => path.relative(root, path.resolve(root, line)).replaceAll(path.sep, '/'));
    assert.equal(status, 0, stdout);
    assert.ok(own.includes('server/core/timex/index.ts'));
    assert.deepEqual(
      own.filter(file => !/^server\/core\/(?:timex|text)\/|(?:^|\/)node_modules\/.*\/lib\.[\w.]+\.d\.ts$/.test(file)),
      [],
    );
  });
});
