import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';
import { isCalendarDate } from './calendar';
import { openFacts, scalarText } from './factsFile';
import type { ArticleFacts, ArticleId } from './types';

export { keepPassage, setArticleFact } from './factEdits';

export interface ArticleFactsFile {
  readonly entries: ReadonlyMap<ArticleId, ArticleFacts>;
  /** Codes: broken-yaml, too-many-aliases, duplicate-key, unknown-field, bad-date, wrong-type. Spans are into the file. */
  readonly problems: readonly FileProblem[];
}

/**
 * Reads `articles.yaml`: a map `articles:` from article paths to title, date, outlet, author, url and keep; the same map
 * without `articles:` around it is read, too. What is wrong is a problem at its place; the rest is read. Never throws.
 */
export function parseArticleFacts(text: string): ArticleFactsFile {
  const entries = new Map<ArticleId, ArticleFacts>();
  const problems: FileProblem[] = [];
  const aliases = countAliases(text, MOST_ALIASES);
  if (aliases > MOST_ALIASES) {
    const message = `This file repeats values by more than ${MOST_ALIASES} aliases ('*name') and is not read. Write the values out.`;
    return { entries, problems: [{ start: 0, end: Math.min(text.length, 1), code: 'too-many-aliases', severity: 'error', message }] };
  }
  const file = openFacts(text);
  for (const problem of file.problems) problems.push(problem);
  if (file.articles !== undefined) {
    for (const pair of unique(file.articles, problems)) readEntry(pair, entries, problems);
  } else if (file.found !== undefined) {
    problems.push(wrongType(file.found, 'This file should hold a map `articles:` from article paths to their facts.'));
  }
  for (const key of file.strangers) problems.push(unknownField(key, 'articles'));
  return { entries, problems };
}

const MOST_ALIASES = 1000;

type Field = 'title' | 'date' | 'outlet' | 'author' | 'url';

const FIELDS = ['title', 'date', 'outlet', 'author', 'url', 'keep'] as const;

function readEntry(pair: Pair<ParsedNode, ParsedNode | null>, entries: Map<ArticleId, ArticleFacts>, problems: FileProblem[]): void {
  const id = scalarText(pair.key);
  if (id === undefined) {
    problems.push(wrongType(pair.key, 'An entry begins with the path of its article, as in `dw/peace-talks.txt:`.'));
    return;
  }
  const values: Partial<Record<Field, string>> = {};
  const spans: Record<string, Span> = {};
  let keep: readonly string[] = [];
  const { value } = pair;
  if (isMap(value)) {
    for (const { key, value: given } of unique(value as YAMLMap.Parsed, problems)) {
      const field = FIELDS.find(name => name === scalarText(key));
      if (field === undefined) problems.push(unknownField(key, FIELDS.join(', ')));
      else if (given === null || (isScalar(given) && given.value === null)) continue;
      else if (field === 'keep') {
        keep = keptTexts(given, problems);
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
  } else if (value !== null && !(isScalar(value) && value.value === null)) {
    problems.push(wrongType(value, 'The facts of an article are a map, as in `date: 2018-08-16`, one a line, further in than its path.'));
  }
  entries.set(id, { id, ...values, keep, span: spanOf(pair.key), spans });
}

/** The pairs of a map, of equal keys the first; each later one is a problem. */
function unique(map: YAMLMap.Parsed, problems: FileProblem[]): YAMLMap.Parsed['items'] {
  const seen = new Set<string>();
  return map.items.filter(({ key }) => {
    const name = scalarText(key);
    if (name === undefined || !seen.has(name)) {
      if (name !== undefined) seen.add(name);
      return true;
    }
    const message = `'${name.slice(0, 60)}' stands here twice and the first one counts. Put both together.`;
    problems.push({ ...spanOf(key), code: 'duplicate-key', severity: 'error', message });
    return false;
  });
}

function keptTexts(node: ParsedNode, problems: FileProblem[]): string[] {
  const items = isSeq(node) ? (node.items as ParsedNode[]) : [node];
  const texts: string[] = [];
  for (const item of items) {
    const text = scalarText(item);
    if (text === undefined) problems.push(wrongType(item, '`keep` is a list of texts.'));
    else texts.push(text);
  }
  return texts;
}

const spanOf = (node: ParsedNode): Span => ({ start: node.range[0], end: node.range[1] });

const wrongType = (node: ParsedNode, message: string): FileProblem => ({
  ...spanOf(node),
  code: 'wrong-type',
  severity: 'error',
  message: isAlias(node) ? 'An alias is not read here: write the value out.' : message,
});

const unknownField = (key: ParsedNode, known: string): FileProblem => ({
  ...spanOf(key),
  code: 'unknown-field',
  severity: 'warning',
  message: `'${(scalarText(key) ?? '').slice(0, 60)}' is not known here and is left as it is. Known: ${known}.`,
});

const badDate = (node: ParsedNode, written: string): FileProblem => ({
  ...spanOf(node),
  code: 'bad-date',
  severity: 'error',
  message: `'${written.slice(0, 60)}' is not a date. Write it as 2018-08-16, or 2018-08 or 2018 where no more is known.`,
});

/** Counts what looks like an alias, up to one more than `most`: reading a file with millions of them would take minutes. */
export function countAliases(text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf('*'); at >= 0 && count <= most; at = text.indexOf('*', at + 1)) {
    const before = text.charAt(at - 1);
    if ((before === '' || ' \t\n\r,[{:-'.includes(before)) && /[^\s,\]}*]/.test(text.charAt(at + 1) || ' ')) count++;
  }
  return count;
}
