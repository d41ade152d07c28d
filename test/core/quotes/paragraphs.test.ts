import assert from 'node:assert/strict';
import { paragraphsFor, withinParagraph } from '../../../server/core/quotes/paragraphs';
import { plainTextOf } from '../../../server/core/quotes/plainText';

/** A text with a place in plain text marked in it, and where it is between the borders of paragraphs. */
function check(marked: string, prefix: string, suffix: string, expected: string, exact = 'The quay'): void {
  const source = marked.replace(/[«»]/g, '');
  const plain = plainTextOf(source);
  const start = plain.fromSource(marked.indexOf('«'));
  const end = plain.fromSource(marked.indexOf('»') - 1);
  const paragraphs = paragraphsFor(source, plain, { exact, prefix, suffix });
  assert.ok(paragraphs);
  const found = withinParagraph(plain.text, { start, end }, paragraphs);
  assert.equal(plain.text.slice(found.start, found.end), expected);
}

describe('quotes/paragraphs', () => {
  it('cuts a place off where its paragraph ends', () => {
    check('Rain.\n\n«The old quay is closed.\n\nOld» boats left.', 'x ', ' x', 'The old quay is closed.');
    check('Rain.\r\n \r\n«The old quay is closed.\r\n\r\nOld» boats left.', 'x ', ' x', 'The old quay is closed.');
    check('«Rain.\n\nThe old quay» is closed.', 'x ', ' x', 'The old quay');
  });

  it('goes on to the border where the quote had it and it is near', () => {
    const text = 'Rain.\n\nSo «the old quay of the town is closed» now.\n\nBoats.';
    check(text, 'Rain.\n\n', ' x', 'So the old quay of the town is closed');
    check(text, 'x ', '\n\nBoats', 'the old quay of the town is closed now.');
    check(text, 'Rain. ', ' x', 'the old quay of the town is closed');
    check('In all those many years «the quay» was open.', '\n\n', ' x', 'the quay');
  });

  it('does not hold for a quote that was in two paragraphs', () => {
    const exact = 'The quay.\n\nBoats';
    assert.equal(paragraphsFor('x', plainTextOf('x'), { exact, prefix: '', suffix: '' }), null);
  });
});
