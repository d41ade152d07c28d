/// <reference path="../annotations/formats/papaparse.d.ts" />
import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import { wellFormed } from '../annotations/formats/bratNames';
import { guarded } from '../text/spreadsheet';
import { pieces } from './pieces';
import type { ArticleToExport } from './types';
import { FACT_NAMES } from './types';
import type { ArticleWriter } from './writer';

export const TABLE_HEAD: readonly string[] = ['article', ...FACT_NAMES, 'text'];

/** A row of {@link TABLE_HEAD}. */
export const rowOf = ({ article, facts, text }: ArticleToExport): string[] =>
  [article, ...FACT_NAMES.map(name => facts[name]), text].map(cellOf);

/** Without characters that no table can have: controls other than tabs and line ends, and halves of pairs. */
export const cellOf = (text: string): string => wellFormed(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, ''));

/** A table for spreadsheets (RFC 4180, with a byte order mark); a cell that one would run as a formula has an apostrophe before it. */
export function spreadsheetWriter(): ArticleWriter {
  const table = pieces();
  table.add(`\ufeff${line(TABLE_HEAD)}`);
  return {
    add: article => table.add(line(rowOf(article).map(guarded))),
    files: () => [{ path: 'articles.csv', bytes: table.bytes() }],
  };
}

/** JSON Lines, an article each, with its paragraphs. */
export function jsonLinesWriter(): ArticleWriter {
  const lines = pieces();
  return {
    add: ({ article, facts, text, paragraphs }) => lines.add(`${JSON.stringify({ id: article, ...known(facts), text, paragraphs })}\n`),
    files: () => [{ path: 'articles.jsonl', bytes: lines.bytes() }],
  };
}

/** What `readtext` and `quanteda` call a document and its variables, as CSV and as JSON Lines; texts to the letter. */
export function quantedaWriter(): ArticleWriter {
  const table = pieces();
  const lines = pieces();
  table.add(line(['doc_id', 'text', ...FACT_NAMES]));
  return {
    add({ article, facts, text }) {
      table.add(line([article, text, ...FACT_NAMES.map(name => facts[name])].map(cellOf)));
      lines.add(`${JSON.stringify({ doc_id: article, text, ...facts })}\n`);
    },
    files: () => [
      { path: 'documents.csv', bytes: table.bytes() },
      { path: 'documents.jsonl', bytes: lines.bytes() },
    ],
  };
}

/** A plain text a file, and a table of what is known about each, for AntConc and other concordancers. */
export function plainTextWriter(): ArticleWriter {
  const table = pieces();
  const texts: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  const taken = new Set<string>();
  table.add(tabbed(['filename', ...FACT_NAMES]));
  return {
    add({ article, facts, text }) {
      const path = textPath(article, taken);
      texts.push({ path: `texts/${path}`, bytes: strToU8(`${text.trimEnd()}\n`) });
      table.add(tabbed([path, ...FACT_NAMES.map(name => facts[name])]));
    },
    files: () => [...texts, { path: 'metadata.tsv', bytes: table.bytes() }],
  };
}

/** A path that ends in .txt, and that no other article has. */
function textPath(article: string, taken: Set<string>): string {
  const base = article.replace(/\.txt$/i, '');
  let path = `${base}.txt`;
  for (let nth = 2; taken.has(path.toLowerCase()); nth++) path = `${base}-${nth}.txt`;
  taken.add(path.toLowerCase());
  return path;
}

const line = (cells: readonly string[]): string => `${Papa.unparse([[...cells]], { newline: '\r\n' })}\r\n`;

/** Facts have no tabs and no line ends. */
const tabbed = (cells: readonly string[]): string => `${cells.map(cell => cellOf(cell).replace(/[\t\n]/g, ' ')).join('\t')}\n`;

const known = (facts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
