import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldForSearch } from '../../../server/core/text/fold';

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

  it('of what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        assert.equal(foldForSearch(foldForSearch(text)), foldForSearch(text));
      }),
    );
  });
});
