import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { FileEvent } from '../../server/files';
import { nodeWatcher } from '../../server/nodeWatcher';
import { until } from '../support/lspHarness';

describe('The watcher of a disk', () => {
  let folder = '';
  let stop = async () => {};
  const seen: FileEvent[] = [];
  const uri = (name: string) => URI.file(path.join(folder, name)).toString();
  const sees = (name: string, kind: FileEvent['kind']) =>
    until(() => seen.some(event => event.uri === uri(name) && event.kind === kind), `${name} ${kind}`);

  before(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'watched-')));
    fs.mkdirSync(path.join(folder, 'node_modules'));
    fs.writeFileSync(path.join(folder, 'old.txt'), '');
    stop = nodeWatcher.watch(URI.file(folder).toString(), name => !name.startsWith('node_modules'), {
      changed: events => seen.push(...events),
      failed: assert.fail,
    });
  });
  after(async () => {
    await stop();
    fs.rmSync(folder, { recursive: true });
  });

  it('sees files come, change and go, also in new folders, and none that is not watched', async () => {
    fs.writeFileSync(path.join(folder, 'node_modules', 'unwatched.txt'), '');
    // Watching begins a moment after it was asked for: until then nothing is seen.
    let tries = 0;
    await until(() => {
      fs.writeFileSync(path.join(folder, 'old.txt'), String(tries++));
      return seen.length > 0;
    });
    await sees('old.txt', 'changed');
    fs.mkdirSync(path.join(folder, 'ä b'));
    await sees('ä b', 'created');
    fs.writeFileSync(path.join(folder, 'ä b', 'new.txt'), '');
    await sees('ä b/new.txt', 'created');
    fs.rmSync(path.join(folder, 'ä b'), { recursive: true });
    await sees('ä b', 'deleted');
    await sees('ä b/new.txt', 'deleted');
    assert.ok(seen.every(event => !event.uri.includes('node_modules')));
  });
});
