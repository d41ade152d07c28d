import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Texts } from '../../../server/core/reuse/texts';
import { WordStore } from '../../../server/core/reuse/wordStore';
import { hashWords } from '../../../server/core/text/words';
import { runs } from '../../support/runs';

const wordsOf = (text: string) => hashWords(text, { start: 0, end: text.length });

describe('the words of texts', () => {
  it('are read as they were kept, however many different ones there are', () => {
    const store = new WordStore();
    const all = Int32Array.from({ length: 40_000 }, (_, nth) => (nth * 0x9e3779b1) | 0);
    const blocks: number[] = [];
    for (let from = 0; from < all.length; from += 100) blocks.push(store.add(all, from, from + 100));
    for (const [nth, block] of blocks.entries()) {
      assert.deepEqual([...store.read(block, 100, new Int32Array(100))], [...all.subarray(100 * nth, 100 * nth + 100)]);
    }
    const { bytes } = store;
    for (const block of blocks) store.remove(block, 100);
    for (let from = 0; from < all.length; from += 100) store.add(all, from, from + 100);
    assert.equal(store.bytes, bytes);
  });

  it('are known again as long as their text is kept', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 9 })), { maxLength: 40 }), changes => {
        const [texts, held] = [new Texts(), new Map<string, number>()];
        for (const [isDrop, number] of changes) {
          const text = `${'word '.repeat(number)}${number}`;
          const known = held.get(text);
          if (isDrop && known !== undefined) {
            texts.drop(known);
            held.delete(text);
            continue;
          }
          const words = wordsOf(text);
          const id = texts.of(words.hashes, 0, words.length);
          assert.equal(known ?? id, id);
          held.set(text, id);
          assert.deepEqual(
            [...texts.ids()],
            [...held.values()].sort((a, b) => a - b),
          );
          for (const [other, at] of held) {
            const { hashes, length } = wordsOf(other);
            assert.deepEqual([...texts.wordsOf(at, new Int32Array(500))], [...hashes.subarray(0, length)]);
          }
        }
      }),
      runs(50),
    ));
});
