import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseArticle } from '../../../server/core/corpus/analyse';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { parseRegister } from '../../../server/core/entities/register/register';
import { fieldInStory } from '../../../server/core/timex/calendar';
import {
  civilDay,
  dayMoment,
  dayNumber,
  daysInMonth,
  explanationOf,
  firstDay,
  formatMoment,
  parseMoment,
  weekdayOf,
  yearsAgreeing,
} from '../../../server/core/timex/index';
import { runs } from '../../support/runs';
import { tag } from './check';

const NOBODY = compileGazetteer(parseRegister(''));
const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 1, 1) });
const isoOf = (index: number): string => formatMoment({ grain: 'day', index }) ?? '';

/** Sentences whose days hang on the publication date, on one another, and on a weekday as well. */
const BY_DAYS = [
  'They met yesterday.',
  'It ends tomorrow.',
  'He left three days ago.',
  'A day later it rained.',
  'That day it rained.',
  'She came today.',
];
const BY_WEEKS = [
  ...BY_DAYS,
  'They met on Tuesday.',
  'They will meet on Friday.',
  'They met last Monday.',
  'It rained on Sunday evening.',
  'It ended last week.',
];
const textOf = (sentences: readonly string[]) =>
  fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 }).map(list => list.join(' '));

/** The first days of all values, the time of day beside them. */
const daysIn = (text: string, published: number) =>
  tag(text, isoOf(published)).map(({ value }) => {
    const moment = value === null ? null : parseMoment(value);
    return { day: moment === null ? null : firstDay(moment), time: moment?.time };
  });

describe('values', () => {
  it('are moved by as many days as the publication date is', () =>
    fc.assert(
      fc.property(textOf(BY_DAYS), day, fc.integer({ min: -2000, max: 2000 }), (text, published, days) => {
        const moved = daysIn(text, published).map(one => ({ ...one, day: one.day === null ? null : one.day + days }));
        assert.deepEqual(daysIn(text, published + days), moved);
      }),
    ));

  it('of weekdays and weeks are moved by as many weeks as the publication date is', () =>
    fc.assert(
      fc.property(textOf(BY_WEEKS), day, fc.integer({ min: -300, max: 300 }), (text, published, weeks) => {
        const moved = daysIn(text, published).map(one => ({ ...one, day: one.day === null ? null : one.day + 7 * weeks }));
        assert.deepEqual(daysIn(text, published + 7 * weeks), moved);
      }),
    ));

  it('that hang on a day the text writes are moved as that is, wherever the publication date lies', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), fc.option(day), (written, days, published) => {
        const stated = (index: number) => {
          const text = `They met on ${isoOf(index)}. A day later it rained. Three days later they left.`;
          return tag(text, published === null ? null : isoOf(published)).map(({ value }) => firstDay(parseMoment(value ?? '')!));
        };
        assert.deepEqual(
          stated(written + days),
          stated(written).map(index => index + days),
        );
      }),
    ));

  it('follow a story within a year, and not back where the same year still holds them', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (story, month) => {
        const moment = fieldInStory({ field: 'month', month }, { grain: 'day', index: story })!;
        const { year, month: now } = civilDay(story);
        assert.ok(Math.abs(firstDay(moment) - story) <= 366);
        if (month >= now) assert.deepEqual(moment, parseMoment(`${year}-${String(month).padStart(2, '0')}`));
      }),
    ));

  it('of a weekday and a day agree in the years named for them', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (index, weekday) => {
        const { year, month, day: dayOfMonth } = civilDay(index);
        const years = yearsAgreeing(month, dayOfMonth, weekday, year);
        assert.ok(years.length > 0);
        for (const one of years) {
          assert.ok(dayOfMonth <= daysInMonth(one, month));
          assert.equal(weekdayOf(dayMoment(one, month, dayOfMonth).index), weekday);
        }
      }),
    ));
});

describe('the dates of any article', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'KABUL, Aug 16 (Reuters) - The council met on Tuesday.',
      'Published: 2019-08-16',
      'Sunday, December 3, 2023',
      'By Ann Hill, March 3, 2017',
      'In 1942 the siege began. In March it ended; that Tuesday it rained.',
      'The President-elect will be sworn in on January 20.',
      'On Monday, 31 April 2018 and on 04/03/2018 they left. Votes will be counted on 2 May 2019.',
      'Net fell in the latest quarter from a year ago. The year-earlier loss was restated.',
      'Image: Worldwire/P. Lind',
      '9999-12-31 0000-01-01 0001-01-01T00:00 nine hundred years ago',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const stated = fc.option(fc.oneof(day.map(isoOf), fc.constantFrom('2018', '2018-08', '0000', '9999-12-31', 'PAST_REF', '')), {
    nil: undefined,
  });

  it('are sound: values read back as written, spans in the text, a reason for each', () =>
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), stated, (lines, date) => {
        const text = lines.join('\n\n');
        const found = analyseArticle('a.txt', text, { gazetteer: NOBODY, ...(date === undefined ? {} : { date }) });
        const { timexes, reference, evidence, contradictions } = found;
        for (const timex of timexes) {
          const moment = timex.value === null || !/^\d/.test(timex.value) ? null : parseMoment(timex.value);
          if (moment !== null) assert.equal(formatMoment(moment), timex.value);
          assert.ok(timex.confidence > 0 && timex.confidence <= 1);
          assert.match(explanationOf(timex, timexes, reference?.value ?? null), /^[A-Z].*(?:\.| %)$/);
          if (timex.anchorTime?.kind === 'timex') assert.equal(timexes[timex.anchorTime.index]?.value, timex.anchorTime.value);
        }
        for (const { start, end } of contradictions) assert.ok(0 <= start && start < end && end <= text.length);
        for (const { strength } of evidence.evidence) assert.ok(strength >= 0 && strength <= 1);
        if (reference?.inferred !== undefined) assert.notEqual(parseMoment(reference.value), null);
      }),
      runs(60),
    ));
});
