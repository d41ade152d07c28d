import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult } from 'vscode-languageserver-protocol';
import { version } from '../../package.json';

/** The npm package, installed as a user would: in an empty folder, from the file alone. */
describe('the npm package', () => {
  let folder = '';
  const installed = () => path.join(folder, 'node_modules/pressmark');
  const commandFile = () => path.join(installed(), 'cli.cjs');
  const pressmark = (...args: string[]) => spawnSync(process.execPath, [commandFile(), ...args], { cwd: folder, encoding: 'utf8' });

  before(function () {
    this.timeout(120_000);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pressmark-npm-'));
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    const packed = path.resolve(`dist/pressmark-${version}.tgz`);
    const { status, stderr } = spawnSync('npm', ['install', '--offline', '--no-audit', '--no-fund', packed], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 0, stderr);
    fs.mkdirSync(path.join(folder, 'news'));
    fs.writeFileSync(
      path.join(folder, 'news/bridge.txt'),
      'Bridge to close\n\nThe bridge closes on 3 May 2021.\n\nAdvertisement\n\nIt was built in 1911.\n',
    );
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  it('brings the command, the licence and the notices, and no other package', () => {
    assert.deepEqual(
      fs.readdirSync(path.join(folder, 'node_modules')).filter(name => !name.startsWith('.')),
      ['pressmark'],
    );
    assert.ok(fs.readdirSync(path.join(folder, 'node_modules/.bin')).includes('pressmark'));
    for (const file of ['LICENSE', 'README.md', 'ThirdPartyNotices.txt']) assert.ok(fs.existsSync(path.join(installed(), file)), file);
    const manifest = JSON.parse(fs.readFileSync(path.join(installed(), 'package.json'), 'utf8')) as Record<string, unknown>;
    for (const key of ['dependencies', 'devDependencies', 'scripts', 'contributes', 'private']) assert.equal(manifest[key], undefined, key);
  });

  it('says its version', () => assert.equal(pressmark('--version').stdout, `${version}\n`));

  it('scans', () => {
    const { stdout, status } = pressmark('scan', 'news');
    const row = JSON.parse(stdout) as { article: string; timexes: { value: string }[] };
    assert.equal(status, 0);
    assert.equal(row.article, 'bridge.txt');
    assert.deepEqual(
      row.timexes.map(({ value }) => value),
      ['2021-05-03', '1911'],
    );
  });

  it('checks', () => {
    const { stdout, status } = pressmark('check', 'news');
    assert.equal(status, 1);
    assert.match(stdout, /bridge\.txt:1:1: information undated-article/);
  });

  it('cleans', () => {
    assert.equal(pressmark('clean', 'news', '--out', 'cleaned').status, 0);
    const cleaned = fs.readFileSync(path.join(folder, 'cleaned/bridge.txt'), 'utf8');
    assert.match(cleaned, /built in 1911/);
    assert.doesNotMatch(cleaned, /Advertisement/);
  });

  it('serves an editor over standard input and output', async () => {
    const server: ChildProcess = spawn(process.execPath, [commandFile(), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
    client.listen();
    const answer: InitializeResult = await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    assert.ok(answer.capabilities.hoverProvider);
    await client.sendRequest('shutdown');
    const ended = new Promise<number | null>(resolve => server.once('exit', resolve));
    await client.sendNotification('exit');
    assert.equal(await ended, 0);
    client.dispose();
  });
});
