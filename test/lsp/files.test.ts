import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { clientFiles, routedFiles } from '../../server/clientFiles';
import { decodeText } from '../../server/decode';
import { nodeFiles } from '../../server/node/files';
import { flush } from '../../server/node/flush';

const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap(character => {
    const unit = character.charCodeAt(0);
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });

describe('decoding', () => {
  const cases: readonly [string, Uint8Array, string, string, RegExp | undefined][] = [
    ['UTF-8', bytes('Zoë'), 'Zoë', 'utf-8', undefined],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a'), 'a', 'utf-8', undefined],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, ...utf16('Zoë', true)), 'Zoë', 'utf-16le', undefined],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, ...utf16('Zoë', false)), 'Zoë', 'utf-16be', undefined],
    ['UTF-16 LE without a mark', bytes(...utf16('plain', true)), 'plain', 'utf-16le', undefined],
    ['Windows-1252', bytes(0x93, 'Zo', 0xeb, 0x94), '“Zoë”', 'windows-1252', /not UTF-8/],
    ['UTF-8 with a broken byte', bytes('Zoë, Zoë ', 0xff), 'Zoë, Zoë \ufffd', 'utf-8', /1 character of/],
    ['bytes that are no text', bytes('PNG', 0, 0, 1), '', 'binary', /NUL/],
    ['nothing', bytes(), '', 'utf-8', undefined],
  ];
  for (const [name, input, text, encoding, problem] of cases) {
    it(`reads ${name}`, () => {
      const decoded = decodeText(input);
      assert.deepEqual([decoded.text, decoded.encoding], [text, encoding]);
      if (problem === undefined) assert.equal(decoded.problem, undefined);
      else assert.match(String(decoded.problem), problem);
    });
  }
});

/** Links, permissions and pipes are not the same on Windows, where a folder in use cannot be renamed either. */
const onPosix = process.platform === 'win32' ? it.skip : it;

describe('files on a disk', () => {
  let root = '';
  const uri = (name: string) => URI.file(path.join(root, name)).toString();
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'pressmark-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  onPosix('lists files below a folder, without excluded folders and links', async () => {
    for (const folder of ['a b', 'skip']) mkdirSync(path.join(root, folder));
    for (const file of ['z.txt', 'a b/ü.txt', 'skip/no.txt']) writeFileSync(path.join(root, file), 'x');
    symlinkSync('/etc', path.join(root, 'out'));
    symlinkSync(path.join(root, 'z.txt'), path.join(root, 'twice.txt'));
    const { files, unreadable } = await nodeFiles.list(uri(''), ['**/skip/**']);
    assert.deepEqual(
      files.map(file => file.uri),
      [uri('a b/ü.txt'), uri('z.txt')],
    );
    assert.deepEqual(unreadable, []);
  });

  onPosix('writes all or nothing, keeping the permission', async () => {
    await nodeFiles.write(uri('new/a.txt'), bytes('one'), uri(''));
    chmodSync(path.join(root, 'new/a.txt'), 0o600);
    await nodeFiles.write(uri('new/a.txt'), bytes('two'), uri(''));
    assert.equal(readFileSync(path.join(root, 'new/a.txt'), 'utf8'), 'two');
    assert.equal(statSync(path.join(root, 'new/a.txt')).mode & 0o777, 0o600);
    mkdirSync(path.join(root, 'new/folder'));
    await assert.rejects(nodeFiles.write(uri('new/folder'), bytes('x'), uri('')));
    assert.deepEqual(readdirSync(path.join(root, 'new')), ['a.txt', 'folder']);
  });

  it('reads parts of an open file at once, which stays as it was', async () => {
    writeFileSync(path.join(root, 'open.bin'), bytes('one two three'));
    const open = await nodeFiles.open(uri('open.bin'));
    assert.ok(open);
    assert.equal(new TextDecoder().decode(open.read(4, 3)), 'two');
    assert.throws(() => open.read(8, 6), /open.bin is shorter than it was/);
    if (process.platform !== 'win32') {
      await nodeFiles.write(uri('open.bin'), bytes('other'), uri('').replace(/\/$/, ''));
      assert.equal(new TextDecoder().decode(open.read(0, 13)), 'one two three');
    }
    assert.equal(await nodeFiles.open(uri('none')), null);
  });

  it('reads parts of files on the disk through the door of all files, and none of those of a client', async () => {
    writeFileSync(path.join(root, 'open.bin'), bytes('one two three'));
    const files = routedFiles(
      nodeFiles,
      clientFiles(async () => null),
    );
    assert.equal(new TextDecoder().decode((await files.open(uri('open.bin')))?.read(4, 3)), 'two');
    assert.equal(await files.open('virtual:/open.bin'), null);
  });

  it('answers null for what does not exist', async () => {
    assert.equal(await nodeFiles.read(uri('none')), null);
    assert.equal(await nodeFiles.stat(uri('none')), null);
    await nodeFiles.delete(uri('none'), uri(''));
    assert.deepEqual(await nodeFiles.list(uri('none'), []), { files: [], unreadable: [], links: [] });
    await assert.rejects(nodeFiles.read(uri('')), /It is a folder/);
  });

  onPosix('writes nothing outside a folder, whatever links there are in it', async () => {
    mkdirSync(path.join(root, 'project/inner'), { recursive: true });
    writeFileSync(path.join(root, 'outside.txt'), 'mine');
    mkdirSync(path.join(root, 'elsewhere'));
    symlinkSync(path.join(root, 'outside.txt'), path.join(root, 'project/link.txt'));
    symlinkSync(path.join(root, 'elsewhere'), path.join(root, 'project/out'));
    symlinkSync(path.join(root, 'project/inner'), path.join(root, 'project/within'));
    for (const name of ['link.txt', 'out/a.txt', 'out/deeper/a.txt', '../outside.txt'])
      await assert.rejects(nodeFiles.write(uri(`project/${name}`), bytes('x'), uri('project')), /leads out of the folder/, name);
    await assert.rejects(nodeFiles.delete(uri('project/out/a.txt'), uri('project')), /leads out of the folder/);
    await nodeFiles.write(uri('project/within/a.txt'), bytes('x'), uri('project'));
    assert.equal(readFileSync(path.join(root, 'outside.txt'), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(path.join(root, 'elsewhere')), []);
    assert.deepEqual(readdirSync(path.join(root, 'project/inner')), ['a.txt']);
  });

  it('creates nothing where the folder is gone', async () => {
    mkdirSync(path.join(root, 'project'));
    renameSync(path.join(root, 'project'), path.join(root, 'renamed'));
    await assert.rejects(nodeFiles.write(uri('project/pressmark/a.txt'), bytes('x'), uri('project')), /no longer exists/);
    assert.deepEqual(readdirSync(root), ['renamed']);
  });

  onPosix('makes nothing anew where the folder is renamed while it writes', async () => {
    for (let ticks = 0; ticks < 40; ticks++) {
      const [old, renamed] = [path.join(root, 'project'), path.join(root, `renamed ${ticks}`)];
      mkdirSync(old);
      const written = nodeFiles.write(uri('project/pressmark/annotations/me/a.jsonl'), bytes('x'), uri('project')).catch(() => undefined);
      for (let tick = 0; tick < ticks; tick++) await new Promise(setImmediate);
      renameSync(old, renamed);
      await written;
      assert.ok(!existsSync(old), `${ticks}`);
    }
  });

  onPosix('reads regular files only', async () => {
    symlinkSync('/dev/zero', path.join(root, 'endless.yaml'));
    execFileSync('mkfifo', [path.join(root, 'pipe.txt')]);
    for (const name of ['endless.yaml', 'pipe.txt']) await assert.rejects(nodeFiles.read(uri(name)), /not a regular file/, name);
  });

  describe('changed together', () => {
    const names = Array.from({ length: 40 }, (_, nth) => `deep/${nth % 3}/${nth}.jsonl`);
    const texts = () => names.map(name => (existsSync(path.join(root, name)) ? readFileSync(path.join(root, name), 'utf8') : null));
    const swapAll = (before: string | null, after: string | null) => {
      const [old, now] = [before, after].map(text => (text === null ? null : bytes(text)));
      return nodeFiles.swapAll(
        names.map(name => ({ uri: uri(name), before: old ?? null, after: now ?? null })),
        uri(''),
      );
    };
    const left = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.tmp'));

    it('are made with their folders, written and deleted', async () => {
      for (const [before, after] of [
        [null, 'one'],
        ['one', 'two'],
        ['two', null],
      ] as const) {
        assert.deepEqual(
          await swapAll(before, after),
          names.map(() => true),
        );
        assert.deepEqual(
          texts(),
          names.map(() => after),
        );
      }
      assert.deepEqual(left(), []);
    });

    it('stay as they are where they are no longer as they were read, and the others are changed', async () => {
      await swapAll(null, 'one');
      writeFileSync(path.join(root, names[7]!), 'other');
      rmSync(path.join(root, names[8]!));
      const outcomes = await swapAll('one', 'two');
      assert.deepEqual(
        outcomes.flatMap((outcome, nth) => (outcome === true ? [] : [nth, outcome])),
        [7, false, 8, false],
      );
      const now = texts();
      assert.deepEqual([now[6], now[7], now[8]], ['two', 'other', null]);
      assert.deepEqual(left(), []);
    });

    onPosix('keep their permission, follow links inside the folder, and none out of it', async () => {
      await swapAll(null, 'one');
      chmodSync(path.join(root, names[3]!), 0o600);
      for (const [nth, target] of [
        [4, path.join(root, 'inside')],
        [5, path.join(tmpdir(), `pressmark-outside-${process.pid}`)],
      ] as const) {
        writeFileSync(target, 'one');
        rmSync(path.join(root, names[nth]!));
        symlinkSync(target, path.join(root, names[nth]!));
      }
      const outcomes = await swapAll('one', 'two');
      assert.equal(statSync(path.join(root, names[3]!)).mode & 0o777, 0o600);
      assert.equal(readFileSync(path.join(root, 'inside'), 'utf8'), 'two');
      assert.equal(readFileSync(path.join(tmpdir(), `pressmark-outside-${process.pid}`), 'utf8'), 'one');
      rmSync(path.join(tmpdir(), `pressmark-outside-${process.pid}`));
      const failed = outcomes.flatMap((outcome, nth) => (typeof outcome === 'object' ? [[nth, String(outcome.error)]] : []));
      assert.equal(failed.length, 1);
      assert.equal(failed[0]?.[0], 5);
      assert.match(String(failed[0]?.[1]), /leads out of the folder/);
    });

    it('are left where one is large, or its folder is a file, by themselves', async () => {
      const large = 'x'.repeat(200_000);
      writeFileSync(path.join(root, 'file'), 'x');
      const outcomes = await nodeFiles.swapAll(
        [
          { uri: uri('large.jsonl'), before: null, after: bytes(large) },
          { uri: uri('file/a.jsonl'), before: null, after: bytes('a') },
          { uri: uri('b.jsonl'), before: null, after: bytes('b') },
        ],
        uri(''),
      );
      assert.deepEqual(
        outcomes.map(outcome => outcome === true),
        [true, false, true],
      );
      assert.equal(readFileSync(path.join(root, 'large.jsonl'), 'utf8'), large);
      assert.deepEqual(readdirSync(root), ['b.jsonl', 'file', 'large.jsonl']);
    });

    it('make nothing where the folder is gone', async () => {
      const outcomes = await nodeFiles.swapAll([{ uri: uri('gone/a/b.jsonl'), before: null, after: bytes('a') }], uri('gone'));
      assert.match(String((outcomes[0] as { error: unknown }).error), /no longer exists/);
      assert.deepEqual(readdirSync(root), []);
    });
  });

  it('waits for the disk for many files at once, and says which is missing where there are few', async () => {
    const all = Array.from({ length: 20 }, (_, nth) => path.join(root, `${nth}`));
    for (const file of all) writeFileSync(file, 'x');
    await flush(root, all);
    await flush(root, all.slice(0, 3));
    await assert.rejects(flush(root, [path.join(root, 'none')]), /ENOENT/);
  });

  it('sweeps what killed processes left, and nothing else', async () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    const id = '11111111-2222-4333-8444-555555555555';
    const files = {
      [`.a.jsonl.${ended}-${id}.tmp`]: 'an ended process',
      [`.b.jsonl.${process.ppid}-${id}.tmp`]: 'a process that runs',
      [`.c.jsonl.${id}.tmp`]: 'version 0.1.0, of today',
      [`.d.jsonl.${id}.tmp`]: 'version 0.1.0, of yesterday',
      '.e.jsonl.tmp': 'somebody else',
      [`a.${ended}-${id}.tmp`]: 'somebody else',
    };
    mkdirSync(path.join(root, 'me'));
    const longAgo = new Date(performance.timeOrigin - 60_000);
    const yesterday = new Date(performance.timeOrigin - 86_400_000);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(root, 'me', name), text);
      const time = text.endsWith('yesterday') ? yesterday : longAgo;
      utimesSync(path.join(root, 'me', name), time, time);
    }
    writeFileSync(path.join(root, 'me', `.f.jsonl.${ended}-${id}.tmp`), 'written since this process began');
    await nodeFiles.sweep(uri(''));
    assert.deepEqual(
      readdirSync(path.join(root, 'me')).map(name =>
        name.replace(id, 'ID').replace(String(process.ppid), 'PID').replace(String(ended), 'PID'),
      ),
      ['.b.jsonl.PID-ID.tmp', '.c.jsonl.ID.tmp', '.e.jsonl.tmp', '.f.jsonl.PID-ID.tmp', 'a.PID-ID.tmp'],
    );
  });
});
