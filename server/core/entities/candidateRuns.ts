import type { Span } from '../text/span';
import type { Token } from './candidateTokens';
import { COMMON_ENGLISH } from './commonEnglish';
import { GIVEN_NAMES } from './givenNames';
import { EVENT_HEADS, NAME_OPENERS, OF_HEADS, OFFICES, ORGANISATION_HEADS, PLACE_HEADS, PORTFOLIOS } from './headNouns';
import { CALENDAR, COMMON_WORDS, DEMONYMS, NAME_PARTICLES, TITLES } from './lexicon';
import { PLACE_NAMES } from './placeNames';

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
    for (const part of partsOf(tokens, at, end)) {
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

/** Abbreviations in capitals that name nothing. */
const NOISE = new Set(
  'i a tv cd cds dvd dvds gmt est edt pst utc am pm pc pcs ceo cfo mp mps gdp gnp cpi ppi ok ad bc vs url faq diy aka id ii iii iv vi vii viii ix xi xii hiv dna rna lp ep dj vip mm km kg'.split(
    ' ',
  ),
);

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && (token.shape === 'capitalised' || token.shape === 'capitals');

function opensName(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const token = tokens[at];
  if (!isCapital(token) || CALENDAR.has(token.plain)) return false;
  const next = tokens[at + 1];
  const goesOn = isCapital(next) && next.joined && !CALENDAR.has(next.plain);
  if (token.shape === 'capitals') {
    if (NOISE.has(token.plain)) return false;
    if (token.plain.length === 1) return false;
    if (/^\p{L}\.$/u.test(token.text)) return goesOn;
    return !token.initial || !COMMON_WORDS.has(token.plain) || token.text.includes('.');
  }
  if (!token.initial)
    return !COMMON_WORDS.has(token.plain) || (goesOn && (NAME_OPENERS.has(token.plain) || !FUNCTION_LIKE.test(token.plain)));
  if (!goesOn && next?.before === ':' && !PLACE_NAMES.has(token.plain) && !evidence.capital.has(token.plain)) return false;
  return opensSentence(token, goesOn ? next : undefined, evidence);
}

/** Words that have a capital inside a sentence for other reasons than being a name. */
const FUNCTION_LIKE =
  /^(?:i|the|a|an|and|or|but|in|on|at|of|to|for|if|it|he|she|we|they|you|this|that|his|her|my|our|their|its|is|was|what|when|who|why|how|so|as|by|with|from|no|yes)$/;

/** Whether the first word of a sentence belongs to a name. `next` is a capitalised word right behind it. */
function opensSentence(token: Token, next: Token | undefined, { isSmall, capital }: Evidence): boolean {
  const { plain } = token;
  if (DEMONYMS.has(plain) || PLACE_NAMES.has(plain)) return true;
  const inside = capital.get(plain) ?? 0;
  const ordinary = COMMON_WORDS.has(plain) || COMMON_ENGLISH.has(plain) || isSmall(token);
  if (!ordinary) return next !== undefined || inside > 0 || GIVEN_NAMES.has(plain) || !ORDINARY_ENDINGS.test(plain);
  if (next === undefined) return inside > 1 && !COMMON_WORDS.has(plain) && !isSmall(token);
  if (OFFICES.has(plain) || PORTFOLIOS.has(plain) || NAME_OPENERS.has(plain)) return true;
  if (GIVEN_NAMES.has(plain) && !COMMON_WORDS.has(plain)) return true;
  if (COMMON_WORDS.has(plain)) return false;
  return inside > 0 || ORGANISATION_HEADS.has(next.plain) || PLACE_HEADS.has(next.plain) || EVENT_HEADS.has(next.plain);
}

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
    if (isCapital(token) && (token.joined || joinsAmpersand(text, before, token)) && !token.initial && !CALENDAR.has(token.plain)) {
      if (token.plain === 'i' || (token.plain.length === 1 && token.plain === 'a')) return end;
      end++;
      taking ||= takesOf(token);
      continue;
    }
    if (
      isCapital(token) &&
      token.joined &&
      CALENDAR.has(token.plain) &&
      GIVEN_NAMES.has(before.plain) &&
      tokens[end + 1]?.shape !== 'number'
    ) {
      end++;
      continue;
    }
    const reach = token.joined && token.shape === 'small' ? connectorEnd(tokens, end, taking, evidence) : end;
    if (reach === end) return end;
    end = reach;
  }
}

const takesOf = (token: Token | undefined): boolean => token !== undefined && OF_HEADS.has(token.plain);

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
      !CALENDAR.has(token.plain) &&
      !(token.shape === 'capitals' && NOISE.has(token.plain))
    );
  };
  if (PARTICLES.has(connector)) {
    if (capitalAt(at + 1)) return at + 2;
    const second = tokens[at + 1]?.plain ?? '';
    if (PARTICLES.has(second) && tokens[at + 1]?.joined === true && capitalAt(at + 2)) return at + 3;
    return at;
  }
  if (!taking && connector !== 'and') return at;
  if (connector === 'of' || connector === 'for') {
    if (
      connector === 'of'
        ? !takesOf(tokens[at - 1]) && !ORGANISATION_HEADS.has(tokens[at - 1]?.plain ?? '')
        : !ORGANISATION_HEADS.has(tokens[at - 1]?.plain ?? '')
    )
      return at;
    if (capitalAt(at + 1)) return at + 2;
    if (tokens[at + 1]?.plain === 'the' && tokens[at + 1]?.joined === true && capitalAt(at + 2)) return at + 3;
  }
  if (connector === 'and' && capitalAt(at + 1) && PLACE_NAMES.has(`${tokens[at - 1]?.plain} and ${tokens[at + 1]?.plain}`)) return at + 2;
  if (taking && connector === 'and' && capitalAt(at + 1) && !evidence.isSmall(tokens[at + 1] as Token)) {
    const before = tokens[at - 2]?.plain;
    if (before === 'of' || before === 'for') return ORGANISATION_HEADS.has(tokens[at - 3]?.plain ?? '') ? at + 2 : at;
  }
  return at;
}

const PARTICLES = new Set(
  [...NAME_PARTICLES].filter(particle => !['as', 'at', 'an', 'us', 'i', 'y', 'le', 'o', 'st', 'san', 'an', 'ar'].includes(particle)),
);

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
    if (token === undefined || !isOffice(tokens, at, to)) continue;
    let end = at;
    while (end > start && PORTFOLIOS.has(tokens[end - 1]?.plain ?? '')) end--;
    if (tokens[end - 1]?.plain === 'of' || tokens[end - 1]?.plain === 'and') end--;
    push(end);
    start = at + 1;
    if (tokens[start]?.plain === 'of' && start < to) {
      start++;
      while (start < to && PORTFOLIOS.has(tokens[start]?.plain ?? '')) start++;
    }
    titled = true;
  }
  push(to);
  return parts;
}

function isOffice(tokens: readonly Token[], at: number, to: number): boolean {
  const plain = tokens[at]?.plain ?? '';
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (next !== undefined && (ORGANISATION_HEADS.has(next.plain) || PLACE_HEADS.has(next.plain) || EVENT_HEADS.has(next.plain)))
    return false;
  if (OFFICES.has(plain)) return true;
  return (
    TITLES.has(plain) && plain !== 'st' && plain !== 'saint' && next !== undefined && GIVEN_NAMES.has(next.plain) && !GIVEN_NAMES.has(plain)
  );
}

/** 'Afghan President' and 'Russian Sergey Lavrov' are two names, 'British Airways', 'Australian Open' and 'South Korean' one. */
function partPeoples(tokens: readonly Token[], part: Part): Part[] {
  const parts: Part[] = [];
  let { from } = part;
  while (from < part.to - 1) {
    const length = lengthOfPeople(tokens, from, part.to);
    if (length === 0 || from + length >= part.to) break;
    const last = tokens[part.to - 1]?.plain ?? '';
    const rest = tokens.slice(from, part.to);
    if (ORGANISATION_HEADS.has(last) || EVENT_HEADS.has(last) || PLACE_HEADS.has(last) || rest.some(token => token.plain === 'of')) break;
    if (PLACE_NAMES.has(rest.map(token => token.plain).join(' '))) break;
    parts.push({ from, to: from + length, titled: false });
    from += length;
  }
  parts.push({ ...part, from });
  return parts;
}

/** How many tokens name a people at `at`: 'South Korean' 2, 'Afghan' 1, else 0. */
function lengthOfPeople(tokens: readonly Token[], at: number, end: number): number {
  const [plain, next] = [tokens[at]?.plain ?? '', tokens[at + 1]?.plain ?? ''];
  if (DIRECTIONS.has(plain) && at + 1 < end && DEMONYMS.has(next)) return 2;
  return DEMONYMS.has(plain) && !GIVEN_NAMES.has(plain) ? 1 : 0;
}

/** What precedes the adjective of a people or of a part of the world. */
export const DIRECTIONS: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'central',
  'latin',
  'northern',
  'southern',
  'eastern',
  'western',
  'far',
  'middle',
  'new',
  'sri',
  'saudi',
  'puerto',
  'costa',
  'hong',
]);

/** False for what only looks like a name: a lone office, an ordinary noun with a capital. */
function isName(tokens: readonly Token[], { from, to, titled }: Part, { isSmall }: Evidence): boolean {
  const token = tokens[from];
  if (token === undefined) return false;
  if (to - from > 1) return !tokens.slice(from, to).every(({ plain }) => PORTFOLIOS.has(plain) || OFFICES.has(plain));
  const { plain, shape } = token;
  if (DEMONYMS.has(plain) || PLACE_NAMES.has(plain)) return true;
  if (shape === 'capitals') return plain.length > 1 && !/^\p{L}\.$/u.test(plain);
  if (titled) return !COMMON_WORDS.has(plain);
  if (BODIES.has(plain)) return true;
  if (TITLES.has(plain) || PORTFOLIOS.has(plain) || COMMON_WORDS.has(plain)) return false;
  return (
    !(isSmall(token) && !GIVEN_NAMES.has(plain)) &&
    !(COMMON_ENGLISH.has(plain) && !token.initial && (ORGANISATION_HEADS.has(plain) || PLACE_HEADS.has(plain)))
  );
}

/** Bodies known by one ordinary word with a capital. */
const BODIES = new Set([
  'congress',
  'senate',
  'parliament',
  'treasury',
  'bundestag',
  'knesset',
  'kremlin',
  'pentagon',
  'vatican',
  'commons',
  'interpol',
]);
