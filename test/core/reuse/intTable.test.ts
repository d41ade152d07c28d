import assert from 'node:assert/strict';
import fc from 'fast-check';
import { IntTable } from '../../../server/core/reuse/intTable';
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
