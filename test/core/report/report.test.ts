import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../server/core/annotations/types';
import { markdownTree } from '../../../server/core/article/markdownTree';
import { selectorsFor } from '../../../server/core/quotes/selectors';
import { authorsOf } from '../../../server/core/report/authors';
import { bibtexOf } from '../../../server/core/report/bibtex';
import { type Report, reportBlocks } from '../../../server/core/report/blocks';
import { htmlOf } from '../../../server/core/report/html';
import { markdownOf } from '../../../server/core/report/markdown';
import { noteBlocks } from '../../../server/core/report/noteRuns';
import { passagesOf } from '../../../server/core/report/passages';
import { cslItems, sourceKeys } from '../../../server/core/report/sources';
import { csvOf } from '../../../server/core/report/table';

const TEXT = 'The mayor spoke.\nHe denied the\n  charge, twice. Nobody asked.\n\nA second paragraph follows.';
const passages = [
  { start: 0, end: 61 },
  { start: 63, end: TEXT.length },
];
const header = { title: { value: 'A title', source: 'headline' as const } };

function annotation(start: number, end: number, content: Partial<Annotation>, n = 1): Annotation {
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    article: 'a/b.txt',
    annotator: 'Ann',
    ...selectorsFor(TEXT, { start, end }),
    created: '2026-01-02T03:04:05Z',
    ...content,
  };
}

const shown = (places: readonly [number, number][], context: 'sentence' | 'paragraph') =>
  passagesOf(
    { article: 'a/b.txt', text: TEXT, header, passages, found: places.map(([start, end]) => ({ start, end, annotations: [] })) },
    context,
  ).map(({ text, marks }) =>
    marks.reduceRight((line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`, text),
  );

describe('the passages of a report', () => {
  const denied: [number, number] = [TEXT.indexOf('denied'), TEXT.indexOf(', twice')];

  it('are the sentence around each place, on one line', () => {
    assert.deepEqual(shown([denied], 'sentence'), ['He [denied the charge], twice.']);
  });

  it('are the paragraph, where that is wanted', () => {
    assert.deepEqual(shown([denied], 'paragraph'), ['The mayor spoke. He [denied the charge], twice. Nobody asked.']);
  });

  it('are one passage for places in the same sentence, and several for others', () => {
    const twice: [number, number] = [TEXT.indexOf('twice'), TEXT.indexOf('twice') + 5];
    const second: [number, number] = [TEXT.indexOf('second'), TEXT.indexOf('second') + 6];
    assert.deepEqual(shown([second, denied, twice], 'sentence'), ['He [denied the charge], [twice].', 'A [second] paragraph follows.']);
  });
});

describe('the notes of a report', () => {
  const read = (note: string) =>
    noteBlocks(note).map(({ kind, runs }) => [
      kind,
      ...runs.map(
        ({ text, bold, italic, code, href }) =>
          `${bold ? 'b:' : ''}${italic ? 'i:' : ''}${code ? 'c:' : ''}${text}${href === undefined ? '' : `→${href}`}`,
      ),
    ]);

  it('have the emphasis, code, links and lists of Markdown', () => {
    assert.deepEqual(read('his *own* **words**, `x`\n\n- one\n- [two](https://example.org/a "t") & <https://b.org>'), [
      ['note', 'his ', 'i:own', ' ', 'b:words', ', ', 'c:x'],
      ['item', 'one'],
      ['item', 'two→https://example.org/a', ' & ', 'https://b.org→https://b.org'],
    ]);
  });

  it('show HTML as text, and link to nothing that could run', () => {
    assert.deepEqual(read('<script>alert(1)</script>\n\n[x](javascript:alert(1)) \\*not\\*'), [
      ['note', '<script>alert(1)</script>'],
      ['note', 'x *not*'],
    ]);
  });
});

describe('an annotation in a report', () => {
  it('has its replies below its note, and says that it is settled', () => {
    const answered = annotation(0, 9, {
      tag: 'Claim',
      note: 'Who?',
      replies: [
        { id: '1', annotator: 'Bob', text: 'The *mayor*.\n\nSurely.', created: '2026-02-01T00:00:00Z' },
        { id: '2', annotator: '', text: 'Yes', created: '' },
      ],
      resolved: true,
    });
    const passage = { article: 'a/b.txt', header, text: 'The mayor spoke.', marks: [], annotations: [answered] };
    const report = { ...hostileReport(), sections: [{ passages: [passage] }], references: [] };
    const lines = markdownOf(reportBlocks(report)).trimEnd().split('\n');
    assert.deepEqual(lines.slice(-7), [
      '- **Claim** · settled · *Ann, 2026-01-02*',
      '',
      '  Who?',
      '',
      '  - *Bob, 2026-02-01:* The *mayor*.',
      '  - Surely.',
      '  - Yes',
    ]);
  });
});

const HOSTILE =
  '<img src=x onerror=alert(1)> [a](javascript:b) `c` *d* =CMD() & \u202eevil & ![x](http://x.org/y.png) https://x.org @me &lt; # 1. $x$';

function hostileReport(): Report {
  const note = annotation(0, 9, { tag: HOSTILE, note: HOSTILE, entity: 'x', attributes: { [HOSTILE]: HOSTILE }, annotator: HOSTILE });
  return {
    title: HOSTILE,
    about: [HOSTILE],
    sections: [
      {
        heading: HOSTILE,
        passages: [{ article: HOSTILE, header, text: HOSTILE, marks: [{ start: 0, end: 4, tags: [HOSTILE] }], annotations: [note] }],
      },
    ],
    citationOf: () => [{ text: HOSTILE }],
    references: [[{ text: HOSTILE }]],
    nameOf: () => HOSTILE,
    colorOf: () => 'red;} body { display: none',
    quoteOf: () => HOSTILE,
  };
}

describe('a report with hostile text', () => {
  it('has no element, attribute or address in HTML that is not its own', () => {
    const html = htmlOf(HOSTILE, reportBlocks(hostileReport()));
    assert.doesNotMatch(html, /<img|<script|javascript:b"|\u202e|display: none/);
    assert.deepEqual([...new Set(html.match(/<[a-z]\w*/g))].sort(), [
      ...[
        '<a',
        '<blockquote',
        '<body',
        '<code',
        '<div',
        '<em',
        '<h1',
        '<h2',
        '<head',
        '<html',
        '<main',
        '<mark',
        '<meta',
        '<p',
        '<section',
        '<strong',
      ],
      ...['<style', '<title'],
    ]);
    assert.deepEqual([...new Set(html.match(/href="[^"]*"/g))], ['href="http://x.org/y.png"', 'href="https://x.org"']);
  });

  it('is read as text by a Markdown parser', () => {
    const names: string[] = [];
    markdownTree(markdownOf(reportBlocks(hostileReport())))?.iterate({ enter: ({ name }) => void names.push(name) });
    for (const name of ['Image', 'HTMLTag', 'HTMLBlock', 'Strikethrough', 'Table', 'Entity', 'ATXHeading3'])
      assert.ok(!names.includes(name), name);
  });

  it('says in Markdown what it said before, whatever the text', () => {
    const plain = fc.string({ unit: 'binary-ascii', maxLength: 30 }).map(text => text.replace(/\p{Cc}/gu, ' ').trim());
    fc.assert(
      fc.property(plain, text => {
        fc.pre(text !== '');
        const markdown = markdownOf([{ kind: 'about', runs: [{ text }] }]);
        const [block] = noteBlocks(markdown);
        assert.deepEqual(block?.runs, [{ text: text.replace(/\s+/g, ' ') }]);
        assert.equal(noteBlocks(markdown).length, 1);
      }),
      { numRuns: 300 },
    );
  });

  it('has no formula in a table', () => {
    const csv = csvOf([['=1+1', '+1', '-1', '@x', '\t=1', 'plain', ' =1', '', 'a "b", c']]);
    assert.match(csv.split('\r\n')[1] ?? '', /^'=1\+1,'\+1,'-1,'@x,'\t=1,plain,' =1,,"a ""b"", c"$/);
    assert.ok(csv.startsWith('\ufeff'));
  });
});

describe('the authors of a byline', () => {
  const names = (byline: string) =>
    authorsOf(byline).map(name => ('literal' in name ? `{${name.literal}}` : `${name.family}/${name.given}`));

  for (const [byline, expected] of [
    ['By Jane Doe', ['Doe/Jane']],
    ['Jane Doe and John van der Berg', ['Doe/Jane', 'van der Berg/John']],
    ['Doe, Jane', ['Doe/Jane']],
    ['Doe, Jane; Smith, John A.', ['Doe/Jane', 'Smith/John A.']],
    ['Jane Doe, John Smith and Mia Lee', ['Doe/Jane', 'Smith/John', 'Lee/Mia']],
    ['Reuters', ['{Reuters}']],
    ['The Daily News Staff', ['{The Daily News Staff}']],
    ['Jane Doe, Reuters', ['Doe/Jane', '{Reuters}']],
    ['María José Núñez', ['Núñez/María José']],
    ['', []],
  ] as const) {
    it(`'${byline}'`, () => assert.deepEqual(names(byline), expected));
  }
});

describe('the bibliography', () => {
  const item = (title: string, author?: string, page?: string) =>
    cslItems(
      [
        {
          article: 'a/b.txt',
          header: {
            title: { value: title, source: 'headline' },
            outlet: { value: 'The R&D Times', source: 'metadata' },
            published: { value: '2019-08-05', source: 'metadata' },
            url: { value: 'https://x.org/a_b%20c?d={e}', source: 'metadata' },
            ...(page === undefined ? {} : { page: { value: page, source: 'metadata' as const } }),
            ...(author === undefined ? {} : { author: { value: author, source: 'byline' as const } }),
          },
        },
      ],
      sourceKeys(['a/b.txt']),
    );

  it('is CSL-JSON', () => {
    assert.deepEqual(item('A title', 'Jane Doe'), [
      {
        id: 'a:b',
        type: 'article-newspaper',
        title: 'A title',
        author: [{ given: 'Jane', family: 'Doe' }],
        'container-title': 'The R&D Times',
        issued: { 'date-parts': [[2019, 8, 5]] },
        URL: 'https://x.org/a_b%20c?d={e}',
      },
    ]);
  });

  it('has the page an article was printed on, however that is written', () => {
    for (const [written, page] of [
      ['A1', 'A1'],
      ['12', '12'],
      ['Seite 12–13', '12-13'],
      ['News; Pg. 4', '4'],
      ['pp. 7 - 9', '7-9'],
      ['1, 3', '1, 3'],
      ['page', undefined],
    ] as const)
      assert.equal(item('A title', undefined, written)[0]?.page, page, written);
    assert.match(bibtexOf(item('A title', undefined, 'B2-B3')), /^ {2}pages = \{B2--B3\},$/m);
    assert.doesNotMatch(bibtexOf(item('A title')), /pages/);
  });

  it('is BibTeX with everything escaped that LaTeX would read', () => {
    assert.equal(
      bibtexOf(item('50 % of $5 & {more} \\_~^#', 'Jane Doe and the Bread and Butter Agency')),
      [
        '@article{a:b,',
        '  author = {Doe, Jane and {the Bread} and {Butter Agency}},',
        '  title = {{50 \\% of \\$5 \\& \\textbraceleft{}more\\textbraceright{} \\textbackslash{}\\_\\textasciitilde{}\\textasciicircum{}\\#}},',
        '  journal = {The R\\&D Times},',
        '  date = {2019-08-05},',
        '  year = {2019},',
        '  month = aug,',
        '  url = {https://x.org/a_b%20c?d=%7Be%7D}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('has a key for each article that depends on its path alone, each once', () => {
    const paths = ['a/b.txt', 'a-b.txt', 'A/b.txt', 'Zürich/ä b.txt', 'Zurich/a-b.txt', 'x.md', '../..txt', 'ü.txt', 'ö.txt'];
    const keys = sourceKeys(paths);
    assert.equal(new Set([...keys.values()].map(key => key.toLowerCase())).size, paths.length);
    for (const key of keys.values()) assert.match(key, /^\w[\w:.-]*$/);
    assert.equal(keys.get('a-b.txt'), 'a-b');
    assert.equal(keys.get('Zürich/ä b.txt'), sourceKeys(['Zürich/ä b.txt']).get('Zürich/ä b.txt'));
  });
});
