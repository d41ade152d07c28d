import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointIndexOf } from '../../../server/core/text/codepoints';

describe('code points', () => {
  it('count an emoji once and a combining mark apart', () => {
    const index = codePointIndexOf('a😀e\u0301\r\nb');
    assert.equal(index.toCodePoint(1), 1);
    assert.equal(index.toCodePoint(2), 1, 'inside a pair');
    assert.equal(index.toCodePoint(3), 2);
    assert.equal(index.toCodePoint(99), 7);
    assert.equal(index.toUtf16(2), 3);
    assert.equal(index.toUtf16(99), 8);
    assert.equal(index.toUtf16(-1), 0);
  });

  it('agree with walking the text, lone surrogates included', () => {
    const unit = fc.constantFrom('a', '😀', '\ud83d', '\ude00', 'é', '\r\n');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), units => {
        const text = units.join('');
        const index = codePointIndexOf(text);
        let offset = 0;
        let codePoint = 0;
        for (const character of text) {
          assert.equal(index.toCodePoint(offset), codePoint);
          assert.equal(index.toUtf16(codePoint), offset);
          offset += character.length;
          codePoint++;
        }
        assert.equal(index.toUtf16(codePoint), text.length);
      }),
    );
  });
});
