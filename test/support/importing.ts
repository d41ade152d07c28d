import { type ArticleImport, type ImportListener, type ImportOutcome, importArticles } from '../../server/imports/importArticles';
import { importerNamed } from '../../server/imports/importers';
import type { MemoryFiles } from './memoryFiles';

/** Imports files, which are put into `/exports`, into the project `/p`. */
export async function importInto(
  files: MemoryFiles,
  given: Readonly<Record<string, string | Uint8Array>>,
  options: Pick<ArticleImport, 'dryRun' | 'update' | 'columns'> & { readonly format?: string } = {},
  listener: Partial<ImportListener> = {},
): Promise<ImportOutcome> {
  for (const [name, content] of Object.entries(given)) files.set(`file:///exports/${name}`, content);
  return importArticles(
    files,
    {
      given: Object.keys(given).map(name => ({ uri: `file:///exports/${name}`, name })),
      importer: importerNamed(options.format ?? ''),
      places: { project: 'file:///p', out: 'file:///p/articles', within: 'file:///p' },
      when: '2026-11-30T18:30:00.000Z',
      ...options,
    },
    { article: () => {}, message: () => {}, progress: () => {}, pause: async () => {}, isCancelled: () => false, ...listener },
  );
}
