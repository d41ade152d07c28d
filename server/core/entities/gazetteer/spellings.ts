import type { EntityType } from '../types';
import { stateWritings } from './stateWritings';

/**
 * The other usual spellings of a name, without the name itself: initials with and without points and blanks (J. K., J.K., JK), the point
 * of an abbreviation (St., Inc., Jr.) and the comma before the last two, 'Saint' and 'Mount' written out, '&' and 'and', a hyphen or a blank
 * in a double name, the hyphen behind the Arabic article and in Korean given names, 'ß' and 'ss', umlauts as two letters, and the letters and official names that states and
 * bodies go by (US, USA, United States; Russia, Russian Federation). What
 * {@link foldForSearch} makes equal (case, accents, apostrophes) is not repeated. At most {@link MOST} of them, each sure to be meant by anyone
 * who writes it; shortened or translated names are not spellings.
 */
export function spellingsOf(name: string, type: EntityType): readonly string[] {
  const rules = RULES.filter(([holds]) => holds.test(name));
  const ofState = type === 'person' ? [] : stateWritings(name);
  if (rules.length === 0 && ofState.length === 0) return [];
  const spellings = new Set([name, ...ofState]);
  for (const [, rule] of rules) {
    for (const spelling of [...spellings]) {
      for (const other of rule(spelling, type)) if (spellings.size <= MOST) spellings.add(other);
    }
  }
  spellings.delete(name);
  return [...spellings];
}

const MOST = 24;

type Rule = (name: string, type: EntityType) => readonly string[];

/** A point ends these and may be left out. */
const ABBREVIATIONS = 'St|Ste|Mt|Ft|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Dr|Mr|Mrs|Ms|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep|Hon|No|Dept|Univ|Assn';
const WITH_POINT = new RegExp(String.raw`(?<![\p{L}\p{N}.])(${ABBREVIATIONS})\.`, 'gu');
const WITHOUT_POINT = new RegExp(String.raw`(?<![\p{L}\p{N}.])(${ABBREVIATIONS})(?![\p{L}\p{N}.'’])`, 'gu');
const BEFORE_LAST = /(?:,|(?<! )) +(?=(?:Jr|Sr|Inc|Ltd|LLC|LLP|PLC|Corp|Co|Esq)\.?$)/u;

/** A short form and its long one, as they come before a name. */
const WRITTEN_OUT = (
  [
    ['St', 'Saint'],
    ['Mt', 'Mount'],
    ['Ft', 'Fort'],
  ] as const
).map(([short, long]) => ({
  short,
  long,
  shortForm: new RegExp(String.raw`(?<![\p{L}\p{N}])${short}\.? (?=\p{Lu})`, 'u'),
  longForm: new RegExp(String.raw`(?<![\p{L}\p{N}])${long} (?=\p{Lu})`, 'u'),
}));

/** A family name and two syllables, as Korean names are written. */
const THREE_SYLLABLES = /^(\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5}) (\p{Lu})(\p{Ll}{1,5})$/u;

/** Each rule with what a name must hold to be worth a look. */
const RULES: readonly (readonly [RegExp, Rule])[] = [
  [/\p{Lu}\.|^\p{Lu}{2}/u, initials],
  [new RegExp(`(?:^| )(?:${ABBREVIATIONS})(?:[ .,]|$)`, 'u'), abbreviationPoints],
  [/(?:^|[ -])(?:St|Mt|Ft|Saint|Mount|Fort)[ .]/u, writtenOut],
  [/[ ,](?:Jr|Sr|Inc|Ltd|LLC|LLP|PLC|Corp|Co|Esq)\.?$/u, name => [...changed(name, BEFORE_LAST, ' '), ...changed(name, BEFORE_LAST, ', ')]],
  [/ (?:&|and) /u, name => [...changed(name, / & /u, ' and '), ...changed(name, /(?<=\p{L}) and (?=\p{Lu})/u, ' & ')]],
  [/[-‐‑]|(?:^| )[AaEe]l /u, hyphens],
  [THREE_SYLLABLES, (name, type) => (type === 'person' ? joinedSyllables(name) : [])],
  [/ß|ss/u, name => [...changed(name, /ß/gu, 'ss'), ...changed(name, /(?<=\p{Ll})ss(?=\p{Ll}|$)/gu, 'ß')]],
  [/[äöüÄÖÜ]/u, umlauts],
];

/** One group of initials, as in 'J. R. R. Tolkien' or 'U.N.H.C.R.', or closed, as in 'JRR Tolkien' or 'UNHCR'. */
const POINTED = /(?<![\p{L}\p{N}.])\p{Lu}\.(?: ?\p{Lu}\.)*(?: ?\p{Lu}(?![\p{L}\p{N}.'’]))?/u;
const CLOSED_BEFORE_NAME = /^\p{Lu}{2,3}(?= \p{Lu}\p{Ll})/u;
const CLOSED_ALONE = /^\p{Lu}{2,6}$/u;

function initials(name: string, type: EntityType): readonly string[] {
  const found = POINTED.exec(name) ?? (type === 'person' ? CLOSED_BEFORE_NAME.exec(name) : null) ?? CLOSED_ALONE.exec(name);
  if (found === null) return [];
  const letters = found[0].match(/\p{Lu}/gu) ?? [];
  const alone = found[0] === name;
  if (alone && letters.length < 2) return [];
  const write = (text: string) => name.slice(0, found.index) + text + name.slice(found.index + found[0].length);
  const pointed = letters.map(letter => `${letter}.`);
  // With blanks, letters that are a whole name could be anybody's initials.
  const others = alone ? [] : [pointed.join(' '), letters.join(' ')];
  return [pointed.join(''), letters.join(''), ...others].map(write);
}

function abbreviationPoints(name: string): readonly string[] {
  return [...changed(name, WITH_POINT, '$1'), ...changed(name, WITHOUT_POINT, '$1.')];
}

function writtenOut(name: string): readonly string[] {
  return WRITTEN_OUT.flatMap(({ short, long, shortForm, longForm }) => [
    ...changed(name, shortForm, `${long} `),
    ...changed(name, longForm, `${short}. `),
    ...changed(name, longForm, `${short} `),
  ]);
}

/** The Arabic article, which is joined to its name or not. */
const ARTICLE = /(?<![\p{L}\p{N}])([AaEe]l) (?=\p{Lu})/gu;
const HYPHEN_IN_NAME = /(?<=\p{L})[-‐‑](?=\p{L})/gu;

function hyphens(name: string): readonly string[] {
  return [...changed(name, HYPHEN_IN_NAME, ' '), ...changed(name, ARTICLE, '$1-')];
}

function joinedSyllables(name: string): readonly string[] {
  const [, first = '', capital = '', rest = ''] = THREE_SYLLABLES.exec(name) ?? [];
  return first === '' ? [] : [`${first}-${capital.toLowerCase()}${rest}`];
}

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
]);

function umlauts(name: string): readonly string[] {
  const spelling = name.replace(/[äöüÄÖÜ]/gu, letter => UMLAUTS.get(letter) ?? letter);
  return spelling === name ? [] : [spelling];
}

function changed(name: string, pattern: RegExp, by: string): string[] {
  const spelling = name.replace(pattern, by);
  return spelling === name ? [] : [spelling];
}
