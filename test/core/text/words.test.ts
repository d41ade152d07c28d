import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsOf } from '../../../server/core/text/words';
import { mark, parseMarks } from '../../support/marks';

function check(fixture: string): void {
  const { text } = parseMarks(fixture);
  assert.equal(
    mark(
      text,
      wordsOf(text).map(span => ({ ...span, label: 'w' })),
    ),
    fixture,
  );
}

describe('words', () => {
  it('are letters, marks and digits', () => check('[Kabul]{w}, [Zürich]{w} — [São]{w} [Tomé]{w}: [北京]{w}!'));
  it('keep inner apostrophes', () => check("'[don't]{w}' [Ghani’s]{w} [talks]{w}'"));
  it('keep points and commas of numbers', () => check('[2,500]{w} [troops]{w}, [3.14]{w}. [U]{w}.[S]{w}.'));
  it('are parted by hyphens', () => check('[US]{w}-[Taliban]{w} [16]{w}-[year]{w}'));
  it('may lie outside the basic plane', () => check('[𝐊𝐚𝐛𝐮𝐥]{w} 😀 [x𐐷]{w}'));

  it('of a part are the words in that part', () => {
    assert.deepEqual(wordsOf('one two three', { start: 2, end: 9 }), [
      { start: 2, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 9 },
    ]);
  });

  it('hold every letter and digit of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const words = wordsOf(text);
        let at = 0;
        let outside = '';
        for (const { start, end } of words) {
          assert(start >= at && end > start);
          outside += `${text.slice(at, start)} `;
          at = end;
        }
        outside += text.slice(at);
        assert(!/[\p{L}\p{N}]/u.test(outside));
      }),
    );
  });
});
