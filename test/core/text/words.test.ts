import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cliticEnd, endsWord, hashWords, startsWord, wordsOf } from '../../../server/core/text/words';
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
  it('are letters, marks and digits', () => check('[Kabul]{w}, [Zürich]{w} — [São]{w} [Tomé]{w}!'));
  it('keep inner apostrophes', () => check("'[don't]{w}' [Ghani’s]{w} [talks]{w}'"));
  it('are those of a dictionary where a script writes no spaces', () => {
    check('[市长]{w}[昨天]{w}[到]{w}[北京]{w}，[Kabul]{w}');
    check('[市長]{w}[は]{w}[昨日]{w}[東京]{w}');
    check('[สภา]{w}[เมือง]{w} [สะพาน]{w}[ใหม่]{w}');
  });
  it('are the same in a part of a text without spaces', () => {
    const text = '市议会就修建新桥讨论了几个小时，仍未达成一致';
    const words = wordsOf(text);
    for (const [nth, { start }] of words.entries()) assert.deepEqual(wordsOf(text, { start, end: text.length }), words.slice(nth));
  });
  it('are not parted by what is not seen', () => check('[co\u00adoperate]{w} [Kabu\u200bl]{w} [Cafe\u0301]{w} [O\u2032Brien]{w}'));
  it('keep points and commas of numbers', () => check('[2,500]{w} [troops]{w}, [3.14]{w}. [U]{w}.[S]{w}.'));
  it('are parted by hyphens', () => check('[US]{w}-[Taliban]{w} [16]{w}-[year]{w}'));
  it('may be outside the basic plane', () => check('[𝐊𝐚𝐛𝐮𝐥]{w} 😀 [x𐐷]{w}'));

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

  it('are the same word whatever their case, diacritics and apostrophes, and another with other digits', () => {
    const hashOf = (word: string) => {
      const { hashes, length } = hashWords(word, { start: 0, end: word.length });
      assert.equal(length, 1, word);
      return hashes[0];
    };
    for (const other of ['COTE', 'coté', 'cote\u0301', 'co\u00adte']) assert.equal(hashOf(other), hashOf('cote'), other);
    assert.equal(hashOf("don't"), hashOf('don’t'));
    assert.notEqual(hashOf('2,500'), hashOf('2,501'));
  });
});

describe('the border of a word', () => {
  it('is where a name may start and end, clitics aside', () => {
    const ends = (text: string) => endsWord(text, 'Kabul'.length);
    assert(ends('Kabul’s') && ends("Kabul's.") && ends("Kabul'") && ends('Kabul-led') && ends('Kabul'));
    assert(!ends('Kabulis') && !ends('Kabul’land') && !ends('Kabul2') && !ends('Kabul\u0301'));
    assert(startsWord("'Kabul", 1) && startsWord('Kabul', 0) && startsWord('pro-Kabul', 4));
    assert(!startsWord("O'Kabul", 2) && !startsWord('preKabul', 3));
    assert.equal(cliticEnd('we’ll', 2), 5);
    assert.equal(cliticEnd('we’lx', 2), 2);
  });

  it('is at both ends of every word', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Kabul', 'é', 'e\u0301', '北', '7', ' ', '-', ',', '.', '“', '\n')), pieces => {
        const text = pieces.join('');
        for (const { start, end } of wordsOf(text)) assert(startsWord(text, start) && endsWord(text, end), text);
      }),
    );
  });
});
