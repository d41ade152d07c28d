import { linesOf as linesIn } from '../../article/lines';
import { type Article, DOUBTFUL, type Passage } from '../../article/types';
import type { Span } from '../../text/span';
import { atOnce, type Stages } from '../../text/stages';
import type { Mention } from '../types';
import { CITY_NAMES } from '../words/cityNames';
import { KNOWN_EVENTS, KNOWN_ORGANISATIONS } from '../words/knownWords';
import { PLACE_NAMES } from '../words/placeNames';
import { isIn, LIST } from '../words/wordLists';
import { type Evidence, isTable, keyOf, type Name, nameRuns } from './candidateRuns';
import { type Token, tokensOf } from './candidateTokens';
import { typeNames } from './candidateTypes';
import { datelineNames } from './datelineNames';
import type { NameModel } from './nameModel';

/**
 * Names in an article that are not in the register, with a guess at their type: sorted, overlapping neither each other nor the mentions
 * given. Runs of capitalised words count as names, less the words that only start a sentence; in headlines, where every word has a
 * capital, only what the running text, or a list of places and given names, shows to be one. `model` has the weights by which they are
 * typed, where a register has taught other ones. Linear in the text.
 */
export const findCandidates = (article: Article, mentions: readonly Mention[], model?: NameModel): Mention[] =>
  atOnce(findCandidatesInStages(article, mentions, model));

/** {@link findCandidates}, to be done side by side with other articles. */
export function* findCandidatesInStages(article: Article, mentions: readonly Mention[], model?: NameModel): Stages<Mention[]> {
  const names = namesBeside(article, mentions);
  yield;
  const types = typeNames(article.text, names, model);
  return names.map(({ start, end }, at) => ({ start, end, entity: null, type: types[at] ?? 'other', via: 'candidate' }));
}

/** The names of an article that overlap none of the mentions, before they are typed. */
export function namesBeside(article: Article, mentions: readonly Mention[]): Name[] {
  const passages = article.passages.filter(isRead).flatMap(passage => valuesOf(article, passage));
  const read = passages.map(passage => ({ passage, tokens: tokensOf(article.text, passage) }));
  const lines = read.flatMap(({ tokens }) => linesOf(tokens));
  const evidence = evidenceOf(article.text, lines);
  const names: Name[] = [];
  for (const line of lines) if (line.style === 'text') for (const name of nameRuns(article.text, line.tokens, evidence)) names.push(name);
  const headlines = lines.filter(({ style }) => style !== 'text');
  const known = new Set(headlines.length === 0 ? [] : names.map(name => keyOf(name.tokens)));
  for (const line of headlines) for (const name of namesOfHeadline(line, known)) names.push(name);
  const atHeads = read.flatMap(({ passage, tokens }) => datelineNames(article, passage, tokens));
  return outside([...atHeads, ...outside(names.sort(byStart), atHeads)].sort(byStart), mentions);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Names in the web page's own words are nobody's, but for those of the authors. */
const isRead = ({ kind, verdict }: Passage): boolean => kind === 'byline' || verdict?.drop !== 'furniture' || verdict.strength < DOUBTFUL;

const KEY = /^[^:=]{1,60}[:=](?=\s|$)/;

/** Of front matter what its fields say, each by itself and without its key; any other passage as it is. */
function valuesOf({ text, frontMatter }: Article, passage: Passage): Passage[] {
  if (passage.start !== frontMatter?.start) return [passage];
  return linesIn(text.slice(0, passage.end), passage.start).map(({ start, end }) => {
    const key = KEY.exec(text.slice(start, end))?.[0].length ?? 0;
    return { ...passage, start: start + key, end };
  });
}

interface Line {
  readonly tokens: readonly Token[];
  readonly style: 'text' | 'title case' | 'capitals';
}

/** Lines of text that follow each other are one. */
function linesOf(tokens: readonly Token[]): Line[] {
  const spans: (Span & Pick<Line, 'style'>)[] = [];
  let start = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.newLine !== true) continue;
    const style = styleOf(tokens, start, at);
    const above = spans.at(-1);
    if (style === 'text' && above?.style === 'text') spans[spans.length - 1] = { start: above.start, end: at, style };
    else spans.push({ start, end: at, style });
    start = at;
  }
  return spans.map(({ start, end, style }) => ({ tokens: end - start === tokens.length ? tokens : tokens.slice(start, end), style }));
}

function styleOf(tokens: readonly Token[], start: number, end: number): Line['style'] {
  let words = 0;
  let capitals = 0;
  let ordinary = 0;
  for (let at = start; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.shape === 'number') continue;
    words++;
    if (token.shape === 'capitals') capitals++;
    else if (token.shape === 'capitalised' && isCommon(token) && !isIn(token, LIST.GIVEN_NAMES)) ordinary++;
  }
  if (capitals === words && lettersIn(tokens, start, end) > 4) return 'capitals';
  const isTitle = words >= 4 && ordinary >= 2 && ordinary * 4 >= words && 5 * smallWords(tokens, start, end) <= words;
  return isTitle ? 'title case' : 'text';
}

function lettersIn(tokens: readonly Token[], start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) if (tokens[at]?.shape !== 'number') letters += tokens[at]?.plain.length ?? 0;
  return letters;
}

/** Words in small letters that a title would write with a capital. */
function smallWords(tokens: readonly Token[], start: number, end: number): number {
  let small = 0;
  for (let at = start; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.shape === 'small' && (token.plain.length >= 5 || !isCommon(token))) small++;
  }
  return small;
}

const isCommon = (token: Token): boolean => isIn(token, LIST.COMMON_WORDS | LIST.COMMON_ENGLISH);

function evidenceOf(text: string, lines: readonly Line[]): Evidence {
  const running = lines.filter(({ style }) => style === 'text');
  const capital = new Map<string, number>();
  const ends = new WordEnds();
  for (const { tokens } of running) {
    for (const token of tokens) {
      if (token.shape === 'small' || token.shape === 'number') continue;
      ends.add(token.plain);
      if (!token.initial) capital.set(token.plain, (capital.get(token.plain) ?? 0) + 1);
    }
  }
  const small = new Set<string>();
  for (const { tokens } of running)
    for (const token of tokens) if (token.shape === 'small' && ends.mayHave(text, token)) small.add(token.plain);
  return { isSmall: ({ shape, plain }) => shape === 'small' || small.has(plain), capital };
}

/** How some words begin and end, so that most of the others need not be looked up. */
class WordEnds {
  /** By the lowest bits of a first unit and of the length, those of the last units. */
  readonly #lasts = new Int32Array(32 * 16);

  add(word: string): void {
    const at = placeOf(word.charCodeAt(0), word.length);
    this.#lasts[at] = (this.#lasts[at] ?? 0) | (1 << (word.charCodeAt(word.length - 1) & 31));
  }

  /** False for a word in small letters that is certainly none of those added. */
  mayHave(text: string, { start, end }: Span): boolean {
    const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
    return (first | last) >= 0x80 || ((this.#lasts[placeOf(first, end - start)] ?? 0) & (1 << (last & 31))) !== 0;
  }
}

const placeOf = (first: number, length: number): number => ((first & 31) << 4) | (length & 15);

const LONGEST_NAME = 6;

/** Names of a line whose capitals say nothing: known ones, longest first; given names with what follows; places, peoples and, in title case, acronyms. */
function namesOfHeadline({ tokens, style }: Line, known: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'number' || (style === 'title case' && token.shape === 'small')) continue;
    let last = -1;
    for (let end = Math.min(tokens.length, at + LONGEST_NAME) - 1; end >= at && last < 0; end--) {
      const key = keyOf(tokens.slice(at, end + 1));
      if (known.has(key) || PLACE_NAMES.has(key) || isListed(tokens, at, end, key)) last = end;
    }
    if (last === at && isIn(token, LIST.COMMON_WORDS)) last = -1;
    if (last < 0 && isPerson(tokens, at)) last = at + 1;
    if (last < 0 && isIn(token, LIST.DEMONYMS)) last = at;
    if (last < 0 && style === 'title case' && token.shape === 'capitals' && token.plain.length > 1) last = at;
    if (last < 0) continue;
    names.push({
      start: token.start,
      end: tokens[last]?.end ?? token.end,
      tokens: tokens.slice(at, last + 1),
      previous: tokens.slice(Math.max(0, at - 2), at),
      next: tokens[last + 1],
      titled: false,
      inTable: isTable(tokens, { from: at, to: last + 1 }),
    });
    at = last;
  }
  return names;
}

/** True for a well-known body or contest, or a city, but not where an ordinary word is the same. */
function isListed(tokens: readonly Token[], from: number, to: number, key: string): boolean {
  if (
    from === to &&
    (key.length < 4 || isIn(tokens[from], LIST.ENGLISH_WORDS | LIST.COMMON_WORDS | LIST.COMMON_ENGLISH | LIST.GIVEN_NAMES))
  )
    return false;
  for (let at = from + 1; at <= to; at++) if (tokens[at]?.joined !== true) return false;
  return KNOWN_ORGANISATIONS.has(key) || KNOWN_EVENTS.has(key) || CITY_NAMES().has(key.replace(/^st /, 'st. '));
}

function isPerson(tokens: readonly Token[], at: number): boolean {
  const [given, family] = [tokens[at], tokens[at + 1]];
  if (given === undefined || family === undefined || !family.joined || family.shape === 'number' || family.shape === 'small') return false;
  const word = (token: Token) => isIn(token, LIST.COMMON_ENGLISH | LIST.COMMON_WORDS | LIST.CALENDAR);
  return isIn(given, LIST.GIVEN_NAMES) && !word(given) && !word(family);
}

function outside<S extends Span>(names: readonly S[], mentions: readonly Span[]): S[] {
  const free: S[] = [];
  let next = 0;
  let end = 0;
  for (const name of names) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= name.start) next++;
    if (name.start < end || (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < name.end) continue;
    free.push(name);
    end = name.end;
  }
  return free;
}
