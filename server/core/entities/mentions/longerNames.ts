import type { Passage } from '../../article/types';
import { kinds, SPACE, UPPER, WORD } from '../../text/characters';
import type { Span } from '../../text/span';
import { type Evidence, nameRuns } from '../candidates/candidateRuns';
import { type Token, tokensOf } from '../candidates/candidateTokens';
import { DEMONYMS, PREFIXES } from '../words/lexicon';
import { PLACE_NAMES } from '../words/placeNames';
import { isIn, LIST } from '../words/wordLists';
import { isCapitalised, wordBefore, wordBehind } from './context';

/** So far around a name a longer one is looked for, in UTF-16 units. */
const AROUND = 60;

/**
 * True where a name in running text is part of a longer one: 'Chicago' in 'the Chicago Board of Trade', 'Canada' in 'the Bank of Canada'.
 * It is where the words around it make a run of capitals that is one name (see `candidateRuns`), which is not so with an office, a people, a
 * weekday or a given name; what only says of which form a state is ('the Republic of Georgia') makes no other name, and a line in title
 * case says nothing. Looks at a few words, and at none where the words beside the name have no capital.
 */
export function isInLongerName(text: string, passage: Passage, span: Span): boolean {
  if (!goesOnBehind(text, span.end, passage.end) && !goesOnBefore(text, span.start, passage.start)) return false;
  const start = wordStart(text, Math.max(passage.start, span.start - AROUND), passage.start);
  const tokens = tokensOf(text, { ...passage, start, end: Math.min(passage.end, span.end + AROUND) });
  if (isTitleCase(tokens)) return false;
  const run = nameRuns(text, tokens, NO_EVIDENCE).find(name => name.start <= span.start && span.end <= name.end);
  if (run === undefined || (run.start === span.start && run.end <= behindPoint(text, span.end))) return false;
  // 'the US Treasury Secretary': what is before an office says of which country or body it is.
  if (run.next?.joined === true && isIn(run.next, LIST.OFFICES)) return false;
  const [before, behind] = [run.tokens.filter(({ start: at }) => at < span.start), run.tokens.filter(({ start: at }) => at >= span.end)];
  return !isFormOfState(before) && before.every(isPart) && behind.every(isPart) && !isIn(behind[0], LIST.GIVEN_NAMES);
}

/** True where a place is part of the name of another one that is well known: 'Sudan' in 'South Sudan', 'Mexico' in 'Mexico City'. */
export function isInOtherPlace(text: string, passage: Passage, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const behind = wordBehind(text, end, passage.end);
  const isKnown = (words: string): boolean => PLACE_NAMES.has(words.toLowerCase());
  if (behind !== undefined && isCapitalised(behind.text) && isKnown(`${name} ${behind.text}`)) return true;
  let longer = name;
  for (let at = start, words = 0; words < MOST_BEFORE; words++) {
    const before = wordBefore(text, at, passage.start);
    if (before === undefined || !isCapitalised(before.text)) return false;
    longer = `${before.text} ${longer}`;
    if (isKnown(longer)) return true;
    at = before.start;
  }
  return false;
}

/** 'Papua New Guinea'. */
const MOST_BEFORE = 2;

const NO_EVIDENCE: Evidence = { isSmall: ({ shape }) => shape === 'small', capital: new Map() };

/** The point of an abbreviation may be left out of a name. */
const behindPoint = (text: string, end: number): number => (text.charAt(end) === '.' ? end + 1 : end);

/** Not an ordinary word that only begins the sentence, nor what may be before any name. */
const isPart = (token: Token): boolean =>
  !DEMONYMS.has(token.plain) && !PREFIXES.has(token.plain) && !isIn(token, LIST.CALENDAR | LIST.REPORTING_VERBS);

const STATES = /^(?:republic|kingdom|emirate|sultanate|state|states|commonwealth|union|city|province|government)$/;

/** 'the Islamic Republic of' before the name of a state. */
const isFormOfState = (before: readonly Token[]): boolean => before.at(-1)?.plain === 'of' && STATES.test(before.at(-2)?.plain ?? '');

const LEAST_WORDS = 5;

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ shape, plain }) => shape !== 'number' && plain.length > 3);
  return words.length >= LEAST_WORDS && words.filter(({ shape }) => shape === 'small').length * 4 < words.length;
}

/** True where the next word, behind a blank or '&', has a capital. */
function goesOnBehind(text: string, end: number, limit: number): boolean {
  const flags = kinds();
  let at = end;
  while (at < limit && at < end + 3 && (((flags[text.charCodeAt(at)] ?? 0) & SPACE) !== 0 || text.charAt(at) === '&')) at++;
  return at > end && at < limit && ((flags[text.charCodeAt(at)] ?? 0) & UPPER) !== 0;
}

/** True where the word before has a capital, or joins what is before it to the name. */
function goesOnBefore(text: string, start: number, limit: number): boolean {
  const flags = kinds();
  let end = start;
  while (end > limit && start - end < 3 && ((flags[text.charCodeAt(end - 1)] ?? 0) & SPACE) !== 0) end--;
  if (end === start) return false;
  if (text.charAt(end - 1) === '&' || text.charAt(end - 1) === '.') return true;
  const first = wordStart(text, end, limit);
  if (first === end) return false;
  return ((flags[text.charCodeAt(first)] ?? 0) & UPPER) !== 0 || JOINS.test(text.slice(first, end));
}

const JOINS = /^(?:of|for|the)$/;

function wordStart(text: string, from: number, limit: number): number {
  const flags = kinds();
  let at = from;
  while (at > limit && ((flags[text.charCodeAt(at - 1)] ?? 0) & WORD) !== 0) at--;
  return at;
}
