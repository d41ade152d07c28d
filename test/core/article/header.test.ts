import assert from 'node:assert/strict';
import { parseArticleEntries } from '../../../server/core/article/articleEntries';
import { headerOf } from '../../../server/core/article/header';
import { parseArticle } from '../../../server/core/article/parse';

const LEAD = 'Negotiators met in the capital for a third day on Tuesday, and neither side gave way.';
const entry = parseArticleEntries(
  'articles:\n  a.txt: { date: 2018-01-01, title: Mine, outlet: DW, author: Me, url: "https://example.org/x" }\n',
).entries.get('a.txt');

describe('the header of an article', () => {
  const article = parseArticle(
    'a.txt',
    ['Talks enter their third day', 'By Jane Doe', 'Published: 2018-08-16', `KABUL (AP) — ${LEAD}`, LEAD].join('\n'),
  );

  it('is what the researcher says', () => {
    const header = headerOf(article, entry, '2019-01-01');
    assert.deepEqual(
      Object.values(header)
        .map(({ value, source }) => `${source}: ${value}`)
        .sort(),
      [
        'articles.yaml: 2018-01-01',
        'articles.yaml: DW',
        'articles.yaml: Me',
        'articles.yaml: Mine',
        'articles.yaml: https://example.org/x',
      ],
    );
  });

  it('has the page that the researcher, front matter or a line about the article names', () => {
    const pageOf = (line: string, given?: string): string | undefined => {
      const yaml = `articles:\n  a.txt: { page: ${given} }\n`;
      const said = given === undefined ? undefined : parseArticleEntries(yaml).entries.get('a.txt');
      const { page } = headerOf(parseArticle('a.txt', ['Talks enter their third day', 'By Jane Doe', line, LEAD, LEAD].join('\n')), said);
      return page && `${page.source}: ${page.value}`;
    };
    const WRITTEN = {
      'Page: A1': 'metadata: A1',
      'Pages: 12-13': 'metadata: 12-13',
      'PAGE: Pg. 4': 'metadata: 4',
      'Print page: B2, B3': 'metadata: B2, B3',
      'SECTION: News; Pg. 4': 'metadata: 4',
      'Section: Section A; National Desk; Pg. A12': 'metadata: A12',
      'Section: Sports': undefined,
      'Page: 1 of 3': undefined,
      'Page: 1 2 3 4 Next': undefined,
      'Page: the one that nobody read': undefined,
    };
    for (const [line, page] of Object.entries(WRITTEN)) assert.equal(pageOf(line), page, line);
    assert.equal(pageOf('Page: A1', 'C3'), 'articles.yaml: C3');
    assert.equal(pageOf(LEAD, '7'), 'articles.yaml: 7');
    const front = parseArticle('a.md', `---\npage: A1\n---\n\n# Talks enter their third day\n\nPage: B2\n\n${LEAD}\n`);
    assert.equal(headerOf(front, undefined).page?.value, 'A1');
    const line = parseArticle('a.md', `# Talks enter their third day\n\n**Page:** B2\n\n${LEAD}\n\n${LEAD}\n`);
    const found = headerOf(line, undefined).page;
    assert.equal(found?.span && line.text.slice(found.span.start, found.span.end), 'B2');
  });

  it('else the date that was asked for', () =>
    assert.deepEqual(headerOf(article, undefined, '2019-01-01').published, { value: '2019-01-01', source: 'option' }));

  it('else what the text says', () => {
    const { title, author, outlet, published } = headerOf(article, undefined);
    assert.deepEqual(
      [title, author, outlet, published].map(found => `${found?.source}: ${found?.value}`),
      ['headline: Talks enter their third day', 'byline: Jane Doe', 'dateline: AP', 'metadata: 2018-08-16'],
    );
  });

  it("never takes the page's clock, and names an untitled article by its file", () => {
    const untitled = parseArticle('dw/peace-talks_2018.txt', `Sunday, December 3, 2023\n${LEAD}\n${LEAD}`);
    assert.deepEqual(
      untitled.dates.map(date => date.source),
      ['page'],
    );
    assert.deepEqual(headerOf(untitled, undefined), { title: { value: 'peace talks 2018', source: 'file name' } });
  });

  const CODED = [
    ['HD', 'Ferry crews walk out'],
    ['BY', 'By Lena Quist'],
    ['WC', '96 words'],
    ['PD', '4 March 2021'],
    ['SN', 'The Harbour Ledger'],
    ['SC', 'HARLED'],
    ['LA', 'English'],
    ['CY', '(c) 2021 Harbour Media Group. All rights reserved.'],
    ['LP', LEAD],
    ['TD', `${LEAD}\n\nThe ledger was closed on Friday.`],
    ['AN', 'Document HARLED0020210305eh340002k'],
  ] as const;

  for (const [form, between] of [
    ['above them', '\n'],
    ['in front of them', '   '],
  ] as const)
    it(`is in the fields that a database names by codes ${form}`, () => {
      const text = CODED.map(([code, field]) => `${code}${between}${field}\n`).join('');
      const { title, author, outlet, published } = headerOf(parseArticle('a.txt', text), undefined);
      assert.deepEqual(
        [title.value, author?.value, outlet?.value, published?.value],
        ['Ferry crews walk out', 'Lena Quist', 'The Harbour Ledger', '2021-03-04'],
      );
      const body = parseArticle('a.txt', text).passages.filter(({ kind }) => kind === 'body');
      assert.deepEqual(
        body.map(passage => text.slice(passage.start, passage.end)),
        [LEAD, LEAD, 'The ledger was closed on Friday.'],
      );
    });

  it('is the subject of a message, but not the index terms of a database', () => {
    const message = `From: Lena Quist <lena@ledger.example>\nDate: Thu, 4 Mar 2021 10:22:00 +0000\nSubject: Ferry crews walk out\n\n${LEAD}\n`;
    assert.equal(headerOf(parseArticle('a.txt', message), undefined).title.value, 'Ferry crews walk out');
    const indexed = `Ferry crews walk out\n\nSubject: STRIKES (92%); FERRIES (80%)\n\n${LEAD}\n`;
    assert.equal(headerOf(parseArticle('a.txt', indexed), undefined).title.value, 'Ferry crews walk out');
  });
});
