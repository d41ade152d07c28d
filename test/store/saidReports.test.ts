import assert from 'node:assert/strict';
import { SaidReports } from '../../server/kept/saidReports';
import { FactStore } from '../../server/store/factStore';
import { memoryFiles } from '../support/memoryFiles';

const TOGETHER = 4;
const always = async (): Promise<boolean> => true;

async function aStore(files = memoryFiles()): Promise<FactStore> {
  const place = { files, folder: { uri: 'file:///store' }, version: '0123456789abcdef0123456789abcdef', now: () => 0 };
  const store = await FactStore.open({ ...place, log: message => assert.fail(message) }, 'file:///project');
  assert.ok(store !== null);
  return store;
}

/** Reports of some articles, of one revision. */
function say(reports: SaidReports, ids: readonly number[], revision = 1): void {
  for (const id of ids) reports.add(`${id}.txt`, { revision, key: 'k', brief: `${id}` }, `report ${id} of ${revision}`);
}

const wholes = (reports: SaidReports, ids: readonly number[]): (string | undefined)[] =>
  ids.map(id => {
    const said = reports.of(`${id}.txt`);
    return said && reports.wholeOf(`${id}.txt`, said);
  });

const numbers = (count: number): number[] => Array.from({ length: count }, (_, nth) => nth);

describe('reports on their way to the store', () => {
  it('are written together, and are the same before, meanwhile and afterwards', async () => {
    const store = await aStore();
    const reports = new SaidReports(store, TOGETHER);
    const expected = numbers(11).map(id => `report ${id} of 1`);
    say(reports, numbers(11));
    assert.deepEqual(wholes(reports, numbers(11)), expected);
    assert.equal(await reports.gather(() => true, always), true);
    assert.deepEqual(wholes(reports, numbers(11)), expected);
    const entries = reports.entries(() => true);
    assert.equal(entries.length, 3);
    assert.deepEqual(
      entries.flatMap(({ gone }) => gone),
      [],
    );
  });

  it('are known at the next start, but for those that were said again or count no more', async () => {
    const files = memoryFiles();
    const store = await aStore(files);
    const reports = new SaidReports(store, TOGETHER);
    say(reports, numbers(8));
    await reports.gather(() => true, always);
    say(reports, [1], 2);
    const isNow = (id: string): boolean => id !== '6.txt';
    await reports.gather(isNow, always);
    const entries = reports.entries(isNow);
    await store.settle(true);
    const next = await aStore(files);
    const restored = new SaidReports(next, TOGETHER);
    for (const said of entries) {
      const [entry] = await next.find([said.key]);
      assert.ok(entry !== undefined);
      restored.restore(said, entry, id => (id === '7.txt' ? undefined : { revision: 5, key: 'k' }));
    }
    const expected = numbers(8).map(id => (id > 5 ? undefined : `report ${id} of ${id === 1 ? 2 : 1}`));
    assert.deepEqual(wholes(restored, numbers(8)), expected);
    assert.deepEqual(restored.entries(() => true).length, entries.length);
  });

  it('are gathered where most of an entry counts no more', async () => {
    const store = await aStore();
    const reports = new SaidReports(store, TOGETHER);
    say(reports, numbers(8));
    await reports.gather(() => true, always);
    const isNow = (id: string): boolean => ['0.txt', '5.txt'].includes(id);
    await reports.gather(isNow, always);
    assert.deepEqual(
      reports.entries(isNow).map(({ gone }) => gone),
      [[]],
    );
    assert.deepEqual(wholes(reports, [0, 5]), ['report 0 of 1', 'report 5 of 1']);
  });

  it('are forgotten where the store takes no more', async () => {
    const store = await aStore();
    const reports = new SaidReports(store, TOGETHER);
    await store.close();
    say(reports, numbers(6));
    await reports.gather(() => true, always);
    assert.deepEqual(
      wholes(reports, numbers(6)),
      numbers(6).map(() => undefined),
    );
    assert.deepEqual(
      reports.entries(() => true),
      [],
    );
  });
});
