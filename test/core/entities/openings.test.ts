import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openingsOf, pastUnknown } from '../../../server/core/entities/gazetteer/openings';
import { foldForSearch } from '../../../server/core/text/fold';

describe('openings of a register', () => {
  const letters = fc.constantFrom(..."aAbBéÉèıŁø1-.’' \u00ad\u0301\u200bは山ａＢ");
  const form = fc.string({ unit: letters, minLength: 1, maxLength: 6 }).filter(text => foldForSearch(text) !== '');
  const opening = (text: string, inSmall: boolean) => ({ key: foldForSearch(text), inSmall });

  it('never passes over a form of the register', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 5 }), fc.string({ unit: letters, maxLength: 4 }), (forms, behind) => {
        const openings = openingsOf(forms.map(text => opening(text, true)));
        for (const text of forms) {
          const start = text.length - text.trimStart().length;
          const first = [...text].findIndex(unit => foldForSearch(unit) !== '');
          const at = Math.max(start, first);
          const limit = text.length;
          // Behind a form that ends as a word does, and at the end of what is looked at.
          assert.equal(pastUnknown(openings, `${text} ${behind}`, at, limit + 1 + behind.length), at);
          assert.equal(pastUnknown(openings, text + behind, at, limit), at);
        }
      }),
    );
  });

  it('passes over other words, and over a capitalised form in small letters', () => {
    const openings = openingsOf([opening('Kabul', false), opening('kiwi', true)]);
    const past = (text: string) => pastUnknown(openings, text, 0, text.length);
    assert.equal(past('Kabul is'), 0);
    assert.equal(past('KABUL is'), 0);
    assert.equal(past('Kiwi is'), 0);
    assert.equal(past('kiwi is'), 0);
    assert.equal(past('kabul is'), 5);
    assert.equal(past('Kabuli is'), 6);
    assert.equal(past('house'), 5);
  });
});
