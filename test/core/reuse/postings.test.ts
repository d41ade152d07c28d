import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FingerprintPostings, LONGEST_LIST } from '../../../server/core/reuse/postings';
import { finished } from '../../../server/core/text/inSteps';

/** The owners that a tally of one fingerprint reaches, sorted. */
function ownersOf(postings: FingerprintPostings, fingerprint: number): number[] {
  const tallies = new Int32Array(2 * LONGEST_LIST);
  const touched = new Int32Array(2 * LONGEST_LIST);
  const end = postings.tally(postings.slotOf(fingerprint), 1, tallies, touched, 0);
  return [...touched.subarray(0, end)].sort((a, b) => a - b);
}

describe('fingerprint postings', () => {
  it('hold what was added and not removed, in any order', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            owner: fc.nat(30),
            fingerprints: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
            isLater: fc.boolean(),
            isSettled: fc.boolean(),
          }),
          { maxLength: 80 },
        ),
        changes => {
          const postings = new FingerprintPostings();
          const held = new Map<number, number[]>();
          for (const { owner, fingerprints, isLater, isSettled } of changes) {
            if (isSettled) finished(postings.settle());
            const before = held.get(owner);
            if (before !== undefined) postings.remove(owner, Int32Array.from(before), before.length);
            held.delete(owner);
            if (before !== undefined) continue;
            if (isLater) postings.addLater(owner, Int32Array.from(fingerprints), fingerprints.length);
            else postings.add(owner, Int32Array.from(fingerprints), fingerprints.length);
            held.set(owner, fingerprints);
          }
          for (let fingerprint = 1; fingerprint <= 12; fingerprint++) {
            const expected = [...held].filter(([, list]) => list.includes(fingerprint)).map(([owner]) => owner);
            assert.equal(postings.countAt(postings.slotOf(fingerprint)), expected.length);
            assert.deepEqual(
              ownersOf(postings, fingerprint),
              expected.sort((a, b) => a - b),
            );
          }
        },
      ),
    ));

  it('count a fingerprint of very many texts, and list them again once they are fewer', () => {
    const postings = new FingerprintPostings();
    const one = Int32Array.of(7);
    const owners = Array.from({ length: LONGEST_LIST + 40 }, (_, owner) => owner);
    for (const owner of owners) postings.add(owner, one, 1);
    assert.equal(postings.countAt(postings.slotOf(7)), owners.length);
    assert.deepEqual(ownersOf(postings, 7), []);
    for (const owner of owners.slice(0, 40)) postings.remove(owner, one, 1);
    assert.deepEqual(ownersOf(postings, 7), owners.slice(40));
    for (const owner of owners.slice(40, -1)) postings.remove(owner, one, 1);
    assert.deepEqual(ownersOf(postings, 7), owners.slice(-1));
  });

  it('hold more than may wait to be posted', () => {
    const postings = new FingerprintPostings();
    for (let owner = 0; owner < 300; owner++) {
      postings.addLater(
        owner,
        Int32Array.from({ length: 400 }, (_, at) => Math.imul(owner * 399 + at + 1, 0x9e3779b1)),
        400,
      );
    }
    for (let owner = 1; owner < 300; owner++) {
      assert.deepEqual(ownersOf(postings, Math.imul(owner * 399 + 1, 0x9e3779b1)), [owner - 1, owner]);
      assert.deepEqual(ownersOf(postings, Math.imul(owner * 399 + 2, 0x9e3779b1)), [owner]);
    }
  });

  it('give room back to later texts', () => {
    const postings = new FingerprintPostings();
    const add = (round: number) => {
      for (let owner = 0; owner < 200; owner++) postings.add(owner, Int32Array.of(round + 1, 1000 + owner), 2);
    };
    const remove = (round: number) => {
      for (let owner = 0; owner < 200; owner++) postings.remove(owner, Int32Array.of(round + 1, 1000 + owner), 2);
    };
    add(0);
    const bytes = postings.bytes;
    for (let round = 1; round < 50; round++) {
      remove(round - 1);
      add(round);
    }
    assert.equal(postings.bytes, bytes);
  });
});
