import assert from 'node:assert/strict';
import { factsOf, readAs } from '../../support/importing';
import { type MadeText, madePdf } from '../../support/madePdf';

/** Lines of a column, 12 points apart. */
const column = (x: number, top: number, lines: readonly string[], size = 10): MadeText[] =>
  lines.map((text, nth) => ({ x, y: top - 12 * nth, size, text }));

describe('A PDF', () => {
  it('gives its text in paragraphs, a heading, and its properties', async () => {
    const page = [
      { x: 72, y: 780, size: 20, text: 'Ferry crews walk out' },
      ...column(72, 740, [
        'Ferry crews in Port Almeda stopped work on Thurs-',
        'day after talks with the well-known owners of the',
        'three lines had broken down.',
      ]),
      ...column(84, 704, ['Harbour master Ivo Marten said that the well-']),
      ...column(72, 692, ['known sailings had been cancelled, all three.']),
    ];
    const info = '/Title(Microsoft Word - crews.doc)/Author(Lena Quist)/CreationDate(D:20210304101500Z)/Keywords(ferries; strikes)';
    const { documents, warnings } = await readAs('pdf', madePdf([page], info));
    assert.deepEqual(warnings, []);
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Ferry crews walk out',
      date: '2021-03-04',
      author: 'Lena Quist',
      keywords: ['ferries', 'strikes'],
    });
    assert.deepEqual(documents[0]?.paragraphs, [
      'Ferry crews in Port Almeda stopped work on Thursday after talks with the well-known owners of the three lines had broken down.',
      'Harbour master Ivo Marten said that the well-known sailings had been cancelled, all three.',
    ]);
  });

  it('with two columns is read column by column, below a headline over both', async () => {
    const page = [
      { x: 72, y: 760, size: 18, text: 'A headline that goes over both of the columns' },
      ...column(72, 730, ['The first column has', 'a sentence that goes', 'on in its lines and', 'then crosses into']),
      ...column(320, 730, ['the second column of', 'the page. Its other', 'sentence is the last', 'one of the article.']),
    ];
    const { documents } = await readAs('pdf', Buffer.from(madePdf([page])));
    assert.equal(documents[0]?.facts.title, 'A headline that goes over both of the columns');
    assert.deepEqual(documents[0]?.paragraphs, [
      'The first column has a sentence that goes on in its lines and then crosses into the second column of the page. Its other sentence is the last one of the article.',
    ]);
  });

  it('has no running heads and page numbers, which are named', async () => {
    const pages = ['alpha', 'beta', 'gamma', 'delta'].map((word, nth) => [
      { x: 72, y: 800, size: 8, text: `The Harbour Ledger, number ${nth + 1}` },
      ...column(72, 740, [
        `On this page the word is ${word}, as the`,
        'editors had agreed in the week before.',
        'Nobody else was asked about it.',
        'The readers did not mind.',
      ]),
      { x: 290, y: 40, size: 8, text: `${nth + 1}` },
    ]);
    const { documents, warnings } = await readAs('pdf', madePdf(pages));
    const text = documents[0]?.paragraphs.join('\n') ?? '';
    assert.doesNotMatch(text, /Ledger|\d/);
    for (const word of ['alpha', 'beta', 'gamma', 'delta'])
      assert.match(text, new RegExp(`the word is ${word}, as the editors had agreed in the week before\\.`));
    assert.match(warnings[0] ?? '', /left out: The Harbour Ledger, number 1; 1;/);
  });

  it('keeps a title that is the running head of the other pages', async () => {
    const text = (word: string) => [`Some words of page ${word}, which`, `go on in a line on ${word}.`, `There is a third one, ${word}.`];
    const pages = ['alpha', 'beta', 'gamma', 'delta'].map((word, nth) => [
      { x: 72, y: 790, size: nth === 0 ? 20 : 8, text: '2. Harbour report' },
      ...column(72, 740, text(word)),
      ...column(72, 690, text(`${word} two`)),
    ]);
    const { documents, warnings } = await readAs('pdf', madePdf(pages));
    assert.equal(documents[0]?.facts.title, '2. Harbour report');
    assert.match(warnings[0] ?? '', /left out: 2\. Harbour report\./);
  });

  it('that is a scan is named, and not imported empty', async () => {
    const { documents, warnings } = await readAs('pdf', madePdf([[], []]));
    assert.deepEqual(documents, []);
    assert.match(warnings[0] ?? '', /has no text/);
  });

  it('with a page that is a picture says which', async () => {
    const { documents, warnings } = await readAs('pdf', madePdf([column(72, 740, ['There is text on the first page.']), []]));
    assert.deepEqual(documents[0]?.paragraphs, ['There is text on the first page.']);
    assert.match(warnings[0] ?? '', /The pages 2 have no text/);
  });

  it('that is broken is named, and one without its table of objects is read', async () => {
    const whole = madePdf([column(72, 740, ['There is text on the first page.'])]);
    const broken = await readAs('pdf', whole.subarray(0, 100));
    assert.deepEqual(broken.documents, []);
    assert.match(broken.warnings[0] ?? '', /The PDF cannot be read/);
    const cut = new TextDecoder().decode(whole);
    const { documents } = await readAs('pdf', cut.slice(0, cut.indexOf('xref')) + cut.slice(cut.indexOf('trailer')));
    assert.deepEqual(documents[0]?.paragraphs, ['There is text on the first page.']);
  });

  it('whose letters cannot be decoded is named, with what it asks for', async () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 6/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>';
    const plain = new TextDecoder().decode(madePdf([[{ x: 72, y: 700, size: 11, text: 'BBBB' }]]));
    const bytes = new TextEncoder().encode(plain.replace('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>', font));
    const { documents, warnings } = await readAs('pdf', bytes);
    assert.deepEqual(documents, []);
    assert.match(warnings[0] ?? '', /its letters cannot be decoded: .* asks for the tables GBK-EUC-H,/);
  });
});
