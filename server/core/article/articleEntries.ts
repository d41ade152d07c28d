import { isMap, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';
import { openArticleEntries } from './articleEntriesFile';
import { isCalendarDate } from './calendar';
import { passageKey } from './passageKey';
import type { ArticleEntry, ArticleId } from './types';
import { isNothing, scalarText, spanOf, uniquePairs, unknownField, wrongType } from './yamlFile';

export { decideHere, setArticleField } from './articleEntryEdits';

export interface ArticleEntriesFile {
  readonly entries: ReadonlyMap<ArticleId, ArticleEntry>;
  /** Codes: broken-yaml, too-many-aliases, duplicate-key, unknown-field, bad-date, wrong-type, kept-and-removed. Spans are into the file. */
  readonly problems: readonly FileProblem[];
}

/**
 * Reads `articles.yaml`: a map `articles:` from article paths to title, date, outlet, author, url, keep and remove; the same map
 * without `articles:` around it is read, too. What is wrong is a problem at its place; the rest is read. Never throws.
 */
export function parseArticleEntries(text: string): ArticleEntriesFile {
  const entries = new Map<ArticleId, ArticleEntry>();
  const problems: FileProblem[] = [];
  const file = openArticleEntries(text);
  for (const problem of file.problems) problems.push(problem);
  if (file.articles !== undefined) {
    for (const pair of uniquePairs(file.articles, problems)) readEntry(pair, entries, problems);
  } else if (file.found !== undefined) {
    problems.push(wrongType(file.found, 'This file should hold a map `articles:` from article paths to their facts.'));
  }
  for (const key of file.strangers) problems.push(unknownField(key, 'articles'));
  return { entries, problems };
}

type Field = 'title' | 'date' | 'outlet' | 'author' | 'url';

const FIELDS = ['title', 'date', 'outlet', 'author', 'url', 'keep', 'remove'] as const;

function readEntry(pair: Pair<ParsedNode, ParsedNode | null>, entries: Map<ArticleId, ArticleEntry>, problems: FileProblem[]): void {
  const id = scalarText(pair.key);
  if (id === undefined) {
    problems.push(wrongType(pair.key, 'An entry begins with the path of its article, as in `dw/peace-talks.txt:`.'));
    return;
  }
  const values: Partial<Record<Field, string>> = {};
  const spans: Record<string, Span> = {};
  const lists: Record<'keep' | 'remove', readonly ListedText[]> = { keep: [], remove: [] };
  const { value } = pair;
  if (isMap(value)) {
    for (const { key, value: given } of uniquePairs(value as YAMLMap.Parsed, problems)) {
      const field = FIELDS.find(name => name === scalarText(key));
      if (field === undefined) problems.push(unknownField(key, FIELDS.join(', ')));
      else if (isNothing(given)) continue;
      else if (field === 'keep' || field === 'remove') {
        lists[field] = listedTexts(given, field, problems);
        spans[field] = spanOf(given);
      } else {
        const written = scalarText(given);
        if (written === undefined) problems.push(wrongType(given, `\`${field}\` should be a text.`));
        else if (field === 'date' && !isCalendarDate(written)) problems.push(badDate(given, written));
        else {
          values[field] = written;
          spans[field] = spanOf(given);
        }
      }
    }
  } else if (!isNothing(value)) {
    problems.push(wrongType(value, 'The facts of an article are a map, as in `date: 2018-08-16`, one a line, further in than its path.'));
  }
  const keep = lists.keep.map(({ text }) => text);
  const remove = withoutKept(lists.remove, keep, problems);
  entries.set(id, { id, ...values, keep, remove, span: spanOf(pair.key), spans });
}

interface ListedText {
  readonly text: string;
  readonly node: ParsedNode;
}

/** What stands in both lists stays: nothing is lost by a mistake. */
function withoutKept(remove: readonly ListedText[], keep: readonly string[], problems: FileProblem[]): string[] {
  const kept = new Set(keep.map(passageKey));
  return remove.flatMap(({ text, node }) => {
    if (!kept.has(passageKey(text))) return [text];
    const message = 'This passage is to be kept and to be removed. It is kept: take it out of one of the lists.';
    problems.push({ ...spanOf(node), code: 'kept-and-removed', severity: 'warning', message });
    return [];
  });
}

function listedTexts(node: ParsedNode, field: string, problems: FileProblem[]): ListedText[] {
  const items = isSeq(node) ? (node.items as ParsedNode[]) : [node];
  return items.flatMap(item => {
    const text = scalarText(item);
    if (text !== undefined) return [{ text, node: item }];
    problems.push(wrongType(item, `\`${field}\` is a list of texts.`));
    return [];
  });
}

const badDate = (node: ParsedNode, written: string): FileProblem => ({
  ...spanOf(node),
  code: 'bad-date',
  severity: 'error',
  message: `'${written.slice(0, 60)}' is not a date. Write it as 2018-08-16, or 2018-08 or 2018 where no more is known.`,
});
