import type { Span } from '../text/span';
import { type HeaderDate, headerDatesIn } from './headerDates';

/** A dateline at the head of a paragraph, up to and with its dash. */
export interface Dateline extends Span {
  readonly place: Span;
  /** The agency in brackets, as in '(Reuters)'. */
  readonly agency?: Span;
  /** Only where the dateline has a year. */
  readonly date?: HeaderDate;
}

const CAPITALS = "(?:\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*)(?: (?:\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*|al|el|es|de|da|do|of|and)){0,4}";
const TITLE_CASE = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|al|el|es|de|da|do|of|and|the)){0,3}";
const REGION = `(?:, ${TITLE_CASE}){0,2}?`;
const DAY =
  '(?:,? (?:\\p{Lu}\\p{Ll}{2,8}\\.?,? \\d{1,2}(?:,? (?:19|20)\\d\\d)?|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d-\\d\\d-\\d\\d))';
const WIRE =
  '(?:(?: ?/|--\\(| \\()(?<agency>PRNewswire|PR Newswire|Business ?Wire|Globe ?Newswire|Accesswire|Newsfile Corp|Marketwired?|EIN Presswire|CNW)(?:[^/()]{0,30})(?:/|\\)))';
const AGENCY = '(?: ?(?:\\((?<agency>\\p{L}[^()]{1,30})\\)|/\\p{L}[^/()]{1,30}/))';

/** The form of press releases, in any case. */
const WIRE_FORM = {
  pattern: new RegExp(
    `^(?<place>${TITLE_CASE}${REGION})${DAY}?${WIRE} ?(?:--|[-–—])(?:${DAY.replace('(?:,? ', '(?: ?')} ?(?:--|[-–—]))?`,
    'iu',
  ),
  may: () => true,
};
const OF_WIRE = /wire|newsfile|cnw/i;

/** A form of a dateline, and what shows without much work that a head cannot have it. */
interface Form {
  readonly pattern: RegExp;
  readonly may: (head: string) => boolean;
}

/** False for a head whose first word has small letters from a to z behind its first. */
const mayBeInCapitals = (head: string): boolean => !(head.charCodeAt(1) >= 0x61 && head.charCodeAt(1) <= 0x7a);
const hasBrackets = (head: string): boolean => head.includes('(') || head.includes('/');
const hasDash = (head: string): boolean => head.includes('--') || head.includes('–') || head.includes('—');

/** What a dateline looks like, most reliable first; each needs a sentence behind its dash unless the line ends. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`^(?<place>${CAPITALS}${REGION})${DAY}?${AGENCY}?${DAY}? ?(?:--|[-–—_])(?=\\s|$)`, 'u'), may: mayBeInCapitals },
  { pattern: new RegExp(`^(?<place>${TITLE_CASE}${REGION})${DAY}?${AGENCY}${DAY}? ?(?:--|[-–—_:])(?=\\s|$)`, 'u'), may: hasBrackets },
  { pattern: new RegExp(`^(?<place>${TITLE_CASE}${REGION})${DAY}? (?:--|[–—])(?= ["'‘“]?\\p{Lu})`, 'u'), may: hasDash },
  { pattern: new RegExp(`^(?<place>${CAPITALS}${REGION})${DAY}?${AGENCY}?:(?= ["'‘“]?\\p{Lu})`, 'u'), may: mayBeInCapitals },
  { pattern: new RegExp(`^(?<place>${CAPITALS}${REGION})(?:${DAY}|${DAY}?${AGENCY})$`, 'u'), may: mayBeInCapitals },
  {
    pattern: /^\((?<agency>Reuters|AP|AFP|UPI|Bloomberg|CNN|CNN Business|IANS|ANI|PTI|Xinhua|dpa)\) ?(?:--|[-–—])(?=\s)/u,
    may: head => head.startsWith('('),
  },
];

/** What each of the forms has. */
const HAS_SIGN = /[-–—_:(\d]/;

/** Words before a dash or a colon that look like a dateline and are not one. */
const NO_PLACE =
  /^(?:watch|listen|read|update|updated|breaking|analysis|opinion|exclusive|explainer|explained|fact check|video|photos?|live|file|note|editor|correction|q|a|qna|advertisement|spoiler|warning|related|review|summary|tip|bonus|step \p{L}+|part \p{L}+|i|oh|no|yes|well|but|and|so|the|this|that|he|she|it|they|we|you)$/iu;

/** As much of a paragraph as a dateline can be in. */
const headOf = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + 120));

/** True where a paragraph may begin with a dateline that ends with a dash. */
export const mayHaveDashedDateline = (text: string, paragraph: Span): boolean => /[-–—_]/.test(headOf(text, paragraph));

/** Finds a dateline at the head of a paragraph: 'KABUL, Aug 16 (Reuters) -', 'Doha, Qatar –', 'NAIROBI, Kenya (AP) _'. */
export function datelineOf(text: string, paragraph: Span): Dateline | undefined {
  const head = headOf(text, paragraph);
  if (!HAS_SIGN.test(head)) return undefined;
  for (const { pattern, may } of OF_WIRE.test(head) ? [WIRE_FORM, ...FORMS] : FORMS) {
    const match = may(head) ? pattern.exec(head) : null;
    if (match === null) continue;
    const { place = '', agency }: { place?: string; agency?: string } = match.groups ?? {};
    const name = place.replace(/,.*/, '');
    if (NO_PLACE.test(name) || (place !== '' && name.length < 3) || place.split(' ').length > 6) return undefined;
    const { start } = paragraph;
    const end = start + match[0].length;
    const agencyAt = agency === undefined ? -1 : start + match[0].indexOf(`(${agency}`) + 1;
    const date = headerDatesIn(text, { start, end })[0];
    return {
      start,
      end,
      place: { start, end: start + place.length },
      ...(agency !== undefined && { agency: { start: agencyAt, end: agencyAt + agency.length } }),
      ...(date && { date }),
    };
  }
  return undefined;
}
