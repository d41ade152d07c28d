import { describeOrder, describeRewording, differingWords } from '../core/corpus/copies';
import type { ArticleRecord } from '../core/corpus/corpus';
import { REUSE_MESSAGES } from '../core/reuse/messages';
import type { Alignment, Difference } from '../core/reuse/types';
import { type Span, sliceOf } from '../core/text/span';
import { LONGEST_QUOTE, titleWithDay } from './cards';
import { toPosition } from './convert';
import type { CorpusFolder } from './folder';
import { escaped, grouped, lineLink, shortened } from './markdown';
import { REUSE_ROWS } from './messages';
import { linedOf } from './targets';

/** How the words that only this place has and those that only the other has are shown. Texts come escaped. */
export interface Marks {
  here(text: string): string;
  there(text: string): string;
}

export const MARKDOWN_MARKS: Marks = { here: text => `~~${text}~~`, there: text => `**${text}**` };

/** For readers without Markdown, as wdiff writes them. */
export const PLAIN_MARKS: Marks = { here: text => `\\[-${text}-\\]`, there: text => `{+${text}+}` };

/** Copies a card names at most, and passages of each that differ; it says how many more there are. */
const MOST_COPIES = 5;
const MOST_EXCERPTS = 3;

/** The copies of a passage, the most alike first: where each is, which was first, and what differs, marked; as Markdown. */
export function copiesCard(folder: CorpusFolder, record: ArticleRecord, copies: readonly Alignment[], marks: Marks): string {
  const reworded = copies.slice(0, MOST_COPIES).some(({ differences }) => differences.length > 0);
  const legend = reworded ? ` (${marks.here('here')} ${marks.there('there')})` : '';
  const lines = copies.slice(0, MOST_COPIES).map(copy => copyLine(folder, record, copy, marks));
  if (copies.length > MOST_COPIES) lines.push(`- and ${grouped(copies.length - MOST_COPIES)} more`);
  const quote = escaped(shortened(sliceOf(record.article.text, copies[0]?.a ?? { start: 0, end: 0 }), LONGEST_QUOTE));
  return `${REUSE_ROWS.copiesOf(quote)}${legend}\n\n${lines.join('\n')}`;
}

function copyLine(folder: CorpusFolder, record: ArticleRecord, copy: Alignment, marks: Marks): string {
  const other = folder.corpus.get(copy.b.article);
  if (other === undefined) return `- ${escaped(copy.b.article)}`;
  const { line } = toPosition(linedOf(other), copy.b.start);
  const title = other.id === record.id ? REUSE_ROWS.thisArticle : titleWithDay(other);
  const where = `${title}, ${lineLink(folder.uriOf(record.id), folder.uriOf(other.id), line)}`;
  const order = other.id === record.id ? null : (describeOrder(record, other) ?? REUSE_ROWS.orderUnknown);
  const head = [where, order, copy.differences.length === 0 ? REUSE_MESSAGES.wordForWord : null].filter(part => part !== null).join(' · ');
  const excerpts = excerptsOf(copy, record.article.text, other.article.text, marks, AROUND);
  const shown = excerpts.slice(0, MOST_EXCERPTS);
  if (excerpts.length > shown.length) shown.push(`and ${excerpts.length - shown.length} more`);
  return [`- ${head}`, ...shown.map(excerpt => `  ${excerpt}`)].join('  \n');
}

/** One place with all that another has otherwise, marked, as Markdown. */
export function comparedCard(folder: CorpusFolder, copy: Alignment): string {
  const [here, there] = [folder.corpus.get(copy.a.article), folder.corpus.get(copy.b.article)];
  if (here === undefined || there === undefined) return '';
  const order = here.id === there.id ? null : describeOrder(here, there);
  const excerpts = excerptsOf(copy, here.article.text, there.article.text, MARKDOWN_MARKS, AROUND_ALL);
  const both = `~~${titleWithDay(here)}~~ → **${titleWithDay(there)}**`;
  return [
    here.id === there.id ? titleWithDay(here) : both,
    [order, describeRewording([differingWords(folder.corpus, copy)])].filter(part => part !== null).join(' · '),
    ...(copy.differences.length === 0 ? [escaped(shortened(sliceOf(there.article.text, copy.b), LONGEST_PASSAGE))] : excerpts),
  ].join('\n\n');
}

/** UTF-16 units of unchanged text shown before and behind a difference. */
const AROUND = 36;
const AROUND_ALL = 240;
/** Of a long difference, as much is shown; and as many. */
const LONGEST_DIFFERENCE = 160;
const MOST_DIFFERENCES = 40;
const LONGEST_PASSAGE = 1200;

/** What differs, marked, with the words around it; differences close to each other in one excerpt. */
function excerptsOf({ a, differences }: Alignment, textA: string, textB: string, marks: Marks, around: number): string[] {
  const runs: Difference[][] = [];
  const inOrder = [...differences].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  for (const difference of inOrder.slice(0, MOST_DIFFERENCES)) {
    const last = runs.at(-1);
    if (last !== undefined && difference.a.start - (last.at(-1)?.a.end ?? 0) <= 2 * around) last.push(difference);
    else runs.push([difference]);
  }
  return runs.map(run => {
    const [from, to] = [run[0]?.a.start ?? a.start, run.at(-1)?.a.end ?? a.end];
    const lead = { start: Math.max(a.start, from - around), end: from };
    const rest = { start: to, end: Math.min(a.end, to + around) };
    const parts: string[] = [leading(textA, lead, a)];
    for (const [index, { a: here, b: there }] of run.entries()) {
      const changed = [marked(textA, here, marks.here), marked(textB, there, marks.there)].filter(part => part !== '').join(' ');
      const before = index === 0 ? '' : escaped(sliceOf(textA, { start: run[index - 1]?.a.end ?? here.start, end: here.start }));
      parts.push(before, spaced(changed, here, textA));
    }
    return [...parts, trailing(textA, rest, a)].join('').trim();
  });
}

/** What occurs at one place only has no space of its own on the other side. */
function spaced(changed: string, here: Span, textA: string): string {
  if (here.start < here.end) return changed;
  const before = /\S/.test(textA.charAt(here.start - 1)) ? ' ' : '';
  const after = /[\p{L}\p{N}]/u.test(textA.charAt(here.end)) ? ' ' : '';
  return `${before}${changed}${after}`;
}

const marked = (text: string, span: Span, mark: (text: string) => string): string =>
  span.start === span.end ? '' : mark(escaped(shortened(sliceOf(text, span), LONGEST_DIFFERENCE)));

/** Whole words only; '…' where there is more before them. */
function leading(text: string, span: Span, place: Span): string {
  if (span.start <= place.start) return escaped(sliceOf(text, span));
  const words = sliceOf(text, span);
  const space = words.search(/\s/);
  return `…${escaped(space < 0 ? words : words.slice(space + 1))}`;
}

function trailing(text: string, span: Span, place: Span): string {
  if (span.end >= place.end) return escaped(sliceOf(text, span));
  const words = sliceOf(text, span);
  const space = words.search(/\s\S*$/);
  return `${escaped(space < 0 ? words : words.slice(0, space))}…`;
}
