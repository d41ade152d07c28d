import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pack, unpack } from '../../../server/core/pack/pack';
import { runs } from '../../support/runs';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)) }),
);
const field = fc
  .oneof(fc.constantFrom('start', 'end', 'kind', 'length', 'constructor', 'toString'), fc.string({ minLength: 1, maxLength: 40 }))
  .filter(name => name !== '__proto__');
const plain = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, undefined, true, false, 0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double(),
    text,
    fc.array(tie('value')),
    fc.dictionary(field, tie('value'), { noNullPrototype: true }),
  ),
})).value;

describe('Plain data as bytes', () => {
  it('are what they were, with every oddity of numbers, strings and fields', () => {
    fc.assert(
      fc.property(plain, value => {
        const back = unpack(pack(value));
        assert.deepEqual(back, value);
        assert.equal(JSON.stringify(back), JSON.stringify(value), 'the order of keys');
      }),
      runs(300),
    );
  });

  it('are read whatever was packed before them', () => {
    fc.assert(
      fc.property(fc.array(plain), values => {
        const packed = values.map(pack);
        assert.deepEqual(packed.reverse().map(unpack).reverse(), values);
      }),
      runs(100),
    );
  });

  it('name the fields of many objects once, however many kinds of objects there are', () => {
    const spans = Array.from({ length: 100 }, (_, start) => ({ start, exclusiveEnd: start + 1 }));
    assert.ok(pack(spans).length < 100 * 5 + 40, 'a number below 128 takes 1 or 2 bytes, an object 1 more');
    const kinds = Array.from({ length: 20_000 }, (_, nth) => ({ [`field${nth}`]: nth, common: null }));
    assert.deepEqual(unpack(pack([kinds, kinds])), [kinds, kinds]);
  });

  it('hold no more memory than their own', () => {
    const bytes = pack('a');
    assert.equal(bytes.buffer.byteLength, bytes.length);
    assert.equal(bytes.constructor, Uint8Array);
  });

  it('are the only thing that can be packed', () => {
    for (const value of [
      new Map(),
      new Set(),
      1n,
      Symbol('a'),
      () => 1,
      new Date(0),
      [new (class Passage {})()],
      { found: new Uint8Array(1) },
    ])
      assert.throws(() => pack(value), TypeError);
  });
});
