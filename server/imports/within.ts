import { isFilled, paragraphsOf } from '../core/import/paragraphs';
import { recogniseForm } from '../core/import/recognise';
import type { ImportItem, ImportSource, ReaderOptions } from '../core/import/types';
import { decodeText } from '../decode';
import { IMPORTERS } from './importers';
import { SAMPLED, sampleOfBytes } from './source';

/** Forms of many articles, for which a page or an article with commas may be mistaken. */
const LISTS: ReadonlySet<string> = new Set(['table', 'json', 'jsonl', 'csl-json', 'bibtex']);

/** The documents of a file that is part of another, as a page of an archive, by the form of its bytes; a text of no form is one document. */
export async function* documentsWithin(name: string, bytes: Uint8Array, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const sample = sampleOfBytes(name, bytes.subarray(0, SAMPLED));
  const found = recogniseForm(sample, IMPORTERS);
  if (found !== null && !found.isDoubtful && !LISTS.has(found.importer.name)) {
    const read = await found.importer.load();
    yield* read(sourceOfBytes(name, bytes), options);
  } else if (sample.text !== null) {
    const paragraphs = paragraphsOf(decodeText(bytes).text).filter(isFilled);
    if (paragraphs.length > 0) yield { document: { place: {}, facts: {}, paragraphs } };
  }
}

/** A file in memory, which has no other file in it or beside it. */
function sourceOfBytes(name: string, bytes: Uint8Array): ImportSource {
  return {
    name,
    bytes: async () => bytes,
    async *chunks() {
      yield bytes;
    },
    async *text() {
      yield decodeText(bytes).text;
    },
    beside: async () => null,
  };
}
