import assert from 'node:assert/strict';
import { type HolidayRule, holidaysIn } from '../../../server/core/timex/holidays';
import { formatMoment } from '../../../server/core/timex/index';

/** Days as almanacs have them. */
const known: readonly (readonly [string, HolidayRule, Readonly<Record<number, string>>])[] = [
  ['Easter', { easter: 0 }, { 1961: '04-02', 2008: '03-23', 2016: '03-27', 2018: '04-01', 2038: '04-25' }],
  ['eastern Easter', { easternEaster: 0 }, { 1991: '04-07', 2018: '04-08', 2020: '04-19', 2024: '05-05' }],
  ['Rosh Hashanah', { roshHashanah: 0 }, { 1994: '09-06', 2018: '09-10', 2020: '09-19', 2023: '09-16' }],
  ['Passover', { roshHashanah: -163 }, { 1994: '03-27', 2018: '03-31', 2024: '04-23' }],
  ['Hanukkah', { hanukkah: true }, { 1998: '12-14', 2016: '12-25', 2018: '12-03', 2024: '12-26' }],
  ['Eid al-Fitr, within a day', { islamicMonth: 10, day: 1 }, { 1998: '01-30', 2018: '06-15', 2034: '12-12' }],
  ['Ramadan', { islamicMonth: 9 }, { 1998: '01', 2021: '04' }],
  ['Thanksgiving', { month: 11, weekday: 3, nth: 4 }, { 1989: '11-23', 2018: '11-22' }],
  ['Memorial Day', { month: 5, weekday: 0, nth: -1 }, { 1998: '05-25', 2017: '05-29' }],
  ['election day', { month: 11, weekday: 0, nth: 1, plus: 1 }, { 2016: '11-08', 2020: '11-03' }],
  ['a listed day', { from: 2018, month: 10, days: [38, 27] }, { 2018: '11-07', 2019: '10-27' }],
];

describe('named days', () => {
  for (const [name, rule, days] of known)
    it(name, () => {
      for (const [year, day] of Object.entries(days)) assert.equal(formatMoment(holidaysIn(rule, Number(year)).at(-1)!), `${year}-${day}`);
    });

  it('of the Muslim year may come twice in one of ours', () => {
    assert.deepEqual(holidaysIn({ islamicMonth: 10, day: 1 }, 2000).map(formatMoment), ['2000-01-08', '2000-12-28']);
  });

  it('are unknown outside the years listed', () => {
    assert.deepEqual(holidaysIn({ from: 2018, month: 10, days: [38] }, 2017), []);
  });
});
