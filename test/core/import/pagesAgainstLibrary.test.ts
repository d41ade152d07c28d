import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { pageTree } from '../../../server/imports/pages/dom';
import { readAs } from '../../support/importing';
import { type Sample, withSentences } from '../../support/importSamples';
import { likeness } from '../../support/likeness';

const PAGES = new URL('../../fixtures/imports/html.yaml', import.meta.url);

const documentOf = (html: string) => pageTree(html, parseHTML);

const byLibrary = (html: string): string => {
  try {
    return new Readability(documentOf(html) as never).parse()?.textContent ?? '';
  } catch {
    return '';
  }
};

const byLines = (html: string): string => documentOf(html.replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '')).body?.textContent ?? '';

/** Pages with little text, much around it, or their text in their data, by what should be read of them. */
const MORE: readonly (readonly [name: string, html: string, expected: string])[] = [
  [
    'a short note',
    '<html><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><div><h1>Kelp</h1><p>$d</p></div><footer>All rights reserved</footer></body></html>',
    '$d',
  ],
  [
    'a teaser with the text in its data',
    '<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Crews","articleBody":"$a\\n\\n$c\\n\\n$d\\n\\n$e"}</script></head><body><article><p>$a</p></article></body></html>',
    '$a $c $d $e',
  ],
  [
    'comments and lists of links around it',
    `<html><body><ul>${'<li><a href="/x">Another story of the harbour</a></li>'.repeat(30)}</ul><article><p>$a</p><p>$b</p><p>$c</p><p>$d</p></article><div class="comments"><p>Nice</p><p>Not so</p></div></body></html>`,
    '$a $b $c $d',
  ],
  [
    'a text in rows of a table, as of the nineties',
    '<html><body><table><tr><td><a href="/">Home</a></td><td><p>$a</p><p>$b</p><p>$c</p><p>$d</p></td></tr></table></body></html>',
    '$a $b $c $d',
  ],
];

/** By Readability alone, by all lines of the page, and by the importer. */
describe('The main text of a page is at least as good as', () => {
  const samples = parse(fs.readFileSync(PAGES, 'utf8')) as readonly Sample[];
  const pages = [
    ...samples.map(({ name, text = '', documents }) => [name, text, documents.flatMap(({ paragraphs }) => paragraphs).join(' ')] as const),
    ...MORE,
  ].map(([name, html, expected]) => [name, withSentences(html), withSentences(expected)] as const);

  for (const [name, html, expected] of pages) {
    it(`the library alone, and the lines of the page: ${name}`, async () => {
      const { documents } = await readAs('html', html);
      const own = likeness(documents.flatMap(({ paragraphs }) => paragraphs).join('\n'), expected);
      const [library, lines] = [likeness(byLibrary(html), expected), likeness(byLines(html), expected)];
      assert.ok(own >= library && own >= lines, `${own} against ${library} by the library and ${lines} by lines`);
      assert.ok(own > 0.9, String(own));
    });
  }
});
