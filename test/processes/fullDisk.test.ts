import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isTemporary } from '../../server/node/writing';
import { type AnnotateAllResult, type AnnotationItem, type CleanSummary, methods, type Page } from '../../server/protocol';
import { bundledCli } from '../support/bundle';
import { type ServerProcess, serverProcess } from '../support/serverProcess';

const ARTICLES = 20;
const DISK_KB = 2048;
/** It is tried again to write every 3 seconds. */
const WRITTEN_WITHIN_MS = 60_000;

const NUMBERS = Array.from({ length: ARTICLES }, (_, number) => number);
const article = (number: number): string => `${number}.txt`;
const textOf = (number: number): string =>
  `Ships of the day\n\nFerry ${number} left the quay at dawn.\n\nAdvertisement\n\nNobody saw it come back.\n`;
const FERRY = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
const NOBODY = { start: { line: 6, character: 0 }, end: { line: 6, character: 6 } };

const mount = (...argv: readonly string[]): boolean => spawnSync('mount', argv, { stdio: 'ignore' }).status === 0;

/** A small disk of its own, which only an administrator of Linux can make. */
describe('a disk', function () {
  this.timeout(240_000);
  let scratch = '';
  let cli = '';
  let project = '';
  let env: NodeJS.ProcessEnv = {};
  let server: ServerProcess;

  before(function () {
    ({ scratch, cli } = bundledCli());
    project = path.join(scratch, 'project');
    fs.mkdirSync(project);
    if (!mount('-t', 'tmpfs', '-o', `size=${DISK_KB}k`, 'tmpfs', project)) this.skip();
    const home = path.join(scratch, 'home');
    env = { ...process.env, HOME: home, USERPROFILE: home, LOCALAPPDATA: path.join(home, 'AppData'), XDG_CACHE_HOME: '' };
    fs.mkdirSync(path.join(project, 'pressmark'));
    fs.writeFileSync(path.join(project, 'pressmark/codebook.yaml'), 'tags:\n  - name: ship\n  - name: person\n');
    for (const number of NUMBERS) fs.writeFileSync(path.join(project, article(number)), textOf(number));
  });
  after(() => {
    spawnSync('umount', ['-l', project], { stdio: 'ignore' });
    fs.rmSync(scratch, { recursive: true, force: true });
  });
  beforeEach(async () => {
    fs.rmSync(path.join(project, 'pressmark/annotations'), { recursive: true, force: true });
    server = await serverProcess(cli, project, 'ann', env);
  });
  afterEach(() => server.end());

  const annotate = (number: number): Promise<AnnotationItem> =>
    server.request(methods.annotate, { uri: server.uriOf(article(number)), range: FERRY, tag: 'ship' });
  const markAll = (): Promise<AnnotateAllResult> => {
    const places = NUMBERS.map(number => ({ uri: server.uriOf(article(number)), range: NOBODY }));
    return server.request(methods.annotateAll, { folder: server.folder, places, tag: 'person' });
  };
  const shown = async (): Promise<readonly AnnotationItem[]> =>
    (await server.request<Page<AnnotationItem>>(methods.annotations, { folder: server.folder, offset: 0, limit: 1000 })).items;

  /** The ids in the annotation files. Fails where a line is not whole or an id is doubled. */
  function onDisk(): Set<string> {
    const folder = path.join(project, 'pressmark/annotations/ann');
    // A file that is being written does not count yet: while the disk is full, that is tried again and again.
    const names = (fs.existsSync(folder) ? fs.readdirSync(folder) : []).filter(name => !isTemporary(name));
    const ids = names.flatMap(name => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      assert.ok(name.endsWith('.jsonl') && text.endsWith('\n'), name);
      return text
        .trimEnd()
        .split('\n')
        .map(line => (JSON.parse(line) as { id: string }).id.replace('urn:uuid:', ''));
    });
    assert.equal(new Set(ids).size, ids.length);
    return new Set(ids);
  }

  /** What was written before stays, all of the rest is shown as not written, and it is written as soon as that is possible. */
  async function keepsAll(reason: RegExp, close: () => void, open: () => void): Promise<void> {
    const { id: first } = await annotate(0);
    close();
    await assert.rejects(annotate(1), reason);
    await assert.rejects(server.request(methods.updateAnnotation, { folder: server.folder, id: first, note: 'seen' }), reason);
    await assert.rejects(markAll(), reason);
    assert.deepEqual([...onDisk()].sort(), [first]);
    const kept = await shown();
    assert.equal(kept.length, 2 + ARTICLES);
    assert.equal(kept.filter(({ unwritten }) => unwritten).length, 2 + ARTICLES);
    assert.equal(kept.find(({ id }) => id === first)?.note, 'seen');
    open();
    for (let waited = 0; onDisk().size < kept.length; waited += 50) {
      assert.ok(waited < WRITTEN_WITHIN_MS, `${onDisk().size} of ${kept.length} were written`);
      await pause(50);
    }
    assert.deepEqual([...onDisk()].sort(), kept.map(({ id }) => id).sort());
    await server.end();
    assert.deepEqual(fs.readdirSync(path.join(project, 'pressmark/annotations/ann')).filter(isTemporary), []);
    server = await serverProcess(cli, project, 'ann', env);
    const again = await shown();
    assert.deepEqual([again.length, again.filter(({ unwritten }) => unwritten).length], [kept.length, 0]);
    assert.equal(again.find(({ id }) => id === first)?.note, 'seen');
  }

  it('that is full is said at once, nothing is forgotten, and all is written when there is room again', async () => {
    const filler = path.join(project, 'filler');
    await keepsAll(
      /The disk is full/,
      () => {
        const descriptor = fs.openSync(filler, 'w');
        try {
          for (;;) fs.writeSync(descriptor, Buffer.alloc(4096));
        } catch (error) {
          assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
        } finally {
          fs.closeSync(descriptor);
        }
      },
      () => fs.rmSync(filler),
    );
  });

  it('that may not be written to is said at once, nothing is forgotten, and all is written when it may again', () =>
    keepsAll(
      /The disk is read-only/,
      () => assert.ok(mount('-o', 'remount,ro', project)),
      () => assert.ok(mount('-o', 'remount,rw', project)),
    ));

  it('that may not be written to gets no part of a cleaned copy', async () => {
    assert.ok(mount('-o', 'remount,ro', project));
    try {
      const { skipped } = await server.request<CleanSummary>(methods.clean, { folder: server.folder });
      assert.equal(skipped.length, ARTICLES);
      assert.match(skipped[0]?.reason ?? '', /The disk is read-only/);
    } finally {
      assert.ok(mount('-o', 'remount,rw', project));
    }
    assert.equal(fs.existsSync(path.join(project, 'pressmark/cleaned')), false);
    assert.deepEqual((await server.request<CleanSummary>(methods.clean, { folder: server.folder })).skipped, []);
  });
});
