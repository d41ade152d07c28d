import { definedFacts } from '../definedFacts';
import type { DocumentFacts, DocumentReader, ImportedDocument, ImportItem, ImportSource, ReaderOptions } from '../types';
import { wholeText } from '../wholeText';
import { bibtexEntries } from './bibtex';
import { cslEntries } from './csl';
import { bibliographyMessages } from './messages';
import type { BibliographyEntry } from './types';

export const readCsl = bibliographyReader(cslEntries);
export const readBibtex = bibliographyReader(async function* (source) {
  yield* bibtexEntries((await wholeText(source)).replace(/^\ufeff/, ''));
});

/** What a bibliography says of each entry, with the text that is in a file beside it; else its abstract. */
function bibliographyReader(
  entriesOf: (source: ImportSource) => AsyncIterable<BibliographyEntry | Extract<ImportItem, { warning: unknown }>>,
): DocumentReader {
  return async function* (source, options) {
    for await (const entry of entriesOf(source)) {
      if ('warning' in entry) yield entry;
      else yield* withText(entry, source, options);
    }
  };
}

async function* withText(entry: BibliographyEntry, source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const { place, facts, abstract, files } = entry;
  const found = await textBeside(entry, source, options);
  if (found !== null) {
    yield { document: { ...found, place, facts: joined(found.facts, facts) } };
    return;
  }
  const named = files.filter(file => file.includes('/') || file.includes('.'));
  if (named.length > 0 && abstract === undefined)
    yield { warning: { place, message: bibliographyMessages.noFile(facts.title ?? facts.id ?? '', named) } };
  const paragraphs = abstract === undefined ? [] : [abstract];
  yield { document: { place, facts: { ...facts, text: abstract === undefined ? 'missing' : 'abstract' }, paragraphs } };
}

/** The first file with a text; what its own form says of it comes second. */
async function textBeside({ files }: BibliographyEntry, source: ImportSource, options: ReaderOptions): Promise<ImportedDocument | null> {
  for (const file of files) {
    const bytes = await source.beside(file);
    if (bytes === null) continue;
    for await (const item of source.within?.(file, bytes, options) ?? [])
      if ('document' in item && item.document.paragraphs.length > 0) return item.document;
  }
  return null;
}

/** The facts of an entry, and of its text what the entry does not say. */
export const joined = (ofText: DocumentFacts, ofEntry: DocumentFacts): DocumentFacts => ({
  ...ofText,
  ...definedFacts(ofEntry),
});
