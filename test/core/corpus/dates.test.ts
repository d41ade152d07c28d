import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type CalendarLine,
  calendarDays,
  calendarMonths,
  calendarYears,
  timexesWithin,
  undatedCounts,
  undatedTimexes,
} from '../../../server/core/corpus/dates';
import { sliceOf } from '../../../server/core/text/span';
import { holds, parseMoment } from '../../../server/core/timex/index';
import { corpusWith } from '../../support/corpora';
import { runs } from '../../support/runs';

const ARTICLES: Readonly<Record<string, string>> = {
  'late.txt': 'date 2018-09-10\n\nIt rained on September 4 and all of last week. In the 1990s it was dry.',
  'early.txt':
    'date 2018-09-05\n\nThe quay opened on Tuesday at 17:00. September was wet. The third quarter of 2018 was not. It lasted three weeks.',
  'undated.txt': 'They met on Friday, and they meet every week. In 2018 they did not.',
};

const linesOf = (lines: readonly CalendarLine[]) => lines.map(({ kind, value, count }) => `${kind} ${value}: ${count}`);

describe('the calendar of a corpus', () => {
  const corpus = corpusWith(ARTICLES);
  const within = (value: string) =>
    [...timexesWithin(corpus, value)].map(({ article, timex }) => `${article}: ${sliceOf(corpus.get(article)!.article.text, timex)}`);

  it('has the years, and the decades that are named among them', () =>
    assert.deepEqual(linesOf(calendarYears(corpus)), ['value 199: 1', 'period 2018: 8']));

  it('has the year itself, its quarters and its months', () =>
    assert.deepEqual(linesOf(calendarMonths(corpus, 2018)), ['value 2018: 1', 'value 2018-Q3: 1', 'period 2018-09: 6']));

  it('has the month itself, its weeks, and its days with their times', () =>
    assert.deepEqual(linesOf(calendarDays(corpus, 2018, 9)), [
      'value 2018-09: 1',
      'value 2018-W36: 1',
      'value 2018-09-04: 2',
      'value 2018-09-05: 1',
      'value 2018-09-10: 1',
    ]));

  it('lists all mentions of a day, whatever the time of day, article by article in order of time', () => {
    const day = ['early.txt: Tuesday at 17:00', 'late.txt: September 4'];
    assert.deepEqual(within('2018-09-04'), day);
    assert.deepEqual(within('2018-09-04T17:00'), day);
  });

  it('lists what is within a wider value', () => {
    assert.deepEqual(within('2018-09'), [
      'early.txt: 2018-09-05',
      'early.txt: Tuesday at 17:00',
      'early.txt: September',
      'late.txt: 2018-09-10',
      'late.txt: September 4',
      'late.txt: last week',
    ]);
    assert.equal(within('2018').length, 8);
    assert.deepEqual(within('2019'), []);
  });

  it('lists a value that names no interval by itself', () => assert.deepEqual(within('P3W'), ['early.txt: three weeks']));

  it('keeps the undated apart', () => {
    assert.deepEqual(undatedCounts(corpus), [
      { kind: 'open', count: 1 },
      { kind: 'duration', count: 1 },
      { kind: 'set', count: 1 },
    ]);
    assert.deepEqual(
      [...undatedTimexes(corpus, 'open')].map(({ article }) => article),
      ['undated.txt'],
    );
  });

  it('loses what goes', () => {
    const emptied = corpusWith(ARTICLES);
    emptied.apply(Object.keys(ARTICLES).map(id => ({ kind: 'article', id, text: null })));
    assert.deepEqual([calendarYears(emptied), undatedCounts(emptied), [...emptied.timexes.keys()]], [[], [], []]);
  });

  it('finds within a value just what a walk over all articles finds', () => {
    const day = fc
      .date({ min: new Date('2016-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10));
    const asked = fc.oneof(
      day,
      day.map(value => value.slice(0, 7)),
      day.map(value => value.slice(0, 4)),
      fc.constantFrom('2017-W30', '2018-Q2', '2016-SU', '201', '20', '2018-H1'),
    );
    const text = fc
      .array(fc.oneof(day, fc.constantFrom('July 2017', 'the summer of 2016', '2018', 'last week', 'the 1990s', 'at 5 p.m. on Tuesday')), {
        maxLength: 12,
      })
      .map(words => `date 2018-09-05\n\nIt was ${words.join(', and then ')}.`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), asked, (texts, value) => {
        const some = corpusWith(Object.fromEntries(texts.map((one, index) => [`${index}.txt`, one])));
        const outer = parseMoment(value)!;
        const expected = some.ids().flatMap(article =>
          some.get(article)!.timexes.flatMap(timex => {
            const moment = timex.value === null ? null : parseMoment(timex.value);
            return moment !== null && holds(outer, moment) ? [{ article, timex }] : [];
          }),
        );
        assert.deepEqual([...timexesWithin(some, value)], expected);
      }),
      runs(30),
    );
  });
});
