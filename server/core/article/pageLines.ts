import { once } from '../text/characters';
import type { Span } from '../text/span';
import { MONTH_NAMES } from './dateWords';
import { plainOf } from './furniture';
import { isSentenceEnd, OPEN_END } from './lineEnds';
import { breaksIn, type Line } from './lines';
import { FURNITURE_REASONS } from './messages';

/** A running head, a folio or a page number between two pages of a printed or typed text. */
export interface PageLine extends Span {
  readonly reason: string;
}

/**
 * By index of a line: what of a text's lines is printed between its pages. It takes three things: a form (a page number, alone or in a
 * short line), recurrence (the same line with numbers that count the pages), and a place between pages (at a form feed, or within a
 * sentence that goes on below). Refrains, names of speakers and numbered headings lack one of them. A head that occurs once, as in a text
 * of two pages, has to be set apart inside a sentence of full lines. The top of the text stays: it is the header of the article. Linear
 * in the text.
 */
export function pageLinesOf(text: string, lines: readonly Line[]): ReadonlyMap<number, string> {
  const numbered = withoutLists(numberedLinesOf(text, lines));
  const borders = formFeedBorders(text, lines);
  const chains = chainsOf(numbered);
  if (borders.size === 0 && !chains.some(chain => mayBeCertain(text, lines, chain))) return NONE;
  const layout = layoutOf(text, lines, numbered, borders);
  const found = new Map<number, string>();
  for (const chain of chains) {
    if (!isCertain(layout, chain) && !(chain.length === 1 && chain.every(line => isLoneHead(layout, line))) && !isOfPages(layout, chain))
      continue;
    for (const { index, form } of chain) found.set(index, form === 'head' ? FURNITURE_REASONS.runningHead : FURNITURE_REASONS.pageNumber);
  }
  addMissing(layout, chains, found);
  addBeside(layout, found);
  for (let index = 0; found.has(index); index++) found.delete(index);
  return found;
}

const NONE: ReadonlyMap<number, string> = new Map();

/** `page` says that it is a page, `dashed` is a number between dashes, `bare` a number, `head` a short line with a number at one end. */
type Form = 'page' | 'dashed' | 'bare' | 'head';

/** A line with the number of a page. */
interface NumberedLine {
  readonly index: number;
  readonly start: number;
  readonly form: Form;
  /** What the lines of one kind have in common. */
  readonly key: string;
  readonly page: number;
}

/** The longest line that can be a running head: UTF-16 units, words. */
const LONGEST = 110;
const MOST_WORDS = 14;

const ROMAN = 'x{0,4}(?:ix|iv|v?i{0,3})';
const forms = once((): readonly { readonly form: Form; readonly pattern: RegExp }[] => [
  {
    form: 'page',
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]*(?:page|pag|pg?)\\b\\.? ?(?:no\\.? ?)?(\\d{1,4}|${ROMAN})(?: (?:of|/) \\d{1,4})?[^\\p{L}\\p{N}]*$`,
      'iu',
    ),
  },
  {
    form: 'dashed',
    pattern: new RegExp(`^[-~*=•. ]{0,4}[-~*=•][-~*=•. ]{0,4}(\\d{1,4}|${ROMAN})[-~*=•. ]{0,4}[-~*=•][-~*=•. ]{0,4}$`, 'iu'),
  },
  { form: 'bare', pattern: /^[[(|{]? ?(\d{1,4}) ?[\])}|]?$/u },
  { form: 'head', pattern: /^(?<key>[^\p{L}]*\p{L}.*?)(?<![\s.,|-])[\s.,|-]+(?:page |p\. ?|\[)?(?<!\d[.,-])(\d{1,4})\]?[.|]?$/iu },
  { form: 'head', pattern: /^(?:page |p\. ?|\[)?(\d{1,4})(?![.,-]\d)\]?[\s.|-]+(?![\s.|-])(?<key>[^\p{L}]*\p{L}.*)$/iu },
]);

const mayBeNumbered = once(() => /\d|^[^\p{L}\p{N}]+[ivx]{1,7}[^\p{L}\p{N}]+$/iu);

/** All forms have it at the beginning or at the end. */
const numberAtAnEnd = once(() => /\d[^\p{L}\p{N}]*$|^(?:page |p\. ?|\[)?\d|^[^\p{L}\p{N}]+[ivx]{1,7}[^\p{L}\p{N}]+$/iu);

function numberedLinesOf(text: string, lines: readonly Line[]): NumberedLine[] {
  const found: NumberedLine[] = [];
  lines.forEach(({ start, end }, index) => {
    if (end - start > LONGEST) return;
    const line = text.slice(start, end);
    if (!mayBeNumbered().test(line)) return;
    const plain = plainOf(line);
    if (!numberAtAnEnd().test(plain)) return;
    for (const [at, { form, pattern }] of forms().entries()) {
      const match = pattern.exec(plain);
      if (match === null) continue;
      const { key = '' } = match.groups ?? {};
      const number = match.findLast(group => group !== undefined && group !== key) ?? '';
      if (form === 'head' && (!isHeadLike(key) || (plain.endsWith('.') && !isInCapitals(key)))) continue;
      found.push({ index, start, form, key: `${at}${keyOf(key)}`, page: /\d/.test(number) ? Number(number) : romanOf(number) });
      if (form !== 'head') return;
    }
  });
  return found;
}

/** Without lines that are counted one by one, as the items of a list or of a table are. */
function withoutLists(numbered: readonly NumberedLine[]): NumberedLine[] {
  const key = (kind: string, index: number, page: number): string => `${kind} ${index} ${page}`;
  const kindOf = ({ key: [at = ''] }: NumberedLine): string => at;
  const all = new Set(numbered.map(line => key(kindOf(line), line.index, line.page)));
  const isItem = (line: NumberedLine): boolean =>
    [-1, 1].some(step => [0, 1].some(more => all.has(key(kindOf(line), line.index + step, line.page + step * more))));
  return numbered.filter(line => line.form !== 'head' || !isItem(line));
}

const ENDS_SENTENCE = /[.!?;:]["'’”)]*$/u;

/** Neither a sentence nor the end of one. */
const isHeadLike = (line: string): boolean =>
  line.split(' ').length <= MOST_WORDS &&
  !/^\p{Ll}/u.test(line) &&
  (!ENDS_SENTENCE.test(line) || !ENDS_SENTENCE.test(line.replace(/\b\p{L}{1,4}\.$/u, ''))) &&
  /\p{L}{2}/u.test(line);

const DATE_WORDS = new RegExp(`\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH_NAMES})\\b`, 'g');

/** A line without what changes from page to page: numbers, days, months. */
const keyOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(DATE_WORDS, '@')
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#@]+/gu, ' ')
    .trim();

function romanOf(letters: string): number {
  let sum = 0;
  let before = 0;
  for (const letter of [...letters.toLowerCase()].reverse()) {
    const value = letter === 'i' ? 1 : letter === 'v' ? 5 : 10;
    sum += value < before ? -value : value;
    before = value;
  }
  return sum;
}

/** A page has so many units at least, and its number follows so closely upon that of the page before. */
const SHORTEST_PAGE = 400;
const MOST_STEPS = 6;

/** Lines of one kind whose numbers count pages of a length. */
function chainsOf(numbered: readonly NumberedLine[]): NumberedLine[][] {
  const open = new Map<string, NumberedLine[]>();
  const chains: NumberedLine[][] = [];
  for (const candidate of numbered) {
    if (candidate.page === 0) continue;
    const chain = open.get(candidate.key);
    const last = chain?.at(-1);
    if (chain !== undefined && last !== undefined && follows(last, candidate)) chain.push(candidate);
    else {
      const started = [candidate];
      open.set(candidate.key, started);
      chains.push(started);
    }
  }
  return chains;
}

function follows(before: NumberedLine, after: NumberedLine): boolean {
  const steps = after.page - before.page;
  return steps >= 1 && steps <= MOST_STEPS && after.start - before.start >= SHORTEST_PAGE * Math.min(2, steps);
}

/** By form: how many lines it takes, and what share of them must be within sentences or at form feeds. */
const TAKES: Readonly<Record<Form, { readonly lines: number; readonly between: number }>> = {
  page: { lines: 2, between: 0 },
  dashed: { lines: 2, between: 0 },
  head: { lines: 2, between: 1 / 3 },
  bare: { lines: 3, between: 1 / 3 },
};

/** False where neither the form of the lines, nor their number, nor capitals say that they are of pages. */
function mayBeCertain(text: string, lines: readonly Line[], chain: readonly NumberedLine[]): boolean {
  const form = chain[0]?.form ?? 'bare';
  if (form === 'page' || form === 'dashed' || chain.length >= TAKES[form].lines) return true;
  return form === 'head' && chain.every(({ index }) => isInCapitals(textOf(text, lines[index] as Line)));
}

const textOf = (text: string, { start, end }: Line): string => text.slice(start, end);

const isInCapitals = (line: string): boolean => line === line.toUpperCase();

function isCertain(layout: Layout, chain: readonly NumberedLine[]): boolean {
  const form = chain[0]?.form ?? 'bare';
  const atFormFeed = chain.filter(({ index }) => layout.borders.has(index)).length;
  const isBetween = form === 'head' ? isInsideText : isWithinSentence;
  const placed = Math.max(atFormFeed, chain.filter(({ index }) => isBetween(layout, index)).length);
  const saysPage = form === 'page' || form === 'dashed';
  if (saysPage && placed > 0) return true;
  if (form !== 'head' && atFormFeed === chain.length) return true;
  const { lines, between } = TAKES[form];
  if (form === 'head' && placed > 0 && isEvenlySpaced(layout, chain)) return true;
  if (chain.length < lines || placed < between * chain.length) return false;
  return saysPage || (placed > 0 && (form === 'head' || isRegular(chain)));
}

/** True for heads set apart with about as many lines between them as between those of any two pages. */
function isEvenlySpaced({ text, lines }: Layout, chain: readonly NumberedLine[]): boolean {
  if (chain.length < FEWEST_EVEN || !chain.every(({ index }) => isSetApart(lines, index))) return false;
  const gaps = chain.slice(1).map(({ start, page }, nth) => {
    const before = chain[nth] as NumberedLine;
    return breaksIn(text, before.start, start) / (page - before.page);
  });
  return Math.max(...gaps) - Math.min(...gaps) <= 2;
}

const FEWEST_EVEN = 3;

/** A line in capitals with the number that its page would have, set apart inside a sentence. */
function isLoneHead(layout: Layout, { index, form, page, start }: NumberedLine): boolean {
  const { text, lines } = layout;
  const head = textOf(text, lines[index] as Line);
  if (form !== 'head' || page < 2 || !isSetApart(lines, index) || !isName(head)) return false;
  if (!isInCapitals(head) || NUMBERED_PARTS.test(head)) return false;
  const length = start / (page - 1);
  return length >= SHORTEST_PAGE && length <= LONGEST_PAGE && isInsideText(layout, index) && isFullAbove(layout, index);
}

const LONGEST_PAGE = 8000;

/**
 * True for heads that say by themselves that they are between pages, whatever is above and below: they count pages of one length from the
 * top of the text to its end, and more blank lines set them apart than set paragraphs apart.
 */
function isOfPages(layout: Layout, chain: readonly NumberedLine[]): boolean {
  const { text, lines, keys, counts, numbered } = layout;
  const [first, second] = chain;
  if (first?.form !== 'head' || first.page < 2 || (second === undefined && first.page > 2)) return false;
  const head = textOf(text, lines[first.index] as Line);
  if (counts.get(keys[first.index] ?? '') !== chain.length || !isName(head) || NUMBERED_PARTS.test(head)) return false;
  const isCapital = isInCapitals(head);
  if (!isCapital && second === undefined) return false;
  const isRow = (index: number): boolean =>
    numbered.has(index) && isSetApart(lines, index) && isInCapitals(textOf(text, lines[index] as Line)) === isCapital;
  if (chain.some(({ page, index }, nth) => page !== first.page + nth || isRow(index - 1) || isRow(index + 1))) return false;
  const rows = layout.rows();
  const row = (index: number): number => rows[index] ?? Number.POSITIVE_INFINITY;
  const gaps = chain.flatMap(({ index }) => [row(index) - row(index - 1) - 1, row(index + 1) - row(index) - 1]);
  if (!(Math.min(...gaps) > usualGap(layout.gaps(), gaps))) return false;
  const lengths = [...chain, { index: lines.length }].map(({ index }, nth) => row(index - 1) - row((chain[nth - 1]?.index ?? -1) + 1) + 1);
  const whole = first.page === 2 ? lengths.slice(0, -1) : lengths.slice(1, -1);
  const longest = Math.max(...whole);
  return Math.min(...whole) >= Math.max(FEWEST_LINES, longest - UNEVEN) && Math.max(...lengths) <= longest + UNEVEN;
}

/** A page has so many lines at least, and others of the text so many more or less. */
const FEWEST_LINES = 20;
const UNEVEN = 2;

/** How many blank lines set lines apart most often, some gaps left out; 1 where none do. */
function usualGap(all: ReadonlyMap<number, number>, without: readonly number[]): number {
  const counts = new Map(all);
  for (const gap of without) counts.set(gap, (counts.get(gap) ?? 0) - 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [1, 0])[0];
}

/** True for a line of two words or more. */
const isName = (head: string): boolean => /^\P{L}*\p{L}{2,}\P{L}+\p{L}/u.test(head);

/** What has a number of its own. */
const NUMBERED_PARTS =
  /\b(?:figure|fig|table|chart|map|plate|photo|box|part|chapter|section|book|act|scene|appendix|annex|no|nr|vol|item|exhibit)\b/i;

const isSetApart = (lines: readonly Line[], index: number): boolean =>
  lines[index]?.blankBefore === true && lines[index + 1]?.blankBefore !== false;

/** Pages have about one length; what else is counted has not. */
const MOST_UNEVEN = 4;

function isRegular(chain: readonly NumberedLine[]): boolean {
  const lengths = chain.slice(1).map((candidate, index) => {
    const before = chain[index] as NumberedLine;
    return (candidate.start - before.start) / (candidate.page - before.page);
  });
  return Math.max(...lengths) <= MOST_UNEVEN * Math.min(...lengths);
}

/** Heads whose numbers come between or next to those found, as those of the pages on the other side do. */
function addMissing(layout: Layout, chains: readonly (readonly NumberedLine[])[], found: Map<number, string>): void {
  const starts = new Map(chains.flat().flatMap(({ index, page, start }) => (found.has(index) ? [[page, start] as const] : [])));
  if (starts.size === 0) return;
  const isNextTo = ({ page, start }: NumberedLine): boolean => {
    const [before, behind] = [starts.get(page - 1), starts.get(page + 1)];
    if (starts.has(page) || (before === undefined && behind === undefined)) return false;
    return start - (before ?? Number.NEGATIVE_INFINITY) >= SHORTEST_PAGE && (behind ?? Number.POSITIVE_INFINITY) - start >= SHORTEST_PAGE;
  };
  const areSetApart = [...found.keys()].every(index => isSetApart(layout.lines, index));
  const isOfOtherSide = ({ page, index }: NumberedLine): boolean =>
    (starts.has(page - 1) && starts.has(page + 1)) || isWithinSentence(layout, index);
  for (const chain of chains) {
    if (chain[0]?.form === 'bare' || !chain.every(isNextTo)) continue;
    if (areSetApart && !chain.every(({ index }) => isSetApart(layout.lines, index))) continue;
    if (chain.length > 1 || chain.every(isOfOtherSide)) for (const { index } of chain) found.set(index, FURNITURE_REASONS.runningHead);
  }
}

/** Lines that recur beside page numbers or form feeds, and nowhere else. */
function addBeside({ lines, keys, counts, borders }: Layout, found: Map<number, string>): void {
  const beside = new Map<string, Set<number>>();
  for (const index of [...borders, ...[...found.keys()].flatMap(page => [page - 1, page + 1])]) {
    const key = keys[index] ?? '';
    if (key === '' || found.has(index) || index >= lines.length) continue;
    const indexes = beside.get(key) ?? new Set();
    beside.set(key, indexes.add(index));
  }
  for (const [key, indexes] of beside) {
    if (indexes.size < 2 || indexes.size < (counts.get(key) ?? 0)) continue;
    for (const index of indexes) found.set(index, FURNITURE_REASONS.runningHead);
  }
}

/** The last line before each form feed and the first behind it. */
function formFeedBorders(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const borders = new Set<number>();
  let line = 0;
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
    while (line < lines.length && (lines[line] as Line).start < at) line++;
    if (line > 0) borders.add(line - 1);
    if (line < lines.length) borders.add(line);
  }
  return borders;
}

/** What is asked of the lines of a text. */
interface Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  /** By line, what it is without its numbers where it can be a running head; how many lines are the same. */
  readonly keys: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly numbered: ReadonlySet<number>;
  readonly borders: ReadonlySet<number>;
  /** By line, how many line breaks are above it. */
  readonly rows: () => readonly number[];
  /** By number of blank lines, how many lines have so many above. */
  readonly gaps: () => ReadonlyMap<number, number>;
}

function layoutOf(text: string, lines: readonly Line[], numbered: readonly NumberedLine[], borders: ReadonlySet<number>): Layout {
  const keys = lines.map(({ start, end }) => {
    const line = end - start > LONGEST ? '' : text.slice(start, end);
    return isHeadLike(line) && !line.endsWith(',') ? keyOf(line) : '';
  });
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = once(() => {
    let row = 0;
    return lines.map(({ start }, index) => {
      row += breaksIn(text, lines[index - 1]?.end ?? start, start);
      return row;
    });
  });
  const gaps = once(() => {
    const found = new Map<number, number>();
    const places = rows();
    places.forEach((row, index) => {
      const gap = row - (places[index - 1] ?? row) - 1;
      if (gap > 0) found.set(gap, (found.get(gap) ?? 0) + 1);
    });
    return found;
  });
  return { text, lines, keys, counts, numbered: new Set(numbered.map(({ index }) => index)), borders, rows, gaps };
}

/** True where a sentence goes on over a line and what is beside it of a running head. */
function isWithinSentence(layout: Layout, index: number): boolean {
  const { text } = layout;
  const above = nearestText(layout, index, -1);
  const below = nearestText(layout, index, 1);
  if (above === undefined || below === undefined) return false;
  const before = text.slice(Math.max(above.start, above.end - 3), above.end);
  return !/[.!?:…]["'’”)\]]*$/u.test(before) && /^["'“‘(]?\p{Ll}/u.test(text.slice(below.start, below.start + 3));
}

/** The same where the sentence goes on with a capital, below a full line or one that cannot be the last of a sentence. */
function isInsideText(layout: Layout, index: number): boolean {
  if (isWithinSentence(layout, index)) return true;
  const { text } = layout;
  const above = nearestText(layout, index, -1);
  const below = nearestText(layout, index, 1);
  if (above === undefined || below === undefined) return false;
  const before = text.slice(Math.max(above.start, above.end - LONGEST), above.end);
  const ends = /[.!?…]["'’”)\]]*$/u.test(before) && isSentenceEnd(text, above, below);
  if (ends || /:$/.test(before) || before === before.toUpperCase()) return false;
  return /,$/.test(before) || OPEN_END.test(before) || (!above.blankBefore && isFullAbove(layout, index));
}

/** True where the line above is one into which the first word below did not fit. */
function isFullAbove(layout: Layout, index: number): boolean {
  const { text, lines } = layout;
  const above = nearestText(layout, index, -1);
  const below = nearestText(layout, index, 1);
  if (above === undefined || below === undefined) return false;
  const columns = ({ start, end, indent }: Line): number => indent + end - start;
  const from = Math.max(0, index - NEAR);
  const near = lines.slice(from, index + NEAR + 1).filter((_, nth) => !layout.numbered.has(from + nth));
  const width = Math.max(...near.map(columns));
  const word = /^\S+/.exec(text.slice(below.start, Math.min(below.end, below.start + LONGEST)))?.[0].length ?? 0;
  return width <= LONGEST && columns(above) + 1 + word > width - SLACK;
}

/** So many lines on either side show how long a full line is, and by so many columns full lines differ. */
const NEAR = 6;
const SLACK = 2;

function nearestText({ lines, keys, counts, numbered }: Layout, from: number, step: 1 | -1): Line | undefined {
  const isOfHead = (index: number): boolean => numbered.has(index) || (counts.get(keys[index] ?? '') ?? 0) > 1;
  let index = from + step;
  while (Math.abs(index - from) <= MOST_BESIDE && isOfHead(index)) index += step;
  return lines[index];
}

/** So many lines above or below that with the number can belong to a running head. */
const MOST_BESIDE = 2;
