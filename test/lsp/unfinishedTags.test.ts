import assert from 'node:assert/strict';
import { OperationLog } from '../../server/annotations/operationLog';
import { annotationWorld, TEXT, type World } from '../support/annotationWorld';
import { killedAfter, type MemoryFiles, memoryFiles } from '../support/memoryFiles';

const LOG = 'file:///storage/annotations.jsonl';
/** More than are written together. */
const ARTICLES = Array.from({ length: 150 }, (_, at) => `${String(at).padStart(3, '0')}.txt`);
const CODEBOOK = { before: 'tags:\n  - name: claim\n', after: 'tags:\n  - name: assertion\n' };
const BEFORE = { text: CODEBOOK.before, tags: ['claim'] };
const AFTER = { text: CODEBOOK.after, tags: ['assertion'] };
const atOnce = async (): Promise<void> => undefined;

describe('a change of a tag that is cut off', () => {
  let files: MemoryFiles;
  beforeEach(async () => {
    files = memoryFiles();
    const { service } = await world();
    const span = { start: TEXT.indexOf('tug'), end: TEXT.indexOf('tug') + 3 };
    await service.changes.createAll(ARTICLES.map(article => ({ article, span, content: { tag: 'claim' } })));
  });
  const world = (on: MemoryFiles = files): Promise<World> => {
    // Ids are counted from the number of files: those of two worlds are different.
    files.set(`file:///other/${files.contents.size}`, '');
    const log = new OperationLog({ files: on, uri: LOG, within: 'file:///storage', log: () => undefined });
    return annotationWorld(on, new Map(ARTICLES.map(article => [article, TEXT])), 'ann', log);
  };
  /** How many annotations have each tag on the disk. */
  const tags = async (): Promise<Record<string, number>> => {
    const { service } = await world();
    const counted: Record<string, number> = {};
    for (const { tag = '-' } of ARTICLES.flatMap(article => service.written(article))) counted[tag] = (counted[tag] ?? 0) + 1;
    return counted;
  };
  const cutOff = async (writes: number): Promise<void> => {
    const { service } = await world(killedAfter(files, writes));
    await assert.rejects(service.tags.retag('claim', 'assertion', CODEBOOK));
  };

  for (const writes of [0, 1, 40, 64, 100, 149])
    it(`after ${writes} files is completed where the codebook has it, once, and one undo takes all back`, async () => {
      await cutOff(writes);
      assert.equal((await tags())['assertion'] ?? 0, writes);
      const { service } = await world();
      assert.equal(await service.areUnfinished(atOnce), true);
      assert.deepEqual(await service.tags.finish(AFTER), [{ tag: 'claim', state: 'after', annotations: 150 - writes }]);
      assert.deepEqual(await tags(), { assertion: 150 });
      const again = (await world()).service;
      assert.equal(await again.areUnfinished(atOnce), false);
      assert.deepEqual(await again.tags.finish(AFTER), []);
      assert.equal((await again.undo())?.changed, 150);
      assert.deepEqual(await tags(), { claim: 150 });
    });

  it('is taken back where the codebook does not have it, and not made again', async () => {
    await cutOff(100);
    const { service } = await world();
    assert.deepEqual(await service.tags.finish(BEFORE), [{ tag: 'claim', state: 'before', annotations: 100 }]);
    assert.deepEqual(await tags(), { claim: 150 });
    const again = (await world()).service;
    assert.equal(await again.areUnfinished(atOnce), false);
    assert.equal(await again.redo(), null);
    assert.deepEqual([(await again.undo())?.kind, await tags()], ['create', {}]);
  });

  it('stays as it is where the codebook does not say, and is completed by one that was edited since', async () => {
    await cutOff(100);
    const { service } = await world();
    assert.deepEqual(await service.tags.finish({ text: 'tags: []\n', tags: [] }), []);
    assert.deepEqual(await service.tags.finish({ text: '# both\n', tags: ['claim', 'assertion'] }), []);
    assert.deepEqual(await tags(), { assertion: 100, claim: 50 });
    assert.equal(await service.areUnfinished(atOnce), true);
    assert.equal((await service.tags.finish({ text: '# edited\n', tags: ['threat', 'assertion'] })).length, 1);
    assert.deepEqual(await tags(), { assertion: 150 });
  });

  it('is finished in the other direction where its undoing was cut off', async () => {
    for (const [codebook, expected] of [
      [BEFORE, { claim: 150 }],
      [AFTER, { assertion: 150 }],
    ] as const) {
      const made = await (await world()).service.tags.retag('claim', 'assertion', CODEBOOK);
      const { service } = await world(killedAfter(files, 100));
      await assert.rejects(service.tags.retagBack(made));
      assert.deepEqual(await tags(), { assertion: 50, claim: 100 });
      const after = (await world()).service;
      assert.deepEqual(await after.tags.finish(codebook), [
        { tag: 'claim', state: codebook === BEFORE ? 'before' : 'after', annotations: codebook === BEFORE ? 50 : 100 },
      ]);
      assert.deepEqual(await tags(), expected);
      assert.equal(await (await world()).service.areUnfinished(atOnce), false);
    }
  });

  it('is taken back where the codebook says so and its undoing was cut off before its first file', async () => {
    for (const [codebook, expected] of [
      [BEFORE, { claim: 150 }],
      [AFTER, { assertion: 150 }],
    ] as const) {
      const made = await (await world()).service.tags.retag('claim', 'assertion', CODEBOOK);
      let appended = 0;
      const killed = async (): Promise<never> => {
        throw new Error('killed');
      };
      const dying: MemoryFiles = { ...files, swap: killed, append: (...given) => (appended++ === 0 ? files.append(...given) : killed()) };
      await assert.rejects((await world(dying)).service.tags.retagBack(made));
      assert.deepEqual(await tags(), { assertion: 150 });
      const { service } = await world();
      assert.equal(await service.areUnfinished(atOnce), true);
      const finished = codebook === BEFORE ? [{ tag: 'claim', state: 'before', annotations: 150 }] : [];
      assert.deepEqual(await service.tags.finish(codebook), finished);
      assert.deepEqual(await tags(), expected);
      assert.equal(await (await world()).service.areUnfinished(atOnce), false);
    }
  });

  it('of a split gives the annotations that are left their tags, and leaves what others changed meanwhile', async () => {
    const { service } = await world(killedAfter(files, 70));
    const ids = ARTICLES.flatMap(article => service.written(article)).map(({ id }) => id);
    const split = new Map(ids.slice(0, 149).map((id, at) => [id, at % 2 === 0 ? 'rumour' : 'report']));
    await assert.rejects(service.tags.retag('claim', split, { before: CODEBOOK.before, after: 'split' }));
    const other = (await world()).service;
    await other.changes.update(ids[120]!, { tag: 'threat' });
    assert.equal((await other.tags.finish({ text: 'split', tags: [] })).length, 1);
    assert.deepEqual(await tags(), { rumour: 74, report: 74, claim: 1, threat: 1 });
  });

  it('is not touched while another program goes on with it', async () => {
    let goOn = (): void => undefined;
    const held = new Promise<void>(resolve => {
      goOn = resolve;
    });
    let written = 0;
    const slow: MemoryFiles = {
      ...files,
      async swap(...given) {
        if (++written === 100) await held;
        return files.swap(...given);
      },
    };
    const { service } = await world(slow);
    const watching = (await world()).service;
    const retagging = service.tags.retag('claim', 'assertion', CODEBOOK);
    let pauses = 0;
    const untilMore = async (): Promise<void> => {
      pauses++;
      goOn();
      await retagging;
    };
    while (written < 100) await new Promise(resolve => setImmediate(resolve));
    assert.equal(await watching.areUnfinished(untilMore), false);
    assert.equal(pauses, 1);
    assert.deepEqual(await tags(), { assertion: 150 });
  });

  it('before anything was written is made where the codebook has it, and never where its edit was not made', async () => {
    for (const [codebook, expected] of [
      [BEFORE, { claim: 150 }],
      [{ text: '# edited\n', tags: ['assertion'] }, { claim: 150 }],
      [AFTER, { assertion: 150 }],
    ] as const) {
      await (await world()).service.tags.expect('claim', 'assertion', CODEBOOK);
      const { service } = await world();
      assert.equal(await service.areUnfinished(atOnce), true);
      await service.tags.finish(codebook);
      assert.deepEqual(await tags(), expected);
      assert.equal(await (await world()).service.areUnfinished(atOnce), false);
    }
    assert.equal((await (await world()).service.undo())?.changed, 150);
    assert.deepEqual(await tags(), { claim: 150 });
  });

  it('that was expected is one operation with what follows', async () => {
    const id = await (await world()).service.tags.expect('claim', 'assertion', CODEBOOK);
    const { service } = await world(killedAfter(files, 100));
    await assert.rejects(service.tags.retag('claim', 'assertion', CODEBOOK, id));
    const again = (await world()).service;
    assert.deepEqual(await again.tags.finish(AFTER), [{ tag: 'claim', state: 'after', annotations: 50 }]);
    assert.equal(await (await world()).service.areUnfinished(atOnce), false);
    assert.equal((await again.undo())?.changed, 150);
    assert.deepEqual(await tags(), { claim: 150 });
  });
});
