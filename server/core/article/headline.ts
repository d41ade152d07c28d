import { sliceOf } from '../text/span';
import type { Block } from './blocks';
import { datelineOf } from './dateline';
import { labelKeyOf } from './furniture';
import { hasGap } from './lines';
import { isKnown, isTitleLike, type Part } from './parts';

/**
 * Index of the headline above the first paragraph (`first`; -1 where there is none), -1 where there is no headline: the line
 * of the best merits, and of those that repeat it the one furthest up.
 */
export function headlineIndex(text: string, parts: readonly Part[], first: number, wholePage: boolean, isEnglishText: boolean): number {
  const end = first < 0 ? Math.min(parts.length - 1, NEAR) : first;
  const start = Math.max(0, end - (wholePage ? FAR : NEAR));
  const stated = parts.findIndex((part, index) => part.metadata?.title !== undefined && index < end && (index >= start || !wholePage));
  if (stated >= 0) return stated;
  const candidates: number[] = [];
  for (let index = start; index < end; index++) {
    const part = parts[index] as Part;
    if (isTitleLike(part) && part.verdict === undefined && !hasGap(sliceOf(text, part.block)) && !isDateline(text, part.block))
      candidates.push(index);
  }
  if (candidates.length === 0 || (first < 0 && parts.length < 2)) return -1;
  const keyOf = (index: number): string => titleKeyOf((parts[index] as Part).block.head);
  const counts = new Map<string, number>();
  for (const index of candidates) counts.set(keyOf(index), (counts.get(keyOf(index)) ?? 0) + 1);
  const opening = wordsOfOpening(parts, first);
  let best = -1;
  let most = wholePage ? A_LINE_OF_THE_PAGE : 0;
  for (const index of candidates) {
    const { head, words, bullet } = (parts[index] as Part).block;
    const distance = end - index;
    const candidate: Candidate = {
      head,
      words,
      bullet,
      distance,
      repeated: (counts.get(keyOf(index)) ?? 0) > 1,
      shared: sharedWords(head, opening),
      header: isHeaderBelow(parts, index, HEADER),
      onTop: !wholePage && index === 0 && isHeaderBelow(parts, index, words < SHORTEST_ABOVE_STANDFIRST ? 1 : 2),
      standfirst: candidates.includes(index - 1) && isTitleAbove((parts[index - 1] as Part).block, words, opening),
      masthead: ISSUE.test(parts[index + 1]?.block.head ?? ''),
      isEnglishText,
    };
    const score = meritOf(candidate);
    if (score > most || (score === most && words >= 4 && candidates.length > FEW && best >= 0)) {
      best = index;
      most = score;
    }
  }
  return candidates.find(index => best >= 0 && keyOf(index) === keyOf(best)) ?? best;
}

/** True for a line that is a dateline and nothing else: it ends with a dash, a colon, a bracket or a figure. */
const isDateline = (text: string, block: Block): boolean => /[-–—_:)\d]$/.test(block.head) && datelineOf(text, block)?.end === block.end;

/**
 * The headline that Markdown marks: the first heading of the first level, unless front matter gives another title and there are several
 * such; else a heading above all text that has that title, or is alone on its level. Undefined where neither text nor marks settle it.
 */
export function markedHeadline(parts: readonly Part[], first: number, given: string | undefined): number | undefined {
  const headings = parts.flatMap((part, index) => (part.block.markup?.role === 'heading' && part.metadata === undefined ? [index] : []));
  const levelOf = (index: number): number => (parts[index] as Part).block.markup?.level ?? 0;
  const keyOf = (index: number): string => titleKeyOf((parts[index] as Part).block.head);
  if (headings.length === 0)
    return parts.some(({ block }) => block.markup !== undefined) && given !== undefined ? titled(parts, given) : undefined;
  const named = given === undefined ? undefined : headings.find(index => keyOf(index) === titleKeyOf(given));
  if (named !== undefined) return named;
  const top = headings.filter(index => levelOf(index) === 1);
  const isOnTop = (index: number): boolean => first < 0 || index < first;
  const [only] = top;
  if (only !== undefined) return top.length === 1 || (given === undefined && isOnTop(only)) ? only : -1;
  const above = headings.find(isOnTop);
  if (above !== undefined && given === undefined && headings.filter(index => levelOf(index) <= levelOf(above)).length === 1) return above;
  return given === undefined ? undefined : titled(parts, given);
}

/** The line that has a title, -1 where there is none. */
function titled(parts: readonly Part[], title: string): number {
  const key = titleKeyOf(title);
  return parts.findIndex(part => part.metadata === undefined && isTitleLike(part) && titleKeyOf(part.block.head) === key);
}

/** A headline of so many words may have a standfirst between itself and the byline. */
const SHORTEST_ABOVE_STANDFIRST = 4;

const isTitleAbove = ({ head, words }: Block, below: number, opening: ReadonlySet<string>): boolean =>
  words >= SHORTEST_ABOVE_STANDFIRST && words < below && sharedWords(head, opening) > 0;

/** True where one of so many lines below a part, page furniture aside, is a byline or a date. */
function isHeaderBelow(parts: readonly Part[], index: number, most: number): boolean {
  for (let below = index + 1, left = most; below < parts.length && left > 0 && below <= index + FARTHEST_HEADER; below++) {
    if (parts[below]?.metadata !== undefined) return true;
    if (!isKnown(parts[below])) left--;
  }
  return false;
}

const FARTHEST_HEADER = 10;

/** How far above the first paragraph a headline is looked for, in parts; on a whole page further up where its words show it. */
const NEAR = 12;
const FAR = 40;
/** What a page's line of one or two words has to say for itself. */
const A_LINE_OF_THE_PAGE = 1;
/** How many parts below a headline its byline or date may be. */
const HEADER = 3;
/** Of no more candidates the uppermost is taken, of more the lowest. */
const FEW = 4;

interface Candidate {
  /** In another language, what looks like an English label at the beginning of a line may be the first word of a title. */
  readonly isEnglishText: boolean;
  readonly head: string;
  readonly words: number;
  readonly bullet: boolean;
  /** Parts to the first paragraph. */
  readonly distance: number;
  readonly repeated: boolean;
  /** Longer words that the first paragraphs have, too. */
  readonly shared: number;
  /** True where a byline or a date is closely below. */
  readonly header: boolean;
  /** True for the first line of an article that is not a web page, with a byline or a date right below it or its standfirst. */
  readonly onTop: boolean;
  /** True for a longer line right below another candidate: it may be the standfirst of that one. */
  readonly standfirst: boolean;
  /** True above the line with a paper's volume, number or price: it is the name of the paper. */
  readonly masthead: boolean;
}

/** Lines about the page or its making that read like titles. */
const NO_TITLE =
  /^(?:by|posted|published|updated|image|photo|video|media|share|shares|show|continue|listen|watch|print|e-?mail|copy|close|follow|from)\b|\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\W*$|@\w|^\W?\d+ of\b|\([^()/]*\/[^()]*\)[^\w(]*$/i;

/** 'VOL. XXI. NO. 94.', 'Price One Penny'. */
const ISSUE = /\bvol(?:ume)?\b\.? ?(?:[ivxlcdm]+\b|\d)|^no\. ?\d|\bprice,? (?:one|two|three|five|\d)/i;

/** What people call out, and what a report puts in brackets, is repeated for other reasons than a title. */
const UTTERANCE = /!["'’”]?$|^[("'“‘]/;

const MERITS: readonly { readonly weight: number; readonly holds: (candidate: Candidate) => boolean }[] = [
  { weight: 1, holds: () => true },
  { weight: 3, holds: ({ words }) => words >= 4 && words <= 22 },
  { weight: 1, holds: ({ words }) => words === 3 || words > 22 },
  { weight: 3, holds: ({ words, repeated, distance, head }) => repeated && words >= 3 && distance <= NEAR && !UTTERANCE.test(head) },
  { weight: 3, holds: ({ onTop, words }) => onTop && words >= 4 },
  { weight: 5, holds: ({ onTop, words }) => onTop && words < 4 },
  { weight: 1, holds: ({ words, shared }) => words >= 3 && shared >= 1 },
  { weight: 1.5, holds: ({ words, shared }) => words >= 3 && shared >= 2 },
  { weight: 1.5, holds: ({ shared }) => shared >= 3 },
  { weight: 1, holds: ({ shared }) => shared >= 4 },
  { weight: 1.5, holds: ({ words, header }) => words >= 3 && header },
  { weight: -1.5, holds: ({ standfirst }) => standfirst },
  { weight: -9, holds: ({ masthead }) => masthead },
  { weight: -2, holds: ({ bullet }) => bullet },
  { weight: -2, holds: ({ head }) => /[:…]$|\.\.\.$/.test(head) },
  { weight: -4, holds: ({ head, isEnglishText }) => isEnglishText && NO_TITLE.test(head) },
  { weight: -6, holds: ({ head, isEnglishText }) => !isEnglishText && HEADER_ELSEWHERE.test(head) },
  { weight: -5, holds: ({ distance, shared }) => distance > NEAR && shared < 2 },
];

/** A day, or a name behind 'by', in other languages. */
const HEADER_ELSEWHERE =
  /(?<!\d)\d{1,2}(?:\.|º|er)? (?:de |di )?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d ?年|^(?:von|par|por|di|door|av|af) \p{Lu}\S*(?: \p{Lu}\S*){1,3}$/iu;

/** What every part between costs. */
const DISTANCE = 0.04;

function meritOf(candidate: Candidate): number {
  let merit = candidate.distance > NEAR ? -DISTANCE * (candidate.distance - NEAR) : 0;
  for (const { weight, holds } of MERITS) if (holds(candidate)) merit += weight;
  return merit;
}

/** A title as compared: without bullets, case, decoration, and what a site puts behind a bar. */
export const titleKeyOf = (head: string): string => labelKeyOf(stripSite(head));

/** 'Why the talks failed | Taliban news' is the title 'Why the talks failed'. */
export function stripSite(title: string): string {
  const bar = title.search(/ [|»] /);
  return bar > 0 && title.slice(0, bar).split(' ').length >= 4 && title.slice(bar + 3).split(' ').length <= 5 ? title.slice(0, bar) : title;
}

/** Paragraphs whose words show a headline. */
const OPENING = 4;
const STEM = 6;

const stemsOf = (line: string): Set<string> =>
  new Set((line.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map(word => word.slice(0, STEM)));

function wordsOfOpening(parts: readonly Part[], first: number): ReadonlySet<string> {
  const paragraphs = first < 0 ? [] : parts.slice(first, first + 2 * OPENING).filter(part => part.block.prose);
  const heads = paragraphs.slice(0, OPENING).map(part => part.block.head);
  return stemsOf(heads.join(' '));
}

function sharedWords(line: string, opening: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stemsOf(line)) if (opening.has(stem)) shared++;
  return shared;
}
