import type { Span } from '../text/span';
import { readYaml } from '../yaml/read';
import { textOf } from '../yaml/types';
import { writtenDate } from './headerDates';
import { bestFirst } from './headerLines';
import type { Article, PublicationDate, Sourced } from './types';

/** YAML between two lines of `---` on top of a text, as static site generators and cleaned copies have it. */
export interface FrontMatter extends Span {
  /** Where the closing line begins: what is added goes before it. */
  readonly closing: number;
  readonly keys: ReadonlySet<string>;
  /** What it says of the article. */
  readonly fields: FrontMatterFields;
  readonly dates: readonly PublicationDate[];
}

/** The fields that are known, each with the other names it goes by: keys in lower case, letters and digits only. */
const NAMES = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication'],
  author: ['author', 'authors', 'byline'],
  url: ['url', 'link', 'canonical', 'permalink', 'canonicalurl'],
} as const;

/** Keys of a publication date, the most reliable first, and those of an update. */
const PUBLISHED =
  'articlepublishedtime|articlepublished|datepublished|publisheddate|publishdate|publicationdate|publishedat|publishedon|publishedtime|published|pubdate|firstpublished|originallypublished|date|dcdate|dcdateissued|dctermsissued|dcdatecreated|dateissued|issued|issuedate|releasedate|released|posted|posteddate|postdate|dateposted|postedon|postedat|created|createdat|createdon|creationdate|datecreated|day|datetime|timestamp'.split(
    '|',
  );
const UPDATED =
  'updated|updatedat|updatedon|dateupdated|lastupdated|updateddate|lastmod|lastmodified|modified|modifiedat|datemodified|articlemodifiedtime|dctermsmodified|lastchange'.split(
    '|',
  );

type FrontMatterField = keyof typeof NAMES;
type FrontMatterFields = Partial<Record<FrontMatterField, Sourced<'metadata'>>>;

const LONGEST = 16_384;
const MOST_REFERENCES = 100;

/** Undefined where a text has none: no closing line near, no map, or broken YAML. Never throws. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const opening = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  const head = text.slice(0, LONGEST);
  const end = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/.exec(head.slice(opening - 1));
  if (end === null || (head.length < text.length && opening - 1 + end.index + end[0].length >= LONGEST)) return undefined;
  const closing = opening - 1 + end.index + end[0].length - end[0].trimStart().length;
  return readFields(text.slice(opening, closing), opening, { start: 0, end: closing + end[0].trim().length, closing });
}

function readFields(yaml: string, offset: number, place: Span & { readonly closing: number }): FrontMatter | undefined {
  const { root, problems } = readYaml(yaml, undefined, MOST_REFERENCES);
  if (problems.length > 0 || root.kind !== 'map' || root.fields.length === 0) return undefined;
  const keys = new Set<string>();
  const values = new Map<string, Sourced<'metadata'>>();
  for (const { key, value } of root.fields) {
    const name = key.toLowerCase();
    if (!/^[\w.:-]+$/.test(name) || keys.has(name)) return undefined;
    keys.add(name);
    const written = textOf(value)?.replace(/\s+/g, ' ').trim();
    if (value.kind !== 'text' || written === undefined || written === '') continue;
    const quotes = value.style === 'double quotes' || value.style === 'single quotes' ? 1 : 0;
    const span = { start: offset + value.start + quotes, end: offset + value.end - quotes };
    values.set(name, { value: written, source: 'metadata', span });
  }
  return { ...place, keys, ...frontMatterFacts(values) };
}

/** What front matter says of an article, whatever its notation: `values` are what is written for each key. */
export function frontMatterFacts(values: ReadonlyMap<string, Sourced<'metadata'>>): Pick<FrontMatter, 'fields' | 'dates'> {
  const plain = new Map([...values].map(([key, value]) => [key.toLowerCase().replace(/[^a-z0-9]/g, ''), value] as const));
  const fields: FrontMatterFields = {};
  for (const field of Object.keys(NAMES) as FrontMatterField[]) {
    const found = NAMES[field].flatMap(name => plain.get(name) ?? []).find(({ value }) => isGood(field, value));
    if (found !== undefined) fields[field] = found;
  }
  const dated = (names: readonly string[], source: PublicationDate['source']): PublicationDate[] =>
    names.flatMap(name => {
      const given = plain.get(name);
      const date = given === undefined ? null : writtenDate(given.value);
      return given === undefined || date === null ? [] : [{ ...given, ...date, source }];
    });
  return { fields, dates: [...dated(PUBLISHED, 'metadata'), ...dated(UPDATED, 'updated')] };
}

const isGood = (field: FrontMatterField, value: string): boolean => field !== 'url' || /^https?:\/\/\S+$/i.test(value);

/** An article with what its front matter says, which goes before what its lines say; the front matter is its first passage. */
export function withFrontMatter(article: Article, { fields, dates, start, end }: FrontMatter): Article {
  const { title, ...others } = fields;
  const shifted = article.passages.map(passage => ({
    ...passage,
    section: passage.section < 0 ? passage.section : passage.section + 1,
    ...(passage.verdict?.keeps !== undefined && { verdict: { ...passage.verdict, keeps: passage.verdict.keeps + 1 } }),
  }));
  return {
    ...article,
    ...others,
    ...(title && { title: { ...title, source: 'headline' } }),
    dates: bestFirst([...dates, ...article.dates]),
    passages: [{ start, end, kind: 'metadata', section: -1 }, ...shifted],
    frontMatter: { start, end },
  };
}
