import { kindOf, WORD } from '../../text/characters';
import { CITY_NAMES } from '../words/cityNames';
import { FAMILY_NAMES } from '../words/familyNames';
import { COUNTRIES, KNOWN_EVENTS, KNOWN_ORGANISATIONS, KNOWN_OTHERS } from '../words/knownWords';
import { DEMONYMS } from '../words/lexicon';
import { PLACE_NAMES } from '../words/placeNames';
import { isIn, LIST } from '../words/wordLists';
import type { Name } from './candidateRuns';
import type { Token } from './candidateTokens';

/**
 * Takes note of a feature: what is looked at (see {@link FEATURES}), and what is seen there. Features are looked up far more often than
 * they are made, so that both are given apart.
 */
export type Emit = (what: Feature, seen: string) => void;

/** What is looked at. The keys are how the table of weights names them. */
export const FEATURES = {
  any: 'a',
  words: 'n',
  shape: 's',
  known: 'k',
  alone: 'o',
  first: 'f',
  last: 'l',
  person: 'p',
  firstWord: 'w',
  lastWord: 'x',
  whole: 'W',
  ending: 'e',
  part: 'q',
  before: 'b',
  beforeThe: 't',
  beforeOf: 'u',
  beforeIs: 'c',
  next: 'g',
  nextIs: 'h',
  nextThat: 'i',
  apposition: 'd',
  place: 'r',
  team: 'j',
  longer: 'y',
  beside: 'z',
} as const;
export type Feature = (typeof FEATURES)[keyof typeof FEATURES];

/** 'Afghan', 'South Korean', 'Franco-German'. */
function isPeople(tokens: readonly Token[]): boolean {
  const { plain = '' } = tokens[tokens.length - 1] ?? {};
  if (!DEMONYMS.has(plain.slice(plain.lastIndexOf('-') + 1))) return false;
  return tokens.length === 1 || (tokens.length === 2 && isIn(tokens[0], LIST.DIRECTIONS));
}

/** A text, and what the whole of it says about its names. */
export interface NamedText {
  readonly text: string;
  readonly isSport: boolean;
}

const SPORT =
  /\b(?:match|matches|coach|season|league|striker|midfielder|goalkeeper|innings|wickets?|batsman|championships?|tournament|quarterback|touchdowns?|soccer|football|cricket|rugby|tennis|golf|baseball|basketball|hockey|olympics?|semi-?finals?|playoffs?|halftime|half-time|stadium)\b/gi;
const READ = 4000;
const MOST_WORDS_BETWEEN = 450;

/** Whether a text is about sports, where places are teams: by how often it has words of sports at its start. */
export function namedText(text: string): NamedText {
  const start = text.slice(0, READ);
  const words = start.match(SPORT)?.length ?? 0;
  return { text, isSport: words > 2 && words * MOST_WORDS_BETWEEN > start.length };
}

/** What the words of a name say, wherever it is. */
export function featuresOfWords({ tokens }: Name, whole: string, emit: Emit): void {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  if (first === undefined || last === undefined) return;
  const count = Math.min(tokens.length, 5);
  emit(FEATURES.any, '');
  emit(FEATURES.words, String(count));
  emit(FEATURES.shape, shapeOf(tokens));
  emit(FEATURES.whole, whole);
  const folded = foldedOf(whole);
  if (PLACE_NAMES.has(whole)) emit(FEATURES.known, 'place');
  if (COUNTRIES.has(whole)) emit(FEATURES.known, 'country');
  if (CITY_NAMES().has(folded)) emit(FEATURES.known, 'city');
  const ofPeople = isPeople(tokens);
  if (ofPeople) emit(FEATURES.known, 'people');
  if (KNOWN_ORGANISATIONS.has(whole)) emit(FEATURES.known, 'organisation');
  if (KNOWN_EVENTS.has(whole)) emit(FEATURES.known, 'event');
  if (KNOWN_OTHERS.has(whole)) emit(FEATURES.known, 'other');
  if (!ofPeople) featuresOfEnding(last.plain, emit);
  const [inFirst, inLast] = [singleListsIn(first), count === 1 ? [] : singleListsIn(last)];
  if (count === 1) emit(FEATURES.alone, together(inFirst));
  else {
    emit(FEATURES.first, together(inFirst));
    emit(FEATURES.last, together(inLast));
    for (const each of inFirst) emit(FEATURES.first, each);
    for (const each of inLast) emit(FEATURES.last, each);
    emit(FEATURES.firstWord, first.plain);
    emit(FEATURES.lastWord, last.plain);
    if (count < 5) emit(FEATURES.person, `${count}${isGiven(first)}${isFamily(last)}`);
  }
  for (let at = 0; at < tokens.length; at++) featuresOfPart(tokens, at, emit);
}

function featuresOfEnding(word: string, emit: Emit): void {
  emit(FEATURES.ending, word.slice(-3));
  if (word.length > 4) emit(FEATURES.ending, word.slice(-4));
}

function featuresOfPart(tokens: readonly Token[], at: number, emit: Emit): void {
  const token = tokens[at];
  if (token === undefined) return;
  const { plain, shape } = token;
  if (at > 0 && token.before === '&') emit(FEATURES.part, '&');
  if (plain.length === 2 && plain.charAt(1) === '.') emit(FEATURES.part, at === 0 ? 'J. ' : 'J.');
  if (shape === 'small') {
    emit(FEATURES.part, plain);
    if (isIn(tokens[0], LIST.GIVEN_NAMES)) emit(FEATURES.part, 'g x');
    if (plain === 'of' || plain === 'for' || plain === 'on') {
      const head = tokens[at - 1];
      emit(FEATURES.part, `${head?.plain} ${plain}`);
      for (const each of singleListsIn(head)) emit(FEATURES.part, `${each} ${plain}`);
    }
  } else if (shape === 'number') emit(FEATURES.part, '1');
  else if (tokens.length > 1 && at < tokens.length - 1 && at > 0 && isIn(token, LIST.ORGANISATION_HEADS))
    emit(FEATURES.part, 'organisation');
  if (plain.includes('-')) emit(FEATURES.part, '-');
  if (plain.includes("'") || plain.includes('’')) emit(FEATURES.part, "'");
}

const isGiven = (token: Token): string =>
  isIn(token, LIST.GIVEN_NAMES) ? 'g' : isIn(token, LIST.COMMON_ENGLISH | LIST.COMMON_WORDS) ? 'w' : '-';
const isFamily = (token: Token): string =>
  isIn(token, LIST.ORGANISATION_HEADS | LIST.PLACE_HEADS | LIST.EVENT_HEADS)
    ? 'h'
    : FAMILY_NAMES().has(foldedOf(token.plain))
      ? 'f'
      : isIn(token, LIST.COMMON_ENGLISH | LIST.COMMON_WORDS)
        ? 'w'
        : '-';

/** What is beside a name at one place of it. */
export function featuresOfPlace(name: Name, { text, isSport }: NamedText, whole: string, emit: Emit): void {
  const { tokens, previous, next } = name;
  const [first, before, beforeThat] = [tokens[0], previous[previous.length - 1], previous[previous.length - 2]];
  if (first === undefined) return;
  if (name.titled) emit(FEATURES.place, 'titled');
  if (name.inDateline !== undefined) emit(FEATURES.place, name.inDateline);
  if (first.newLine && (next === undefined || next.newLine)) emit(FEATURES.place, `line ${Math.min(tokens.length, 4)}`);
  const isPlace = PLACE_NAMES.has(whole) || CITY_NAMES().has(foldedOf(whole));
  if (name.inTable) emit(FEATURES.place, 'table');
  const isCountry = COUNTRIES.has(whole);
  if (isSport && !isPlace && !isCountry) emit(FEATURES.place, 'sport');
  if (isPlace && !isCountry) featuresOfTeam(name, before, isSport, emit);
  if (first.newLine && DATELINE.test(text.slice(name.end, name.end + 30))) emit(FEATURES.place, 'head');
  if (isCountry) emit(FEATURES.team, 'country');
  featuresBefore(first, before, beforeThat, emit);
  featuresBehind(text, name, next, emit);
}

/** Where the name of a place is that of its team. */
function featuresOfTeam({ inTable, tokens, next }: Name, before: Token | undefined, isSport: boolean, emit: Emit): void {
  const joined = tokens[0]?.joined === true;
  const isWhere = joined && isIn(before, LIST.WHERE);
  const inBrackets = tokens[0]?.before === '(';
  if (isSport) emit(FEATURES.team, isWhere ? 'sport where' : inBrackets ? 'sport (' : 'sport');
  if (inTable) emit(FEATURES.team, isWhere ? 'table where' : inBrackets ? 'table (' : 'table');
  if (joined && !isWhere && isIn(before, LIST.TEAM_VERBS)) emit(FEATURES.team, 'behind verb');
  if (next?.joined !== true) return;
  if (isIn(next, LIST.TEAM_VERBS)) emit(FEATURES.team, isWhere ? 'verb where' : 'verb');
  if (isIn(next, LIST.TEAM_NOUNS)) emit(FEATURES.team, 'noun');
}

/** Behind the place at the head of a report: a day, an agency, a dash. */
const DATELINE = /^(?: \d{4}-\d\d-\d\d|,? \w+\.? \d\d?(?:, \d{4})?(?: \([A-Z]|\s+[-–—])| \([A-Z][a-z]+\) ?[-–—]|\s+(?:--|[–—]) )/;

function featuresBefore(first: Token, before: Token | undefined, beforeThat: Token | undefined, emit: Emit): void {
  if (first.newLine || !first.joined || before === undefined) {
    emit(FEATURES.before, first.newLine ? '¶' : first.before);
    return;
  }
  emit(FEATURES.before, before.plain);
  for (const each of cuesIn(before)) emit(FEATURES.beforeIs, each);
  if (before.shape === 'number') emit(FEATURES.beforeIs, '1');
  if (beforeThat === undefined || !before.joined) return;
  if (before.plain === 'the') emit(FEATURES.beforeThe, beforeThat.plain);
  else if (before.plain === 'of' || before.plain === 'and' || before.plain === 'by') {
    emit(FEATURES.beforeOf, `${beforeThat.plain} ${before.plain}`);
    for (const each of cuesIn(beforeThat)) emit(FEATURES.beforeOf, `${each} ${before.plain}`);
  }
}

function featuresBehind(text: string, { end, tokens }: Name, next: Token | undefined, emit: Emit): void {
  if (next === undefined || next.newLine) emit(FEATURES.next, '¶');
  else if (next.joined) {
    emit(FEATURES.next, next.plain);
    for (const each of cuesIn(next)) emit(FEATURES.nextIs, each);
    if (next.shape === 'number') emit(FEATURES.nextIs, '1');
    if (tokens.length === 1 && next.shape === 'small') emit(FEATURES.nextIs, `-${next.plain.slice(-2)}`);
  } else if (next.before === '' && (kindOf(text.charCodeAt(end + 1)) & WORD) !== 0) {
    emit(FEATURES.next, "'s");
    emit(FEATURES.nextThat, next.plain);
    for (const each of cuesIn(next)) emit(FEATURES.nextThat, each);
  } else {
    emit(FEATURES.next, next.before);
    featuresOfApposition(next, emit);
  }
}

function featuresOfApposition(next: Token, emit: Emit): void {
  if (next.before === '(' && next.shape === 'capitals') emit(FEATURES.apposition, '(AB');
  if (next.before !== ',') return;
  if (isIn(next, LIST.PLACE_NAMES)) emit(FEATURES.apposition, 'place');
  if (next.shape === 'number') emit(FEATURES.apposition, '1');
  else emit(FEATURES.apposition, next.shape === 'small' ? next.plain : next.shape);
}

/** Lists that say what a name may be, each with its letter. */
const NAME_LISTS: readonly (readonly [number, string])[] = [
  [LIST.GIVEN_NAMES, 'g'],
  [LIST.PLACE_NAMES, 'p'],
  [LIST.COMMON_ENGLISH | LIST.COMMON_WORDS, 'w'],
  [LIST.DEMONYMS, 'd'],
  [LIST.ORGANISATION_HEADS, 'o'],
  [LIST.PLACE_HEADS, 'l'],
  [LIST.EVENT_HEADS, 'e'],
  [LIST.DIRECTIONS, 'n'],
];

function singleListsIn(token: Token | undefined): string[] {
  if (token === undefined) return [];
  const found = calledIn(token, NAME_LISTS);
  const folded = foldedOf(token.plain);
  if (FAMILY_NAMES().has(folded)) found.push('f');
  if (CITY_NAMES().has(folded)) found.push('c');
  return found;
}

/** All lists that a word is in, as one. */
const together = (lists: readonly string[]): string => `=${lists.join('')}`;

/** Lists of cues, each with its letter. */
const CUE_LISTS: readonly (readonly [number, string])[] = [
  [LIST.PERSON_NOUNS, '%person'],
  [LIST.TITLES | LIST.OFFICES, '%title'],
  [LIST.ORGANISATION_NOUNS, '%organisation'],
  [LIST.BODY_NOUNS, '%body'],
  [LIST.PLACE_NOUNS, '%place'],
  [LIST.REPORTING_VERBS, '%says'],
  [LIST.ORGANISATION_HEADS, '%organisations'],
  [LIST.PLACE_HEADS, '%places'],
  [LIST.EVENT_HEADS, '%events'],
  [LIST.TOWARDS, '%towards'],
  [LIST.DEMONYMS, '%people'],
  [LIST.TEAM_VERBS, '%plays'],
  [LIST.COMPANY_VERBS, '%trades'],
  [LIST.COMPANY_NOUNS, '%company'],
  [LIST.TEAM_NOUNS, '%team'],
];

const cuesIn = (token: Token): string[] => (token.lists === 0 ? NONE : calledIn(token, CUE_LISTS));

/** What the lists are called that a word is in. */
function calledIn(token: Token, lists: readonly (readonly [number, string])[]): string[] {
  const found: string[] = [];
  for (const [list, name] of lists) if (isIn(token, list)) found.push(name);
  return found;
}

const NONE: string[] = [];

function shapeOf(tokens: readonly Token[]): string {
  let shape = '';
  for (const { text, shape: each } of tokens) {
    const kind = each === 'capitals' ? (text.includes('.') ? 'U.' : 'U') : each === 'number' ? '1' : each === 'small' ? 'x' : 'X';
    const inner = each === 'capitalised' && /\p{Ll}\p{Lu}|\d/u.test(text) ? '+' : '';
    shape += kind + inner;
    if (shape.length > 6) break;
  }
  const [only] = tokens;
  return tokens.length === 1 && only?.shape === 'capitals' ? `${shape}${Math.min(only.plain.length, 7)}` : shape;
}

/** A word without the marks of its letters, as the long lists have it. */
const foldedOf = (word: string): string =>
  BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'") : word;
const BEYOND_ASCII = /[^\0-\x7f]/;
