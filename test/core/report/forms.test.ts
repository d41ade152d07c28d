import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../../../server/core/annotations/formats/xml/read';
import type { CslItem } from '../../../server/core/report/sources';
import { headOf } from '../../../server/core/report/table';
import { citationsOf, docxOf, xlsxOf } from '../../../server/report/forms';
import { REPORT_STYLES } from '../../../server/report/request';

const ITEMS: readonly CslItem[] = [
  {
    id: 'one',
    type: 'article-newspaper',
    title: 'Talks <stall> & resume',
    author: [{ family: 'Keller', given: 'Maria' }],
    'container-title': 'The Daily News',
    issued: { 'date-parts': [[2019, 8, 15]] },
    URL: 'https://example.org/a',
  },
  { id: 'two', type: 'article-newspaper', title: 'No author', 'container-title': 'The Daily News', issued: { 'date-parts': [[2019]] } },
  { id: 'three', type: 'webpage', title: 'A page', author: [{ literal: 'Reuters' }], URL: 'https://example.org/b' },
];

const plain = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

describe('citations', () => {
  const EXPECTED = {
    'chicago-author-date': [
      '(Keller 2019)',
      'Keller, Maria. 2019. “Talks <stall> & Resume.” The Daily News, August 15. https://example.org/a.',
    ],
    'chicago-notes': [
      'Maria Keller, “Talks <stall> & Resume,” The Daily News, August 15, 2019, https://example.org/a.',
      'Keller, Maria. “Talks <stall> & Resume.” The Daily News, August 15, 2019. https://example.org/a.',
    ],
    mla: ['(Keller)', 'Keller, Maria. “Talks <stall> & Resume.” The Daily News, 15 Aug. 2019, https://example.org/a.'],
    apa: ['(Keller, 2019)', 'Keller, M. (2019, August 15). Talks <stall> & resume. The Daily News. https://example.org/a'],
    harvard: [
      '(Keller, 2019)',
      'Keller, M. (2019) “Talks <stall> & resume,” The Daily News, 15 August. Available at: https://example.org/a.',
    ],
  } as const;

  for (const style of REPORT_STYLES) {
    it(`are those of ${style}`, () => {
      const { citationOf, references } = citationsOf(ITEMS, style, 'en-US');
      assert.deepEqual([plain(citationOf('one')), references.map(plain).find(line => line.startsWith('Keller'))], EXPECTED[style]);
      assert.ok(references[0]?.every(({ text }) => !/<\/?(?:i|b|div|span)\b/.test(text)));
    });
  }

  it('have titles of newspapers in italics', () => {
    const { references } = citationsOf(ITEMS, 'apa', 'en-US');
    assert.deepEqual(
      references
        .flat()
        .filter(({ italic }) => italic)
        .map(({ text }) => text)
        .includes('The Daily News'),
      true,
    );
  });

  it('are in the language that is asked for', () => {
    const { references } = citationsOf(ITEMS, 'harvard', 'de-DE');
    assert.ok(references.some(line => plain(line).includes('15 August')));
  });

  const style = (body: string) =>
    `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>x</title><id>x</id></info>${body}</style>`;

  it('may be in a style of the user', () => {
    const text = style('<citation><layout prefix="[" suffix="]"><text variable="title" font-variant="small-caps"/></layout></citation>');
    const { citationOf, references } = citationsOf(ITEMS, { name: 'mine.csl', text }, 'en-US');
    assert.deepEqual(citationOf('two'), [{ text: '[' }, { text: 'No author', smallCaps: true }, { text: ']' }]);
    assert.deepEqual(references, []);
  });

  for (const [what, text, message] of [
    ['XML', '<style', /mine\.csl is not a citation style: /],
    ['a style', '<html/>', /its first element is not <style>/],
    ['complete', style(''), /it has no <citation>/],
    [
      'independent',
      '<style><info><link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info></style>',
      /only refers to another style\. Save that one instead: http:\/\/www\.zotero\.org\/styles\/apa/,
    ],
  ] as const) {
    it(`are refused where a style is not ${what}`, () => {
      assert.throws(() => citationsOf(ITEMS, { name: 'mine.csl', text }, 'en-US'), message);
    });
  }
});

/** The parts of an Office Open XML file; each is well-formed XML. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  for (const [name, text] of parts) if (/\.(?:xml|rels)$/.test(name)) assert.ok('root' in readXml(text), name);
  return parts;
}

describe('a Word document', () => {
  it('has the text of a report, and nothing that its text could make of it', async () => {
    const text = '<w:p/> & \u0000\u0008\ud800 { HYPERLINK "x" } \u202e=1';
    const bytes = await docxOf(text, [
      { kind: 'title', runs: [{ text }] },
      { kind: 'passage', runs: [{ text: 'He ' }, { text: 'denied', mark: '#d55e00' }, { text: ' it.' }] },
      { kind: 'source', runs: [{ text: 'x', href: 'https://example.org/?a=1&b="2"' }] },
      { kind: 'item', runs: [{ text: 'one', italic: true }] },
    ]);
    const parts = partsOf(bytes);
    const document = parts.get('word/document.xml') ?? '';
    assert.match(
      document,
      /&lt;w:p\/&gt; &amp; \ufffd\ufffd\ufffd \{ HYPERLINK &quot;x&quot; \} =1|&lt;w:p\/&gt; &amp; \ufffd\ufffd\ufffd \{ HYPERLINK "x" \} =1/,
    );
    assert.match(document, /w:color="d55e00"/i);
    assert.doesNotMatch(document, /fldSimple|instrText/);
    assert.match(parts.get('word/_rels/document.xml.rels') ?? '', /TargetMode="External"/);
    assert.ok(![...parts.keys()].some(name => /vba|macro/i.test(name)));
  });
});

describe('a workbook', () => {
  it('has text in every cell, formulas and controls included, and says what it cut', async () => {
    const long = 'x'.repeat(40_000);
    const { bytes, cut } = await xlsxOf({
      sheet: 'Annotations',
      head: headOf(),
      rows: [['=HYPERLINK("http://x")', '<b>&', long, '2019-08-15', '007']],
      widths: headOf().map(() => 16),
    });
    assert.equal(cut, 1);
    const parts = partsOf(bytes);
    const all = [...parts.values()].join('\n');
    assert.doesNotMatch(all, /<f>|<f /);
    assert.match(all, /=HYPERLINK\((?:"|&quot;)http:\/\/x(?:"|&quot;)\)/);
    assert.match(all, /&lt;b&gt;&amp;/);
    assert.match(all, />007</);
    assert.ok(!all.includes(long) && all.includes(`${'x'.repeat(32_766)}…`));
  });
});
