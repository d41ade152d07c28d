import type { SourceName } from './authors';
import type { CslItem } from './sources';

/**
 * Sources as a BibTeX database in UTF-8, which biber and today's BibTeX read: articles of newspapers are `@article`, all else is `@misc`.
 * `date` is for biblatex, `year` and `month` for BibTeX.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const isArticle = item.type === 'article-newspaper';
  const date = [year, month, day].flatMap(part => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
  const fields: (readonly [string, string | undefined])[] = [
    ['author', item.author === undefined ? undefined : `{${item.author.map(nameOf).join(' and ')}}`],
    // Two pairs of braces: no style changes the case of its words.
    ['title', `{{${escaped(item.title)}}}`],
    [isArticle ? 'journal' : 'howpublished', item['container-title'] && `{${escaped(item['container-title'])}}`],
    ['date', date === '' ? undefined : `{${date.padStart(4, '0')}}`],
    ['year', year === undefined ? undefined : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    // BibTeX writes a range with two hyphens.
    ['pages', item.page && `{${escaped(item.page.replaceAll('-', '--'))}}`],
    ['url', item.URL && `{${addressOf(item.URL)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = ${value}`]));
  return `@${isArticle ? 'article' : 'misc'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** 'Family, Given'; a literal name in braces, so that neither its words nor an 'and' in it are taken apart. */
const nameOf = (name: SourceName): string =>
  'literal' in name ? `{${escaped(name.literal)}}` : `${escapedPart(name.family)}, ${escapedPart(name.given)}`;

const escapedPart = (part: string): string => (/\band\b|,/i.test(part) ? `{${escaped(part)}}` : escaped(part));

const SPECIAL: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What LaTeX would take for a command, as it writes the character itself. Braces are written by name: BibTeX counts them, escaped or not. */
const escaped = (text: string): string => text.replace(/[\\{}~^$&#_%]/g, character => SPECIAL[character] ?? `\\${character}`);

/** An address is written as it is, without what would end the field. */
const addressOf = (url: string): string =>
  url.replace(/[{}\\\s]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
