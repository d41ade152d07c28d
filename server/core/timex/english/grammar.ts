import { compileLexicon, type Lexicon } from '../lexicon';
import { numberReaderOf } from '../numbers';
import { compilePatterns, literalsOf, type PatternTable } from '../pattern';
import { NUMBER_CLASSES, PUNCTUATION, type Scanner, scannerOf, type Token } from '../tokens';
import { CLOCK_ROWS, COMPOSED_ROWS } from './clockPatterns';
import { DATE_ROWS } from './datePatterns';
import { DURATION_ROWS } from './durationPatterns';
import { HOLIDAY_ROWS } from './holidays';
import { CAPITAL_ONLY, ENGLISH_WORDS } from './lexicon';
import { NAMED_ROWS, NAMED_SET_ROWS } from './namedPatterns';
import { numeralComposerOf } from './numerals';
import { rangeComposerOf } from './ranges';
import { RELATIVE_ROWS } from './relativePatterns';
import { YEAR_ROWS } from './yearPatterns';

/** What the tagger asks of a language. English is the only one yet; a second is a folder beside this one with its own tables. */
export interface Language {
  readonly scanner: Scanner;
  readonly lexicon: Lexicon;
  /** Composes the tokens of one stretch around a trigger: numerals first, then each table of the cascade. */
  readonly compose: (text: string, tokens: readonly Token[]) => readonly Token[];
  /** Type of a composed token that is a time expression. */
  readonly isExpression: (type: number) => boolean;
}

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

const PSEUDO = [
  ...COMPOSED_CLASSES,
  'AGEX',
  ...Object.values(NUMBER_CLASSES),
  '#card',
  '#vague',
  '#yearwords',
  '#slash',
  '#am',
  '#pm',
  ...PUNCTUATION,
];

const GROUPS = {
  COUNT: '#small #integer #year #grouped #decimal #fraction #card #vague ONES TEENS TENS VAGUE',
  NUMBER: '#small #integer #grouped #decimal #money #slash #ordinal',
  YEAR: '#year #yearwords',
  DAYNUM: '#small #ordinal',
  ORDINAL: '#ordinal ORDINALWORD',
  WEEKDAYANY: 'WEEKDAY WEEKDAYABBR',
  OPENING: '( [ " \' - / $',
  CLOSING: ') ] " \' - , . ; : ! ? /',
};

const TABLES = [
  [...DATE_ROWS, ...YEAR_ROWS, ...HOLIDAY_ROWS, ...NAMED_ROWS, ...NAMED_SET_ROWS],
  [...RELATIVE_ROWS, ...CLOCK_ROWS, ...DURATION_ROWS],
  COMPOSED_ROWS,
  COMPOSED_ROWS,
] as const;

function compileEnglish(): Language {
  const classNames = new Set([...Object.keys(ENGLISH_WORDS), ...PSEUDO, ...Object.keys(GROUPS)]);
  const literals = new Set([...literalsOf(TABLES.flat(), classNames), 'thru']);
  const lexicon = compileLexicon(ENGLISH_WORDS, PSEUDO, literals, {
    triggers: [...TRIGGER_CLASSES],
    capitalOnly: CAPITAL_ONLY,
    groups: GROUPS,
  });
  const composeNumerals = numeralComposerOf(lexicon);
  const composeRanges = rangeComposerOf(lexicon);
  const tables: readonly PatternTable[] = TABLES.map(rows => compilePatterns(rows, lexicon));
  const expressions = new Set(COMPOSED_CLASSES.map(name => lexicon.typeOfWord(name)));
  return {
    scanner: scannerOf(lexicon, numberReaderOf(lexicon)),
    lexicon,
    compose: (text, tokens) =>
      composeRanges(
        text,
        tables.reduce((current, table) => table.compose(text, current), composeNumerals(tokens)),
      ),
    isExpression: type => expressions.has(type),
  };
}

const TRIGGER_CLASSES = [
  'MONTH',
  'WEEKDAY',
  'WEEKDAYS',
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
  '#ordinal',
  '#slash',
  '#am',
  '#pm',
  'ZONE',
  'TRIGGERWORDS',
] as const;

export const ENGLISH: Language = compileEnglish();
