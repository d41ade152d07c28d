import { isLanguageCode } from '../language/language';
import type { FileProblem } from '../text/problem';
import { type Span, sliceOf } from '../text/span';
import { FIELD_LINE, type FrontMatterNotation, frontMatterHeadOf } from './frontMatterHead';
import { frontMatterValuesOf } from './frontMatterValues';
import { writtenDate } from './headerDates';
import { bestFirst } from './headerLines';
import { FRONT_MATTER_MESSAGES } from './messages';
import type { Article, PublicationDate, Sourced } from './types';

/** What site generators and cleaned copies have on top of a text: fields in YAML, TOML or JSON, or Pandoc's title block. */
export interface FrontMatter extends Span {
  readonly notation: FrontMatterNotation;
  /** Where a field can be added: a line of its own, in JSON right behind the opening brace. */
  readonly insertAt: number;
  /** Why it cannot be read as its notation. */
  readonly problem?: FileProblem;
  readonly keys: ReadonlySet<string>;
  /** What it says of the article. */
  readonly fields: FrontMatterFields;
  readonly dates: readonly PublicationDate[];
  /** The code of the language it names: 'de', 'pt-BR'. */
  readonly language?: string;
}

/** The fields that are known, each with the other names it goes by: keys in lower case, letters and digits only. */
const NAMES = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication'],
  author: ['author', 'authors', 'byline'],
  url: ['url', 'link', 'canonical', 'permalink', 'canonicalurl'],
  page: ['page', 'pages', 'pagenumber', 'pagenumbers', 'printpage', 'prismstartingpage'],
} as const;

const LANGUAGE = ['language', 'lang', 'locale', 'inlanguage', 'dclanguage', 'dctermslanguage', 'oglocale'];

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

/**
 * The front matter of a text, in YAML, TOML or JSON; in Markdown Pandoc's title block, too. Of Markdown, what cannot be read is front matter,
 * too, with a problem, and is read line by line; of other texts it is text, as is what has keys that are not plain words. Never throws.
 */
export function frontMatterOf(text: string, isMarkdown = false): FrontMatter | undefined {
  const head = frontMatterHeadOf(text, isMarkdown);
  if (head === undefined || !(head.closed || isMarkdown)) return undefined;
  const { values, keys, doubtful, mistake } = frontMatterValuesOf(text, head);
  if (keys.size === 0 || (!isMarkdown && (doubtful || mistake !== undefined))) return undefined;
  if ((doubtful || mistake !== undefined) && !isMostlyFields(sliceOf(text, head.inner))) return undefined;
  const { start, end, notation, insertAt } = head;
  const problem = head.closed ? mistake : { ...firstLine(text), message: FRONT_MATTER_MESSAGES.notClosed(CLOSING[notation]) };
  return { start, end, notation, insertAt, keys, ...frontMatterFacts(values), ...(problem && { problem: { ...problem, ...PROBLEM } }) };
}

/** What is written for each key of a text's front matter, as text; empty where it has none. */
export function frontMatterTexts(text: string, isMarkdown: boolean): ReadonlyMap<string, string> {
  const head = frontMatterHeadOf(text, isMarkdown);
  if (head === undefined) return new Map();
  return new Map([...frontMatterValuesOf(text, head).values].map(([key, { value }]) => [key, value]));
}

/** Prose between two rules has a colon, too, but few lines that begin with a word and one. */
function isMostlyFields(inner: string): boolean {
  const lines = inner.split(/[\r\n]+/).filter(line => line.trim() !== '');
  return 2 * lines.filter(line => FIELD_LINE.test(line) || /^[ \t]*(?:[-#[\]{}]|[ \t])/.test(line)).length > lines.length;
}

const PROBLEM = { code: 'broken-front-matter', severity: 'warning' } as const;

const CLOSING: Readonly<Record<FrontMatterNotation, string>> = { yaml: '---', toml: '+++', json: '}', pandoc: '' };

const firstLine = (text: string): Span => ({ start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 });

/** Maps that hold an article's own fields. */
const WRAPPER = /^(?:params|extra|meta|metadata|page|data|fields|attributes|frontmatter|seo|custom|head)\./;

/** What front matter says of an article, whatever its notation: `values` are what is written for each key. */
export function frontMatterFacts(values: ReadonlyMap<string, Sourced<'metadata'>>): Pick<FrontMatter, 'fields' | 'dates' | 'language'> {
  const plain = new Map<string, Sourced<'metadata'>>();
  for (const [key, value] of [...values].sort(([a], [b]) => Number(WRAPPER.test(a)) - Number(WRAPPER.test(b)))) {
    const name = key
      .toLowerCase()
      .replace(WRAPPER, '')
      .replace(/[^a-z0-9]/g, '');
    if (!plain.has(name)) plain.set(name, value);
  }
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
  const language = LANGUAGE.flatMap(name => plain.get(name)?.value.trim().replaceAll('_', '-') ?? []).find(isLanguageCode);
  return { fields, dates: [...dated(PUBLISHED, 'metadata'), ...dated(UPDATED, 'updated')], ...(language !== undefined && { language }) };
}

const isGood = (field: FrontMatterField, value: string): boolean =>
  field === 'url' ? /^https?:\/\/\S+$/i.test(value) : field !== 'page' || (value.length <= LONGEST_PAGE && /\d/.test(value));

/** 'News; Pg. 12' is one, the address of a page is none. */
const LONGEST_PAGE = 24;

/** An article with what its front matter says, which goes before what its lines say; the front matter is its first passage. */
export function withFrontMatter(article: Article, { fields, dates, start, end, problem }: FrontMatter): Article {
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
    ...(problem && { problems: [problem] }),
  };
}
