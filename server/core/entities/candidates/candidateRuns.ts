import type { Span } from '../../text/span';
import { CITY_NAMES } from '../words/cityNames';
import { FAMILY_NAMES } from '../words/familyNames';
import { COUNTRIES, KNOWN_EVENTS, KNOWN_ORGANISATIONS } from '../words/knownWords';
import { STATUS_WORDS } from '../words/lexicon';
import { PLACE_NAMES } from '../words/placeNames';
import { isIn, LIST } from '../words/wordLists';
import type { Token } from './candidateTokens';

/** A name and the words beside it. */
export interface Name extends Span {
  readonly tokens: readonly Token[];
  /** Up to two tokens before it, the nearest last. */
  readonly previous: readonly Token[];
  readonly next: Token | undefined;
  /** True where an office or honorific precedes it. */
  readonly titled: boolean;
  /** True in a line of figures, as of scores, where the name of a city is a team's. */
  readonly inTable: boolean;
  /** What it is at the head of a report: 'KABUL, Afghanistan (AP) —'. */
  readonly inDateline?: 'place' | 'agency';
}

/** What the running text of an article says about its words. */
export interface Evidence {
  /** True where one of its words is written in small letters somewhere. */
  readonly isSmall: (token: Token) => boolean;
  /** How often a word, in small letters, is written with a capital inside a sentence. */
  readonly capital: ReadonlyMap<string, number>;
}

/** Equal for names that differ in case only. */
export function keyOf(tokens: readonly Token[]): string {
  let key = tokens[0]?.plain ?? '';
  for (let at = 1; at < tokens.length; at++) key += ` ${tokens[at]?.plain}`;
  return key;
}

/** The names in running text: runs of capitalised words joined by particles, 'of' and '&', parted at offices and peoples. */
export function nameRuns(text: string, tokens: readonly Token[], evidence: Evidence): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!opensName(tokens, at, evidence)) {
      at++;
      continue;
    }
    const end = endOfRun(text, tokens, at, evidence);
    for (const part of partsOf(tokens, at, end).map(each => withParticle(tokens, each))) {
      const [first, last] = [tokens[part.from], tokens[part.to - 1]];
      if (first === undefined || last === undefined || !isName(tokens, part, evidence)) continue;
      const previous = tokens.slice(Math.max(0, part.from - 2), part.from);
      names.push({
        start: first.start,
        end: last.end,
        tokens: tokens.slice(part.from, part.to),
        previous,
        next: tokens[part.to],
        titled: part.titled,
        inTable: isTable(tokens, part),
      });
    }
    at = end;
  }
  return names;
}

/** 'de Silva' where nothing is before the particle that it would join to the family name. */
function withParticle(tokens: readonly Token[], part: Part): Part {
  const [particle, first] = [tokens[part.from - 1], tokens[part.from]];
  const isPart =
    first?.joined === true &&
    particle?.shape === 'small' &&
    tokens[part.from - 2]?.end !== particle.start &&
    LEADING_PARTICLES.test(particle.plain);
  return isPart ? { ...part, from: part.from - 1 } : part;
}

const LEADING_PARTICLES = /^(?:al|de|da|di|dos|van|von|bin|ibn|della)$/;

const MOST_IN_ROW = 12;

/** True where two or more of the tokens on the line around a name are figures, and they are a quarter of it. */
export function isTable(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  let start = from;
  let end = to;
  while (start > 0 && from - start < MOST_IN_ROW && tokens[start]?.newLine !== true) start--;
  while (end < tokens.length && end - to < MOST_IN_ROW && tokens[end]?.newLine !== true) end++;
  let numbers = 0;
  for (let at = start; at < end; at++) if (tokens[at]?.shape === 'number' && (tokens[at]?.plain.length ?? 0) < 4) numbers++;
  return numbers >= 2 && numbers * 4 >= end - start;
}

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && (token.shape === 'capitalised' || token.shape === 'capitals');

function opensName(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const token = tokens[at];
  if (!isCapital(token) || isIn(token, LIST.CALENDAR)) return false;
  const next = tokens[at + 1];
  const goesOn = isCapital(next) && next.joined && !isIn(next, LIST.CALENDAR);
  if (goesOn && STATUS_WORDS.has(token.plain) && !OF_FORMER_STATES.test(next.plain)) return false;
  if (token.shape === 'capitals') {
    if (isIn(token, LIST.SHORT_NOISE)) return false;
    if (token.plain.length === 1) return false;
    if (/^\p{L}\.$/u.test(token.text)) return goesOn;
    return !token.initial || !isIn(token, LIST.COMMON_WORDS) || token.text.includes('.');
  }
  if (!token.initial && isBodyByArticle(tokens, at)) return true;
  if (!token.initial)
    return !isIn(token, LIST.COMMON_WORDS) || (goesOn && (isIn(token, LIST.NAME_OPENERS) || !FUNCTION_LIKE.test(token.plain)));
  if (PLACE_NAMES.has(`${token.plain} ${next?.plain}`) && goesOn) return true;
  if (!goesOn && next?.joined && next.plain === 'of' && isIn(token, LIST.OF_HEADS) && isCapital(tokens[at + 2])) return true;
  if (!goesOn && next?.before === ':' && !isIn(token, LIST.PLACE_NAMES) && !evidence.capital.has(token.plain)) return false;
  return opensSentence(token, next, goesOn, evidence);
}

/** 'Former Yugoslav Republic', 'Former Soviet Union'. */
const OF_FORMER_STATES = /^(?:yugoslav|soviet)$/;

/** 'the Fed', 'the Sun': an ordinary word that a well-known body is named by. */
const isBodyByArticle = (tokens: readonly Token[], at: number): boolean =>
  KNOWN_ORGANISATIONS.has(tokens[at]?.plain ?? '') && tokens[at]?.joined === true && tokens[at - 1]?.plain === 'the';

/** Words that have a capital inside a sentence for other reasons than being a name. */
const FUNCTION_LIKE =
  /^(?:i|the|a|an|and|or|but|in|on|at|of|to|for|if|it|he|she|we|they|you|this|that|his|her|my|our|their|its|is|was|what|when|who|why|how|so|as|by|with|from|no|yes)$/;

/** Whether the first word of a sentence belongs to a name, which goes on where a capitalised word is right behind it. */
function opensSentence(token: Token, behind: Token | undefined, goesOn: boolean, { isSmall, capital }: Evidence): boolean {
  const next = goesOn ? behind : undefined;
  const { plain } = token;
  if (isIn(token, LIST.DEMONYMS | LIST.PLACE_NAMES)) return true;
  const inside = capital.get(plain) ?? 0;
  const isCommon = isIn(token, LIST.COMMON_WORDS);
  const ordinary = isIn(token, LIST.COMMON_WORDS | LIST.COMMON_ENGLISH) || isSmall(token);
  if (!ordinary && (inside > 0 || isIn(token, LIST.GIVEN_NAMES))) return true;
  if (!ordinary && isIn(token, LIST.ENGLISH_WORDS)) return next === undefined ? isKnownBefore(token, behind) : goesOnWith(token, next);
  if (!ordinary) return next !== undefined || !ORDINARY_ENDINGS.test(plain);
  if (next === undefined) return inside > 1 && !isCommon && !isSmall(token);
  if (isOrdinaryBefore(token, next)) return false;
  if (isIn(token, LIST.OFFICES | LIST.PORTFOLIOS | LIST.NAME_OPENERS)) return true;
  if (isCommon) return false;
  if (isIn(token, LIST.GIVEN_NAMES)) return true;
  return inside > 0 || isIn(next, LIST.ORGANISATION_HEADS | LIST.PLACE_HEADS | LIST.EVENT_HEADS);
}

/** 'Buddy Groom' and 'West Indian' are names, 'Flamboyant Surinamese' and 'Alleged Taliban' are not. */
const goesOnWith = (token: Token, next: Token): boolean =>
  isIn(token, LIST.DIRECTIONS | LIST.NAME_OPENERS) ||
  (!isIn(next, LIST.DEMONYMS | LIST.PLACE_NAMES) && !COUNTRIES.has(next.plain) && !KNOWN_ORGANISATIONS.has(next.plain));

/** 'Former Italian' and 'New US' do not begin a name: a people or a country by its letters is behind an adjective. */
const isOrdinaryBefore = (token: Token, next: Token): boolean =>
  COUNTRY_BEFORE.test(next.plain) || (isIn(next, LIST.DEMONYMS) && !isIn(token, LIST.DIRECTIONS | LIST.NAME_OPENERS));

/** True for a word that is also a name, where a figure or what somebody does is behind it: 'Hull 4 Bury 1', 'Groom said'. */
function isKnownBefore({ plain, before }: Token, behind: Token | undefined): boolean {
  if (KNOWN_ORGANISATIONS.has(plain)) return true;
  // A title of one word, in quotation marks.
  if (QUOTES.includes(before) && before !== '' && behind?.shape === 'small' && behind.before !== '' && QUOTES.includes(behind.before))
    return true;
  if (behind?.joined !== true || (behind.shape !== 'number' && !isIn(behind, LIST.REPORTING_VERBS | LIST.TEAM_VERBS))) return false;
  return FAMILY_NAMES().has(plain) || CITY_NAMES().has(plain);
}

const QUOTES = '"“”‘’«»';

/** Endings of participles, adverbs and nouns for several people or things. */
const ORDINARY_ENDINGS = /(?:ing|ed|ly|ers|ors|ists|ants|ents|ives|ians|ments|tions|ings|ness|ous|ful|less|able|ible|ive)$/;

/** Index behind the last token of the run that starts at `at`. */
function endOfRun(text: string, tokens: readonly Token[], at: number, evidence: Evidence): number {
  let end = at + 1;
  let taking = takesOf(tokens[at]);
  for (;;) {
    const token = tokens[end];
    if (token === undefined) return end;
    const before = tokens[end - 1];
    if (before === undefined) return end;
    if (isCapital(token) && (token.joined || joinsAmpersand(text, before, token)) && !token.initial && !isIn(token, LIST.CALENDAR)) {
      if (token.plain === 'i' || (token.plain.length === 1 && token.plain === 'a')) return end;
      end++;
      taking ||= takesOf(token);
      continue;
    }
    if (
      isCapital(token) &&
      token.joined &&
      isIn(token, LIST.CALENDAR) &&
      isIn(before, LIST.GIVEN_NAMES) &&
      tokens[end + 1]?.shape !== 'number'
    ) {
      end++;
      continue;
    }
    const nickname = nicknameEnd(text, tokens, end);
    if (nickname > end) {
      end = nickname;
      continue;
    }
    if (isCapital(token) && token.before === ',' && LEGAL_FORM.test(token.plain) && token.start - before.end === 2) {
      end++;
      continue;
    }
    const reach = token.joined && token.shape === 'small' ? connectorEnd(tokens, end, taking, evidence) : end;
    if (reach === end) return end;
    end = reach;
  }
}

const LONGEST_NICKNAME = 3;

/** Index behind a nickname in quotation marks and the family name behind it: 'Dwayne "The Rock" Johnson'; `at` where there is none. */
function nicknameEnd(text: string, tokens: readonly Token[], at: number): number {
  const [given, first] = [tokens[at - 1], tokens[at]];
  if (given === undefined || first === undefined || !isCapital(given) || !isCapital(first)) return at;
  if (!OPENING_QUOTE.test(text.slice(given.end, first.start))) return at;
  for (let end = at + 1; end <= at + LONGEST_NICKNAME; end++) {
    const [last, family] = [tokens[end - 1], tokens[end]];
    if (last === undefined || family === undefined) return at;
    if (isCapital(family) && CLOSING_QUOTE.test(text.slice(last.end, family.start))) return end + 1;
    if (!family.joined) return at;
  }
  return at;
}

const OPENING_QUOTE = /^ ["“'‘]$/;
const CLOSING_QUOTE = /^["”'’] $/;

/** What may be behind a comma and belongs to the name: 'Crane Shipping, Inc.', 'Abel Crane, Jr.'. */
const LEGAL_FORM = /^(?:inc|llc|ltd|corp|plc|lp|l\.p|jr|sr)\.?$/;

const takesOf = (token: Token | undefined): boolean => isIn(token, LIST.OF_HEADS);

function joinsAmpersand(text: string, before: Token, token: Token): boolean {
  return token.before === '&' && token.start - before.end <= 3 && text.slice(before.end, token.start).trim() === '&';
}

/** Index behind a connector and the capitalised word it leads to; `at` where it joins nothing. */
function connectorEnd(tokens: readonly Token[], at: number, taking: boolean, evidence: Evidence): number {
  const connector = tokens[at]?.plain ?? '';
  const capitalAt = (index: number) => {
    const token = tokens[index];
    return (
      isCapital(token) &&
      token.joined &&
      !token.initial &&
      !isIn(token, LIST.CALENDAR) &&
      !(token.shape === 'capitals' && isIn(token, LIST.SHORT_NOISE))
    );
  };
  if (isIn(tokens[at], LIST.INNER_PARTICLES)) {
    if (capitalAt(at + 1)) return at + 2;
    const second = tokens[at + 1];
    if (second?.joined === true && isIn(second, LIST.INNER_PARTICLES) && capitalAt(at + 2)) return at + 3;
    return at;
  }
  if (!taking && connector !== 'and') return at;
  if (connector === 'of' || connector === 'for' || connector === 'on') {
    if (
      connector === 'of'
        ? !takesOf(tokens[at - 1]) && !isIn(tokens[at - 1], LIST.ORGANISATION_HEADS)
        : connector === 'on'
          ? !ABOUT_HEADS.test(tokens[at - 1]?.plain ?? '')
          : !isIn(tokens[at - 1], LIST.ORGANISATION_HEADS)
    )
      return at;
    if (capitalAt(at + 1)) return at + 2;
    if (connector !== 'on' && tokens[at + 1]?.plain === 'the' && tokens[at + 1]?.joined === true && capitalAt(at + 2)) return at + 3;
  }
  if (connector === 'and' && capitalAt(at + 1) && PLACE_NAMES.has(`${tokens[at - 1]?.plain} and ${tokens[at + 1]?.plain}`)) return at + 2;
  if (taking && connector === 'and' && capitalAt(at + 1) && !evidence.isSmall(tokens[at + 1] as Token)) {
    const before = tokens[at - 2]?.plain;
    if (before === 'of' || before === 'for') return isIn(tokens[at - 3], LIST.ORGANISATION_HEADS) ? at + 2 : at;
  }
  return at;
}

/** Bodies that are named after what they are about: 'Commission on Presidential Debates'. */
const ABOUT_HEADS = /^(?:commission|committee|council|conference|convention|panel|institute|center|centre|subcommittee|summit|treaty)$/;

interface Part {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
}

/** Parts a run at offices ('President'), which fall away with what belongs to them ('Russian Foreign Minister'), and behind peoples. */
function partsOf(tokens: readonly Token[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let titled = false;
  const push = (end: number) => {
    if (end > start) parts.push(...partPeoples(tokens, { from: start, to: end, titled }));
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !isOffice(tokens, { at, from, to })) continue;
    let end = at;
    while (end > start && isIn(tokens[end - 1], LIST.PORTFOLIOS)) end--;
    if (tokens[end - 1]?.plain === 'of' || tokens[end - 1]?.plain === 'and') end--;
    push(end);
    start = at + 1;
    if (tokens[start]?.plain === 'of' && start < to) {
      start++;
      while (start < to && isIn(tokens[start], LIST.PORTFOLIOS)) start++;
    }
    titled = true;
  }
  push(to);
  return parts.map(part => personIn(tokens, part));
}

/** What an office is about may come before the person: 'Secretary of State for Pacific Affairs Anna Holm'. */
function personIn(tokens: readonly Token[], part: Part): Part {
  const at = part.to - 2;
  const before = tokens[at - 1];
  const isGiven =
    at > part.from &&
    isIn(tokens[at], LIST.GIVEN_NAMES) &&
    (part.titled ? isIn(before, LIST.ENGLISH_WORDS) : SUBJECTS.test(before?.plain ?? ''));
  return isGiven && !isIn(tokens[at + 1], LIST.ORGANISATION_HEADS | LIST.PLACE_HEADS) ? { ...part, from: at } : part;
}

const SUBJECTS = /^(?:affairs|operations|policy|relations)$/;

function isOffice(
  tokens: readonly Token[],
  { at, from, to }: { readonly at: number; readonly from: number; readonly to: number },
): boolean {
  const token = tokens[at];
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (isIn(next, LIST.ORGANISATION_HEADS | LIST.PLACE_HEADS | LIST.EVENT_HEADS)) return false;
  if (isIn(token, LIST.OFFICES)) return true;
  const isOccupation = OCCUPATION.test(token?.plain ?? '');
  if ((!isIn(token, LIST.TITLES) && !isOccupation) || isIn(token, LIST.GIVEN_NAMES)) return false;
  const mayBeRole = isOccupation || (isIn(token, LIST.PERSON_NOUNS) && at > from);
  if (!isIn(next, LIST.GIVEN_NAMES) && !(mayBeRole && to - at === 3 && tokens.slice(at + 1, to).every(isUnusual))) return false;
  return token?.plain !== 'st' && token?.plain !== 'saint';
}

/** How occupations end, and hardly any name: 'Hydrologist Ann Holm'. */
const OCCUPATION = /(?:olog|onom|iatr|nal|nac|bby|vel)ist$|(?:ograph|olog|onom)er$|[a-z]{3}ician$/;

const isUnusual = (token: Token): boolean =>
  token.shape === 'capitalised' && !isIn(token, LIST.ENGLISH_WORDS | LIST.COMMON_WORDS | LIST.PLACE_NAMES | LIST.DEMONYMS);

/** 'Afghan President' and 'Russian Sergey Lavrov' are two names, 'British Airways', 'Australian Open' and 'South Korean' one. */
function partPeoples(tokens: readonly Token[], part: Part): Part[] {
  const parts: Part[] = [];
  let { from } = part;
  while (from < part.to - 1) {
    const length = lengthOfPeople(tokens, from, part.to);
    if (length === 0 || from + length >= part.to) break;
    const goesApart = isOfState(tokens, from + length, part.to) || isHoliday(tokens, from + length, part.to);
    if (!goesApart && isIn(tokens[part.to - 1], LIST.ORGANISATION_HEADS | LIST.EVENT_HEADS | LIST.PLACE_HEADS)) break;
    const rest = tokens.slice(from, part.to);
    if (!goesApart && rest.some(token => token.plain === 'of')) break;
    const whole = keyOf(rest);
    if (
      PLACE_NAMES.has(whole) ||
      KNOWN_EVENTS.has(whole) ||
      KNOWN_ORGANISATIONS.has(whole) ||
      rest.every(token => isIn(token, LIST.DEMONYMS))
    )
      break;
    parts.push({ from, to: from + length, titled: false });
    from += length;
  }
  parts.push({ ...part, from });
  return parts;
}

/**
 * What each state has: 'German Foreign Ministry' is the name of a people and of a body.
 */
function isOfState(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (to - from === 1) return isIn(first, LIST.BODIES);
  return (
    (isIn(first, LIST.PORTFOLIOS | LIST.BODIES) && STATE_BODIES.test(last?.plain ?? '')) ||
    /^(?:supreme|high) court$/.test(`${first?.plain} ${last?.plain}`)
  );
}

const STATE_BODIES = /^(?:ministry|department|office|secretariat)$/;

const isHoliday = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to - 1]?.plain === 'day' && KNOWN_EVENTS.has(keyOf(tokens.slice(from, to)));

/** Countries that are written before what they celebrate: 'U.S. Labor Day'. */
const COUNTRY_BEFORE = /^(?:u\.s\.|us|u\.k\.|uk)$/;

/** How many tokens name a people at `at`: 'South Korean' 2, 'Afghan' 1, else 0. */
function lengthOfPeople(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  if (isIn(token, LIST.DIRECTIONS) && at + 1 < end && isIn(tokens[at + 1], LIST.DEMONYMS)) return 2;
  if (COUNTRY_BEFORE.test(token?.plain ?? '') && isHoliday(tokens, at + 1, end)) return 1;
  return isIn(token, LIST.DEMONYMS) && !isIn(token, LIST.GIVEN_NAMES) ? 1 : 0;
}

/** An ordinary word in capitals: 'FILE PHOTO', 'EXCLUSIVE'. */
const isShouted = (token: Token): boolean =>
  token.shape === 'capitals' &&
  token.plain.length > 3 &&
  isIn(token, LIST.ENGLISH_WORDS | LIST.COMMON_WORDS) &&
  !isIn(token, LIST.PLACE_NAMES | LIST.GIVEN_NAMES);

/** False for what only looks like a name: a lone office, an ordinary noun with a capital. */
function isName(tokens: readonly Token[], { from, to, titled }: Part, { isSmall }: Evidence): boolean {
  const token = tokens[from];
  if (token === undefined) return false;
  if (to - from > 1) {
    const words = tokens.slice(from, to);
    return !words.every(each => isIn(each, LIST.PORTFOLIOS | LIST.OFFICES)) && !words.every(isShouted);
  }
  const { plain, shape } = token;
  if (isIn(token, LIST.DEMONYMS | LIST.PLACE_NAMES)) return true;
  // 'South and Central Asian'
  if (isIn(token, LIST.DIRECTIONS) && tokens[to]?.plain === 'and' && isIn(tokens[to + 1], LIST.DIRECTIONS)) return false;
  if (shape === 'capitals') return plain.length > 1 && !(plain.length > 4 && isShouted(token)) && !/^\p{L}\.$/u.test(plain);
  if (titled) return !isIn(token, LIST.COMMON_WORDS | LIST.OFFICES | LIST.PORTFOLIOS);
  if (isIn(token, LIST.BODIES) || isBodyByArticle(tokens, from)) return true;
  if (isIn(token, LIST.TITLES | LIST.PORTFOLIOS | LIST.COMMON_WORDS)) return false;
  return (
    !(isSmall(token) && !isIn(token, LIST.GIVEN_NAMES)) &&
    !(isIn(token, LIST.COMMON_ENGLISH) && !token.initial && isIn(token, LIST.ORGANISATION_HEADS | LIST.PLACE_HEADS))
  );
}
