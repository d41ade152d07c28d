import { once } from '../text/characters';
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

/** How a pattern writes the classes of letters. */
interface Letters {
  readonly upper: string;
  readonly lower: string;
  /** Letters of any kind, and diacritics written as letters of their own, each as part of a class. */
  readonly any: string;
  readonly marks: string;
  readonly flags: string;
}

const UNICODE: Letters = { upper: '\\p{Lu}', lower: '\\p{Ll}', any: '\\p{L}', marks: '\\p{M}', flags: 'u' };
/** Of a text that {@link withPlainLetters} made: a pattern takes a tenth of the time to compile that it takes with Unicode's classes. */
const PLAIN: Letters = { upper: '[A-ZÄ]', lower: '[a-zä]', any: 'A-Za-zÄäª', marks: '\u0300', flags: '' };

/** The text with one letter for each kind of letter beyond ASCII, for patterns of {@link PLAIN}; it has no surrogates. */
const withPlainLetters = (text: string): string => text.replace(/[\u0080-\uffff]/g, plainLetter);

function plainLetter(letter: string): string {
  if (/\p{Ll}/u.test(letter)) return 'ä';
  if (/\p{Lu}/u.test(letter)) return 'Ä';
  if (/\p{L}/u.test(letter)) return 'ª';
  return /\p{M}/u.test(letter) ? '\u0300' : letter;
}

const HAS_SURROGATES = /[\ud800-\udfff]/;

/** The parts that forms of datelines are made of. */
function partsOf({ upper, lower, any, marks }: Letters) {
  const capital = upper.replace(/^\[(.*)\]$/, '$1');
  const capitals = `(?:${upper}[${capital}${marks}.'’/-]*)(?: (?:${upper}[${capital}${marks}.'’/-]*|al|el|es|de|da|do|of|and)){0,4}`;
  const titleCase = `(?:${upper}[${any}${marks}.'’-]*)(?: (?:${upper}[${any}${marks}.'’-]*|al|el|es|de|da|do|of|and|the)){0,3}`;
  const region = `(?:, ${titleCase}){0,2}?`;
  const day = `(?:,? (?:${upper}${lower}{2,8}\\.?,? \\d{1,2}(?:,? (?:19|20)\\d\\d)?|\\d{1,2} ${upper}${lower}{2,8}\\.?(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d-\\d\\d-\\d\\d))`;
  const agency = `(?: ?(?:\\((?<agency>[${any}][^()]{1,30})\\)|/[${any}][^/()]{1,30}/))`;
  return { upper, capitals, titleCase, region, day, agency };
}

const WIRE =
  '(?:(?: ?/|--\\(| \\()(?<agency>PRNewswire|PR Newswire|Business ?Wire|Globe ?Newswire|Accesswire|Newsfile Corp|Marketwired?|EIN Presswire|CNW)(?:[^/()]{0,30})(?:/|\\)))';

/** The form of press releases, in any case. */
const wireForm = once(() => {
  const { titleCase, region, day } = partsOf(UNICODE);
  return new RegExp(
    `^(?<place>${titleCase}${region})${day}?${WIRE} ?(?:--|[-–—])(?:${day.replace('(?:,? ', '(?: ?')} ?(?:--|[-–—]))?`,
    'iu',
  );
});
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
function formsIn(letters: Letters): readonly Form[] {
  const { upper, capitals, titleCase, region, day, agency } = partsOf(letters);
  const form = (pattern: string, may: Form['may']): Form => ({ pattern: new RegExp(pattern, letters.flags), may });
  return [
    form(`^(?<place>${capitals}${region})${day}?${agency}?${day}? ?(?:--|[-–—_])(?=\\s|$)`, mayBeInCapitals),
    form(`^(?<place>${titleCase}${region})${day}?${agency}${day}? ?(?:--|[-–—_:])(?=\\s|$)`, hasBrackets),
    form(`^(?<place>${titleCase}${region})${day}? (?:--|[–—])(?= ["'‘“]?${upper})`, hasDash),
    form(`^(?<place>${capitals}${region})${day}?${agency}?:(?= ["'‘“]?${upper})`, mayBeInCapitals),
    form(`^(?<place>${capitals}${region})(?:${day}|${day}?${agency})$`, mayBeInCapitals),
    form('^\\((?<agency>Reuters|AP|AFP|UPI|Bloomberg|CNN|CNN Business|IANS|ANI|PTI|Xinhua|dpa)\\) ?(?:--|[-–—])(?=\\s)', head =>
      head.startsWith('('),
    ),
  ];
}

const forms = once(() => formsIn(PLAIN));
const formsWithSurrogates = once(() => formsIn(UNICODE));

/** The first form that a head has; the offsets are those of the head, its letters may be others. */
function matchOf(head: string): RegExpExecArray | null {
  const wire = OF_WIRE.test(head) ? wireForm().exec(head) : null;
  if (wire !== null) return wire;
  const isPlain = !HAS_SURROGATES.test(head);
  const letters = isPlain ? withPlainLetters(head) : head;
  for (const { pattern, may } of isPlain ? forms() : formsWithSurrogates()) {
    const match = may(head) ? pattern.exec(letters) : null;
    if (match !== null) return match;
  }
  return null;
}

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
  const match = matchOf(head);
  if (match === null) return undefined;
  const { place: found = '', agency }: { place?: string; agency?: string } = match.groups ?? {};
  const place = head.slice(0, found.length);
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
