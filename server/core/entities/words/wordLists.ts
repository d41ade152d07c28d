import { COMMON_ENGLISH } from './commonEnglish';
import { BODY_NOUNS, COMPANY_NOUNS, COMPANY_VERBS, TEAM_NOUNS, TEAM_VERBS, TOWARDS, WHERE } from './cueWords';
import { ENGLISH_WORDS } from './englishWords';
import { GIVEN_NAMES } from './givenNames';
import {
  EVENT_HEADS,
  NAME_OPENERS,
  OF_HEADS,
  OFFICES,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PORTFOLIOS,
} from './headNouns';
import { BODIES, CALENDAR, COMMON_WORDS, DEMONYMS, DIRECTIONS, INNER_PARTICLES, REPORTING_VERBS, SHORT_NOISE, TITLES } from './lexicon';
import { PLACE_NAMES } from './placeNames';

/** The lists of words that the search for names asks, so that a word is looked up once for all of them. */
const LISTS = {
  BODIES,
  BODY_NOUNS,
  CALENDAR,
  COMMON_ENGLISH,
  COMMON_WORDS,
  COMPANY_NOUNS,
  COMPANY_VERBS,
  DEMONYMS,
  DIRECTIONS,
  ENGLISH_WORDS: new Set<string>(),
  EVENT_HEADS,
  GIVEN_NAMES,
  INNER_PARTICLES,
  NAME_OPENERS,
  OFFICES,
  OF_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PLACE_HEADS,
  PLACE_NAMES,
  PLACE_NOUNS,
  PORTFOLIOS,
  REPORTING_VERBS,
  SHORT_NOISE,
  TEAM_NOUNS,
  TEAM_VERBS,
  TITLES,
  TOWARDS,
  WHERE,
} satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** By list, its bit in what {@link listsOf} gives. */
export const LIST = Object.fromEntries(Object.keys(LISTS).map((name, at) => [name, 1 << at])) as Readonly<
  Record<keyof typeof LISTS, number>
>;

/** The bits of the lists that a word is in, given in small letters; whether it is ordinary is asked only of one with a capital in its text. */
export function listsOf(word: string, hasCapital: boolean): number {
  if (WORDS.size === 0) fillWords();
  const known = WORDS.get(word) ?? 0;
  if (!hasCapital) return known & ~LIST.ENGLISH_WORDS;
  return (known & LIST.ENGLISH_WORDS) === 0 && hasEnglishStem(word) ? known | LIST.ENGLISH_WORDS : known;
}

function fillWords(): void {
  for (const [name, list] of Object.entries({ ...LISTS, ENGLISH_WORDS: ENGLISH_WORDS() })) {
    const bit = LIST[name as keyof typeof LISTS];
    for (const each of list) WORDS.set(each, (WORDS.get(each) ?? 0) | bit);
  }
}

/** True for an ordinary word of English with a usual ending. */
function hasEnglishStem(word: string): boolean {
  const { length } = word;
  switch (word.charCodeAt(length - 1)) {
    case 0x67:
      return word.endsWith('ing') && isEnglish(word, length - 3);
    case 0x79:
      return word.endsWith('ly') && isEnglish(word, length - 2);
    case 0x73:
    case 0x64:
      return isEnglish(word, length - 1) || (word.charCodeAt(length - 2) === 0x65 && isEnglish(word, length - 2));
    default:
      return false;
  }
}

/** True where a word is an ordinary one up to `end`. */
const isEnglish = (word: string, end: number): boolean => ((WORDS.get(word.slice(0, end)) ?? 0) & LIST.ENGLISH_WORDS) !== 0;

/** Filled when a word is first looked up. */
const WORDS = new Map<string, number>();

/** True where a word is in one of some lists, whose bits are put together. */
export const isIn = (token: { readonly lists: number } | undefined, lists: number): boolean =>
  token !== undefined && (token.lists & lists) !== 0;
