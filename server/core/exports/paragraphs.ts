import { frontMatterOf } from '../article/frontMatter';
import { isMarkdownFile } from '../article/parse';
import { type Article, type PassageKind, readTextOf } from '../article/types';
import type { Paragraph } from './types';

/** What a text has beside its words: what the facts say already, and marks. */
const NO_TEXT: ReadonlySet<PassageKind> = new Set(['metadata', 'markup']);

/** The paragraphs of an article, front matter left out; one that goes on over a page break is whole. */
export function paragraphsOf(article: Article, leftOut: ReadonlySet<PassageKind> = NO_TEXT): Paragraph[] {
  const read = readTextOf(article);
  const from = article.frontMatter?.end ?? 0;
  const paragraphs: { kind: PassageKind; text: string }[] = [];
  const placeOf = new Map<number, number>();
  for (const [index, { start, end, kind, continues }] of article.passages.entries()) {
    if (start < from || leftOut.has(kind)) continue;
    const text = oneLine(read.slice(start, end));
    if (text === '') continue;
    const begun = continues === undefined ? undefined : paragraphs[placeOf.get(continues) ?? -1];
    if (begun !== undefined) begun.text = `${begun.text} ${text}`;
    else {
      placeOf.set(index, paragraphs.length);
      paragraphs.push({ kind, text });
    }
  }
  return paragraphs;
}

/** The same of a source, of which nothing is left out but marks. */
export const sourceParagraphsOf = (article: Article): Paragraph[] => paragraphsOf(article, new Set(['markup']));

/** The text below the front matter. */
export const withoutFrontMatter = (id: string, text: string): string =>
  text.slice(frontMatterOf(text, isMarkdownFile(id))?.end ?? 0).replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, '');

/** Without controls, invisible characters and line breaks. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .trim();
