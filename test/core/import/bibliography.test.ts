import assert from 'node:assert/strict';
import { plainLatex } from '../../../server/core/import/bibliography/latex';
import { factsOf, importInto, readAs } from '../../support/importing';
import { memoryFiles } from '../../support/memoryFiles';

const LEAD = 'The lock at Veldenmouth stays shut until Friday, the water board said.';
const MORE = 'Barges wait in two rows.';

const ENTRY = String.raw`@article{brandt2021,
  title = {{Lock} stays shut --- {\"u}ber Nacht},
  author = {Brandt, Ida and {Office of Locks and Weirs} and M{\'e}nard, Jos\'{e}},
  journaltitle = {Veldenmouth Courier},
  date = {2021-03-04/2021-03-06},
  url = {https://courier.example/lock\_1},
  langid = {de},
  pages = {3--4},
  keywords = {locks, shipping},
  doi = "10.1/x",
  abstract = {Only a few words.}`;

describe('BibTeX', () => {
  it('with all its fields', async () => {
    const { documents, warnings } = await readAs('bibtex', `${ENTRY}\n}\n`);
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Lock stays shut — über Nacht',
      date: '2021-03-04',
      dateEnd: '2021-03-06',
      outlet: 'Veldenmouth Courier',
      author: 'Ida Brandt; Office of Locks and Weirs; José Ménard',
      url: 'https://courier.example/lock_1',
      language: 'de',
      page: '3–4',
      keywords: ['locks', 'shipping'],
      id: 'brandt2021',
      other: { doi: '10.1/x' },
      text: 'abstract',
    });
    assert.deepEqual(documents[0]?.paragraphs, ['Only a few words.']);
  });

  it('of old files: year and month, strings that are put together, comments', async () => {
    const text = `% a list\n@string{vc = "Veldenmouth " # {Courier}}\n@comment{ignored, a = {b}}\n@MISC(old1, title="A "# vc, howpublished=vc, year=1987, month=mar)\n`;
    const { documents } = await readAs('bibtex', text);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'A Veldenmouth Courier',
      date: '1987-03',
      outlet: 'Veldenmouth Courier',
      id: 'old1',
      text: 'missing',
    });
  });

  it('has its text in the file beside it', async () => {
    const files = memoryFiles({});
    const outcome = await importInto(files, {
      'library.bib': `${ENTRY},\n  file = {Full Text:files/7/brandt.txt:text/plain;Scan:files/7/no.pdf:application/pdf}\n}\n`,
      'files/7/brandt.txt': `${LEAD}\n\n${MORE}\n`,
    });
    const written = outcome.files.find(({ name }) => name === 'library.bib');
    assert.equal(written?.documents, 1);
    const text = files.text('file:///p/articles/2021-03-04-lock-stays-shut-%C3%BCber-nacht.txt') ?? '';
    assert.match(text, /author: Ida Brandt; Office/);
    assert.ok(text.endsWith(`\n\n${LEAD}\n\n${MORE}\n`));
    assert.doesNotMatch(text, /abstract/);
  });

  it('says which files are missing, and never leaves its folder', async () => {
    const { documents, warnings } = await readAs('bibtex', '@misc{a, title = {A}, file = {../../secret.txt}}');
    assert.equal(documents[0]?.facts.text, 'missing');
    assert.match(warnings[0] ?? '', /^1: A: \.\.\/\.\.\/secret\.txt is not beside/);
  });

  it('that breaks in an entry has the others', async () => {
    const { documents, warnings } = await readAs('bibtex', '@misc{a, title = {A}}\n@misc{b, title = {open\n@misc{c, title = {C}}\n');
    assert.deepEqual(
      documents.map(({ facts }) => facts.id),
      ['a', 'c'],
    );
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /^2: This entry has no end/);
  });

  it('writes what LaTeX means', () => {
    assert.equal(plainLatex(String.raw`{\v S}kvor \& {\o}re\~n\"{\i} \textit{x} \{y\} 50\% \c{c}a`), 'Škvor & øreñï x {y} 50% ça');
  });
});

describe('CSL-JSON', () => {
  const item = {
    id: 'http://zotero.org/users/1/items/ABCD1234',
    type: 'article-newspaper',
    title: 'Lock <i>stays</i> shut',
    'container-title': 'Veldenmouth Courier',
    author: [{ family: 'Brandt', given: 'Ida' }, { literal: 'Office of Locks' }],
    issued: { 'date-parts': [['2021', 3, 4]] },
    URL: 'https://courier.example/lock',
    language: 'en-GB',
    page: '3',
    section: 'Region',
    edition: 'Late',
    'publisher-place': 'Veldenmouth',
    keyword: 'locks; shipping',
    ISSN: '1234-5678',
    note: 'Seen in the archive',
  };

  it('with all its fields', async () => {
    const { documents } = await readAs('csl-json', JSON.stringify([item], null, 1));
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Lock stays shut',
      date: '2021-03-04',
      outlet: 'Veldenmouth Courier',
      author: 'Ida Brandt; Office of Locks',
      url: 'https://courier.example/lock',
      language: 'en-GB',
      section: 'Region',
      page: '3',
      edition: 'Late',
      dateline: 'Veldenmouth',
      keywords: ['locks', 'shipping'],
      id: item.id,
      other: { issn: '1234-5678', note: 'Seen in the archive' },
      text: 'missing',
    });
  });

  it('has its text in the file that is called as the item, or that it names', async () => {
    const files = memoryFiles({});
    await importInto(files, {
      'library.json': JSON.stringify([
        { ...item, abstract: 'Few words.' },
        { ...item, id: 'b', title: 'Second', attachments: [{ path: 'texts/second.txt' }] },
      ]),
      'ABCD1234.txt': `${LEAD}\n`,
      'texts/second.txt': `${MORE}\n`,
    });
    assert.ok((files.text('file:///p/articles/2021-03-04-lock-stays-shut.txt') ?? '').endsWith(`${LEAD}\n`));
    assert.ok((files.text('file:///p/articles/2021-03-04-second.txt') ?? '').endsWith(`${MORE}\n`));
  });

  it('with dates in words or as ranges, and items that are none', async () => {
    const { documents, warnings } = await readAs(
      'csl-json',
      JSON.stringify([
        { ...item, issued: { raw: '4 March 2021' } },
        {
          ...item,
          issued: {
            'date-parts': [
              [2021, 3],
              [2021, 4],
            ],
          },
        },
        'none',
      ]),
    );
    assert.deepEqual(
      documents.map(({ facts }) => [facts.date, facts.dateEnd]),
      [
        ['2021-03-04', undefined],
        ['2021-03', '2021-04'],
      ],
    );
    assert.deepEqual(
      warnings.filter(warning => !warning.includes('beside')),
      ['3: This is not an item of CSL-JSON. It was left out.'],
    );
  });

  it('that is cut off is said', async () => {
    const { documents, warnings } = await readAs('csl-json', JSON.stringify([item]).slice(0, -5));
    assert.deepEqual(documents, []);
    assert.match(warnings[0] ?? '', /The JSON ends too early/);
  });
});
