import { CORE_IMPORTERS } from '../../core/import/importers';
import { particularOf, recogniseForm } from '../../core/import/recognise';
import type { ImportItem, ImportSource, ReaderOptions } from '../../core/import/types';
import { plainLines, type WordText, wordDocument } from './blocks';
import { readDocx } from './docx';
import { wordMessages } from './messages';
import { readOdt } from './odt';
import { type PackageParts, PackageTooLarge, packageParts } from './package';
import { readRtf } from './rtf';

/** The text of a package; its problem where it has none, null where the part with the text is missing. */
type PackageReader = (
  parts: PackageParts,
) => WordText | { readonly problem: string } | null | Promise<WordText | { readonly problem: string } | null>;

/** A text export of a database is recognised by so many of its letters, and has to be as sure. */
const SAMPLED = 64 * 1024;
const SURE = 0.9;

export async function* readDocxFile(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  yield* packagedItems(source, options, readDocx, 'word/document.xml');
}

export async function* readOdtFile(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  yield* packagedItems(source, options, readOdt, 'content.xml');
}

export async function* readRtfFile(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const bytes = await source.bytes();
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += SAMPLED) pieces.push(String.fromCharCode(...bytes.subarray(at, at + SAMPLED)));
  const text = readRtf(pieces.join('').trimStart());
  if (text === null) yield { warning: { place: {}, message: wordMessages.noText('{\\rtf'), isLeftOut: true } };
  else yield* itemsOf(text, source, options);
  if (text?.isCutOff === true) yield { warning: { place: {}, message: wordMessages.cutOff } };
}

async function* packagedItems(
  source: ImportSource,
  options: ReaderOptions,
  read: PackageReader,
  wanted: string,
): AsyncGenerator<ImportItem> {
  const found = await textOf(await source.bytes(), read, wanted);
  if (typeof found === 'string') yield { warning: { place: {}, message: found, isLeftOut: true } };
  else yield* itemsOf(found, source, options);
}

/** The text of a package, or why there is none. */
async function textOf(bytes: Uint8Array, read: PackageReader, wanted: string): Promise<WordText | string> {
  try {
    const parts = packageParts(bytes);
    if (parts === null) return wordMessages.noPackage;
    const text = await read(parts);
    if (text === null) return wordMessages.noText(wanted);
    return 'problem' in text ? wordMessages.broken(text.problem) : text;
  } catch (error) {
    if (error instanceof PackageTooLarge) return wordMessages.tooLarge;
    return wordMessages.broken(error instanceof Error ? error.message : String(error));
  }
}

/** A document is an article, or an export of a database with many of them. */
async function* itemsOf(text: WordText, source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const lines = plainLines(text);
  const sample = { name: source.name, bytes: new Uint8Array(), text: lines.slice(0, SAMPLED) };
  const found = recogniseForm(
    sample,
    particularOf(CORE_IMPORTERS).filter(({ name }) => !/^(?:table|jsonl?)$/.test(name)),
  );
  if (found === null || found.confidence < SURE) {
    yield { document: wordDocument(text) };
    return;
  }
  const read = await found.importer.load();
  let record = 0;
  for await (const item of read({ ...source, text: () => once(lines) }, options)) {
    // Lines are those of the text, which the document does not show.
    if ('document' in item) yield { document: { ...item.document, place: { record: ++record } } };
    else yield { warning: { ...item.warning, place: { record: Math.max(1, record) } } };
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
