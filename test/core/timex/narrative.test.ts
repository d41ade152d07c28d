import assert from 'node:assert/strict';
import { check, tag } from './check';

/** A history of many dates, hardly any of them near publication. */
const HISTORY = [
  'The railway was begun in [1864]{DATE 1864} and opened on [May 3, 1868]{DATE 1868-05-03}.',
  'In [November 1871]{DATE 1871-11} the company failed. In [February]{DATE 1872-02} its creditors met, and [a week later]{DATE 1872-02} they sold it.',
  'It ran again by [1875]{DATE 1875}. In [March]{DATE 1875-03} a bridge fell.',
  '[The following month]{DATE 1875-04} the line was closed; [three days later]{DATE 1875-04} nobody spoke of it.',
];

describe('a story of another time', () => {
  it('counts bare months and days from the date mentioned last, whenever it was published', () => {
    check(HISTORY.join('\n'));
    check(HISTORY.join('\n'), '1999-01-01');
    check(HISTORY.join('\n'), null);
  });

  it('takes the first such weekday from the day mentioned', () =>
    void check(
      `${HISTORY.slice(0, 2).join('\n')}\nThe bridge fell on [Saturday, June 4, 1881]{DATE 1881-06-04}. On [Monday]{DATE 1881-06-06} the mayor resigned.`,
    ));

  it('still counts from publication what points at it', () =>
    void check(
      `${HISTORY.slice(0, 3).join('\n')}\nA museum opened in the station [last year]{DATE 2017}, and will close in [October]{DATE 2018-10}.`,
    ));

  it('uses its own dates where nothing shows the publication date', () => {
    const values = tag(
      `${HISTORY.slice(0, 3)
        .join('\n')
        .replace(/\[([^\]]*)\]\{[^}]*\}/g, '$1')}\nThat was two years ago.`,
      null,
    );
    assert.equal(values.at(-1)?.value, '1873');
  });

  it('may be a part of a report', () =>
    void check(
      [
        'The council met on [Tuesday]{DATE 2018-08-14} and again [yesterday]{DATE 2018-08-15}.',
        'The port was founded in [1790]{DATE 1790}, and burnt down in [June 1812]{DATE 1812-06}.',
        'It was rebuilt by [1820]{DATE 1820}.',
        'A wall was raised in [1844]{DATE 1844}. In [March]{DATE 1844-03} it fell.',
        'The council said on [Monday]{DATE 2018-08-13} that it had met in [March]{DATE 2018-03}.',
      ].join('\n'),
    ));

  it('is not made by a few old dates in the news', () => {
    check(
      'The firm, founded in [1980]{DATE 1980}, said on [Tuesday]{DATE 2018-08-14} it had grown. In [March]{DATE 2018-03} it bought a mill.',
    );
    check(
      'The firm, founded in [1980]{DATE 1980}, said [last week]{DATE 2018-W32} it was sold in [1991]{DATE 1991}. In [March]{DATE 2018-03} it bought a mill.',
    );
    check('The firm was founded in [1980]{DATE 1980}. In [March]{DATE 2018-03} it bought a mill.');
  });
});
