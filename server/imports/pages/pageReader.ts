import type { ImportItem, ImportSource, ReaderOptions } from '../../core/import/types';
import { declaredCharset, decodeDeclared } from '../charset';
import { readPage } from './readPage';

/** A file that is a web page. */
export async function* readPageFile(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const bytes = await source.bytes();
  yield* readPage(decodeDeclared(bytes, declaredCharset(bytes)), options);
}
