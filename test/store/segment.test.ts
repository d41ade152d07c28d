import assert from 'node:assert/strict';
import fc from 'fast-check';
import { digestsIn, packIndex, packSegment, unpackIndex, unpackSegment } from '../../server/store/segment';
import { runs } from '../support/runs';

const VERSION = '0123456789abcdef0123456789abcdef';
/** Made records compare equal to written ones. */
const PLAIN = { noNullPrototype: true };
const digest = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(bytes => Buffer.from(bytes).toString('hex'));
const entry = fc.record({ key: digest, bytes: fc.uint8Array({ maxLength: 40 }) }, PLAIN);

describe('a file of entries', () => {
  it('is read as it was packed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 12 }), entries => {
        const read = unpackSegment(VERSION, packSegment(VERSION, entries));
        assert.deepEqual(
          [...(read ?? [])].map(([key, bytes]) => ({ key, bytes: Uint8Array.from(bytes) })),
          entries,
        );
      }),
      runs(100),
    );
  });

  it('is refused where it is of another version, cut short, longer, or an index', () => {
    const bytes = packSegment(VERSION, [{ key: 'f'.repeat(32), bytes: Uint8Array.of(1, 2, 3) }]);
    assert.equal(unpackSegment('f'.repeat(32), bytes), null);
    for (let length = 0; length < bytes.length; length++) assert.equal(unpackSegment(VERSION, bytes.subarray(0, length)), null);
    assert.equal(unpackSegment(VERSION, Uint8Array.of(...bytes, 0)), null);
    assert.equal(unpackIndex(VERSION, bytes), null);
    assert.equal(unpackSegment(VERSION, packIndex(VERSION, [])), null);
  });

  it('has an index that is read as it was packed', () => {
    const segment = fc.record({ digest, keys: fc.array(digest, { maxLength: 5 }) }, PLAIN);
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 5 }), segments => {
        const read = unpackIndex(VERSION, packIndex(VERSION, segments));
        assert.deepEqual(
          read?.map(({ digest, keys }) => ({ digest, keys: digestsIn(keys) })),
          segments,
        );
      }),
      runs(100),
    );
  });

  it('is read without an error whatever the bytes are', () => {
    const packed = fc.oneof(
      fc.array(entry, { maxLength: 4 }).map(entries => packSegment(VERSION, entries)),
      fc.array(digest, { maxLength: 4 }).map(keys => packIndex(VERSION, [{ digest: VERSION, keys }])),
    );
    const damage = fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(packed, damage, fc.nat(200), (bytes, places, cut) => {
        const damaged = bytes.slice(0, Math.max(0, bytes.length - (cut % 30)));
        for (const [at, value] of places) if (at < damaged.length) damaged[at] = value;
        unpackSegment(VERSION, damaged);
        unpackIndex(VERSION, damaged);
      }),
      runs(300),
    );
  });
});
