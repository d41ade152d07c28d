import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { workbookMessages } from './messages';

/** A workbook may say that it unpacks to so many bytes. */
const MOST_BYTES = 400 * 1024 * 1024;

/** A sheet of a workbook: its rows from the top, each cell as text, days and times in ISO 8601. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of an Excel workbook (Office Open XML), by read-excel-file. Rejects with a sentence for the user. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const sheets = await readXlsxFile(storedAgain(bytes).buffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: (data as readonly (readonly unknown[])[]).map(row => row.map(cellText)) }));
}

/** Unpacked and stored: what is compressed, the reader would unpack by web workers, which not every place has. */
function storedAgain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let size = 0;
  let unpacked: ReturnType<typeof unzipSync>;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
    unpacked = size > MOST_BYTES ? {} : unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) });
  } catch {
    throw new Error(workbookMessages.broken);
  }
  if (size > MOST_BYTES) throw new Error(workbookMessages.tooLarge);
  return new Uint8Array(zipSync(unpacked, { level: 0 }));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(value);
}
