import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { type Importing, KnowledgeShelf, nameOfFile } from '../../server/knowledge/shelf';
import { type MemoryFiles, memoryFiles } from '../support/memoryFiles';

const STORAGE = 'memory:/storage';
const SOURCE = 'memory:/downloads/people.ndjson';
const QUIET: Importing = { report: () => undefined, pause: async () => undefined, isCancelled: () => false };

let ids = 0;
const shelfOf = (files: MemoryFiles): KnowledgeShelf =>
  new KnowledgeShelf({ files, folder: STORAGE, newId: () => `id-${ids++}`, now: () => '2031-01-02T03:04:05Z' });
const kept = (files: MemoryFiles): string[] => [...files.contents.keys()].filter(uri => uri.startsWith(`${STORAGE}/`)).sort();
const line = (id: number, name: string, more: object = {}): string => `${JSON.stringify({ id: `Q${id}`, name, ...more })}\n`;

describe('The shelf of knowledge bases', () => {
  it('keeps what it reads, and finds it by name, alias, other spelling and id', async () => {
    const files = memoryFiles({
      [SOURCE]: [line(1, 'Mara Lindqvist', { aliases: ['M. Lindqvist'] }), line(2, 'Ørvik'), 'not JSON\n', line(3, 'ørvik')].join(''),
    });
    const shelf = shelfOf(files);
    const { base, broken, brokenLines } = await shelf.import(SOURCE, { name: 'people' }, QUIET);
    assert.deepEqual(
      [base?.items, base?.source, brokenLines, broken],
      [3, 'people.ndjson', 1, [{ line: 3, reason: 'This line is not JSON.' }]],
    );
    const found = async (...names: string[]): Promise<string[]> => (await shelfOf(files).find(names)).map(({ id }) => id);
    assert.deepEqual(await found('mara lindqvist'), ['Q1']);
    assert.deepEqual(await found('M Lindqvist', 'Orvik'), ['Q1', 'Q2', 'Q3']);
    assert.deepEqual(await found('Q2'), ['Q2']);
    assert.deepEqual(await found('Nobody', '', '__proto__'), []);
  });

  it('reads gzip, UTF-16 and Windows-1252', async () => {
    const table = 'id,name\nQ5,Café Ångström\n';
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(table, 'utf16le')]);
    for (const bytes of [gzipSync(table), gzipSync(utf16), utf16, Buffer.from(table, 'latin1'), `\ufeff${table}`]) {
      const files = memoryFiles({ [SOURCE]: bytes });
      await shelfOf(files).import(SOURCE, { name: 'cafés' }, QUIET);
      assert.deepEqual(
        (await shelfOf(files).find(['cafe angstrom'])).map(({ name }) => name),
        ['Café Ångström'],
      );
    }
  });

  it('refuses what it cannot read, and leaves nothing behind', async () => {
    const packed = gzipSync(line(1, 'One').repeat(2000));
    for (const [bytes, reason] of [
      [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /ZIP archive/],
      [new Uint8Array([0x42, 0x5a, 0x68, 0x39, 0]), /bzip2/],
      [new Uint8Array([0, 1, 2, 0, 3]), /not text/],
      [new Uint8Array(), /no lines/],
      ['{"id":\n', /Line 1: This line is not JSON/],
      [new Uint8Array([...packed.subarray(0, 10), 0xff, 0xff, 0xff, 0xff, 0xff]), /damaged/],
    ] as const) {
      const files = memoryFiles({ [SOURCE]: bytes });
      await assert.rejects(shelfOf(files).import(SOURCE, { name: 'x' }, QUIET), reason);
      assert.deepEqual(kept(files), []);
    }
    await assert.rejects(shelfOf(memoryFiles()).import(SOURCE, { name: 'x' }, QUIET), /There is no such file/);
  });

  it('replaces a base of the same name as a whole, and keeps the old one where it is cancelled', async () => {
    const files = memoryFiles({ [SOURCE]: line(1, 'Old Name') });
    const shelf = shelfOf(files);
    await shelf.import(SOURCE, { name: 'people' }, QUIET);
    files.set(SOURCE, line(2, 'New Name').repeat(50_000));
    let asked = 0;
    const cancelled = await shelf.import(SOURCE, { name: 'people' }, { ...QUIET, isCancelled: () => ++asked > 2 });
    assert.equal(cancelled.base, null);
    assert.deepEqual(
      (await shelf.find(['old name', 'new name'])).map(({ id }) => id),
      ['Q1'],
    );
    await shelf.import(SOURCE, { name: 'people' }, QUIET);
    assert.deepEqual(
      (await shelf.find(['old name', 'new name'])).map(({ id }) => id),
      ['Q2'],
    );
    assert.equal(kept(files).length, 2);
    assert.equal(await shelf.remove('people'), true);
    assert.equal(await shelf.remove('people'), false);
    assert.deepEqual(kept(files), []);
  });

  it('finds a name among 150,000 items by reading a few hundred bytes of each part', async () => {
    const files = memoryFiles({
      [SOURCE]: Array.from({ length: 150_000 }, (_, at) => line(at + 1, `Person ${at}`, { description: 'x'.repeat(90) })).join(''),
    });
    const shelf = shelfOf(files);
    const shares: number[] = [];
    const { base } = await shelf.import(SOURCE, { name: 'many' }, { ...QUIET, report: share => shares.push(share) });
    assert.deepEqual([base?.items, shares.at(-1), kept(files).length], [150_000, 1, 4]);
    await shelf.find(['warm']);
    const before = files.calls.readPart;
    assert.deepEqual(
      (await shelf.find(['person 77777'])).map(({ id }) => id),
      ['Q77778'],
    );
    assert.ok(files.calls.readPart - before <= 14, `${files.calls.readPart - before} reads`);
  });

  it('takes a damaged file for none, and no name of a file that leads elsewhere', async () => {
    const files = memoryFiles({ [SOURCE]: line(1, 'Mara Lindqvist') });
    const shelf = shelfOf(files);
    await shelf.import(SOURCE, { name: '../odd / name' }, QUIET);
    const [segment = '', manifest = ''] = kept(files);
    assert.match(manifest, /^memory:\/storage\/knowledge\/[\w-]+\.json$/);
    files.set(segment, (files.contents.get(segment) as Uint8Array).subarray(0, 30));
    assert.deepEqual(await shelfOf(files).find(['Mara Lindqvist']), []);
    files.set(manifest, '{"version":1,"name":"a","items":1,"segments":["../../secret"]}');
    assert.deepEqual(await shelfOf(files).list(), []);
  });

  it('is named after its file', () => {
    assert.deepEqual(['file:///x/cities500.txt', 'file:///x/de%20wiki.json.gz', 'file:///x/.gz'].map(nameOfFile), [
      'cities500',
      'de wiki',
      'knowledge',
    ]);
  });
});
