import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterOf } from '../../../server/core/article/frontMatter';
import { headerOf } from '../../../server/core/article/header';
import { parseArticle } from '../../../server/core/article/parse';
import { frontMatterEdit } from '../../../server/core/clean/frontMatter';
import { applyEdits } from '../../../server/core/clean/script';
import { DEFAULT_CLEAN_OPTIONS } from '../../../server/core/clean/types';
import { problemsOf } from '../../../server/core/corpus/problems';
import { findCandidates } from '../../../server/core/entities/candidates/candidates';
import { sliceOf } from '../../../server/core/text/span';
import { corpusWith } from '../../support/corpora';
import { runs } from '../../support/runs';

const LEAD = 'The ferry crews of Port Almeda stopped work after talks with the owners broke down.';

/** The fields of one article in the three notations; texts are in double quotes. */
type Fields = Readonly<Record<string, string>>;
const yaml = (fields: Fields): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n`;
const toml = (fields: Fields): string =>
  `+++\n${Object.entries(fields)
    .map(([key, value]) => `${/^[\w-]+$/.test(key) ? key : JSON.stringify(key)} = ${value}\n`)
    .join('')}+++\n`;
const json = (fields: Fields): string =>
  `{\n${Object.entries(fields)
    .map(([key, value]) => `  "${key}": ${value}`)
    .join(',\n')}\n}\n`;
const NOTATIONS = { yaml, toml, json };

const dateIn = (head: string, id = 'a.md'): string | undefined => {
  const [date] = parseArticle(id, `${head}\n${LEAD}\n`).dates;
  return date && `${date.value} ${date.source}`;
};

const KEYS =
  'date Date DATE published publishDate publish_date published_at publishedAt publication_date publicationDate datePublished pubDate article:published_time dc.date dc:date created posted day'.split(
    ' ',
  );

describe('the names in front matter', () => {
  it('are those of its values, each by itself', () => {
    const text = `---\nTitle: The pier\nAuthor: Dora Finch\nSection: Harbour\nPress Contact: Tomas Lind\n---\n\n${LEAD}\n`;
    const names = findCandidates(parseArticle('a.md', text), []).map(name => sliceOf(text, name));
    assert.deepEqual(names.slice(0, 2), ['Dora Finch', 'Tomas Lind']);
    assert.ok(
      names.every(name => !/\n|Section|Contact|Author/.test(name)),
      names.join(', '),
    );
  });
});

describe('the language that front matter names', () => {
  const language = (fields: Fields, text = LEAD, given?: string) =>
    Object.values(NOTATIONS).map(notation => parseArticle('a.md', `${notation(fields)}\n${text}\n`, given).language);
  const GERMAN = 'Die Fährleute von Port Almeda legten gestern die Arbeit nieder, nachdem die Gespräche mit den Reedern gescheitert waren.';

  it('is the language of the article, whatever the text looks like', () => {
    for (const fields of [{ lang: '"de"' }, { language: '"de"' }, { Locale: '"de"' }])
      assert.deepEqual(language(fields), Array(3).fill({ code: 'de', source: 'front matter' }));
    assert.deepEqual(language({ lang: '"pt_BR"' }), Array(3).fill({ code: 'pt-BR', source: 'front matter' }));
    assert.deepEqual(language({ lang: '"en-GB"' }, GERMAN.repeat(4)), Array(3).fill(undefined));
  });
  it('is overruled by articles.yaml, and is ignored where it is not the code of a language', () => {
    assert.deepEqual(language({ lang: '"de"' }, LEAD, 'en'), Array(3).fill(undefined));
    assert.deepEqual(language({ lang: '"de"' }, LEAD, 'fr'), Array(3).fill({ code: 'fr', source: 'articles.yaml' }));
    assert.deepEqual(language({ language: '"typescript"' }), Array(3).fill(undefined));
  });
});

describe('front matter', () => {
  for (const [name, write] of Object.entries(NOTATIONS)) {
    it(`gives the publication date under any usual key in ${name}`, () => {
      for (const key of KEYS) assert.equal(dateIn(write({ title: '"Ferry"', [key]: '"2018-03-04"' })), '2018-03-04 metadata', key);
    });
    it(`gives the day of an update where it gives no other in ${name}`, () => {
      for (const key of ['updated', 'lastmod', 'modified', 'dateModified'])
        assert.equal(dateIn(write({ [key]: '"2018-03-04"' })), '2018-03-04 updated', key);
      assert.equal(dateIn(write({ lastmod: '"2019-01-01"', posted: '"2018-03-04"' })), '2018-03-04 metadata');
    });
    it(`gives dates in any writing in ${name}`, () => {
      const written = [
        '2018/03/04',
        '2018-03-04T10:22:00.000Z',
        '2018-03-04 10:22',
        '4 March 2018',
        'March 4, 2018',
        'Sun, 04 Mar 2018 10:22:00 +0000',
        '1520158920',
      ];
      for (const value of written) assert.equal(dateIn(write({ date: JSON.stringify(value) })), '2018-03-04 metadata', value);
    });
    it(`gives title, author, outlet and address in ${name}, and is no part of the text`, () => {
      const head = write({
        title: '"Crews: walk out"',
        author: '["Lena Quist", "Ivo Marten"]',
        publication: '"Harbour Ledger"',
        url: '"https://ledger.example/a"',
        page: '"A1-A3"',
      });
      const text = `${head}\n${LEAD}\n`;
      const article = parseArticle('a.md', text);
      assert.deepEqual(
        [article.title, article.author, article.outlet, article.url, article.page].map(field => field?.value),
        ['Crews: walk out', 'Lena Quist, Ivo Marten', 'Harbour Ledger', 'https://ledger.example/a', 'A1-A3'],
      );
      assert.equal(sliceOf(text, article.title?.span ?? { start: 0, end: 0 }), 'Crews: walk out');
      assert.deepEqual(
        article.passages.map(({ kind }) => kind),
        ['metadata', 'body'],
      );
      assert.equal(article.problems, undefined);
    });
    it(`gets what it lacks in a cleaned copy in ${name}, and is read again`, () => {
      const text = `${write({ title: '"Crews walk out"' })}\n${LEAD}\n`;
      const article = parseArticle('a.md', text);
      const edit = frontMatterEdit(article, headerOf(article, undefined, '2018-03-04'), { ...DEFAULT_CLEAN_OPTIONS, frontMatter: true });
      const copy = parseArticle('b.md', applyEdits(text, edit === undefined ? [] : [edit]));
      assert.deepEqual([copy.title?.value, copy.dates[0]?.value, copy.problems], ['Crews walk out', '2018-03-04', undefined]);
      assert.equal(copy.passages[0]?.kind, 'metadata');
      assert.ok(copy.text.endsWith(`\n${LEAD}\n`));
    });
  }

  it('has values without quotation marks in YAML and TOML', () => {
    assert.equal(dateIn('---\ndate: 2018-03-04 10:22:00 -0500\n...\n'), '2018-03-04 metadata');
    assert.equal(dateIn('+++\ndate = 2018-03-04T10:22:00-05:00\n+++\n'), '2018-03-04 metadata');
    assert.equal(dateIn('+++\ndate = 2018-03-04\ndraft = false\nweight = 9007199254740993\n+++\n'), '2018-03-04 metadata');
    assert.equal(dateIn('---\ndate: 2018\n---\n'), '2018 metadata');
  });
  it('has maps and lists within', () => {
    assert.equal(dateIn('---\narticle:\n  published_time: 2018-03-04\ntags: [a, {b: c}]\n---\n'), '2018-03-04 metadata');
    assert.equal(dateIn('+++\n[params]\ndate = 2018-03-04\n[[images]]\nsrc = "a"\n+++\n'), '2018-03-04 metadata');
    const article = parseArticle(
      'a.md',
      `---\nauthors:\n  - name: Lena Quist\n    url: x\n  - Ivo Marten\npublisher: {name: Harbour Ledger}\n---\n${LEAD}\n`,
    );
    assert.deepEqual([article.author?.value, article.outlet?.value], ['Lena Quist, Ivo Marten', 'Harbour Ledger']);
  });

  const problemsIn = (text: string): string[] =>
    problemsOf(corpusWith({ 'a.md': text }), 'a.md').flatMap(({ code, start, end, message }) =>
      code === 'broken-front-matter' ? [`${JSON.stringify(text.slice(start, end))} ${message}`] : [],
    );
  it('that is broken is one problem at its line, and loses nothing', () => {
    const broken = {
      yaml: `---\ntitle: Crews: walk out\ndate: 2018-03-04\n---\n\n${LEAD}\n`,
      toml: `+++\ntitle = Crews walk out\ndate = 2018-03-04\n+++\n\n${LEAD}\n`,
      json: `{\n  "title": "Crews walk out"\n  "date": "2018-03-04"\n}\n\n${LEAD}\n`,
      open: `---\ntitle: Crews walk out\ndate: 2018-03-04\n\n${LEAD}\n`,
      openJson: `{\n  "title": "Crews walk out",\n  "date": "2018-03-04"\n\n${LEAD}\n`,
    };
    for (const [name, text] of Object.entries(broken)) {
      const article = parseArticle('a.md', text);
      assert.deepEqual(
        article.passages.map(({ kind, verdict }) => `${kind} ${verdict?.drop ?? ''}`),
        ['metadata ', 'body '],
        name,
      );
      assert.equal(article.dates[0]?.value, '2018-03-04', name);
      assert.match(article.title?.value ?? '', /^Crews:? walk out$/, name);
      assert.equal(problemsIn(text).length, 1, name);
    }
    assert.match(problemsIn(broken.toml)[0] ?? '', /^"title = Crews walk out" This front matter cannot be read/);
    assert.match(problemsIn(broken.open)[0] ?? '', /^"---" The front matter that begins here has no end/);
  });
  it('is not prose between rules, nor the text of another kind of file', () => {
    for (const text of [
      `---\nShe had one thing to say: that it was over.\nNobody answered her at all, and so it was\nleft: unsaid.\n---\n\n${LEAD}\n`,
      `{ as they say }\n\n${LEAD}\n`,
      `+++\n\n${LEAD}\n`,
      `---\n\n${LEAD}\n\n---\n`,
    ])
      assert.equal(frontMatterOf(text, true), undefined, text);
    assert.equal(frontMatterOf('{"title": "A", "text": "The whole file."}\n', true), undefined);
    assert.equal(frontMatterOf(`---\ntitle: Crews: walk out\n---\n${LEAD}\n`), undefined);
  });
  it("is Pandoc's title block in Markdown, which a cleaned copy keeps below its own front matter", () => {
    const block = '% Crews walk\n  out\n% Dora Finch; Tomas Lind\n% 4 March 2018\n';
    for (const eol of ['\n', '\r\n']) {
      const text = `${block}\n${LEAD}\n\n## Talks\n`.replaceAll('\n', eol);
      const article = parseArticle('a.md', text);
      assert.deepEqual(
        [article.title?.value, article.author?.value, article.dates[0]?.value, sliceOf(text, article.dates[0]!.span!)],
        ['Crews walk out', 'Dora Finch; Tomas Lind', '2018-03-04', '4 March 2018'],
      );
      assert.equal(article.passages[0]?.kind, 'metadata');
      const edit = frontMatterEdit(article, headerOf(article, undefined), { ...DEFAULT_CLEAN_OPTIONS, frontMatter: true })!;
      const copy = applyEdits(text, [edit]);
      assert.ok(copy.startsWith(`---${eol}title: Crews walk out${eol}`), copy);
      assert.ok(copy.includes(`---${eol}${eol}% Crews walk`), copy);
    }
    assert.equal(parseArticle('a.md', `%\n% Dora Finch\n\n# Crews walk out\n\n${LEAD}\n`).author?.value, 'Dora Finch');
    assert.equal(parseArticle('a.txt', `${block}\n${LEAD}\n`).frontMatter, undefined);
    assert.equal(parseArticle('a.md', `%ECHO off is the first line here.\n\n${LEAD}\n\n## Talks\n`).frontMatter, undefined);
  });
  it('never throws, whatever it is', () => {
    const pieces = [
      '---\n',
      '+++\n',
      '{',
      '}',
      '"a"',
      ': ',
      ' = ',
      '\n',
      '[',
      ']',
      'date',
      '2018-03-04',
      ',',
      '"""',
      "'",
      '&a ',
      '*a',
      '- ',
      '\t',
      '{\n"a": "b"\n}\n',
      LEAD,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), parts => {
        for (const opening of ['---\n', '+++\n', '{\n', '% ']) {
          const text = opening + parts.join('');
          const front = frontMatterOf(text, true);
          assert.ok(front === undefined || (front.end <= text.length && front.insertAt <= front.end));
          parseArticle('a.md', text);
        }
      }),
      runs(400),
    );
  });
});
