import { date, fixed } from '../meaning';
import type { Around, PatternRow } from '../pattern';
import { nextIs, previousIs, startsSentence } from './around';

const ref = (rule: string, pattern: string, value: string, when?: (around: Around) => boolean): PatternRow => ({
  rule,
  pattern,
  as: 'REFX',
  meaning: () => fixed('DATE', value),
  ...(when === undefined ? {} : { when }),
});

/** 'Now and then', 'now and again': from time to time. */
const isNowAndThen = (around: Around): boolean =>
  nextIs(around, ['and']) && (around.is(around.last + 2, 'then') || around.is(around.last + 2, 'again'));

/** What points at the present, the past or the future as such: 'now', 'recently', 'in the near future'. */
export const REFERENCE_ROWS: readonly PatternRow[] = [
  ref('long-ago', 'UNITS ago', 'PAST_REF'),
  ref('long-ago', 'not? so? long ago', 'PAST_REF'),
  ref('long-ago', 'not that long ago', 'PAST_REF'),
  ref('long-ago', 'a while|moment ago', 'PAST_REF'),
  ref('long-ago', 'some time ago', 'PAST_REF'),
  ref('long-ago', 'moments ago', 'PAST_REF'),
  ref('long-ago', 'the other day', 'PAST_REF'),
  ref('long-ago', 'a short|long time ago', 'PAST_REF'),
  ref('now', 'now', 'PRESENT_REF', around => !isNowAndThen(around)),
  ref('now', 'currently|nowadays', 'PRESENT_REF'),
  ref('now', 'current', 'PRESENT_REF', around => !nextIs(around, ['account', 'accounts', 'affairs'])),
  ref('now', 'the present', 'PRESENT_REF', around => !nextIs(around, ['value'])),
  ref('now', 'at present', 'PRESENT_REF'),
  ref(
    'now',
    'the? moment',
    'PRESENT_REF',
    around => around.last > around.first && previousIs(around, ['at']) && !nextIs(around, ['of', 'when', 'that']),
  ),
  ref('now', 'this moment', 'PRESENT_REF'),
  ref('now', 'at this time|point', 'PRESENT_REF', around => !nextIs(around, ['of', 'in'])),
  ref('now', 'these days', 'PRESENT_REF'),
  ref('recently', 'just? recently', 'PAST_REF', around => !previousIs(around, ['most'])),
  ref('recently', 'more recently', 'PAST_REF'),
  ref('recently', 'recent', 'PAST_REF'),
  ref('recently', 'lately|formerly', 'PAST_REF'),
  ref('past', 'the recent? past', 'PAST_REF'),
  ref('future', 'the near? future', 'FUTURE_REF', around => !nextIs(around, ['of'])),
  ref('future', 'the short|long|near term', 'FUTURE_REF'),
  ref(
    'future',
    'soon',
    'FUTURE_REF',
    around => !previousIs(around, ['as', 'so']) && !nextIs(around, ['as', 'after']) && !startsSentence(around, around.first),
  ),
  {
    rule: 'then',
    pattern: 'then',
    as: 'REFX',
    meaning: () => date({ is: 'same', otherwise: 'PAST_REF' }),
    when: around => previousIs(around, ['since', 'until', 'by', 'till', 'before', 'back']),
  },
];
