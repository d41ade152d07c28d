import assert from 'node:assert/strict';
import fc from 'fast-check';
import { replacement } from '../../../client/replacement';

const made = (from: string, to: string): string => {
  const { start, end, text } = replacement(from, to);
  return from.slice(0, start) + text + from.slice(end);
};

describe('The replacement that makes one text of another', () => {
  it('is only what differs', () => {
    assert.deepEqual(replacement('a\nb\nc\n', 'a\nc\n'), { start: 2, end: 4, text: '' });
    assert.deepEqual(replacement('a\nc\n', 'a\nb\nc\n'), { start: 2, end: 2, text: 'b\n' });
    assert.deepEqual(replacement('same', 'same'), { start: 4, end: 4, text: '' });
  });

  it('makes the other text, whatever the two are, and cuts no pair of code units', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\r\n', '\n', '😀', '😁') });
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        assert.equal(made(from, to), to);
        const { start, end } = replacement(from, to);
        for (const at of [start, end]) assert.doesNotMatch(from.slice(Math.max(0, at - 1), at + 1), /^(?:[\ud83d][\ude00-\ude01]|\r\n)$/);
      }),
    );
  });
});
