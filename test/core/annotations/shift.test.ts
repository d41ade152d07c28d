import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shiftSpan, spanEditBetween } from '../../../server/core/annotations/shift';

/** `«…»` marks the span, `[old|new]` the edit; the answer is the text after, with the span marked ('‡' where it collapsed). */
function check(marked: string, expected: string): void {
  let text = '';
  const at: Record<string, number> = {};
  let newText = '';
  let inNew = false;
  for (const character of marked) {
    if (inNew && character !== ']') newText += character;
    else if ('«»[|]'.includes(character)) {
      at[character] = text.length;
      inNew = character === '|';
    } else text += character;
  }
  const edit = { start: at['[']!, end: at['|']!, newLength: newText.length };
  const after = text.slice(0, edit.start) + newText + text.slice(edit.end);
  const span = shiftSpan({ start: at['«']!, end: at['»']! }, edit);
  const middle = span.start === span.end ? '‡' : `«${after.slice(span.start, span.end)}»`;
  assert.equal(after.slice(0, span.start) + middle + after.slice(span.end), expected);
}

describe('annotations/shift', () => {
  it('moves with text before and stays with text behind', () => {
    check('[|New ]one «two» three', 'New one «two» three');
    check('[one |]«two» three', '«two» three');
    check('one «two» [three|3]', 'one «two» 3');
  });
  it('does not grow when typing at its borders', () => {
    check('one [|x]«two» three', 'one x«two» three');
    check('one «two»[|x] three', 'one «two»x three');
  });
  it('grows and shrinks when typing inside', () => {
    check('one «t[|x]wo» three', 'one «txwo» three');
    check('one «[t|T]wo» three', 'one «Two» three');
    check('one «tw[o|]» three', 'one «tw» three');
    check('one «tw[o|O!]» three', 'one «twO!» three');
  });
  it('is cut by a replacement across its border', () => {
    check('o[ne «t|X]wo» three', 'oX«wo» three');
    check('one «t[wo» t|X]hree', 'one «t»Xhree');
  });
  it('collapses when all of it goes', () => {
    check('one «[two|]» three', 'one ‡ three');
    check('one[ «two» |-]three', 'one‡-three');
  });
  it('finds the one edit between two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b, c) => {
        const edit = spanEditBetween(a + b, a + c);
        const after = a + c;
        assert.equal((a + b).slice(0, edit.start) + after.slice(edit.start, edit.start + edit.newLength) + (a + b).slice(edit.end), after);
      }),
    );
  });
});
