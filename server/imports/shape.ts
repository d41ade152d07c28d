import { columnsOf } from '../core/import/columns';
import { recogniseForm } from '../core/import/recognise';
import { tableHead } from '../core/import/tables';
import type { ImportSample } from '../core/import/types';
import type { FileSource } from '../files';
import { IMPORTERS } from './importers';
import { type GivenFile, sampleOf } from './source';

/** What a file is, as far as its beginning says. */
export interface FileShape {
  readonly form: string | null;
  readonly label: string;
  readonly isDoubtful: boolean;
  /** Of a table whose columns are not certain. */
  readonly table: {
    readonly header: readonly string[];
    readonly example: readonly string[];
    readonly columns: Readonly<Record<string, number>>;
  } | null;
}

const UNKNOWN: FileShape = { form: null, label: '', isDoubtful: true, table: null };

export async function shapeOfFile(files: FileSource, file: GivenFile): Promise<FileShape> {
  const sample = await sampleOf(files, file).catch(() => null);
  return sample === null ? UNKNOWN : shapeOfSample(sample);
}

export function shapeOfSample(sample: ImportSample): FileShape {
  const found = recogniseForm(sample, IMPORTERS);
  if (found === null) return UNKNOWN;
  const { name, label } = found.importer;
  const head = name === 'table' ? tableHead(sample) : null;
  const columns = head === null ? null : columnsOf(head.header, head.rows);
  const table =
    head === null || columns === null || !columns.isDoubtful
      ? null
      : { header: head.header, example: head.rows[0] ?? [], columns: Object.fromEntries(columns.roles) };
  return { form: name, label, isDoubtful: found.isDoubtful, table };
}

/** The files that somebody named, those below folders included, sorted; hidden ones and Pressmark's own are not asked for. */
export async function filesIn(files: FileSource, uris: readonly string[], nameOf: (uri: string) => string): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  for (const uri of uris) {
    const listing = await files.list(uri, EXCLUDED).catch(() => ({ files: [] }));
    const below = listing.files.filter(file => file.uri !== uri && !/\/\.[^/]*$/.test(file.uri));
    if (below.length === 0) found.push({ uri, name: nameOf(uri) });
    else found.push(...below.map(file => ({ uri: file.uri, name: nameOf(file.uri) })));
  }
  return found;
}

const EXCLUDED = ['**/.*', '**/pressmark', '**/node_modules'];
