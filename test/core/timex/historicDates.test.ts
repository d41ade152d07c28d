import assert from 'node:assert/strict';
import { describeValue, explanationOf, formatMoment, parseMoment } from '../../../server/core/timex/index';
import { check, tag } from './check';

/** Dates of historians and their sources, in articles published on 10 March 2021. Values as in the TIDES 2005 standard. */
const phenomena: Readonly<Record<string, readonly string[]>> = {
  'years and centuries before and since Christ': [
    'It fell in [1350 BCE]{DATE BC1350}.',
    'It fell in [52 B.C.]{DATE BC0052}',
    'It fell on [12 June 52 BC]{DATE BC0052-06-12}, in [June 52 BC]{DATE BC0052-06}.',
    'It fell in [the 6th century BC]{DATE BC05}.',
    'It fell in [the second century B.C.E.]{DATE BC01}',
    'It fell in [the 2nd millennium BC]{DATE BC1}.',
    'It fell in [the 340s BC]{DATE BC034}.',
    'It fell in [AD 64]{DATE 0064}, in [64 AD]{DATE 0064}, in [A.D. 64]{DATE 0064} and in [64 CE]{DATE 0064}.',
    'from [149]{DATE BC0149} to [146 BC]{DATE BC0146}',
    'the plague of [165]{DATE 0165}-[180 AD]{DATE 0180}',
    'Some king (r. [336]{DATE BC0336}\u2013[323 BC]{DATE BC0323}) ruled.',
    'It fell in [the early 4th century AD]{DATE 03 START}.',
    'It fell [around 1200 BC]{DATE BC1200 APPROX}.',
    'In [2016]{DATE 2016} BC voters stayed at home.',
  ],
  'about a year': [
    'The mill was built [c. 1760]{DATE 1760 APPROX} by monks.',
    'The mill was built [c.1760]{DATE 1760 APPROX}.',
    'The mill ([c1760]{DATE 1760 APPROX}) burnt.',
    'The mill was built [ca. 1760]{DATE 1760 APPROX}.',
    'The mill was built [ca 1760]{DATE 1760 APPROX}.',
    'The mill was built [circa 1760]{DATE 1760 APPROX}.',
    'The mill was built [Circa 1760]{DATE 1760 APPROX}.',
    'The mill was built [c. 860]{DATE 0860 APPROX}.',
    'The mill was built [c. 60 BC]{DATE BC0060 APPROX}.',
    'The mill was built [c. May 1760]{DATE 1760-05 APPROX}.',
    'The mill was built in [c. 1960]{DATE 1960 APPROX}.',
    'The mill was built [c. 1760s]{DATE 176 APPROX}.',
    'Vitamin C 1760, 1760 c of it and a page c. 1760 people read',
  ],
  'years that began in March': [
    'He died on [20 Feb. 1653/4]{DATE 1654-02-20}.',
    'He died on [20 February 1653/54]{DATE 1654-02-20}.',
    'He died on [February 20, 1653/4]{DATE 1654-02-20}.',
    'He died in [February 1653/4]{DATE 1654-02}.',
    'He died in [Jan. 1698/9]{DATE 1699-01}.',
    'He died on [24 March 1653/4]{DATE 1654-03-24}.',
    'He died on [25 March 1653/4]{DATE 1653-03-25}.',
    'He died in [May 1653/4]{DATE 1653-05}.',
    'He died in [1653/4]{DATE 1654}.',
    'He died on [the 3d of March, 1741/2]{DATE 1742-03-03}.',
    'He died on [Monday, 20 February 1653/4]{DATE 1654-02-20}.',
    'He died on [2 January 1709/10]{DATE 1710-01-02}.',
  ],
  'both calendars': [
    'On [3 March [O.S. 19 February] 1861]{DATE 1861-03-03} they were free.',
    'On [19 February (3 March) 1861]{DATE 1861-02-19} they were free.',
    'On [3 March (O.S. 19 February) 1861]{DATE 1861-03-03} they were free.',
    'On [3 March 1861 [O.S. 19 February]]{DATE 1861-03-03} they were free.',
    'On [3 March 1861 (19 February, O.S.)]{DATE 1861-03-03} they were free.',
    'On [3 March 1861 (19 February Old Style)]{DATE 1861-03-03} they were free.',
    'On [19 February 1861 (O.S.)]{DATE 1861-02-19} they were free.',
    'On [19 February 1861 O.S.]{DATE 1861-02-19} they were free.',
    'On [19 February 1861, Old Style]{DATE 1861-02-19}, they were free.',
    'On [7/20 May 1834]{DATE 1834-05-20} they left.',
    'On [May 7/20, 1834]{DATE 1834-05-20} they left.',
    'On [7 (20) May 1834]{DATE 1834-05-20} they left.',
    'On [March 3 [O.S. February 19] 1861]{DATE 1861-03-03} they were free.',
    'On [March 3 [O.S. February 19], 1861]{DATE 1861-03-03} they were free.',
  ],
  'days of letters': [
    'On [the 4th inst]{DATE 2021-03-04}. a fire broke out.',
    'Yours of [the 4th inst]{DATE 2021-03-04}. came.',
    'Yours of [the 28th ult]{DATE 2021-02-28}., came.',
    'He comes on [the 3d prox]{DATE 2021-04-03}.',
    'Yours of [the 4th instant]{DATE 2021-03-04}, came.',
    'Yours of [the 4th ultimo]{DATE 2021-02-04} to the mayor came.',
    'He comes on [the 4th proximo]{DATE 2021-04-04}.',
    'On [Thursday, the 4th inst]{DATE 2021-03-04}. it fell.',
    '[May 12, 1870]{DATE 1870-05-12}. Yours of [the 4th inst]{DATE 1870-05-04}. and of [the 30th ult]{DATE 1870-04-30}. came.',
    'On [2d Sept. 1870]{DATE 1870-09-02}, [3d of May, 1871]{DATE 1871-05-03}, [the 22d of June 1872]{DATE 1872-06-22}',
    'On [1st. Sept. 1870]{DATE 1870-09-01} and [23d. Oct. 1870]{DATE 1870-10-23} it fell.',
    'The 4th instant replay was slow.',
  ],
  'years of three digits': [
    'He died on [30 September 420]{DATE 0420-09-30}.',
    'He died on [September 30, 420]{DATE 0420-09-30}.',
    'He died in [December of 384]{DATE 0384-12}.',
    'On [5 May]{DATE 2021-05-05} 420 people came.',
  ],
  'years in two digits': [
    "in [the summer of '67]{DATE 1967-SU}",
    "It shut in [March '67]{DATE 1967-03}, in [March \u201915]{DATE 2015-03}.",
    'It shut on [5/4/67]{DATE 1967-05-04} and on [5/4/15]{DATE 2015-05-04}.',
    "the class of ['15]{DATE 2015}",
    "It opened in [1861]{DATE 1861}. In [the spring of '63]{DATE 1863-SP} it shut.",
    'It opened in [1861]{DATE 1861}. It shut on [5/4/63]{DATE 1863-05-04}.',
    "It opened in [1861]{DATE 1861}. It shut in ['68]{DATE 1868}.",
    'It opened in [1967]{DATE 1967}. [The summer of 68]{DATE 1968-SU} was hot.',
    'It opened in [1895]{DATE 1895}. [The winter of 97]{DATE 1897-WI} was hard.',
    "[the winter of '47]{DATE 1947-WI}, on [9/11/01]{DATE 2001-09-11} and back in ['79]{DATE 1979}",
    "It shut on [May 5, '98]{DATE 1998-05-05}.",
    'It shut on [5-May-98]{DATE 1998-05-05}.',
    '[The summer]{DATE 2020-SU} of 68 people was long.',
  ],
};

const PUBLISHED = '2021-03-10';

describe('historical dates', () => {
  for (const [name, fixtures] of Object.entries(phenomena))
    describe(name, () => {
      for (const fixture of fixtures) it(fixture, () => void checkBracketed(fixture));
    });

  it('say in their cards what their digits do not', () => {
    const explained = (text: string): string => explanationOf(tag(text, PUBLISHED).at(-1)!, [], PUBLISHED).replace(/ Confidence.*/, '');
    assert.match(explained('on 20 Feb. 1653/4'), /^Written with two years/);
    assert.match(explained('on 7/20 May 1834'), /Gregorian calendar/);
    assert.match(explained('on 3 March [O.S. 19 February] 1861'), /^Written as two days/);
    assert.match(explained('on 19 February 1861 (O.S.)'), /^An Old Style date/);
    assert.match(explained("It opened in 1861. It shut in '68."), /century is that of the date mentioned before/);
  });

  it('before Christ are in order, have names, and are read as they are written', () => {
    for (const [value, words] of [
      ['BC0044', '44 BC'],
      ['BC0044-03-15', '15 March 44 BC'],
      ['BC0044-03', 'March 44 BC'],
      ['BC04', 'the 5th century BC'],
      ['BC044', 'the 440s BC'],
      ['BC2', 'the 3rd millennium BC'],
      ['0079', '79'],
    ] as const) {
      assert.equal(describeValue(value, 'DATE'), words);
      assert.equal(formatMoment(parseMoment(value)!), value);
    }
  });
});

/** A fixture may hold brackets of its own: those of its marks are the outermost. */
function checkBracketed(fixture: string): void {
  if (!/\[[^\]]*\[/.test(fixture)) return void check(fixture, PUBLISHED);
  const [, before = '', inner = '', type = '', value = '', after = ''] = /^(.*?)\[(.*)\]\{(\w+) ([^}]*)\}(.*)$/.exec(fixture) ?? [];
  const text = before + inner + after;
  const found = tag(text, PUBLISHED).map(timex => [text.slice(timex.start, timex.end), timex.type, timex.value]);
  assert.deepEqual(found, [[inner, type, value]]);
}
