import assert from 'node:assert/strict';
import { mark, parseMarks, underline } from '../../support/marks';

describe('marker fixtures', () => {
  it('are read into text, spans and cursor', () => {
    const { text, spans, byLabel, cursor } = parseMarks('To [President [Ghani]{last}]{full name} [us] $0sent [it]{last}.');
    assert.equal(text, 'To President Ghani [us] sent it.');
    assert.deepEqual(spans, [
      { start: 3, end: 18, label: 'full name' },
      { start: 13, end: 18, label: 'last' },
      { start: 29, end: 31, label: 'last' },
    ]);
    assert.equal(byLabel.get('last')!.length, 2);
    assert.equal(cursor, 24);
  });

  it('are written back as they were', () => {
    for (const fixture of ['', '$0', 'a[b]{x}$0', '[a]{x}[b]{y}c', '[[a]{in}b]{out} [c]\n[$0d]{e}', 'no marks $0']) {
      const { text, spans, cursor } = parseMarks(fixture);
      assert.equal(mark(text, spans, cursor), fixture);
    }
  });

  it('are underlined line by line', () => {
    const { text, spans } = parseMarks('One [two]{x}\n\n[three\nfour]{y} 😀[!]{z}');
    assert.equal(
      underline(text, spans),
      ['> One two', '      ^~~ x', '>', '> three', '  ^~~~~ y', '> four 😀!', '  ~~~~ y', '        ^ z', ''].join('\n'),
    );
  });
});
