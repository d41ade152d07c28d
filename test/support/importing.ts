import assert from 'node:assert/strict';
import { recogniseForm } from '../../server/core/import/recognise';
import type { ImportedDocument, ReaderOptions } from '../../server/core/import/types';
import { type ArticleImport, type ImportListener, type ImportOutcome, importArticles } from '../../server/imports/importArticles';
import { IMPORTERS, importerNamed } from '../../server/imports/importers';
import { sampleOfBytes, sourceOf } from '../../server/imports/source';
import { documentsWithin } from '../../server/imports/within';
import { type MemoryFiles, memoryFiles } from './memoryFiles';

/** Imports files, which are put into `/exports`, into the project `/p`. */
export async function importInto(
  files: MemoryFiles,
  given: Readonly<Record<string, string | Uint8Array>>,
  options: Pick<ArticleImport, 'dryRun' | 'update' | 'columns' | 'maxSizeKB'> & {
    readonly format?: string;
    readonly encoding?: string;
  } = {},
  listener: Partial<ImportListener> = {},
): Promise<ImportOutcome> {
  for (const [name, content] of Object.entries(given)) files.set(`file:///exports/${name}`, content);
  return importArticles(
    files,
    {
      given: Object.keys(given).map(name => ({ uri: `file:///exports/${name}`, name, encoding: options.encoding })),
      importer: importerNamed(options.format ?? ''),
      places: { project: 'file:///p', out: 'file:///p/articles', within: 'file:///p' },
      when: '2026-11-30T18:30:00.000Z',
      ...options,
    },
    { article: () => {}, message: () => {}, progress: () => {}, pause: async () => {}, isCancelled: () => false, ...listener },
  );
}

/** What a form's reader makes of a file, which has to be recognised as that form. */
export async function readAs(
  format: string,
  content: string | Uint8Array,
  options: ReaderOptions = {},
  beside: Readonly<Record<string, string>> = {},
): Promise<ReadDocuments> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const found = recogniseForm(sampleOfBytes('export.txt', bytes.subarray(0, 65_536)), IMPORTERS);
  assert.equal(found?.importer.name, format);
  const files = memoryFiles({
    'file:///exports/export.txt': bytes,
    ...Object.fromEntries(Object.entries(beside).map(([name, text]) => [`file:///exports/${name}`, text])),
  });
  const read = await found.importer.load();
  const documents: ImportedDocument[] = [];
  const warnings: string[] = [];
  const source = { ...sourceOf(files, { uri: 'file:///exports/export.txt', name: 'export.txt' }, () => {}), within: documentsWithin };
  for await (const item of read(source, options)) {
    if ('document' in item) documents.push(item.document);
    else warnings.push(`${item.warning.place.line ?? item.warning.place.record ?? ''}: ${item.warning.message}`);
  }
  return { documents, warnings };
}

export interface ReadDocuments {
  readonly documents: readonly ImportedDocument[];
  readonly warnings: readonly string[];
}

/** The facts that a document has, without those that it has not. */
export const factsOf = (document: ImportedDocument | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(document?.facts ?? {}).filter(([, value]) => value !== undefined));
