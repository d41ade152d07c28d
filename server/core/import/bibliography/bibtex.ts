import { dateIn } from '../dates';
import type { DocumentFacts, ImportItem, SourcePlace } from '../types';
import { plainLatex } from './latex';
import { bibliographyMessages } from './messages';
import type { BibliographyEntry } from './types';

type Fields = ReadonlyMap<string, string>;

/** The entries of a BibTeX or biblatex file, and what cannot be read; in one pass. */
export function* bibtexEntries(text: string): Generator<BibliographyEntry | Extract<ImportItem, { warning: unknown }>> {
  const strings = new Map<string, string>(MONTHS.map((name, index) => [name, String(index + 1).padStart(2, '0')]));
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at)) {
    for (; counted < at; counted++) if (text.charCodeAt(counted) === 10) line++;
    const head = /^@\s{0,10}([A-Za-z]{1,40})\s{0,10}([{(])/.exec(text.slice(at, at + 70));
    if (head === null) {
      at++;
      continue;
    }
    const kind = head[1]?.toLowerCase() ?? '';
    const start = at + head[0].length;
    const end = endOf(text, start);
    if (kind === 'comment' || kind === 'preamble') {
      at = end ?? text.length;
      continue;
    }
    const place = { line };
    const body = end === null ? null : text.slice(start, end - 1);
    const read = body === null ? null : fieldsOf(kind === 'string' ? `,${body}` : body, strings);
    if (read === null || (kind !== 'string' && read.key === ''))
      yield { warning: { place, message: bibliographyMessages.broken, isLeftOut: true } };
    else if (kind === 'string') for (const [name, value] of read.fields) strings.set(name, value);
    else yield entryOf(place, read.key, read.fields);
    // What has no end may hide the next entry.
    at = end ?? start;
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Behind the bracket that closes an entry; null where none does before the next entry at the beginning of a line. */
function endOf(text: string, start: number): number | null {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}' || (character === ')' && depth === 1)) {
      depth--;
      if (depth === 0) return at + 1;
    } else if (character === '@' && text.charAt(at - 1) === '\n' && /^@[A-Za-z]{2,20}\s?\{/.test(text.slice(at, at + 30))) return null;
  }
  return null;
}

function fieldsOf(body: string, strings: Fields): { readonly key: string; readonly fields: Fields } {
  const comma = body.indexOf(',');
  const key = (comma < 0 ? body : body.slice(0, comma)).trim();
  const fields = new Map<string, string>();
  let at = comma < 0 ? body.length : comma + 1;
  while (at < body.length) {
    const equals = body.indexOf('=', at);
    if (equals < 0) break;
    const name = body.slice(at, equals).replace(/[,\s]/g, '').toLowerCase();
    const { value, end } = valueAt(body, equals + 1, strings);
    if (name !== '' && !fields.has(name)) fields.set(name, value);
    at = end;
  }
  return { key, fields };
}

/** A value of parts with # between them; `end` is behind the comma after it. */
function valueAt(body: string, from: number, strings: Fields): { readonly value: string; readonly end: number } {
  let value = '';
  let at = from;
  for (;;) {
    while (/[\s#]/.test(body.charAt(at))) at++;
    const first = body.charAt(at);
    if (first === '{') {
      const end = endOf(body, at + 1) ?? body.length + 1;
      value += body.slice(at + 1, end - 1);
      at = end;
    } else if (first === '"') {
      const end = closingQuote(body, at + 1);
      value += body.slice(at + 1, end);
      at = end + 1;
    } else {
      let end = at;
      while (end < body.length && !/[\s,#]/.test(body.charAt(end))) end++;
      const word = body.slice(at, end);
      value += strings.get(word.toLowerCase()) ?? word;
      if (end === at) break;
      at = end;
    }
    while (/\s/.test(body.charAt(at))) at++;
    if (body.charAt(at) !== '#') break;
  }
  const comma = body.indexOf(',', at);
  return { value, end: comma < 0 ? body.length : comma + 1 };
}

/** A quotation mark in braces does not close. */
function closingQuote(body: string, from: number): number {
  let depth = 0;
  for (let at = from; at < body.length; at++) {
    const character = body.charAt(at);
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '"' && depth === 0) return at;
  }
  return body.length;
}

function entryOf(place: SourcePlace, id: string, fields: Fields): BibliographyEntry {
  const plain = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = plainLatex(fields.get(name) ?? '');
      if (value !== '') return value;
    }
    return undefined;
  };
  const dated =
    fields.get('date') ?? [fields.get('year'), fields.get('month')?.replace(/[{}]/g, ''), fields.get('day')].filter(Boolean).join('-');
  const [from = '', to] = dated.split('/');
  const keywords = plain('keywords', 'keyword');
  const subtitle = plain('subtitle');
  const title = plain('title');
  const facts: DocumentFacts = {
    title: title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title,
    ...(dateIn(from) ?? {}),
    dateEnd: to === undefined ? undefined : dateIn(to)?.date,
    outlet: plain('journaltitle', 'journal', 'newspaper', 'booktitle', 'howpublished', 'publisher', 'organization'),
    author: authorsIn(fields.get('author') ?? ''),
    url: /https?:\/\/[^\s{}]+/.exec(fields.get('url')?.replace(/\\([_%&#~])/g, '$1') ?? '')?.[0],
    language: /^[a-z]{2}(?:-[A-Za-z]{2})?$/.exec(plain('language', 'langid') ?? '')?.[0],
    section: plain('section', 'chapter'),
    page: plain('pages'),
    edition: plain('edition'),
    dateline: plain('location', 'address'),
    keywords: keywords === undefined ? undefined : keywordsIn(keywords),
    copyright: plain('copyright', 'rights'),
    id,
    other: other({ doi: plain('doi'), issn: plain('issn'), note: plain('note') }),
  };
  return { place, facts, abstract: plain('abstract'), files: filesIn(fields.get('file') ?? '') };
}

/** Those that have a value; undefined for none. */
export function other(values: Readonly<Record<string, string | undefined>>): DocumentFacts['other'] {
  const known = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** Keywords with commas or semicolons between them. */
export const keywordsIn = (written: string): readonly string[] =>
  written
    .split(/[,;]/)
    .map(each => each.trim())
    .filter(each => each !== '');

/** Split where the separator is in no braces. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at));
      at += separator.length - 1;
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** 'Family, Given and {An Office}' as 'Given Family; An Office'. */
function authorsIn(written: string): string | undefined {
  const names = splitOutside(written.replace(/\s+/g, ' '), ' and ')
    .map(name =>
      (/^\s*\{.*\}\s*$/.test(name)
        ? [plainLatex(name)]
        : plainLatex(name)
            .split(',')
            .map(part => part.trim())
            .reverse()
      )
        .join(' ')
        .trim(),
    )
    .filter(name => name !== '');
  return names.length === 0 ? undefined : names.join('; ');
}

/** 'Title:files/12/a.txt:text/plain;…' as Zotero and JabRef write it, or paths alone. */
function filesIn(written: string): string[] {
  return splitAt(written, ';')
    .map(each => {
      const parts = splitAt(each, ':');
      return (parts.length >= 3 ? parts.at(-2) : parts[0]) ?? '';
    })
    .map(path =>
      path
        .replace(/\\([\\:;{}_&%#$ ])/g, '$1')
        .trim()
        .replaceAll('\\', '/'),
    )
    .filter(path => path !== '');
}

/** Split where the separator has no back slash before it. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let open = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') open += character + text.charAt(++at);
    else if (character === separator) {
      parts.push(open);
      open = '';
    } else open += character;
  }
  return [...parts, open];
}
