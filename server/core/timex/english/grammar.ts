import type { LanguageTables } from '../language';
import { ANCHORED_ROWS, WEEK_ROWS } from './anchoredPatterns';
import { CLOCK_ROWS } from './clockPatterns';
import { COMPOSED_ROWS } from './composedPatterns';
import { DATE_ROWS, DATED_ROWS } from './datePatterns';
import { DURATION_ROWS } from './durationPatterns';
import { CALENDAR_ROWS, ERA_ROWS, LETTER_ROWS } from './historicPatterns';
import { HOLIDAY_ROWS } from './holidays';
import { CAPITAL_ONLY, ENGLISH_WORDS, MEASURES } from './lexicon';
import { NAMED_ROWS } from './namedPatterns';
import { nameRemoverOf } from './names';
import { numeralComposerOf } from './numerals';
import { placementOf } from './placement';
import { QUARTER_ROWS } from './quarterPatterns';
import { rangeComposerOf } from './ranges';
import { REFERENCE_ROWS } from './referencePatterns';
import { RELATIVE_ROWS } from './relativePatterns';
import { NAMED_SET_ROWS, SET_ROWS } from './setPatterns';
import { directionOf } from './tense';
import { YEAR_ROWS } from './yearPatterns';

const COMPOSED_CLASSES = [
  'DAYX',
  'WEEKDAYX',
  'MONTHX',
  'YEARX',
  'DECADEX',
  'CENTURYX',
  'QUARTERX',
  'SEASONX',
  'HOLIDAYX',
  'RELX',
  'EDGEX',
  'REFX',
  'DURX',
  'SETX',
  'CLOCKX',
  'TIMEX',
] as const;

const HELPERS = ['AGEX', '#card', '#vague', '#yearwords'] as const;

const GROUPS = {
  COUNT: '#small #integer #year #grouped #decimal #fraction #card #vague ONES TEENS TENS VAGUE',
  NUMBER: '#small #integer #grouped #decimal #money #slash #ordinal',
  YEAR: '#year #yearwords #doubleyear',
  DAYNUM: '#small #ordinal',
  ORDINAL: '#ordinal ORDINALWORD',
  WEEKDAYANY: 'WEEKDAY WEEKDAYABBR',
  OPENING: '( [ " \' - / $',
  CLOSING: ') ] " \' - , . ; : ! ? /',
};

const TABLES = [
  [...DATED_ROWS, ...ERA_ROWS],
  [...DATE_ROWS, ...LETTER_ROWS, ...YEAR_ROWS, ...QUARTER_ROWS, ...HOLIDAY_ROWS, ...NAMED_ROWS, ...NAMED_SET_ROWS],
  [...WEEK_ROWS, ...RELATIVE_ROWS, ...REFERENCE_ROWS, ...CLOCK_ROWS, ...SET_ROWS, ...DURATION_ROWS],
  [...CALENDAR_ROWS, ...COMPOSED_ROWS, ...ANCHORED_ROWS],
  [...COMPOSED_ROWS, ...ANCHORED_ROWS],
] as const;

const TRIGGER_CLASSES = [
  'MONTH',
  'WEEKDAY',
  'WEEKDAYS',
  'WEEKDAYABBR',
  'UNIT',
  'UNITS',
  'SEASON',
  'DAYPART',
  'TODAY',
  'REF',
  'SETWORD',
  'DECADEWORD',
  '#year',
  '#decade',
  '#clock',
  '#date',
  '#iso',
  '#isotime',
  '#ordinal',
  '#slash',
  '#am',
  '#pm',
  'ZONE',
  'LONGWORD',
  'TRIGGERWORDS',
  'ERA',
  '#doubleyear',
] as const;

export const ENGLISH: LanguageTables = {
  words: ENGLISH_WORDS,
  capitalOnly: CAPITAL_ONLY,
  measures: MEASURES,
  groups: GROUPS,
  triggers: TRIGGER_CLASSES,
  patterns: TABLES,
  expressions: COMPOSED_CLASSES,
  helpers: HELPERS,
  literals: ['thru', 'between'],
  numerals: numeralComposerOf,
  ranges: rangeComposerOf,
  names: nameRemoverOf,
  directionOf,
  placementOf,
};
