import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cliticEnd, endsWord, foldForSearch, foldText, startsWord } from '../../../server/core/text/fold';

describe('folding', () => {
  it('makes writings of one name equal', () => {
    const alike = [
      ['Côte d’Ivoire', "COTE D'IVOIRE", 'Co\u0302te d\u2019Ivoire', ' cote\u00a0 d`ivoire '],
      ['al\u2011Qaeda', 'AL\u2013QAEDA', 'al-qaeda'],
      ['Łódź', 'lodz'],
      ['ＮＡＴＯ', 'nato', 'NA\u00adTO', 'na\u200bto'],
      ['Αθήνα', 'ΑΘΗΝΑ'],
    ];
    for (const writings of alike) assert.equal(new Set(writings.map(foldForSearch)).size, 1, writings.join(', '));
    assert.notEqual(foldForSearch('a—b'), foldForSearch('a-b'));
  });

  it('leads back to where each unit came from', () => {
    const { text, offsets } = foldText('É \n\u00adx\u0301!', { start: 0, end: 7 });
    assert.equal(text, 'e x!');
    assert.deepEqual([...offsets], [0, 1, 4, 6, 7]);
  });

  it('knows where words start and end', () => {
    const ends = (text: string) => endsWord(text, 'Kabul'.length);
    assert(ends('Kabul’s') && ends("Kabul's.") && ends("Kabul'") && ends('Kabul-led') && ends('Kabul'));
    assert(!ends('Kabulis') && !ends('Kabul’land') && !ends('Kabul2') && !ends('Kabul\u0301'));
    assert(startsWord("'Kabul", 1) && startsWord('Kabul', 0) && startsWord('pro-Kabul', 4));
    assert(!startsWord("O'Kabul", 2) && !startsWord('preKabul', 3));
    assert.equal(cliticEnd('we’ll', 2), 5);
    assert.equal(cliticEnd('we’lx', 2), 2);
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, from, length) => {
        const span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const folded = foldText(text, span);
        assert.equal(folded.offsets.length, folded.text.length + 1);
        assert.equal(folded.offsets.at(-1), span.end);
        for (let at = 1; at < folded.offsets.length; at++) assert((folded.offsets[at] ?? 0) >= (folded.offsets[at - 1] ?? 0));
        assert.equal(foldForSearch(foldForSearch(text)), foldForSearch(text));
      }),
    );
  });
});
