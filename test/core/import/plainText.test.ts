import assert from 'node:assert/strict';
import { recogniseForm } from '../../../server/core/import/recognise';
import { IMPORTERS } from '../../../server/imports/importers';
import { sampleOfBytes } from '../../../server/imports/source';
import { factsOf, importInto, readAs } from '../../support/importing';
import { memoryFiles } from '../../support/memoryFiles';

const STORY = `Ferry crews walk out

By Lena Quist
March 4, 2021

Ferry crews in Port Almeda stopped work on Thursday after talks had broken down.

The owners of the three lines said that they would not pay more.
`;

describe('A plain text to import', () => {
  it('is one article with the facts that its first lines say, and all of its lines', async () => {
    const { documents, warnings } = await readAs('text', STORY);
    assert.deepEqual(warnings, []);
    assert.equal(documents.length, 1);
    assert.deepEqual(factsOf(documents[0]), { title: 'Ferry crews walk out', date: '2021-03-04', author: 'Lena Quist' });
    assert.deepEqual(
      documents[0]?.paragraphs.join('\n').split('\n'),
      STORY.split('\n').filter(line => line !== ''),
    );
  });

  it('keeps every field of its front matter', async () => {
    const head = '---\ntitle: Crews walk out\ndate: 2021-03-04\nlang: de\narchive: box 7\n---\n';
    const { documents } = await readAs('text', `${head}Ferry crews in Port Almeda stopped work on Thursday.\n`);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Crews walk out',
      date: '2021-03-04',
      language: 'de',
      other: { archive: 'box 7' },
    });
    assert.deepEqual(documents[0]?.paragraphs, ['Ferry crews in Port Almeda stopped work on Thursday.']);
  });

  it('is written by its date and title, in UTF-8, whatever its encoding', async () => {
    const files = memoryFiles();
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...STORY].flatMap(letter => [letter.charCodeAt(0), 0])]);
    await importInto(files, { 'a.txt': utf16 });
    assert.match(files.text('file:///p/articles/2021-03-04-ferry-crews-walk-out.txt') ?? '', /\nThe owners of the three lines/);
  });

  it('is said to be in a supposed encoding where nothing in it shows which one it has', async () => {
    const said: string[] = [];
    const latin = Uint8Array.from([...STORY.replace('Lena', 'Léna')].map(letter => letter.charCodeAt(0)));
    const files = memoryFiles();
    await importInto(
      files,
      { 'a.txt': latin, 'b.txt': STORY },
      {},
      { message: ({ place, message }) => said.push(`${place.file}: ${message}`) },
    );
    assert.match(said.join('\n'), /^a\.txt: It is not UTF-8/);
    assert.match(files.text('file:///p/articles/2021-03-04-ferry-crews-walk-out.txt') ?? '', /Léna/);
  });

  it('is read in the encoding that is named for it', async () => {
    const said: string[] = [];
    const files = memoryFiles();
    // "Забастовка. Моряки ждут." in Windows-1251.
    const bytes = Uint8Array.from(Buffer.from('c7e0e1e0f1f2eee2eae02e20cceef0ffeae820e6e4f3f22e', 'hex'));
    await importInto(files, { 'a.txt': bytes }, { encoding: 'windows-1251' }, { message: ({ message }) => said.push(message) });
    assert.deepEqual(said, ['It has no date.']);
    const written = [...files.contents.keys()].find(uri => uri.startsWith('file:///p/articles/')) ?? '';
    assert.match(files.text(written) ?? '', /\nЗабастовка\. Моряки ждут\.\n$/);
  });

  it('has the day that a line of its top is in another language, and only where it is the one', async () => {
    const dateOf = async (...lines: readonly string[]) => {
      const text = ['Streit um die Brücke', ...lines, 'Der Rat von Almeda hat lange beraten.', 'Er kam nicht zu einem Ende.'].join('\n\n');
      return (await readAs('text', text)).documents[0]?.facts.date;
    };
    assert.equal(await dateOf('Donnerstag, 4. März 2021'), '2021-03-04');
    assert.equal(await dateOf('Von Lena Quist', '2021年3月4日'), '2021-03-04');
    assert.equal(await dateOf('4. März 2021', '6. März 2021'), undefined);
    assert.equal(await dateOf('Am 4. März 2021 wurde gewählt.'), undefined);
    assert.equal(await dateOf('März 2021'), undefined);
  });

  it('is what other forms are not, and no other form is taken for it', () => {
    const formOf = (text: string) => recogniseForm(sampleOfBytes('a.txt', new TextEncoder().encode(text)), IMPORTERS);
    for (const text of ['%PDF-1.4 x.', '%!PS-Adobe. Ends.', '', ' \n', '12345\n'])
      assert.equal(formOf(text)?.importer.name ?? null, null, text);
    assert.equal(formOf('id,title,text\n1,Crews,They walked out. They came back.\n')?.importer.name, 'table');
    assert.equal(formOf(STORY)?.isDoubtful, false);
    assert.equal(formOf('Ferry crews\nKelp\n')?.isDoubtful, true);
  });

  it('is left out, and said to be, where it is too long to be an article', async () => {
    const { documents, warnings } = await readAs('text', 'They walked out. '.repeat(500_000));
    assert.deepEqual([documents.length, warnings.length], [0, 1]);
  });
});
