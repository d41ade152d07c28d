import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { IMPORTERS, importerNamed } from '../imports/importers';
import { recogniseOther } from '../imports/otherImports';
import { sampleOf } from '../imports/source';
import { nodeFiles } from '../node/files';
import { type ImportOptions, importFiles } from './exchange';
import { IMPORT_FORMATS, type ImportFormat } from './exchangeFormats';
import { type ArticleImportOptions, importArticleFiles } from './importArticles';
import { importMessages } from './messages';
import type { Output } from './output';
import { type Messages, UsageError } from './terminal';

export type AnyImportOptions = Omit<ImportOptions, 'format'> & ArticleImportOptions & { readonly format?: string };

/** The names that `--format` takes: forms of articles, then those of annotations, copies and registers. */
export const importFormatNames = (): readonly string[] => [...new Set([...IMPORTERS.map(({ name }) => name), ...IMPORT_FORMATS])];

/**
 * Brings in whatever it is given: articles of exports, tables and other forms, annotations, copies, or a register. Without a format, the content of a file
 * says what it is. Answers false where it was interrupted.
 */
export async function importAny(
  given: readonly string[],
  options: AnyImportOptions,
  messages: Messages,
  output: Output,
  isInterrupted: () => boolean,
): Promise<boolean> {
  const format = IMPORT_FORMATS.find(each => each === options.format);
  const importer = options.format === undefined ? undefined : importerNamed(options.format);
  if (format !== undefined) {
    await importFiles(given, { ...options, format }, messages, output);
    return true;
  }
  if (options.format !== undefined && importer === undefined)
    throw new UsageError(importMessages.noFormat(options.format, importFormatNames()));
  const articles: string[] = [];
  const others = new Map<ImportFormat, string[]>();
  for (const each of given) {
    const other = importer === undefined ? await otherFormatOf(each) : null;
    if (other === null) articles.push(each);
    else others.set(other, [...(others.get(other) ?? []), each]);
  }
  for (const [other, files] of others) await importFiles(files, { ...options, format: other }, messages, output);
  return articles.length === 0 || importArticleFiles(articles, importer, options, messages, output, isInterrupted);
}

/** What a file is that holds no articles; null for all else, and for folders. */
async function otherFormatOf(given: string): Promise<ImportFormat | null> {
  const file = path.resolve(given);
  if (fs.statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
  const sample = await sampleOf(nodeFiles, { uri: URI.file(file).toString(), name: path.basename(file) });
  const found = sample === null ? null : recogniseOther(sample);
  return IMPORT_FORMATS.find(each => each === found) ?? null;
}
