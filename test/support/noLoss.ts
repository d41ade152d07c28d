import { paragraphsOf } from '../../server/core/article/pageBreaks';
import { parseArticle } from '../../server/core/article/parse';
import { DOUBTFUL, readTextOf } from '../../server/core/article/types';
import { sentencesOf } from '../../server/core/text/sentences';
import { sliceOf } from '../../server/core/text/span';
import { paged } from './pages';
import { brokenLines, wrappedLines } from './wrapping';

/** A way to lay out an article's paragraphs; `id` is a `.md` file for Markdown. */
export interface Layout {
  readonly name: string;
  readonly id?: string;
  /** What it puts in among sentences: where that stays, none is lost. */
  readonly added?: RegExp;
  /** False where nothing separates the paragraphs. */
  readonly apart?: boolean;
  readonly text: (paragraphs: readonly string[]) => string;
}

const spaced = (paragraphs: readonly (readonly string[])[]): string => paragraphs.map(lines => lines.join('\n')).join('\n\n');
const wrapped = (width: number) => (paragraphs: readonly string[]) => spaced(paragraphs.map(text => wrappedLines(text, width)));
const LONG_LINE = `https://harbour-ledger.example/${'archive/'.repeat(20)}`;

/** Linked names of two words on lines of their own, as a scraper leaves them. */
const brokenAtNames = (paragraph: string): string =>
  paragraph.replace(/(?<=\p{Ll} )(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?= \p{Ll})/gu, '\n$1\n').replace(/ \n|\n /g, '\n');

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
  { name: '60 columns, broken words', text: paragraphs => spaced(paragraphs.map(text => brokenLines(text, 60))) },
  {
    name: '72 columns, page heads',
    added: /THEHARBOURLEDGER\d+/g,
    text: paragraphs => paged(wrapped(72)(paragraphs).split('\n'), 40, page => ['', `THE HARBOUR LEDGER   ${page}`, '']).join('\n'),
  },
  {
    name: 'Markdown',
    id: 'a.md',
    text: paragraphs =>
      `${paragraphs.join('\n\n')}\n\n- a boat\n- a pier\n\n| Route | Boats |\n|---|---|\n| North | 4 |\n\n\`\`\`\nboats = 4\n\`\`\`\n`,
  },
  { name: 'broken at names', text: paragraphs => paragraphs.map(brokenAtNames).join('\n\n') },
];

export interface Loss {
  readonly sentences: number;
  /** Sentences of which a cleaned copy lacks letters. */
  readonly lost: readonly string[];
  readonly paragraphs: number;
  /** Paragraphs that are not read as paragraphs of their own. */
  readonly changed: readonly string[];
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What of articles, each a list of paragraphs, is lost or changed in a layout. */
export function lossIn(articles: readonly (readonly string[])[], { id = 'a.txt', added, apart = true, text: layOut }: Layout): Loss {
  let sentences = 0;
  let count = 0;
  const lost: string[] = [];
  const changed: string[] = [];
  for (const paragraphs of articles) {
    const article = parseArticle(id, layOut(paragraphs));
    const { passages, text } = article;
    const isKept = passages.map(({ verdict }) => (verdict?.strength ?? 0) < DOUBTFUL);
    const all = letters(passages.flatMap((passage, index) => (isKept[index] ? [sliceOf(text, passage)] : [])).join(' '));
    const kept = added === undefined ? all : all.replace(added, '');
    const read = new Set(
      paragraphsOf(passages).flatMap((span, index) =>
        span === undefined || !isKept[index] ? [] : [letters(sliceOf(readTextOf(article), span))],
      ),
    );
    for (const paragraph of paragraphs) {
      if (apart) count++;
      const { dateline } = article;
      const whole = letters(paragraph);
      const place = dateline === undefined ? '' : letters(sliceOf(text, dateline));
      if (apart && !read.has(whole) && !(place !== '' && whole.startsWith(place) && read.has(whole.slice(place.length))))
        changed.push(paragraph);
      for (const sentence of sentencesOf(paragraph, { start: 0, end: paragraph.length })) {
        sentences++;
        if (!kept.includes(letters(sliceOf(paragraph, sentence)))) lost.push(sliceOf(paragraph, sentence));
      }
    }
  }
  return { sentences, lost, paragraphs: count, changed };
}
