import { frontMatterOf, frontMatterTexts } from '../article/frontMatter';
import { headerOf } from '../article/header';
import { parseArticle } from '../article/parse';
import { dateIn } from './dates';
import { plainTextMessages } from './messages';
import { paragraphsOf } from './paragraphs';
import type { DocumentFacts, ImportItem, ImportSample, ImportSource } from './types';

/** A file with more characters is left out when a folder is read, too. */
const LONGEST = 8 * 1024 * 1024;

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/** What begins like another form that no importer takes: XML, RTF, JSON, PDF, PostScript. */
const OTHER_FORM = /^\s*(?:<[?!a-z]|\{\\?["\w]|\[\s*[[{"\d]|%PDF|%!)/i;
/** The end of a sentence. */
const SENTENCE = /[\p{L}\d%)][.!?]["'”’)]{0,2}(?=\s|$)|\p{L}[。！？؟۔।]/u;

/**
 * A text that is one article, as it is: what its front matter and its first lines say are facts, and its lines stay in the body, the
 * headline, too.
 */
export async function* readPlainText(source: ImportSource): AsyncGenerator<ImportItem> {
  let text = '';
  for await (const piece of source.text()) {
    text += piece;
    if (text.length > LONGEST) return yield { warning: { place: {}, message: plainTextMessages.tooLong, isLeftOut: true } };
  }
  const isMarkdown = MARKDOWN.test(source.name);
  const front = frontMatterOf(text, isMarkdown);
  const paragraphs = paragraphsOf(front === undefined ? text : text.slice(front.end));
  const { title, published, outlet, author, url } = headerOf(parseArticle(source.name, text), undefined);
  const facts: DocumentFacts = {
    title: title.value,
    date: published?.value.slice(0, 'yyyy-mm-dd'.length) ?? dateLineOf(paragraphs),
    outlet: outlet?.value,
    author: author?.value,
    url: url?.value,
    language: front?.language,
  };
  const other = front === undefined ? undefined : otherFields(frontMatterTexts(text, isMarkdown), facts);
  yield { document: { place: { line: 1 }, facts: { ...facts, other }, paragraphs, isMarkdown } };
}

/** The day that a line near the top is, in another language than English, which articles are read in; undefined where several are. */
function dateLineOf(paragraphs: readonly string[]): string | undefined {
  const dates = paragraphs.slice(0, TOP).flatMap(each => {
    const line = each.trim();
    const isShort = line.length <= LONGEST_DATE_LINE && line.split(/\s+/).length <= MOST_WORDS && !/[.!?。]$/.test(line);
    const date = isShort ? dateIn(line)?.date : undefined;
    return date !== undefined && date.length === 'yyyy-mm-dd'.length ? [date] : [];
  });
  return dates.length === 1 ? dates[0] : undefined;
}

const TOP = 6;
const LONGEST_DATE_LINE = 40;
const MOST_WORDS = 5;

/** What else front matter says, by its own keys. */
function otherFields(texts: ReadonlyMap<string, string>, facts: DocumentFacts): Readonly<Record<string, string>> | undefined {
  const used = new Set<unknown>(Object.values(facts));
  const left = [...texts].filter(([, text]) => !used.has(text));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

export function plainTextConfidence({ text }: ImportSample): number {
  if (text === null || !/\p{L}/u.test(text) || OTHER_FORM.test(text)) return 0;
  return SENTENCE.test(text) ? 0.6 : 0.3;
}
