import { once } from '../text/characters';
import { FUNCTION_WORDS } from './functionWords';
import { labelKeyOf } from './furniture';
import { isKnown, isWithin, type Part } from './parts';
import { addRows } from './rows';
import { addCards, addLists, addTeasers } from './teasers';
import { DOUBTFUL } from './types';

/**
 * By part: the log odds of its being text of the article rather than a line of the page around it, from its own looks, its
 * neighbours, and the runs of lines it is in. The features are those of boilerpipe (Kohlschütter et al. 2010: words and
 * full stops of a line and of those beside it) and jusText (Pomikálek 2011: length, function words, short lines judged by
 * what they are between); the weights are set by hand, none is learned from data.
 */
export function evidenceOf(parts: readonly Part[]): number[] {
  const repeated = repeatedLines(parts);
  const own = parts.map((part, index) => ownEvidence(part, repeated[index] === true));
  addLists(parts, own);
  addCards(parts, own);
  addTeasers(parts, own);
  addRows(parts, own);
  return own.map((value, index) => (isKnown(parts[index]) ? value : value + besideEvidence(parts, own, index)));
}

/** Features of one line. */
interface Line {
  readonly part: Part;
  readonly head: string;
  /** Words, by white space. */
  readonly words: number;
  readonly repeated: boolean;
  readonly sentences: () => number;
  readonly kinds: () => KindsOfWords;
}

/** Share of the words that are function words of English, and share of the others that begin with a capital or a digit. */
interface KindsOfWords {
  readonly functionWords: number;
  readonly capitals: number;
}

interface Evidence {
  readonly weight: number;
  readonly holds: (line: Line) => boolean;
}

const sentence = (low: number, high: number) => (line: Line) => line.words >= low && line.words <= high && isWhole(line);
const fragment = (low: number, high: number) => (line: Line) => line.words >= low && line.words <= high && !isWhole(line);

/** A short line that ends in dots is a title that was cut off. */
const isWhole = ({ part: { block }, words }: Line): boolean => block.endsSentence && (words >= 24 || !/(?:\.\.\.|…)$/.test(block.head));
const ANY = Number.POSITIVE_INFINITY;

/** What a page says of itself to its visitor. */
export const ABOUT_THE_PAGE =
  /\b(?:copyright|rights reserved|terms (?:of (?:use|service)|and conditions)|privacy policy|cookies?|unsubscribe|subscribe|newsletters?|sign(?:ed)? up|log(?:ged)? in|your (?:e-?mail|inbox|account|subscription|browser|personal data|feedback)|personal data|this (?:site|website|page)|click(?:ing)? (?:here|on|to)|e-?mail us|contact us|follow (?:us|him|her|me)|learn more|read more|more information)\b|[@#]\w{3,}/i;
const ABOUT_THE_AUTHOR =
  /^[A-Z][\w.'’-]+(?: [\w.'’()@-]+){0,6} (?:is|was|has been|joined|covers|writes|reports|works)\b.{0,120}\b(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|blogger|freelancer?|producer|author|newsroom|staff)\b/;

const EVIDENCE: readonly Evidence[] = [
  { weight: -1.6, holds: fragment(0, 2) },
  { weight: -1.2, holds: fragment(3, 4) },
  { weight: -1, holds: fragment(5, 8) },
  { weight: -0.6, holds: fragment(9, 14) },
  { weight: 0.4, holds: fragment(15, 23) },
  { weight: 1.8, holds: fragment(24, ANY) },
  { weight: -0.6, holds: sentence(0, 3) },
  { weight: 0.2, holds: sentence(4, 7) },
  { weight: 1.2, holds: sentence(8, 12) },
  { weight: 2.2, holds: sentence(13, 23) },
  { weight: 3, holds: sentence(24, ANY) },
  { weight: 1, holds: ({ words, sentences }) => words >= 24 && sentences() >= 2 },
  { weight: 1, holds: ({ words }) => words >= 45 },
  { weight: 0.5, holds: ({ words, kinds }) => words >= 6 && kinds().functionWords >= 0.3 },
  { weight: -0.7, holds: ({ part, words, kinds }) => words >= 3 && !part.block.endsSentence && kinds().capitals > 0.85 },
  { weight: -1.2, holds: ({ head, words }) => words >= 5 && !/\p{Ll}/u.test(head) },
  { weight: 0.8, holds: ({ head, words }) => words >= 2 && /^\p{Ll}/u.test(head) },
  { weight: 0.6, holds: ({ head, words }) => words >= 3 && /^(?:\d{1,2}[.):] ?|[QA][.:] |#\d)/.test(head) },
  { weight: 0.6, holds: ({ head, words }) => words >= 5 && /^["“‘]/u.test(head) },
  { weight: 0.5, holds: ({ head, words }) => words >= 2 && head.endsWith(':') },
  { weight: 3, holds: ({ part, head }) => part.block.bullet && /^.{1,60} \(@\w+\)/.test(head) },
  { weight: -1, holds: ({ repeated, words }) => repeated && words < 24 },
  { weight: -1.5, holds: ({ head }) => /[|›»→]|https?:\/\/|\bwww\.|@(?<=\S@)\S/u.test(head) },
  { weight: -0.7, holds: ({ head, words }) => words < 12 && /\d{1,2}:\d\d|\b(?:19|20)\d\d\b/.test(head) },
  { weight: -2, holds: ({ head }) => ABOUT_THE_PAGE.test(head) },
  { weight: -3, holds: ({ head, words }) => words < 60 && ABOUT_THE_AUTHOR.test(head) },
  { weight: -2, holds: ({ part }) => part.kind === 'caption' },
  { weight: -1.5, holds: ({ part }) => part.metadata !== undefined },
  { weight: -1, holds: ({ part }) => part.verdict !== undefined && part.verdict.strength < DOUBTFUL },
  { weight: -2, holds: ({ part }) => isKnown(part) },
];

const WITHIN_WEIGHT = -0.5;

/** No line alone outweighs a few others. */
const MOST = 6;

function ownEvidence(part: Part, repeated: boolean): number {
  if (isWithin(part)) return WITHIN_WEIGHT;
  const { head, words } = part.block;
  const line: Line = { part, head, words, repeated, sentences: () => sentencesIn(head), kinds: once(() => kindsOfWords(head)) };
  let sum = 0;
  for (const { weight, holds } of EVIDENCE) if (holds(line)) sum += weight;
  return Math.min(MOST, Math.max(-MOST, sum));
}

const sentencesIn = (head: string): number => 1 + (head.match(/[\p{Ll}\d)][.!?]["'’”)]* ["'‘“(]*\p{Lu}/gu)?.length ?? 0);

function kindsOfWords(head: string): KindsOfWords {
  let all = 0;
  let functionWords = 0;
  let capitals = 0;
  for (const word of head.match(/[\p{L}\p{N}][^\s]*/gu) ?? []) {
    all++;
    if (word.length <= LONGEST_FUNCTION_WORD && FUNCTION_WORDS.has(bareWord(word))) functionWords++;
    else if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
  }
  return { functionWords: functionWords / Math.max(1, all), capitals: capitals / Math.max(1, all - functionWords) };
}

/** Longer words, with the marks behind them, are not looked up. UTF-16 units. */
const LONGEST_FUNCTION_WORD = 16;

/** In lower case, without the marks behind it. */
function bareWord(word: string): string {
  let end = word.length;
  while (end > 0 && !/\p{L}/u.test(word.charAt(end - 1))) end--;
  return word.slice(0, end).toLowerCase();
}

function repeatedLines(parts: readonly Part[]): boolean[] {
  const counts = new Map<string, number>();
  const keys = parts.map(part => (part.block.whole ? labelKeyOf(part.block.head, part.block.plain) : ''));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map(key => (counts.get(key) ?? 0) > 1);
}

/** By how many of the two lines beside it are text, or lines of the page: more for a sentence, and for a line. */
const PROSE_BESIDE = { text: [0, 0, 0.3], page: [0, -0.3, -1.3] };
const LINE_BESIDE = { text: [0, 0.3, 0.8], page: [0, 0, 0] };
const TEXT = 1;
const PAGE = -0.3;

function besideEvidence(parts: readonly Part[], own: readonly number[], index: number): number {
  const beside = [nearest(parts, own, index, -1), nearest(parts, own, index, 1)];
  const { text, page } = (own[index] ?? 0) > 0 ? PROSE_BESIDE : LINE_BESIDE;
  return (text[beside.filter(value => value > TEXT).length] ?? 0) + (page[beside.filter(value => value < PAGE).length] ?? 0);
}

/** How many lines that may occur within an article are passed over to find a neighbour. */
const REACH = 3;

function nearest(parts: readonly Part[], own: readonly number[], from: number, step: 1 | -1): number {
  let index = from + step;
  while (Math.abs(index - from) < REACH && isWithin(parts[index])) index += step;
  return isWithin(parts[index]) ? 0 : (own[index] ?? 0);
}
