/**
 * Main text of the pages of `boiler_scrapinghub`, as the importer of web pages finds it, as Readability alone does, and as all lines have it. The data has the visible lines of
 * pages and no tags, so each line is an element here: what tags say of a page is in none of the figures. Arguments: the file. Prints {@link LinePageFigures} as JSON.
 */
import fs from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageTree } from '../../server/imports/pages/dom';
import { readPage } from '../../server/imports/pages/readPage';
import { likeness } from '../support/likeness';

/** F1 over words in %, the mean of all pages. */
export interface LinePageFigures {
  readonly tag: string;
  readonly pages: number;
  readonly importer: number;
  readonly library: number;
  readonly lines: number;
}

interface Row {
  readonly lines: readonly { readonly t: string; readonly m?: number; readonly n?: number }[];
}

const rows = fs
  .readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as Row);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function byImporter(html: string): Promise<string> {
  const found: string[] = [];
  for await (const item of readPage(html, {})) if ('document' in item) found.push(...item.document.paragraphs);
  return found.join('\n');
}

function byLibrary(html: string): string {
  try {
    return new Readability(pageTree(html, parseHTML) as never).parse()?.textContent ?? '';
  } catch {
    return '';
  }
}

async function figuresOf(tag: string): Promise<LinePageFigures> {
  const sums = { importer: 0, library: 0, lines: 0 };
  for (const { lines } of rows) {
    const html = `<html><body>${lines.map(({ t }) => `<${tag}>${escaped(t)}</${tag}>\n`).join('')}</body></html>`;
    const expected = lines.flatMap(({ t, m }) => (m === 1 ? [t] : [])).join('\n');
    sums.importer += likeness(await byImporter(html), expected);
    sums.library += likeness(byLibrary(html), expected);
    sums.lines += likeness(lines.map(({ t }) => t).join('\n'), expected);
  }
  const mean = (sum: number): number => (100 * sum) / rows.length;
  return { tag, pages: rows.length, importer: mean(sums.importer), library: mean(sums.library), lines: mean(sums.lines) };
}

const main = async (): Promise<void> => console.log(JSON.stringify([await figuresOf('p'), await figuresOf('div')]));

void main();
