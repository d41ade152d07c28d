import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareMoments,
  dayNumber,
  describeDistance,
  describeValue,
  explanationOf,
  firstDay,
  formatMoment,
  type Grain,
  holds,
  lastDay,
  parseMoment,
} from '../../../server/core/timex/index';
import { shifted } from '../../../server/core/timex/value';
import { runs, slowIt } from '../../support/runs';
import { assertLinear } from '../../support/steps';
import { tagText } from '../../support/tagText';
import { passagesOf, tag } from './check';

const GRAINS: readonly Grain[] = ['century', 'decade', 'year', 'half', 'season', 'quarter', 'month', 'week', 'weekend', 'day'];

const momentIn = fc.tuple(fc.constantFrom(...GRAINS), fc.integer({ min: dayNumber(1100, 1, 1), max: dayNumber(2900, 1, 1) }));

const phrases = fc.constantFrom(
  'on Tuesday',
  'last week',
  'two days ago',
  'September 4',
  '2018',
  'in the third quarter',
  'a year earlier',
  '10:35 a.m.',
  'every day',
  'for',
  'will meet',
  'met',
  'the end of',
  'March 4-6',
  '16-year',
  'Nov.',
  '31',
  'May',
  'the',
  'and',
  'yesterday',
  '.',
  ',',
  '\n',
  '\u2019s',
  "'90s",
  '\u00a0',
  '\ud83d',
  '12/31/1999',
  'q3',
  'early',
  'two weeks before',
  'Christmas',
  'the day after',
  'Thursdays ago',
  'last night at 8',
  '5 p.m. EST',
  'June 3, 4 and 5',
  'from Nov. 28 to March 1',
  'every other',
  'Ramadan',
  'FY2018',
  '14.30 hours',
  'Movement',
  'until',
);
const newsLike = fc.array(phrases, { maxLength: 40 }).map(parts => parts.join(' '));

describe('the tagger on any text', () => {
  it('gives sorted spans inside the text that never overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' })),
        fc.option(fc.constant('2018-08-16')),
        (text, published) => {
          let last = 0;
          const timexes = tag(text, published);
          for (const timex of timexes) {
            assert.ok(timex.start >= last && timex.end > timex.start && timex.end <= text.length);
            assert.equal(text.slice(timex.start, timex.end), text.slice(timex.start, timex.end).trim());
            last = timex.end;
            assert.equal(typeof describeValue(timex.value, timex.type, timex.mod), 'string');
            assert.match(explanationOf(timex, timexes, published), /^[A-Z].*(?:\.| %)$/);
            describeDistance(timex.value, published);
          }
        },
      ),
      runs(80),
    );
  });

  it('takes no notice of what is outside the passage', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (before, text) => {
        const whole = `${before}\n\n${text}`;
        const from = before.length + 2;
        const alone = tagText(text, passagesOf(text), '2018-08-16');
        const within = tagText(
          whole,
          passagesOf(text).map(p => ({ start: p.start + from, end: p.end + from })),
          '2018-08-16',
        );
        assert.deepEqual(
          within.map(t => ({ ...t, start: t.start - from, end: t.end - from })),
          alone,
        );
      }),
    );
  });

  it('shifts what hangs on the publication date by as many days as that is shifted', () => {
    const start = dayNumber(2018, 8, 13);
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.constantFrom('yesterday', 'two days ago', 'today', 'the day before yesterday', 'tomorrow'),
        (days, phrase) => {
          const at = (day: number): number => {
            const value = tag(`They met ${phrase}.`, formatMoment({ grain: 'day', index: day }))[0]?.value;
            return firstDay(parseMoment(value ?? '')!);
          };
          assert.equal(at(start + days), at(start) + days);
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), fc.constantFrom('Tuesday', 'last Friday', 'next Monday'), (weeks, phrase) => {
        const at = (day: number): number =>
          firstDay(parseMoment(tag(`They met ${phrase}.`, formatMoment({ grain: 'day', index: day }))[0]?.value ?? '')!);
        assert.equal(at(start + 7 * weeks), at(start) + 7 * weeks);
      }),
    );
  });

  slowIt('takes steps in proportion to the text, whatever it repeats', () => {
    const seeds = [
      'a',
      '1',
      'the ',
      '1/',
      '1.',
      ',',
      ' ',
      'May ',
      'one hundred ',
      'two or ',
      '2018-',
      'of the ',
      "'",
      'the end of ',
      'a.m. ',
      '\n',
      'twenty-',
      '10:10 ',
      'June 3, ',
      'two weeks before ',
      'Easter ',
      'at 8 tonight ',
      'Daily ',
      'until ',
    ];
    assertLinear(seeds, text => tagText(text, [{ start: 0, end: text.length }], '2018-08-16'));
  });
});

describe('values', () => {
  it('are read back as they are written', () => {
    fc.assert(
      fc.property(momentIn, ([grain, day]) => {
        const index = grain === 'day' ? day : Math.floor(day / 400);
        const moment = {
          grain,
          index:
            grain === 'century' ? 11 + (Math.abs(index) % 15) : grain === 'decade' ? 110 + (Math.abs(index) % 150) : indexNear(grain, day),
        };
        const value = formatMoment(moment);
        assert.notEqual(value, null);
        assert.deepEqual(parseMoment(value ?? ''), moment);
      }),
    );
  });

  it('of days are read back with their time', () => {
    for (const value of ['2018-09-04T17:00', '2018-09-04TEV', '1998-W03', '1998-W03-WE', '1998-Q1', '1998-SU', '199', '19', '1989-H2'])
      assert.equal(formatMoment(parseMoment(value)!), value);
  });

  it('are not read where the calendar has no such day', () => {
    for (const value of ['2018-02-29', '2018-13', '2018-W54', '2018-04-31', 'PAST_REF', 'XXXX-09', '', '2018-9-4', '2017-W53'])
      assert.equal(parseMoment(value), null);
  });

  it('follow one another without a gap', () => {
    fc.assert(
      fc.property(momentIn, ([grain, day]) => {
        if (grain === 'weekend') return;
        const moment = { grain, index: indexNear(grain, day) };
        assert.equal(lastDay(moment) + 1, firstDay(shifted(moment, 1)));
        assert.ok(holds(moment, moment) && compareMoments(moment, shifted(moment, 1)) < 0);
      }),
    );
  });
});

function indexNear(grain: Grain, day: number): number {
  const year = 1970 + Math.floor(day / 365.25);
  const per: Partial<Record<Grain, number>> = {
    year,
    half: year * 2 + 1,
    season: year * 4 + 2,
    quarter: year * 4 + 3,
    month: year * 12 + 7,
    decade: Math.floor(year / 10),
    century: Math.floor(year / 100),
  };
  return per[grain] ?? (grain === 'day' ? day : Math.floor(day / 7));
}
