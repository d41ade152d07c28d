import assert from 'node:assert/strict';
import { dateIn } from '../../../server/core/import/dates';

/** As lines of databases, mails and tables have them. */
const WRITTEN: readonly (readonly [written: string, date: string | null, dateEnd?: string])[] = [
  ['March 4, 2021 Thursday', '2021-03-04'],
  ['March 4, 2021 Thursday 6:15 AM EST', '2021-03-04'],
  ['Thursday, March 4, 2021', '2021-03-04'],
  ['4 March 2021', '2021-03-04'],
  ['4th of March 2021', '2021-03-04'],
  ['Donnerstag, 4. März 2021', '2021-03-04'],
  ['4. Maerz 2021 Donnerstag', '2021-03-04'],
  ['jeudi 4 mars 2021', '2021-03-04'],
  ['mardi 1er août 2017', '2017-08-01'],
  ['4 de marzo de 2021 jueves', '2021-03-04'],
  ['Jueves 4 Marzo 2021', '2021-03-04'],
  ['4 maart 2021 donderdag', '2021-03-04'],
  ['4 марта 2021 г.', '2021-03-04'],
  ['2021年3月4日', '2021-03-04'],
  ['4-MAR-1987 10:22:00.81', '1987-03-04'],
  ['4 Mar 87', '1987-03-04'],
  ['04.03.2021', '2021-03-04'],
  ['2021/03/04', '2021-03-04'],
  ['2021-03-04T10:22:00Z', '2021-03-04'],
  ['20210304T102200Z', '2021-03-04'],
  ['20210304', '2021-03-04'],
  ['Thu, 4 Mar 2021 10:22:00 +0000', '2021-03-04'],
  ['1614853320', '2021-03-04'],
  ['March 2021', '2021-03'],
  ['marzo de 2021', '2021-03'],
  ['Winter 2020', '2020'],
  ['March 4, 2021 - March 6, 2021', '2021-03-04', '2021-03-06'],
  ['March 4 - 6, 2021', '2021-03-04', '2021-03-06'],
  ['30 December 2020 - 5 January 2021', '2020-12-30', '2021-01-05'],
  ['December 30 - January 2, 2021', '2020-12-30', '2021-01-02'],
  ['4./5. März 2021', '2021-03-04', '2021-03-05'],
  ['25/12/2020', '2020-12-25'],
  ['12/25/2020', '2020-12-25'],
  ['03/04/2021', '2021'],
  ['The Harbour Ledger', null],
  ['February 30, 2021', null],
];

describe('Dates of sources', () => {
  it('are read in any order and language', () => {
    for (const [written, date, dateEnd] of WRITTEN) {
      assert.deepEqual(dateIn(written), date === null ? null : dateEnd === undefined ? { date } : { date, dateEnd }, written);
    }
  });

  it('are read by the order of their digits where that is known', () => {
    assert.deepEqual(dateIn('03/04/2021', 'day first'), { date: '2021-04-03' });
    assert.deepEqual(dateIn('03/04/2021', 'month first'), { date: '2021-03-04' });
  });
});
