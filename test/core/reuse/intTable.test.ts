import assert from 'node:assert/strict';
import fc from 'fast-check';
import { IntTable } from '../../../server/core/reuse/intTable';
import { ColumnReader, partsOf } from '../../../server/core/reuse/snapshot';
import { SortedTable } from '../../../server/core/reuse/sortedTable';
import { finished } from '../../../server/core/text/inSteps';
import { mixed } from '../../../server/core/text/words';
import { runs } from '../../support/runs';

describe('a table of numbers', () => {
  // Few of them, and all in one of its parts, so that places are full and keys are moved.
  const key = fc.integer({ min: 0, max: 40 }).map(number => (number % 2 === 0 ? number << 18 : (number << 18) | 1));

  it('holds what was put and not removed, in any order', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer({ min: -3, max: 5 })), { maxLength: 120 }), changes => {
        const [table, held] = [new IntTable(), new Map<number, number>()];
        for (const [changed, value] of changes) {
          assert.equal(table.seek(changed), held.get(changed) ?? 0);
          if (value !== 0) {
            table.put(value);
            held.set(changed, value);
          } else if (held.delete(changed)) table.remove();
          for (let number = 0; number <= 40; number++) {
            const other = number % 2 === 0 ? number << 18 : (number << 18) | 1;
            assert.equal(table.seek(other), held.get(other) ?? 0);
          }
        }
      }),
      runs(100),
    ));

  it('takes little more room than what it holds', () => {
    const table = new IntTable();
    for (let number = 0; number < 100_000; number++) {
      table.seek(mixed(number));
      table.put(number + 1);
    }
    for (let number = 0; number < 100_000; number++) assert.equal(table.seek(mixed(number)), number + 1);
    assert.ok(table.bytes < 2 * 8 * 100_000, `${table.bytes} bytes`);
  });
});

describe('a table of sorted numbers', () => {
  /** Of one part, so that it is merged again and again; some have the same upper half. */
  const keyOf = (number: number): number => (0xc5 << 24) | ((mixed(number % 1500) >>> 8) & 0xf0ffff);

  it('holds what was put and not removed, in any order, before and after it is merged', () =>
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 9 }), (start, oneIn) => {
        const [table, held] = [new SortedTable(), new Map<number, number>()];
        for (let step = 0; step < 6000; step++) {
          const turn = mixed(start + step);
          const key = keyOf(turn >>> 16);
          if (step % 997 === 0) finished(table.settle());
          assert.equal(table.seek(key), held.get(key) ?? 0);
          if (turn % oneIn !== 0) {
            table.put((turn & 0xfff) - 0x1000);
            held.set(key, (turn & 0xfff) - 0x1000);
          } else if (held.delete(key)) table.remove();
        }
        for (let number = 0; number < 1500; number++) assert.equal(table.seek(keyOf(number)), held.get(keyOf(number)) ?? 0);
      }),
      runs(10),
    ));

  it('takes less room than one that is not sorted', () => {
    const table = new SortedTable();
    for (let number = 0; number < 400_000; number++) {
      table.seek(mixed(number));
      table.put(number + 1);
    }
    for (let number = 0; number < 400_000; number++) assert.equal(table.seek(mixed(number)), number + 1);
    assert.ok(table.bytes < 9.6 * 400_000, `${table.bytes} bytes`);
    finished(table.settle());
    assert.ok(table.bytes < 7.1 * 400_000, `${table.bytes} bytes once it is settled`);
    for (let number = 0; number < 400_000; number++) assert.equal(table.seek(mixed(number)), number + 1);
    const [restored, reader, columns] = [new SortedTable(), new ColumnReader(), partsOf(table.columns())];
    const steps = restored.restore(reader);
    for (let step = steps.next(); step.done !== true; ) step = steps.next(columns.next().value ?? undefined);
    assert.equal(reader.isDoubtful, false);
    for (let number = 0; number < 400_000; number++) assert.equal(restored.seek(mixed(number)), number + 1);
  });
});
