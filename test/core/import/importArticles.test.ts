import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/core/article/parse';
import { renderArticle } from '../../../server/core/import/render';
import type { ImportOutcome } from '../../../server/imports/importArticles';
import { importInto } from '../../support/importing';
import { type MemoryFiles, memoryFiles } from '../../support/memoryFiles';

const STRIKE = 'Ferry crews in Port Almeda stopped work on Thursday after talks with the owners of the three lines had broken down. ';
const KELP = 'Kelp farmers on the Sele coast doubled their harvest last month, and the growers expect the price to fall in spring. ';

const table = (...rows: readonly (readonly string[])[]): string =>
  [['id', 'date', 'outlet', 'title', 'text'], ...rows].map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

const articles = (files: MemoryFiles): string[] =>
  [...files.contents.keys()].flatMap(uri => /^file:\/\/\/p\/articles\/(.*)$/.exec(uri)?.[1] ?? []).sort();

const counts = ({ files }: ImportOutcome) =>
  files.map(({ written, known, doubles, changed, left }) => [written, known, doubles, changed, left]);

describe('Importing articles', () => {
  it('writes each as a file with front matter that is read again', async () => {
    const files = memoryFiles();
    await importInto(files, {
      'a.csv': table(['7', '2021-03-04', 'The "Ledger": daily', 'Crews # walk out', `${STRIKE}\n\nTalks go on.`]),
    });
    assert.deepEqual(articles(files), ['2021-03-04-crews-walk-out.txt']);
    const text = files.text('file:///p/articles/2021-03-04-crews-walk-out.txt')!;
    assert.match(text, /\n\nFerry crews .* down\.\n\nTalks go on\.\n$/);
    const article = parseArticle('articles/a.txt', text);
    assert.equal(article.title?.value, 'Crews # walk out');
    assert.equal(article.outlet?.value, 'The "Ledger": daily');
    assert.equal(article.dates[0]?.value, '2021-03-04');
  });

  it('skips what was imported before, whatever the researcher made of the file', async () => {
    const files = memoryFiles();
    const given = { 'a.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', STRIKE], ['8', '2021-04-20', 'Ledger', 'Kelp', KELP]) };
    assert.deepEqual(counts(await importInto(files, given)), [[2, 0, 0, 0, 0]]);
    const uri = 'file:///p/articles/2021-04-20-kelp.txt';
    files.set(uri, `${files.text(uri)}\nA remark.\n`);
    const before = files.text(uri);
    assert.deepEqual(counts(await importInto(files, given)), [[0, 2, 0, 0, 0]]);
    assert.equal(files.text(uri), before);
  });

  it('knows an article whose import was killed before it was noted down', async () => {
    const files = memoryFiles();
    const given = { 'a.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', STRIKE]) };
    await importInto(files, given);
    files.contents.delete('file:///p/pressmark/imports/articles.jsonl');
    assert.deepEqual(counts(await importInto(files, given)), [[0, 1, 0, 0, 0]]);
    assert.equal(articles(files).length, 1);
  });

  it('knows an article that was moved or renamed, by its id, and notes down where it is', async () => {
    const files = memoryFiles();
    const given = { 'a.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', STRIKE], ['8', '2021-04-20', 'Ledger', 'Kelp', KELP]) };
    await importInto(files, given);
    const uri = 'file:///p/articles/2021-03-04-crews.txt';
    const text = files.text(uri)!;
    files.contents.delete(uri);
    files.set('file:///p/strikes/crews.md', `${text}\nA remark.\n`);
    assert.deepEqual(counts(await importInto(files, given)), [[0, 2, 0, 0, 0]]);
    assert.deepEqual(articles(files), ['2021-04-20-kelp.txt']);
    assert.match(files.text('file:///p/pressmark/imports/articles.jsonl')!, /strikes\/crews\.md/);
    const newer = { 'b.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', `${STRIKE}They returned.`]) };
    assert.deepEqual(counts(await importInto(files, newer)), [[0, 0, 0, 1, 0]]);
    assert.deepEqual(articles(files), ['2021-04-20-kelp.txt']);
  });

  it('knows moved articles by their source or body where their id is not noted down', async () => {
    const files = memoryFiles();
    const given = {
      'a.jsonl': `{"title":"Crews","date":"2021-03-04","text":"${STRIKE}"}\n{"title":"Kelp","date":"2021-04-20","text":"${KELP}"}\n`,
    };
    await importInto(files, given);
    for (const [from, to] of [
      ['2021-03-04-crews', 'one'],
      ['2021-04-20-kelp', 'two'],
    ] as const) {
      const uri = `file:///p/articles/${from}.txt`;
      files.set(`file:///p/read/${to}.txt`, files.text(uri)!.replace('Kelp farmers', 'Some farmers'));
      files.contents.delete(uri);
    }
    files.contents.delete('file:///p/pressmark/imports/articles.jsonl');
    const [again] = (await importInto(files, given)).files;
    assert.equal(again?.written, 0);
    assert.deepEqual(articles(files), []);
  });

  it('brings back an article that was deleted', async () => {
    const files = memoryFiles();
    const given = { 'a.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', STRIKE]) };
    await importInto(files, given);
    files.contents.delete('file:///p/articles/2021-03-04-crews.txt');
    assert.deepEqual(counts(await importInto(files, given)), [[1, 0, 0, 0, 0]]);
  });

  it('leaves out an article that is larger than articles may be, and says so', async () => {
    const files = memoryFiles();
    const long = Array.from({ length: 30 }, (_, nth) => `${STRIKE}${nth}`).join(' ');
    const given = { 'a.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', STRIKE], ['8', '2021-04-20', 'Ledger', 'Kelp', long]) };
    const outcome = await importInto(files, given, { maxSizeKB: 2 });
    assert.deepEqual(counts(outcome), [[1, 0, 0, 0, 1]]);
    assert.match(outcome.left[0]?.message ?? '', /^The file is .* The article was not imported\.$/);
  });

  it('offers what has another text now, and replaces only what nobody changed', async () => {
    const files = memoryFiles();
    const uri = 'file:///p/articles/2021-03-04-crews.txt';
    await importInto(files, { 'a.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', STRIKE]) });
    const newer = { 'b.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', `${STRIKE}They returned on Monday.`]) };
    const offered = await importInto(files, newer);
    assert.deepEqual(counts(offered), [[0, 0, 0, 1, 0]]);
    assert.match(offered.changed[0]?.message ?? '', /^It was imported before as articles\/2021-03-04-crews\.txt/);
    assert.doesNotMatch(files.text(uri)!, /Monday/);
    await importInto(files, newer, { update: true });
    assert.match(files.text(uri)!, /Monday/);
    files.set(uri, `${files.text(uri)}\nA remark.\n`);
    const newest = { 'c.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', `${STRIKE}They returned on Tuesday.`]) };
    await importInto(files, newest, { update: true });
    assert.match(files.text(uri)!, /Monday[\s\S]*A remark/);
    assert.match(files.text('file:///p/pressmark/imports/changed/2021-03-04-crews.txt')!, /Tuesday/);
  });

  it('makes one file of the same article in several exports, with all places', async () => {
    const files = memoryFiles();
    const outcome = await importInto(files, {
      'a.csv': table(['7', '2021-03-04', 'The Ledger (Almeda)', 'Crews', STRIKE]),
      'b.csv': table(['x1', '2021-03-04', 'Ledger', 'Crews', STRIKE.replaceAll(' ', '  ')]),
      'c.csv': table(['x2', '2021-03-04', 'Courier', 'Crews', STRIKE]),
    });
    assert.deepEqual(counts(outcome), [
      [1, 0, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [1, 0, 0, 0, 0],
    ]);
    const [first = '', second = ''] = articles(files);
    assert.match(first, /^2021-03-04-crews-[\da-f]{6}\.txt$/);
    assert.equal(second, '2021-03-04-crews.txt');
    assert.match(files.text(`file:///p/articles/${second}`)!, /source:\n {2}- a\.csv, line 2\n {2}- b\.csv, line 2\n/);
    assert.match(
      files.text(`file:///p/articles/${second}`)!,
      /^---\ntitle: Crews\ndate: 2021-03-04\noutlet: The Ledger \(Almeda\)\nid: "7"\n/,
    );
  });

  it('writes over no file that exists', async () => {
    const files = memoryFiles({ 'file:///p/articles/2021-03-04-crews.txt': 'Mine.\n' });
    await importInto(files, { 'a.csv': table(['7', '2021-03-04', 'Ledger', 'Crews', STRIKE]) });
    assert.equal(files.text('file:///p/articles/2021-03-04-crews.txt'), 'Mine.\n');
    assert.equal(articles(files).length, 2);
  });

  it('writes nothing in a dry run', async () => {
    const files = memoryFiles();
    const outcome = await importInto(files, { 'a.csv': table(['7', '', 'Ledger', 'Crews', STRIKE]) }, { dryRun: true });
    assert.deepEqual(counts(outcome), [[1, 0, 0, 0, 0]]);
    assert.deepEqual(outcome.doubtful.at(-1), { place: { file: 'a.csv', line: 2 }, message: 'It has no date.' });
    assert.deepEqual(
      [...files.contents.keys()].filter(uri => uri.startsWith('file:///p/')),
      [],
    );
  });

  it('reports what was left out, with its line', async () => {
    const files = memoryFiles();
    const outcome = await importInto(files, {
      'a.csv': table(
        ['7', '2021-03-04', 'Ledger', 'Crews', STRIKE],
        ['8', '2021-03-04', 'Ledger', 'Kelp', KELP, 'more'],
        ['9', '2021-03-04', 'L', 'T', ''],
      ),
      'b.txt': '%!PS-Adobe-3.0\n',
      'c.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    });
    const report = files.text(`file:///p/${outcome.report}`)!;
    assert.match(report, /a\.csv \(a table \(CSV, TSV\)\): 2 articles, 1 imported, 2 places left out/);
    assert.match(report, /a\.csv, line 3: The row has 6 cells, the table 5 columns\./);
    assert.match(report, /a\.csv, line 4: It has no text\./);
    assert.match(report, /b\.txt: Its form was not recognised/);
    assert.match(report, /c\.doc: This is an old Office file .* save it as DOCX/);
  });

  it('reports thousands of messages, and how many more there are', async () => {
    const files = memoryFiles();
    const rows = Array.from({ length: 5100 }, (_, nth) => [`${nth}`, '2021-03-04', 'Ledger', 'Crews', '']);
    const outcome = await importInto(files, { 'a.csv': table(...rows) });
    assert.deepEqual([outcome.left.length, outcome.more.left], [5000, 100]);
    assert.match(files.text(`file:///p/${outcome.report}`)!, /\n- … and 100 more lines\n/);
  });

  it('stops between two articles where it is cancelled, and goes on the next time', async () => {
    const files = memoryFiles();
    const rows = Array.from({ length: 300 }, (_, nth) => [`${nth}`, '2021-03-04', 'Ledger', `Crews ${nth}`, `${STRIKE}${nth}`]);
    const given = { 'a.csv': table(...rows), 'z.csv': table(['x', '2021-05-01', 'Ledger', 'Last', KELP]) };
    let asked = 0;
    const first = await importInto(files, given, {}, { isCancelled: () => ++asked > 100 });
    assert.equal(first.isCancelled, true);
    const report = files.text(`file:///p/${first.report}`)!;
    assert.match(report, /cancelled before its end/);
    assert.match(report, /a\.csv, line \d+: The import was cancelled here/);
    assert.match(report, /z\.csv: The import was cancelled before this file was read/);
    const written = articles(files).length;
    assert.ok(written > 0 && written < 300);
    const [again] = (await importInto(files, given)).files;
    assert.equal((again?.written ?? 0) + (again?.known ?? 0), 300);
    assert.equal(articles(files).length, 301);
  });

  it('names all places of an article that an import was killed before it named', async () => {
    const files = memoryFiles();
    const rows = [['7', '2021-03-04', 'Ledger', 'Crews', STRIKE]];
    await importInto(files, { 'a.csv': table(...rows) });
    await importInto(files, { 'a.csv': table(...rows), 'b.csv': table(...rows) });
    assert.match(files.text('file:///p/articles/2021-03-04-crews.txt')!, /source:\n {2}- a\.csv, line 2\n {2}- b\.csv, line 2\n/);
  });
});

describe('An imported article as a file', () => {
  it('has its facts in one line each, whatever they contain', () => {
    const facts = { title: 'Two\nlines: "quoted" \u0007', keywords: ['a: b', ' '], author: '', length: 12 };
    const text = renderArticle({ facts, paragraphs: ['One.', 'Two.'] }, [{ file: 'x.txt', line: 3 }]);
    assert.equal(
      text,
      '---\ntitle: \'Two lines: "quoted"\'\nkeywords:\n  - "a: b"\nlength: 12\nsource: x.txt, line 3\n---\n\nOne.\n\nTwo.\n',
    );
  });
});

describe('The same article in several exports', () => {
  it('has the facts of all of them', async () => {
    const files = memoryFiles();
    const text = STRIKE.trim();
    await importInto(files, {
      'a.jsonl': `{"title":"Crews","date":"2021-03-04","text":"${text}"}\n`,
      'b.jsonl': `{"title":"Crews","date":"2021-03-04","outlet":"Ledger","author":"Lena Quist","text":"${text}"}\n`,
    });
    const article = files.text('file:///p/articles/2021-03-04-crews.txt')!;
    assert.match(article, /\nauthor: Lena Quist\n/);
    assert.match(article, /\noutlet: Ledger\n/);
    assert.match(article, /a\.jsonl, line 1\n {2}- b\.jsonl, line 1\n/);
  });
});
