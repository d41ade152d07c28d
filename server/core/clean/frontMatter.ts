import { stringify } from 'yaml';
import { frontMatterOf } from '../article/frontMatter';
import type { Article, Header } from '../article/types';
import { CLEAN_REASONS } from './messages';
import { hashOf } from './script';
import type { CleanEdit, CleanOptions } from './types';

/**
 * The edit that puts what is known about an article on top of its cleaned copy, as YAML between lines of `---`: title, outlet, author,
 * date, the source's path from the corpus folder, url, and the SHA-256 of the source's text in UTF-8. Front matter that is
 * there gets what it lacks; one that a cleaning wrote (it has `sha256`) stays as it is, so that a copy of a copy names the
 * first source. Undefined where there is nothing to insert.
 */
export function frontMatterEdit(article: Article, header: Header, { lineBreaks }: CleanOptions): CleanEdit | undefined {
  const there = frontMatterOf(article.text);
  if (there?.keys.has('sha256')) return undefined;
  const known = Object.entries(fieldsOf(article, header)).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !there?.keys.has(entry[0]),
  );
  const eol = lineBreaks === 'source' ? (/\r\n|\n|\r/.exec(article.text)?.[0] ?? '\n') : EOL[lineBreaks];
  const yaml = stringify(Object.fromEntries(known), { lineWidth: 0 }).replaceAll('\n', eol);
  const at = there?.closing ?? 0;
  const replacement = there === undefined ? `---${eol}${yaml}---${eol}${eol}` : yaml;
  return { start: at, end: at, replacement, kind: 'front matter', reason: CLEAN_REASONS.frontMatter };
}

const EOL = { lf: '\n', crlf: '\r\n' } as const;

function fieldsOf({ id, text }: Article, { title, outlet, author, published, url }: Header): Readonly<Record<string, string | undefined>> {
  return {
    title: title.source === 'file name' ? undefined : title.value,
    outlet: outlet?.value,
    author: author?.value,
    date: published?.value,
    source: id,
    url: url?.value,
    sha256: hashOf(text),
  };
}
