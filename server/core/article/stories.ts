import { FURNITURE_REASONS } from './messages';
import { pageRegionsOf } from './page';
import { isTitleLike, type Part } from './parts';

/** Fewer articles do not show it: a header has to be repeated. */
const FEWEST = 2;
/** Headers that name an author but no day are found in one article, too. */
const FEWEST_UNDATED = 3;

/**
 * Where further articles begin in a file with several: indexes of parts, without the first article's. Only what is repeated as the
 * header or the end of an article shows that; empty for a single article.
 */
export function furtherStories(text: string, parts: readonly Part[]): number[] {
  for (const starts of [exportedStarts(text), headerStarts(parts)]) {
    const indexes = starts.map(offset => parts.findIndex(({ block }) => block.end > offset)).filter(index => index > 0);
    const stories = [...new Set(indexes)].sort((a, b) => a - b);
    if (stories.length > 0) return stories;
  }
  return [];
}

/** So many units behind the last mark are another article. */
const UNENDED = 400;

interface Mark {
  /** Matches the line, from its beginning. */
  readonly line: RegExp;
  /** What every such line has: most texts do not have it. */
  readonly has: RegExp;
  /** True for a line that ends an article rather than beginning one. */
  readonly ends?: boolean;
}

/** Front matter in YAML and TOML, of which a file has one. */
const FRONT_MATTER: readonly Mark[] = [
  { line: /^---[ \t]*\r?\n[A-Za-z][\w.-]*:.*\r?\n(?:(?:[A-Za-z][\w.-]*:|[ \t]+\S|- ).*\r?\n){1,40}---[ \t]*$/gm, has: /---/ },
  { line: /^\+\+\+[ \t]*\r?\n(?:[A-Za-z][\w.-]*[ \t]*=.*\r?\n){2,40}\+\+\+[ \t]*$/gm, has: /\+\+\+/ },
];

/** Lines by which databases, mail programs and site generators set articles apart in one file. */
const MARKS: readonly Mark[] = [
  // LexisNexis and ProQuest: '1 of 154 DOCUMENTS', 'Document 2 of 154'.
  {
    line: /^[ \t]*(?:Document[ \t]+\d{1,5}[ \t]+of[ \t]+\d{1,5}|\d{1,5}[ \t]+of[ \t]+\d{1,5}[ \t]+DOCUMENTS?)[ \t]*$/gim,
    has: /document/i,
  },
  // Nexis Uni, and LexisNexis without its counters.
  { line: /^[ \t]*End of Document[ \t]*$/gm, has: /End of Document/, ends: true },
  { line: /^[ \t]*LOAD-DATE:.*$/gim, has: /LOAD-DATE:/i, ends: true },
  // Factiva: the accession number, or its field codes.
  { line: /^[ \t]*Document [A-Z][A-Z0-9]{3,24}\d{8}[a-z0-9]{6,40}[ \t]*$/gm, has: /Document /, ends: true },
  { line: /^HD(?:[ \t]*$|[ \t]{2,}\S.*$)(?=[\s\S]{1,4000}?^(?:LP|TD)(?:[ \t]|$))/gm, has: /HD/ },
  // mbox (RFC 4155).
  { line: /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d(?::\d\d)? .*$/gm, has: /From / },
  // Mail whose heads are kept (RFC 5322), but not a message that another one quotes.
  {
    line: /(?<![^\n]\r?\n)(?<!(?:Original Message|orwarded message)[ :-]*(?:\r?\n)+)^From: .+\r?\n(?=(?:[\w-]+: .*\r?\n){0,8}Date: )(?=(?:[\w-]+: .*\r?\n){0,8}Subject: )/gm,
    has: /From: /,
  },
  ...FRONT_MATTER,
];

/** True where a text has front matter below its first lines: Markdown, which has rules and headings there, cannot be read around it. */
export const hasFurtherFrontMatter = (text: string): boolean => FRONT_MATTER.some(mark => placesOf(text, mark).length >= FEWEST);

/** Offsets where an article begins by a line that sets it apart, without the first. */
function exportedStarts(text: string): number[] {
  for (const mark of MARKS) {
    const places = placesOf(text, mark);
    if (places.length < FEWEST) continue;
    if (mark.ends !== true) return places.slice(1);
    const last = places.at(-1) ?? text.length;
    return text.slice(last).trim().length < UNENDED ? places.slice(0, -1) : places;
  }
  return [];
}

/** Where the lines of a mark begin, or end where they end an article. */
const placesOf = (text: string, { line, has, ends = false }: Mark): number[] =>
  has.test(text) ? Array.from(text.matchAll(line), match => (ends ? match.index + match[0].length : match.index)) : [];

/** How many lines below its title an article has its date and its author. */
const HEADER = 3;

/**
 * Offsets where an article begins by its header: a title, right below it the day, and behind that its text; behind a rule or a heading
 * mark, or with the author, too.
 */
function headerStarts(parts: readonly Part[]): number[] {
  const headers = parts.flatMap((_, index) => headerAt(parts, index) ?? []);
  const whole = headers
    .map((header, nth) => ({ ...header, words: proseWords(parts, header.index, headers[nth + 1]?.index ?? parts.length) }))
    .filter(({ words }) => words >= SHORTEST);
  const dated = whole.filter(({ day, author, marked }) => day && (author || marked));
  const chosen = dated.length >= FEWEST ? dated : whole.filter(({ marked }) => marked);
  if (chosen.length < (chosen === dated ? FEWEST : FEWEST_UNDATED)) return [];
  // On a web page such lines are its links to other stories, and its comments, unless long texts are below them.
  const long = chosen.slice(1).filter(({ words }) => words >= NO_TEASER);
  if (long.length < FEWEST && pageRegionsOf(parts).some(region => region !== 'text')) return [];
  return chosen.slice(1).flatMap(({ index }) => parts[index]?.block.start ?? []);
}

interface StoryHeader {
  readonly index: number;
  readonly day: boolean;
  readonly author: boolean;
  /** True for the first lines of the file, and behind a rule or a heading mark. */
  readonly marked: boolean;
}

function headerAt(parts: readonly Part[], index: number): StoryHeader | undefined {
  const title = parts[index] as Part;
  if (!hasMetadataBelow(parts, index) || title.verdict !== undefined || !isTitleLike(title)) return undefined;
  const below = parts.slice(index + 1, index + 1 + HEADER);
  const end = below.findIndex(({ block }) => block.prose);
  const lines = (end < 0 ? below : below.slice(0, end)).flatMap(({ metadata }) => metadata ?? []);
  if (parts[index + 1 + lines.length]?.block.prose !== true) return undefined;
  const day = lines.some(({ date }) => date !== undefined && date.value.length === 10 && date.source !== 'url');
  const author = lines.some(line => line.author !== undefined);
  const before = parts[index - 1];
  const marked =
    before === undefined ||
    before.verdict?.reason === FURNITURE_REASONS.separator ||
    title.block.markup?.role === 'heading' ||
    /^#{1,2} /.test(title.block.head);
  return day || author ? { index, day, author, marked } : undefined;
}

function hasMetadataBelow(parts: readonly Part[], index: number): boolean {
  for (let below = index + 1; below <= index + HEADER; below++) if (parts[below]?.metadata !== undefined) return true;
  return false;
}

/** Words of sentences that an article has at least, and more than a teaser or most comments have. */
const SHORTEST = 25;
const NO_TEASER = 120;

function proseWords(parts: readonly Part[], from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) if (parts[index]?.block.prose === true) words += parts[index]?.block.words ?? 0;
  return words;
}
