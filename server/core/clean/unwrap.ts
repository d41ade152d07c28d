import type { Article, Passage } from '../article/types';
import { kindOf, UNSPACED } from '../text/characters';
import { firstEndingFrom, type Span, sliceOf } from '../text/span';
import { CLEAN_REASONS } from './messages';
import type { CleanEdit } from './types';

/**
 * The edits that put a passage on one line: its line breaks, with the white space around them, become spaces, or nothing between letters
 * of a script that writes none; a word that was broken at a line end becomes whole as it is read (see `gapsOf`). Front matter keeps its
 * lines.
 */
export function unwrapEdits(article: Article, passage: Passage): CleanEdit[] {
  const { text, reading, frontMatter } = article;
  if (passage.start < (frontMatter?.end ?? 0)) return [];
  if (article.texts !== undefined) return unwrapMarkdown(text, article.texts, passage);
  const words = brokenWordsIn(text, reading?.gaps ?? [], passage);
  const edits: CleanEdit[] = words.map(({ start, end }) => edited(start, end, '', CLEAN_REASONS.brokenWord));
  let at = 0;
  for (const { 0: found, index } of sliceOf(text, passage).matchAll(/\s+/g)) {
    if (!hasBreak(found)) continue;
    const start = passage.start + index;
    const end = start + found.length;
    while (at < words.length && (words[at] as Span).end < end) at++;
    if ((words[at]?.start ?? end) < end) continue;
    const replacement = needsNoSpace(text.charCodeAt(start - 1)) && needsNoSpace(text.charCodeAt(end)) ? '' : ' ';
    if (found !== replacement) edits.push(edited(start, end, replacement, CLEAN_REASONS.wrapped));
  }
  return edits;
}

/** The same in Markdown: only line breaks that are read, with the marks of a quotation behind them; two blanks before one keep it. */
function unwrapMarkdown(text: string, texts: readonly Span[], passage: Span): CleanEdit[] {
  const edits: CleanEdit[] = [];
  for (let index = firstEndingFrom(texts, passage.start); (texts[index]?.start ?? passage.end) < passage.end; index++) {
    const { start, end } = texts[index] as Span;
    for (const { 0: found, index: at } of text.slice(start, end).matchAll(/(?:\r\n?|\n)[ \t]*/g)) {
      let from = start + at;
      while (text.charAt(from - 1) === ' ') from--;
      if (text.startsWith('  ', from)) continue;
      const next = start + at + found.length < end ? undefined : texts[index + 1];
      const to = next === undefined ? start + at + found.length : next.start;
      if (to <= passage.end && /^[\s>]*$/.test(text.slice(from, to))) edits.push(edited(from, to, ' ', CLEAN_REASONS.wrapped));
    }
    const next = texts[index + 1];
    const broken = next === undefined || next.start >= passage.end ? '' : text.slice(end, next.start);
    if (BROKEN_WORD.test(broken)) edits.push(edited(end, end + broken.length, '', CLEAN_REASONS.brokenWord));
  }
  return edits;
}

/** What is left out between the halves of a word. */
const BROKEN_WORD = /^[-\u2010\u00ac\u00ad]?[ \t]*(?:\r\n?|\n)[\s>]*$/;

const hasBreak = (text: string): boolean => /[\r\n]/.test(text);

/** A letter of a script without spaces, or its punctuation: CJK symbols, full-width forms. */
const needsNoSpace = (unit: number): boolean =>
  (kindOf(unit) & UNSPACED) !== 0 || (unit > 0x3000 && unit < 0x3040) || (unit > 0xff00 && unit < 0xff66);

/** Of what an article is read without, the spans that a line breaks in, as far as they are within a passage. */
function brokenWordsIn(text: string, gaps: readonly Span[], { start, end }: Span): Span[] {
  const words: Span[] = [];
  for (let index = firstEndingFrom(gaps, start); (gaps[index]?.start ?? end) < end; index++) {
    const gap = gaps[index];
    if (gap !== undefined && gap.start >= start && hasBreak(sliceOf(text, gap)))
      words.push({ start: gap.start, end: Math.min(gap.end, end) });
  }
  return words;
}

const edited = (start: number, end: number, replacement: string, reason: string): CleanEdit => ({
  start,
  end,
  replacement,
  kind: 'line break',
  reason,
});
