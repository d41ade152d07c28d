import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesOf } from '../../../server/core/text/sentences';
import { slowIt } from '../../support/runs';
import { assertLinear } from '../../support/steps';

/** Sentences are written one a line, and checked when joined by a space. */
function check(...sentences: string[]): void {
  const text = sentences.join(' ');
  assert.deepEqual(
    sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    sentences,
  );
}

describe('sentences', () => {
  it('end at points, questions and exclamations', () => check('The talks failed.', 'Why?', 'Nobody knows!', 'They go on…', 'In May.'));
  it('do not end behind titles', () => check('Sen. Jane Doe met Mr. Karim and Gen. A. Dostum.', 'Dr. Noor left.'));
  it('do not end behind initials and acronyms', () => check('The U.S. Institute of Peace asked J. K. Doe in the U.K. delegation.'));
  it('end behind an acronym before a word that starts sentences', () => check('He lives in the U.S.', 'The others left.'));
  it('do not end before a small letter', () =>
    check('It rose to 5 p.m. on Monday.', '"Is this it?" he asked.', 'He arrived at Yahoo! headquarters late, e.g. Tuesday.'));
  it('do not end inside numbers', () => check('It cost $1.5 billion on Nov. 3, No. 12 of its kind.', 'Done.'));
  it('hold their closing quotation marks', () => check('"This is it," she said.', '(“Take it.”)', 'Then she left.'));
  it('end at a blank line but not at a line break', () => {
    const text = 'one\ntwo\r\n\r\nthree\n \nfour.';
    assert.deepEqual(
      sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
      ['one\ntwo', 'three', 'four.'],
    );
  });

  it('cover all but white space of any text', () => {
    const unit = fc.constantFrom('.', '?', ' ', '\n', '\r\n', '"', 'Mr', 'A', 'b', 'U.S.', ')', '\u00a0', '😀', '\ud800', '。');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), units => {
        const text = units.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
          assert.match(text.slice(at, start), /^\s*$/);
          assert(end > start && !/^\s|\s$/.test(text.slice(start, end)));
          at = end;
        }
        assert.match(text.slice(at), /^\s*$/);
      }),
    );
  });

  slowIt('take time in proportion to the text', () => {
    assertLinear(['. ', 'a.', '"."', '\n', '\r', ' ', '(', '. \u00a0-'], text => sentencesOf(text, { start: 0, end: text.length }));
  });
});
