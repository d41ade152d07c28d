import { stringify } from 'yaml';
import { frontMatterOf } from '../article/frontMatter';
import type { FrontMatterNotation } from '../article/frontMatterHead';
import { isMarkdownFile } from '../article/parse';
import type { Article, Header } from '../article/types';
import { CLEAN_REASONS } from './messages';
import { hashOf } from './script';
import type { CleanEdit, CleanOptions } from './types';

/**
 * The edit that puts what is known about an article on top of its cleaned copy, as YAML between lines of `---`, or in the notation of its own front matter: title, outlet, author,
 * date, the source's path from the corpus folder, url, page, and the SHA-256 of the source's text in UTF-8. Front matter that is
 * there gets what it lacks (above Pandoc's title block there is a new one); one that a cleaning wrote (it has `sha256`) stays as it is, so that a copy of a copy names the
 * first source. Undefined where there is nothing to insert.
 */
export function frontMatterEdit(article: Article, header: Header, { lineBreaks }: CleanOptions): CleanEdit | undefined {
  const there = frontMatterOf(article.text, isMarkdownFile(article.id));
  if (there?.keys.has('sha256')) return undefined;
  const add = there === undefined ? undefined : ADDED[there.notation];
  const known = Object.entries(fieldsOf(article, header)).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (add === undefined || !there?.keys.has(entry[0])),
  );
  const eol = lineBreaks === 'source' ? (/\r\n|\n|\r/.exec(article.text)?.[0] ?? '\n') : EOL[lineBreaks];
  const yaml = stringify(Object.fromEntries(known), { lineWidth: 0 }).replaceAll('\n', eol);
  const at = there?.insertAt ?? 0;
  const replacement = add === undefined ? `---${eol}${yaml}---${eol}${eol}` : add(known, yaml, eol);
  return { start: at, end: at, replacement, kind: 'front matter', reason: CLEAN_REASONS.frontMatter };
}

/** Fields as they are added to front matter of a notation that takes any. A text in JSON is one in TOML, too. */
const ADDED: Partial<Record<FrontMatterNotation, (fields: readonly (readonly [string, string])[], yaml: string, eol: string) => string>> = {
  yaml: (_fields, yaml) => yaml,
  toml: (fields, _yaml, eol) => fields.map(([key, value]) => `${key} = ${JSON.stringify(value)}${eol}`).join(''),
  json: (fields, _yaml, eol) => fields.map(([key, value]) => `${eol}  ${JSON.stringify(key)}: ${JSON.stringify(value)},`).join(''),
};

const EOL = { lf: '\n', crlf: '\r\n' } as const;

function fieldsOf(
  { id, text }: Article,
  { title, outlet, author, published, url, page }: Header,
): Readonly<Record<string, string | undefined>> {
  return {
    title: title.source === 'file name' ? undefined : title.value,
    outlet: outlet?.value,
    author: author?.value,
    date: published?.value,
    source: id,
    url: url?.value,
    page: page?.value,
    sha256: hashOf(text),
  };
}
