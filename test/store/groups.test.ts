import assert from 'node:assert/strict';
import type { ReuseGroup } from '../../server/core/reuse/types';
import { groupsIn, PackedGroups } from '../../server/kept/groups';

const KINDS = ['exact', 'near', 'furniture'] as const;

/** A group of `copies` copies; no two groups are the same. */
const group = (nth: number, copies: number): ReuseGroup => ({
  kind: KINDS[nth % KINDS.length]!,
  similarity: 1 / (1 + (nth % 7)),
  copies: Array.from({ length: copies }, (_, index) => ({
    article: `a/${(nth + index) % 5000}.txt`,
    passage: index % 9,
    start: nth,
    end: nth + 40 + index,
  })),
});

function partsOf(groups: readonly ReuseGroup[]): readonly Uint8Array[] {
  const packed = new PackedGroups();
  for (const one of groups) packed.add(one);
  return packed.parts();
}

describe('groups of copies as they are kept', () => {
  it('are the same groups in the same order, in several parts where they are many', () => {
    const many = Array.from({ length: 3000 }, (_, nth) => group(nth, 2 + (nth % 5)));
    for (const groups of [[], [group(1, 2)], many, [group(3, 20_000)]]) {
      assert.deepEqual(partsOf(groups).flatMap(groupsIn), groups);
    }
    assert.equal(partsOf(many).length, 4);
  });
});
