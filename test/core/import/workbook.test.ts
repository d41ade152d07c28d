import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import { importInto } from '../../support/importing';
import { memoryFiles } from '../../support/memoryFiles';

const TEXT =
  'Ferry crews in Port Almeda stopped work on Thursday after talks with the owners of the three lines had broken down.\n\nThe talks go on.';
const cell = (value: string) => ({ value, type: String });

async function workbook(rows: readonly (readonly (string | Date)[])[]): Promise<Uint8Array> {
  const cells = rows.map(row => row.map(value => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : cell(value))));
  return new Uint8Array(await (await writeXlsxFile(cells, { sheet: 'Articles' }).toBlob()).arrayBuffer());
}

describe('Excel workbooks', () => {
  it('are read like tables, with dates as days', async () => {
    const files = memoryFiles();
    const bytes = await workbook([
      ['Headline', 'Published', 'Newspaper', 'Body'],
      ['Crews walk out', new Date(Date.UTC(2021, 2, 4)), 'The Harbour Ledger', TEXT],
    ]);
    const outcome = await importInto(files, { 'articles.xlsx': bytes });
    assert.deepEqual(outcome.left, []);
    assert.equal(
      files.text('file:///p/articles/2021-03-04-crews-walk-out.txt'),
      `---\ntitle: Crews walk out\ndate: 2021-03-04\noutlet: The Harbour Ledger\nsource: articles.xlsx, record 2\n---\n\n${TEXT}\n`,
    );
  });

  it('that are damaged, or no workbook, are said', async () => {
    const bytes = await workbook([
      ['Headline', 'Body'],
      ['Crews', TEXT],
    ]);
    const outcome = await importInto(memoryFiles(), {
      'cut.xlsx': bytes.subarray(0, bytes.length / 2),
      'other.xlsx': zipSync({ 'word/document.xml': new Uint8Array(10) }),
    });
    assert.equal(outcome.left.length, 2);
    assert.deepEqual(
      outcome.left.map(({ place }) => place.file),
      ['cut.xlsx', 'other.xlsx'],
    );
  });
});
