import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clearStore } from '../../server/store/clear';
import { keyOf } from '../../server/store/digest';
import { FactStore, type StorePlace } from '../../server/store/factStore';
import { DAY_MS, STORE_LIMITS } from '../../server/store/limits';
import { type MemoryFiles, memoryFiles } from '../support/memoryFiles';
import { runs } from '../support/runs';

const FOLDER = 'file:///home/.cache/pressmark';
const PROJECT = 'file:///project';
const VERSION = '0123456789abcdef0123456789abcdef';
const LIMITS = { ...STORE_LIMITS, segmentEntries: 4 };

const keyNamed = (name: number): string => name.toString(16).padStart(32, '0');
const bytesOf = (name: number): Uint8Array => Uint8Array.from({ length: 1 + (name % 5) }, (_, at) => name + at);
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

interface World extends StorePlace {
  readonly files: MemoryFiles;
  readonly logs: string[];
}

function world(files = memoryFiles(), more: Partial<Pick<StorePlace, 'limits'>> = {}): World {
  const logs: string[] = [];
  return {
    files,
    folder: { uri: FOLDER },
    version: VERSION,
    limits: LIMITS,
    logs,
    now: () => 0,
    log: message => logs.push(message),
    ...more,
  };
}

async function opened(place: StorePlace, project = PROJECT): Promise<FactStore> {
  const store = await FactStore.open(place, project);
  assert.ok(store !== null);
  return store;
}

/** A start in a folder of these articles: what is not found is kept. Answers how many were found. */
async function start(place: StorePlace, names: readonly number[], { isWhole = true, project = PROJECT } = {}): Promise<number> {
  const store = await opened(place, project);
  let hits = 0;
  for (const name of names) {
    const [found] = await store.find([keyNamed(name)]);
    if (found === undefined) await store.keep(keyNamed(name), bytesOf(name));
    else {
      assert.deepEqual(Uint8Array.from(found.read()), bytesOf(name));
      hits++;
    }
  }
  await store.settle(isWhole);
  return hits;
}

const namesOf = (files: MemoryFiles, ending: string): string[] => [...files.contents.keys()].filter(uri => uri.endsWith(ending));

describe('the store of facts', () => {
  it('answers after the next start what was kept', async () => {
    const place = world();
    assert.equal(await start(place, range(0, 30)), 0);
    assert.equal(namesOf(place.files, '.facts').length, 8);
    assert.equal(namesOf(place.files, '.index').length, 1);
    assert.equal(await start(place, range(0, 30)), 30);
    assert.deepEqual(place.logs, []);
  });

  it('gives the bytes of an entry from memory until they are in a file, and from that file even once it is deleted', async () => {
    const place = world();
    const store = await opened(place);
    const entries = await Promise.all(range(0, 8).map(name => store.keep(keyNamed(name), bytesOf(name))));
    const check = () => {
      for (const [name, entry] of entries.entries()) {
        assert.deepEqual(Uint8Array.from(entry.read()), bytesOf(name));
        assert.deepEqual(Uint8Array.from(entry.read(1)), bytesOf(name).subarray(1));
        assert.deepEqual(Uint8Array.from(entry.read(0, 1)), bytesOf(name).subarray(0, 1));
      }
    };
    check();
    await store.settle(true);
    for (const uri of namesOf(place.files, '.facts')) await place.files.delete(uri, FOLDER);
    check();
  });

  it('gives the bytes of an entry where files cannot be read in parts', async () => {
    const place = world({ ...memoryFiles(), open: async () => null });
    await start(place, range(0, 30));
    assert.equal(await start(place, range(0, 30)), 30);
  });

  it('reads a file only when one of its entries is asked for, and once', async () => {
    const place = world();
    await start(place, range(0, 30));
    const store = await opened(place);
    place.files.calls.read = 0;
    await store.find(range(8, 12).map(keyNamed));
    await store.find(range(8, 12).map(keyNamed));
    assert.equal(place.files.calls.read, 1);
  });

  it('writes nothing where nothing is new', async () => {
    const place = world();
    await start(place, range(0, 30));
    place.files.calls.write = 0;
    await start(place, range(0, 30));
    assert.equal(place.files.calls.write, 0);
  });

  it('keeps what was written before a kill', async () => {
    const place = world();
    const killed = await opened(place);
    for (const name of range(0, 10)) await killed.keep(keyNamed(name), bytesOf(name));
    await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal(await start(place, range(0, 10)), 8);
    assert.equal(await start(place, range(0, 10)), 10);
  });

  it('knows nothing of another version of the code, and removes its files', async () => {
    const place = world();
    await start(place, range(0, 10));
    assert.equal(await start({ ...place, version: 'f'.repeat(32) }, range(0, 10)), 0);
    assert.equal(await start(place, range(0, 10)), 0);
    assert.equal(namesOf(place.files, '.index').length, 1);
  });

  it('keeps the projects apart', async () => {
    const place = world();
    await start(place, range(0, 10));
    assert.equal(await start(place, range(0, 10), { project: 'file:///other' }), 0);
    assert.equal(await start(place, range(0, 10)), 10);
  });

  it('holds no more than twice what is of use', async () => {
    const place = world();
    for (let nth = 0; nth < 20; nth++) await start(place, range(nth * 3, nth * 3 + 40));
    const size = [...place.files.contents.values()].reduce((sum, { length }) => sum + length, 0);
    const fresh = world();
    await start(fresh, range(57, 97));
    const least = [...fresh.files.contents.values()].reduce((sum, { length }) => sum + length, 0);
    assert.ok(size <= 2.5 * least, `${size} bytes, ${least} at least`);
    assert.equal(await start(place, range(57, 97)), 40);
  });

  it('forgets nothing where only a part of the project was read', async () => {
    const place = world();
    await start(place, range(0, 40));
    await start(place, range(3, 5), { isWhole: false });
    assert.equal(await start(place, range(0, 40)), 40);
  });

  it('writes many small files together', async () => {
    const place = world(memoryFiles(), { limits: { ...LIMITS, segmentEntries: 100 } });
    for (let nth = 0; nth < 30; nth++) await start(place, range(0, nth + 1));
    assert.ok(namesOf(place.files, '.facts').length <= 10);
    assert.equal(await start(place, range(0, 30)), 30);
  });

  it('forgets projects that were not opened for 90 days, and the oldest where all are too large', async () => {
    const place = world();
    await start(place, range(0, 10), { project: 'file:///old' });
    const before = place.files.contents.size;
    await start({ ...place, now: () => 89 * DAY_MS }, range(0, 10), { project: 'file:///one' });
    assert.equal(place.files.contents.size, 2 * before);
    await start({ ...place, now: () => 91 * DAY_MS }, range(0, 10), { project: 'file:///one' });
    assert.equal(place.files.contents.size, before);
    const small = { ...LIMITS, allBytes: 1 };
    await start({ ...place, limits: small }, range(0, 10), { project: 'file:///two' });
    assert.equal(await start(place, range(0, 10), { project: 'file:///one' }), 0);
    assert.equal(await start(place, range(0, 10), { project: 'file:///two' }), 10);
  });

  it('keeps no more than a project may have', async () => {
    const place = world(memoryFiles(), { limits: { ...LIMITS, projectBytes: 500 } });
    await start(place, range(0, 100));
    const size = namesOf(place.files, '.facts').reduce((sum, uri) => sum + (place.files.contents.get(uri)?.length ?? 0), 0);
    assert.ok(size > 0 && size <= 500, `${size} bytes`);
    assert.ok((await start(place, range(0, 100))) > 0);
  });

  it('says once that nothing can be written, and still answers what it has', async () => {
    const place = world();
    await start(place, range(0, 10));
    const full: StorePlace = {
      ...place,
      files: { ...place.files, write: () => Promise.reject(new Error('The disk is full.')) },
    };
    assert.equal(await start(full, range(0, 30)), 10);
    assert.deepEqual(place.logs, [
      `What is known about the articles cannot be kept in ${FOLDER}, so the next start reads them all again: The disk is full.`,
    ]);
  });

  it('does not open where its folder cannot be listed or is in the project', async () => {
    const place = world(memoryFiles({ [`${FOLDER}/a.facts`]: '' }));
    place.files.forbidden.add(FOLDER);
    assert.equal(await FactStore.open(place, PROJECT), null);
    assert.equal(await FactStore.open(world(), 'file:///home'), null);
    assert.equal(await FactStore.open(world(), FOLDER), null);
    assert.equal(place.logs.length, 1);
  });

  it('leaves files alone that are not its own', async () => {
    const place = world(memoryFiles({ [`${FOLDER}/notes.facts`]: 'mine', [`${FOLDER}/.${'0'.repeat(16)}.tmp`]: 'mine, too' }));
    for (let nth = 0; nth < 3; nth++) await start({ ...place, now: () => nth * 100 * DAY_MS }, range(0, 10));
    assert.equal(place.files.text(`${FOLDER}/notes.facts`), 'mine');
    assert.equal(place.files.text(`${FOLDER}/.${'0'.repeat(16)}.tmp`), 'mine, too');
  });

  it('is cleared of all projects and versions, and of nothing else', async () => {
    const place = world(memoryFiles({ [`${FOLDER}/notes.facts`]: 'mine' }));
    assert.deepEqual(await clearStore(memoryFiles(), FOLDER, 0), { files: 0, bytes: 0 });
    await start(place, range(0, 10));
    await start({ ...place, version: 'f'.repeat(32) }, range(0, 10), { project: 'file:///other' });
    const kept = [...place.files.contents].filter(([uri]) => !uri.endsWith('notes.facts'));
    const bytes = kept.reduce((sum, [, { length }]) => sum + length, 0);
    assert.deepEqual(await clearStore(place.files, FOLDER, 0), { files: kept.length, bytes });
    assert.deepEqual([...place.files.contents.keys()], [`${FOLDER}/notes.facts`]);
    assert.equal(await start(place, range(0, 10)), 0);
  });

  it('has what was kept about the folder as a whole, the newest that is not damaged', async () => {
    const place = world();
    const store = await opened(place);
    assert.equal(await store.findFolder(), null);
    await store.keepFolder(Uint8Array.of(1, 2));
    await store.keepFolder(Uint8Array.of(3));
    assert.deepEqual(await (await opened(place)).findFolder(), Uint8Array.of(3));
    const [uri] = namesOf(place.files, '.folder');
    place.files.set(uri!, Uint8Array.of(4));
    assert.equal(await (await opened(place)).findFolder(), null);
    assert.deepEqual(namesOf(place.files, '.folder'), []);
    assert.equal(await (await opened({ ...place, version: 'f'.repeat(32) })).findFolder(), null);
  });

  it('answers nothing wrong of damaged files, and removes them', async () => {
    const damage = fc.array(fc.record({ file: fc.nat(), at: fc.nat(), bit: fc.nat(7), cut: fc.boolean() }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, async damages => {
        const place = world();
        await start(place, range(0, 20));
        for (const { file, at, bit, cut } of damages) {
          const uris = [...place.files.contents.keys()];
          const uri = uris[file % uris.length]!;
          const bytes = Uint8Array.from(place.files.contents.get(uri)!);
          if (bytes.length === 0) continue;
          bytes[at % bytes.length]! ^= 1 << bit;
          place.files.set(uri, cut ? bytes.slice(0, at % bytes.length) : bytes);
        }
        // `start` compares what is found.
        await start(place, range(0, 20));
        assert.equal(await start(place, range(0, 20)), 20);
      }),
      runs(60),
    );
  });

  it('answers nothing of a file under the name of another', async () => {
    const place = world();
    await start(place, range(0, 8));
    const [one, two] = namesOf(place.files, '.facts');
    place.files.set(one!, place.files.contents.get(two!)!);
    assert.equal(await start(place, range(0, 8)), 4);
  });

  it('serves several processes at once, whatever their order', async () => {
    const step = fc.record({
      process: fc.nat(2),
      from: fc.nat(30),
      to: fc.nat(30),
      kind: fc.constantFrom('read', 'settle', 'whole', 'kill'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
        const place = world();
        const running = new Map<number, FactStore>();
        for (const { process, from, to, kind } of steps) {
          const store = running.get(process) ?? (await opened(place));
          running.set(process, store);
          if (kind === 'read') {
            for (const name of range(from, to)) {
              const [found] = await store.find([keyNamed(name)]);
              if (found === undefined) await store.keep(keyNamed(name), bytesOf(name));
              else assert.deepEqual(Uint8Array.from(found.read()), bytesOf(name));
            }
            continue;
          }
          if (kind !== 'kill') await store.settle(kind === 'whole');
          running.delete(process);
        }
        for (const store of running.values()) await store.settle(false);
        await start(place, range(0, 30));
        assert.equal(await start(place, range(0, 30)), 30);
        assert.deepEqual(place.logs, []);
      }),
      runs(40),
    );
  });
});

describe('the key of an article', () => {
  it('differs with everything that its facts follow from', async () => {
    const article = { id: 'a.txt', text: 'text' };
    const others = [
      article,
      { ...article, id: 'a.md' },
      { ...article, text: 'text ' },
      { ...article, language: 'de' },
      { id: 'a.txtt', text: 'ext' },
      { id: 'a.txt', language: 'te', text: 'xt' },
      { id: 'a.tx', language: 't', text: 'text' },
    ];
    assert.equal(new Set(await Promise.all(others.map(keyOf))).size, others.length);
    assert.equal(await keyOf(article), await keyOf({ ...article }));
  });

  it('is none for a text that UTF-8 cannot write', async () => {
    assert.equal(await keyOf({ id: 'a.txt', text: 'half \ud83d of a sign' }), null);
    assert.ok(await keyOf({ id: 'a.txt', text: 'a whole \u{1f600} sign' }));
  });
});
