import assert from 'node:assert/strict';
import { OperationLog } from '../../server/annotations/operationLog';
import { annotationWorld, TEXT, type World } from '../support/annotationWorld';
import { killedAfter, type MemoryFiles, memoryFiles } from '../support/memoryFiles';

const LOG = 'file:///storage/annotations.jsonl';
/** More than are written together. */
const ARTICLES = Array.from({ length: 100 }, (_, at) => `${String(at).padStart(3, '0')}.txt`);
const REGISTER = { before: 'entities: [tug, boat]\n', after: 'entities: [boat]\n' };
const MERGED = new Map([['tug', 'boat']]);
const before = (entity: string): boolean => ['tug', 'boat'].includes(entity);
const after = (entity: string): boolean => entity === 'boat';
const atOnce = async (): Promise<void> => undefined;

describe('a merger of entities that is cut off', () => {
  let files: MemoryFiles;
  beforeEach(async () => {
    files = memoryFiles();
    const { service } = await world();
    const span = { start: TEXT.indexOf('tug'), end: TEXT.indexOf('tug') + 3 };
    await service.changes.createAll(ARTICLES.map(article => ({ article, span, content: { entity: 'tug' } })));
  });
  const world = (on: MemoryFiles = files): Promise<World> => {
    // Ids are counted from the number of files: those of two worlds are different.
    files.set(`file:///other/${files.contents.size}`, '');
    const log = new OperationLog({ files: on, uri: LOG, within: 'file:///storage', log: () => undefined });
    return annotationWorld(on, new Map(ARTICLES.map(article => [article, TEXT])), 'ann', log);
  };
  /** How many annotations name each entity on the disk. */
  const entities = async (): Promise<Record<string, number>> => {
    const { service } = await world();
    const counted: Record<string, number> = {};
    for (const { entity = '-' } of ARTICLES.flatMap(article => service.written(article))) counted[entity] = (counted[entity] ?? 0) + 1;
    return counted;
  };

  for (const writes of [0, 1, 64, 99])
    it(`after ${writes} files is completed where the register has it, once, and one undo takes all back`, async () => {
      await assert.rejects((await world(killedAfter(files, writes))).service.mergedEntities.follow(MERGED, after, REGISTER));
      assert.equal((await entities())['boat'] ?? 0, writes);
      const { service } = await world();
      assert.equal(await service.areUnfinished(atOnce), true);
      assert.deepEqual(await service.mergedEntities.finish(REGISTER.after, after), [
        { entities: ['tug'], state: 'after', annotations: 100 - writes },
      ]);
      assert.deepEqual(await entities(), { boat: 100 });
      const again = (await world()).service;
      assert.equal(await again.areUnfinished(atOnce), false);
      assert.deepEqual(await again.mergedEntities.finish(REGISTER.after, after), []);
      assert.equal((await again.undo())?.changed, 100);
      assert.deepEqual(await entities(), { tug: 100 });
    });

  it('is taken back where the register was not saved with it, and completed by one that was edited since', async () => {
    for (const [register, isKnown, expected] of [
      [REGISTER.before, before, { tug: 100 }],
      ['# edited, unmerged\n', before, { tug: 100 }],
      ['# edited\n', after, { boat: 100 }],
    ] as const) {
      const dying = killedAfter(files, 70);
      await assert.rejects((await world(dying)).service.mergedEntities.follow(MERGED, after, REGISTER));
      assert.equal((await (await world()).service.mergedEntities.finish(register, isKnown)).length, 1);
      assert.deepEqual(await entities(), expected);
      assert.equal(await (await world()).service.areUnfinished(atOnce), false);
    }
  });

  it('stays as it is where the register has neither entity', async () => {
    await assert.rejects((await world(killedAfter(files, 70))).service.mergedEntities.follow(MERGED, after, REGISTER));
    const { service } = await world();
    assert.deepEqual(await service.mergedEntities.finish('# none\n', () => false), []);
    assert.deepEqual(await entities(), { boat: 70, tug: 30 });
    assert.equal(await service.areUnfinished(atOnce), true);
  });

  it('is made by the next start where the edit was made and the annotations did not begin to follow', async () => {
    for (const [register, isKnown, expected] of [
      [REGISTER.before, before, { tug: 100 }],
      [REGISTER.after, after, { boat: 100 }],
    ] as const) {
      const { service } = await world();
      await service.mergedEntities.expect(MERGED, REGISTER);
      await (await world()).service.mergedEntities.finish(register, isKnown);
      assert.deepEqual(await entities(), expected);
      assert.equal(await (await world()).service.areUnfinished(atOnce), false);
    }
  });

  it('that was expected is written down as one with its annotations', async () => {
    const { service } = await world();
    await service.mergedEntities.expect(MERGED, REGISTER);
    assert.equal(await service.mergedEntities.follow(MERGED, after, REGISTER), true);
    assert.equal(await (await world()).service.areUnfinished(atOnce), false);
    assert.deepEqual([(await (await world()).service.undo())?.changed, await entities()], [100, { tug: 100 }]);
  });

  it('is finished in the other direction where its undoing was cut off', async () => {
    for (const [register, isKnown, expected] of [
      [REGISTER.before, before, { tug: 100 }],
      [REGISTER.after, after, { boat: 100 }],
    ] as const) {
      let left = Number.POSITIVE_INFINITY;
      const dying: MemoryFiles = {
        ...files,
        swap: async (...given) => (--left >= 0 ? files.swap(...given) : Promise.reject(new Error('killed'))),
        append: async (...given) => (left >= 0 ? files.append(...given) : Promise.reject(new Error('killed'))),
      };
      const { service } = await world(dying);
      await service.mergedEntities.follow(MERGED, after, REGISTER);
      left = 70;
      await assert.rejects(service.mergedEntities.follow(new Map(), before, { before: REGISTER.after, after: REGISTER.before }));
      assert.deepEqual(await entities(), { tug: 70, boat: 30 });
      assert.equal((await (await world()).service.mergedEntities.finish(register, isKnown)).length, 1);
      assert.deepEqual(await entities(), expected);
      assert.equal(await (await world()).service.areUnfinished(atOnce), false);
    }
  });

  it('into an entity that was merged in turn is undone step by step, and leaves what names another one since', async () => {
    const { service } = await world();
    const follow = (from: string, into: string) =>
      service.mergedEntities.follow(new Map([[from, into]]), entity => entity !== from && entity !== 'tug', REGISTER);
    const back = (known: readonly string[]) => service.mergedEntities.follow(new Map(), entity => known.includes(entity), REGISTER);
    await follow('tug', 'boat');
    await follow('boat', 'ship');
    const [first] = service.written(ARTICLES[0]!);
    await service.changes.update(first!.id, { entity: 'raft' });
    assert.equal(await back(['boat', 'ship']), true);
    assert.deepEqual(await entities(), { raft: 1, boat: 99 });
    assert.equal(await back(['tug', 'boat', 'ship']), true);
    assert.deepEqual(await entities(), { raft: 1, tug: 99 });
  });
});
