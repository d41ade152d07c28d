import { isLanguageCode } from '../language/language';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';
import { isNothing, textOf, type YamlField, type YamlNode } from '../yaml/types';
import { readArticleEntriesFile } from './articleEntriesFile';
import { isCalendarDate } from './calendar';
import { placeOf, quotable, uniqueFields, unknownField, wrongType } from './fields';
import { FIELD_MESSAGES, ARTICLE_ENTRY_MESSAGES as MESSAGES } from './messages';
import { passageKey } from './passageKey';
import type { ArticleEntry, ArticleId } from './types';

export { decideHere, setArticleField } from './articleEntryEdits';

export interface ArticleEntries {
  readonly entries: ReadonlyMap<ArticleId, ArticleEntry>;
  /** Codes: broken-yaml, merge-conflict, too-many-aliases, duplicate-key, unknown-field, bad-date, bad-language, wrong-type, kept-and-removed. Spans are into the file. */
  readonly problems: readonly FileProblem[];
}

/**
 * Reads `articles.yaml`: a map `articles:` from article paths to title, date, outlet, author, url, page, language, keep,
 * remove and meanings; the same map
 * without `articles:` around it is read, too. What is wrong is a problem at its place; the rest is read. Never throws.
 */
export function parseArticleEntries(text: string): ArticleEntries {
  const entries = new Map<ArticleId, ArticleEntry>();
  const problems: FileProblem[] = [];
  const file = readArticleEntriesFile(text);
  for (const problem of file.problems) problems.push(problem);
  if (file.articles !== undefined) for (const field of uniqueFields(file.articles, problems)) readEntry(field, entries, problems);
  else if (file.found !== undefined) problems.push(wrongType(file.found, MESSAGES.notAMap));
  for (const field of file.strangers) problems.push(unknownField(field, 'articles'));
  return { entries, problems };
}

type ListField = 'keep' | 'remove' | 'meanings';
type Field = 'title' | 'date' | 'outlet' | 'author' | 'url' | 'page' | 'language';

const FIELDS = ['title', 'date', 'outlet', 'author', 'url', 'page', 'language', 'keep', 'remove', 'meanings'] as const;

function readEntry({ key: id, keySpan, value }: YamlField, entries: Map<ArticleId, ArticleEntry>, problems: FileProblem[]): void {
  if (id === '') {
    problems.push(wrongType({ kind: 'empty', ...keySpan }, MESSAGES.notAPath));
    return;
  }
  const values: Partial<Record<Field, string>> = {};
  const spans: Record<string, Span> = {};
  const lists: Record<ListField, readonly ListedText[]> = { keep: [], remove: [], meanings: [] };
  if (value.kind === 'map') {
    for (const given of uniqueFields(value, problems)) {
      const field = FIELDS.find(name => name === given.key);
      const written = textOf(given.value);
      if (field === undefined) problems.push(unknownField(given, FIELDS.join(', ')));
      else if (isNothing(given.value)) continue;
      else if (field === 'keep' || field === 'remove' || field === 'meanings') {
        lists[field] = listedTexts(given.value, field, problems);
        spans[field] = placeOf(given.value);
      } else if (written === undefined) problems.push(wrongType(given.value, FIELD_MESSAGES.notAText(field)));
      else if (field === 'date' && !isCalendarDate(written)) problems.push(badDate(given.value, written));
      else if (field === 'language' && !isLanguageCode(written)) problems.push(badLanguage(given.value, written));
      else {
        values[field] = written;
        spans[field] = placeOf(given.value);
      }
    }
  } else if (!isNothing(value)) problems.push(wrongType(value, MESSAGES.notFields));
  const keep = lists.keep.map(({ text }) => text);
  const remove = withoutKept(lists.remove, keep, problems);
  const meanings = lists.meanings.map(({ text }) => text.trim());
  const meaningSpans = lists.meanings.map(({ node }) => placeOf(node));
  entries.set(id, { id, ...values, keep, remove, meanings, meaningSpans, span: keySpan, spans });
}

interface ListedText {
  readonly text: string;
  readonly node: YamlNode;
}

/** What is in both lists is kept: nothing is lost by a mistake. */
function withoutKept(remove: readonly ListedText[], keep: readonly string[], problems: FileProblem[]): string[] {
  const kept = new Set(keep.map(passageKey));
  return remove.flatMap(({ text, node }) => {
    if (!kept.has(passageKey(text))) return [text];
    problems.push({ ...placeOf(node), code: 'kept-and-removed', severity: 'warning', message: MESSAGES.keptAndRemoved });
    return [];
  });
}

function listedTexts(node: YamlNode, field: string, problems: FileProblem[]): ListedText[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap(item => {
    const text = textOf(item);
    if (text !== undefined) return [{ text, node: item }];
    problems.push(wrongType(item, MESSAGES.notAListOfTexts(field)));
    return [];
  });
}

const badLanguage = (node: YamlNode, written: string): FileProblem => ({
  ...placeOf(node),
  code: 'bad-language',
  severity: 'error',
  message: MESSAGES.badLanguage(quotable(written)),
});

const badDate = (node: YamlNode, written: string): FileProblem => ({
  ...placeOf(node),
  code: 'bad-date',
  severity: 'error',
  message: MESSAGES.badDate(quotable(written)),
});
