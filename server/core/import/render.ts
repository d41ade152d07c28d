import { isMap, parseDocument, stringify } from 'yaml';
import type { DocumentFacts, ImportedDocument, SourcePlace } from './types';

/** Where an article was found: the file, and the place in it. */
export interface NamedPlace extends SourcePlace {
  readonly file: string;
}

/** The facts in the order of the front matter. */
const FIELDS: readonly (readonly [key: string, fact: keyof DocumentFacts])[] = [
  ['title', 'title'],
  ['date', 'date'],
  ['dateEnd', 'dateEnd'],
  ['outlet', 'outlet'],
  ['author', 'author'],
  ['url', 'url'],
  ['language', 'language'],
  ['section', 'section'],
  ['page', 'page'],
  ['edition', 'edition'],
  ['dateline', 'dateline'],
  ['keywords', 'keywords'],
  ['length', 'length'],
  ['copyright', 'copyright'],
  ['id', 'id'],
  ['text', 'text'],
  ['other', 'other'],
];

/** An article as a file: front matter in YAML, and the paragraphs with a blank line between them. LF line ends. */
export const renderArticle = (
  { facts, paragraphs }: Pick<ImportedDocument, 'facts' | 'paragraphs'>,
  sources: readonly NamedPlace[],
): string => `---\n${frontMatter(facts, sources)}---\n\n${bodyOf(paragraphs)}`;

/** The text below the front matter. */
export const bodyOf = (paragraphs: readonly string[]): string => paragraphs.map(paragraph => `${paragraph}\n`).join('\n');

/** The text below the front matter of a file that {@link renderArticle} wrote; the whole of any other. */
export function renderedBody(text: string): string {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n') : -1;
  return end < 0 ? text : text.slice(end + '\n---\n'.length).replace(/^\n/, '');
}

function frontMatter(facts: DocumentFacts, sources: readonly NamedPlace[]): string {
  const given = FIELDS.flatMap(([key, fact]) => {
    const value = plain(facts[fact]);
    return value === undefined ? [] : [[key, value] as const];
  });
  const named = sources.map(shownPlace);
  const source = named.length === 0 ? [] : [['source', named.length === 1 ? named[0] : named] as const];
  return stringify(Object.fromEntries([...given, ...source]), { lineWidth: 0 });
}

/** 'export.txt, line 12' */
export function shownPlace({ file, line, record }: NamedPlace): string {
  if (record !== undefined) return `${file}, record ${record}`;
  return line === undefined ? file : `${file}, line ${line}`;
}

/** A value in one line; undefined for nothing. */
function plain(
  value: DocumentFacts[keyof DocumentFacts],
): string | number | readonly string[] | Readonly<Record<string, string>> | undefined {
  if (typeof value === 'number' || value === undefined) return value;
  if (typeof value === 'object' && !isList(value))
    return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, oneLine(text)]));
  if (typeof value !== 'string') {
    const items = value.map(oneLine).filter(item => item !== '');
    return items.length === 0 ? undefined : items;
  }
  const line = oneLine(value);
  return line === '' ? undefined : line;
}

const isList = (value: object): value is readonly string[] => Array.isArray(value);

/** Controls do not belong to a name or a title. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

/** The front matter of a file as YAML, with its `---`; '' where it has none. */
const headOf = (text: string): string => text.slice(0, text.length - renderedBody(text).length);

const parsedHead = (head: string) => parseDocument(head.replace(/^---\n/, '').replace(/\n---\n\n?$/, '\n'));

/** What the front matter of an import says an article is; null for a file that has none, whatever its name is now. */
export function importedFields(
  text: string,
): { readonly id: string | undefined; readonly title: string; readonly sources: readonly string[] } | null {
  const head = headOf(text);
  if (!head.startsWith('---\n') || !/^source:/m.test(head)) return null;
  const { contents } = parsedHead(head);
  if (!isMap(contents)) return null;
  const { id, title, source } = contents.toJSON() as Readonly<Record<string, unknown>>;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
    title: typeof title === 'string' ? title : '',
    sources: (Array.isArray(source) ? source : [source]).filter((each: unknown) => typeof each === 'string'),
  };
}

/** A file that {@link renderArticle} wrote, with other sources and with the facts that it lacks; what else its front matter has stays. */
export function withSources(text: string, sources: readonly NamedPlace[], more: DocumentFacts = {}): string {
  const body = renderedBody(text);
  const head = headOf(text);
  const document = parsedHead(head);
  if (head === '' || !isMap(document.contents)) return text;
  for (const [key, fact] of FIELDS) {
    const value = fact === 'text' ? undefined : plain(more[fact]);
    if (value !== undefined && !document.has(key)) document.set(key, value);
  }
  document.set('source', sources.map(shownPlace));
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${body}`;
}
