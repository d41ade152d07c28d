import assert from 'node:assert/strict';
import { positionMapOf } from '../../server/core/clean/positionMap';
import type { Replacement } from '../../server/core/clean/types';

/** Fails unless the edits are sorted, none is idle, and each character that stays has its place in both texts, offset by offset. */
export function assertMapped(source: string, text: string, edits: readonly Replacement[]): void {
  const map = positionMapOf(edits, source.length);
  let end = 0;
  for (const edit of edits) {
    assert.ok(edit.start >= end && edit.end >= edit.start && edit.end <= source.length);
    assert.notEqual(source.slice(edit.start, edit.end), edit.replacement, 'no edit is idle');
    end = edit.end;
  }
  for (let offset = 0; offset < source.length; offset++) {
    const there = map.toCleaned(offset);
    assert.ok(there >= map.toCleaned(offset - 1));
    if (edits.some(edit => edit.start <= offset && offset < edit.end)) continue;
    assert.equal(text[there], source[offset]);
    assert.equal(map.toSource(there), offset);
  }
  for (let offset = 0; offset < text.length; offset++) {
    const back = map.toSource(offset);
    assert.ok(back >= map.toSource(offset - 1));
    if (edits.some(edit => edit.start === back && edit.replacement !== '' && map.toCleaned(edit.end) > offset)) continue;
    assert.equal(source[back], text[offset]);
    assert.equal(map.toCleaned(back), offset);
  }
}
