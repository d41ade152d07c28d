import { paragraphsOf } from '../../server/core/article/pageBreaks';
import { parseArticle } from '../../server/core/article/parse';
import { DOUBTFUL, readTextOf } from '../../server/core/article/types';
import { sentencesOf } from '../../server/core/text/sentences';
import { type Span, sliceOf } from '../../server/core/text/span';
import { paged } from './pages';
import { brokenLines, wrappedLines } from './wrapping';

/** A way to lay out an article's paragraphs; `id` is a `.md` file for Markdown. */
export interface Layout {
  readonly name: string;
  readonly id?: string;
  /** So many articles are in one file; one by default. */
  readonly together?: number;
  /** False where nothing separates the paragraphs. */
  readonly apart?: boolean;
  /** The text of an article, `nth` of its file. What it puts in beside the paragraphs is marked by {@link PUT_IN}. */
  readonly text: (paragraphs: readonly string[], nth: number) => string;
}

/** What a layout puts in: page furniture that must go, text that must stay, and what may do either. */
type PutIn = 'furniture' | 'text' | 'either';

/** By kind, the characters of the private use area before and behind it. */
const PUT_IN: Readonly<Record<PutIn, readonly [string, string]>> = {
  furniture: ['\ue000', '\ue001'],
  text: ['\ue002', '\ue003'],
  either: ['\ue004', '\ue005'],
};

const putIn = (kind: PutIn, text: string): string => PUT_IN[kind][0] + text + PUT_IN[kind][1];

const spaced = (paragraphs: readonly (readonly string[])[]): string => paragraphs.map(lines => lines.join('\n')).join('\n\n');
const wrapped = (width: number) => (paragraphs: readonly string[]) => spaced(paragraphs.map(text => wrappedLines(text, width)));
const LONG_LINE = putIn('either', `https://harbour-ledger.example/${'archive/'.repeat(20)}`);

/** Linked names of two words on lines of their own, as a scraper leaves them. */
const brokenAtNames = (paragraph: string): string =>
  paragraph.replace(/(?<=\p{Ll} )(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?= \p{Ll})/gu, '\n$1\n').replace(/ \n|\n /g, '\n');

const LIST = putIn('text', '- a boat\n- a pier');
const TABLE = putIn('text', '| Route | Boats |\n|---|---|\n| North | 4 |');
const CODE = putIn('text', '```\nboats = 4\n```');

/** A list, a table and code between the paragraphs of an article. */
function withMarkdown(paragraphs: readonly string[]): string {
  const third = Math.ceil(paragraphs.length / 3);
  const parts = [0, 1, 2].map(part => paragraphs.slice(part * third, (part + 1) * third).join('\n\n'));
  return [parts[0], LIST, parts[1], TABLE, parts[2], CODE].filter(part => part !== '').join('\n\n');
}

/** The head of an article among others in a file. */
const headed = (paragraphs: readonly string[], nth: number): string =>
  `${putIn('either', `The boats come home for the ${nth}th time\nBy Dora Finch\nMarch ${nth}, 2019`)}\n\n${paragraphs.join('\n\n')}\n\n\n`;

export const WIDTHS = [24, 28, 38, 60, 72, 80, 100];

export const LAYOUTS: readonly Layout[] = [
  { name: 'as they are', text: paragraphs => paragraphs.join('\n\n') },
  { name: 'one line a paragraph', text: paragraphs => paragraphs.join('\n') },
  { name: 'one line an article', apart: false, text: paragraphs => paragraphs.join(' ') },
  ...WIDTHS.map(width => ({ name: `${width} columns`, text: wrapped(width) })),
  ...WIDTHS.map(width => ({
    name: `${width} columns, one long line`,
    text: (paragraphs: readonly string[]) => `${wrapped(width)(paragraphs)}\n\n${LONG_LINE}`,
  })),
  ...WIDTHS.map(width => ({
    name: `${width} columns, broken words`,
    text: (paragraphs: readonly string[]) => spaced(paragraphs.map(text => brokenLines(text, width))),
  })),
  ...WIDTHS.map(width => ({
    name: `${width} columns, page heads`,
    text: (paragraphs: readonly string[]) =>
      paged(wrapped(width)(paragraphs).split('\n'), 40, page => ['', putIn('furniture', `THE HARBOUR LEDGER   ${page}`), '']).join('\n'),
  })),
  { name: 'Markdown', id: 'a.md', text: withMarkdown },
  { name: 'twelve in one file', together: 12, text: headed },
  { name: 'twelve in one file, 72 columns', together: 12, text: (paragraphs, nth) => headed(wrapped(72)(paragraphs).split('\n\n'), nth) },
  { name: 'broken at names', text: paragraphs => paragraphs.map(brokenAtNames).join('\n\n') },
];

export interface Loss {
  readonly sentences: number;
  /** Sentences of which a cleaned copy lacks letters. */
  readonly lost: readonly string[];
  readonly paragraphs: number;
  /** Paragraphs that are not read as paragraphs of their own. */
  readonly changed: readonly string[];
  /** What is cut although the layout did not put it in, or put it in as text. */
  readonly cut: readonly string[];
  readonly furniture: number;
  /** Page furniture that the layout put in and that stays. */
  readonly left: readonly string[];
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
const inWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What of articles, each a list of paragraphs, is lost, changed or cut in a layout. */
export function lossIn(articles: readonly (readonly string[])[], layout: Layout): Loss {
  const { id = 'a.txt', together = 1, apart = true } = layout;
  const sum = { sentences: 0, lost: [], paragraphs: 0, changed: [], cut: [], furniture: 0, left: [] } as {
    -readonly [field in keyof Loss]: Loss[field] extends number ? number : string[];
  };
  for (let from = 0; from < articles.length; from += together) {
    const file = articles.slice(from, from + together);
    const { text, added } = unmarked(file.map((paragraphs, nth) => layout.text(paragraphs, nth + 1)).join(''));
    const article = parseArticle(id, text);
    const { passages } = article;
    const isKept = passages.map(({ verdict }) => (verdict?.strength ?? 0) < DOUBTFUL);
    const keptSpans = passages.filter((_, index) => isKept[index]);
    const kept = letters(keptSpans.map(passage => without(text, passage, added)).join(' '));
    const same = id.endsWith('.md') ? letters : inWords;
    const read = new Set(paragraphsIn(readTextOf(article), passages, isKept).map(same));
    for (const paragraph of file.flat()) {
      if (apart) sum.paragraphs++;
      if (apart && !read.has(same(paragraph))) sum.changed.push(paragraph);
      for (const sentence of sentencesOf(paragraph, { start: 0, end: paragraph.length })) {
        sum.sentences++;
        if (!kept.includes(letters(sliceOf(paragraph, sentence)))) sum.lost.push(sliceOf(paragraph, sentence));
      }
    }
    const mayGo = added.filter(({ kind }) => kind !== 'text');
    sum.cut.push(...passages.filter((_, index) => !isKept[index]).flatMap(passage => without(text, passage, mayGo).trim() || []));
    const furniture = added.filter(({ kind }) => kind === 'furniture');
    sum.furniture += furniture.length;
    sum.left.push(...furniture.filter(span => keptSpans.some(kept => overlap(kept, span))).map(span => sliceOf(text, span)));
  }
  return sum;
}

interface Added extends Span {
  readonly kind: PutIn;
}

/** A laid out text without its marks, and where what they marked is. */
function unmarked(marked: string): { readonly text: string; readonly added: readonly Added[] } {
  const added: Added[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: part } of marked.matchAll(/[\ue000\ue002\ue004][^\ue000-\ue005]*[\ue001\ue003\ue005]/gu)) {
    text += marked.slice(at, index);
    const start = text.length;
    text += part.slice(1, -1);
    const kind = (Object.keys(PUT_IN) as PutIn[]).find(name => part.startsWith(PUT_IN[name][0])) ?? 'either';
    added.push({ start, end: text.length, kind });
    at = index + part.length;
  }
  return { text: text + marked.slice(at), added };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The text of a span without that of others, which are sorted. */
function without(text: string, { start, end }: Span, others: readonly Span[]): string {
  let out = '';
  let at = start;
  for (const other of others) {
    if (!overlap({ start: at, end }, other)) continue;
    out += text.slice(at, Math.max(at, other.start));
    at = Math.min(end, other.end);
  }
  return out + text.slice(at, end);
}

/** The paragraphs that are kept, one with a dateline also as a whole. */
function paragraphsIn(text: string, passages: Parameters<typeof paragraphsOf>[0], isKept: readonly boolean[]): string[] {
  const spans = paragraphsOf(passages);
  return spans.flatMap((span, index) => {
    if (span === undefined || !isKept[index]) return [];
    const above = passages[index - 1]?.kind === 'dateline' ? spans[index - 1] : undefined;
    const own = sliceOf(text, span);
    return above === undefined ? [own] : [own, text.slice(above.start, span.end)];
  });
}
