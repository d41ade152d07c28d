import { dateIn } from '../../core/import/dates';
import { type StructuredBlock, structuredParagraphs } from '../../core/import/structured';
import type { DocumentFacts, ImportItem, ImportSource } from '../../core/import/types';
import { withoutHeads } from './heads';
import { columnsOf, linesOfPage, type PdfLine } from './lines';
import { pdfMessages } from './messages';
import { pdfBlocks } from './paragraphs';
import type { PdfDocument } from './pdfTypes';

const LARGEST = 200 * 1024 * 1024;
const MOST_PAGES = 3000;
/** Nothing is fetched, run or drawn. */
const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  cMapUrl: 'tables/',
  verbosity: 0,
};

/** The text of a PDF as an article; a scan is named and left out. */
export async function* readPdfFile(source: ImportSource): AsyncGenerator<ImportItem> {
  const bytes = await source.bytes();
  if (bytes.length > LARGEST) {
    yield { warning: { place: {}, message: pdfMessages.large, isLeftOut: true } };
    return;
  }
  const { getDocument } = await import('./pdfLibraries');
  const tables = new Set<string>();
  // The reader takes the bytes away, and wants no Buffer of Node.
  const task = getDocument({ ...OPTIONS, BinaryDataFactory: askedFor(tables), data: new Uint8Array(bytes) });
  try {
    yield* itemsOf(await task.promise, tables);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    const said = name === 'PasswordException' ? pdfMessages.password : pdfMessages.broken(message);
    yield { warning: { place: {}, message: said, isLeftOut: true } };
  } finally {
    // In a web worker, this never comes to an end.
    void task.destroy().catch(() => undefined);
  }
}

/** Takes down the names of tables that letters would have to be decoded by, which are not here: none is given. */
const askedFor = (tables: Set<string>) =>
  class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      if (kind === 'cMapUrl') tables.add(filename.replace(/\.bcmap$/, ''));
      throw new Error(filename);
    }
  };

async function* itemsOf(document: PdfDocument, tables: ReadonlySet<string>): AsyncGenerator<ImportItem> {
  const pages: (readonly PdfLine[])[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) pages.push(await pageLines(document, number));
  const empty = pages.flatMap((lines, nth) => (lines.length === 0 ? [nth + 1] : []));
  if (empty.length === pages.length) {
    yield { warning: { place: {}, message: tables.size > 0 ? pdfMessages.undecoded([...tables]) : pdfMessages.scan, isLeftOut: true } };
    return;
  }
  const { pages: kept, heads } = withoutHeads(pages);
  const blocks = pdfBlocks(kept.flatMap(lines => columnsOf(lines)));
  const facts = await factsOf(document);
  yield { document: { place: {}, ...titled(blocks, facts) } };
  if (tables.size > 0) yield { warning: { place: {}, message: pdfMessages.partlyUndecoded([...tables]), isLeftOut: true } };
  const unclear = pages.flatMap((lines, nth) => (isGarbled(lines) ? [nth + 1] : []));
  if (unclear.length > 0) yield { warning: { place: {}, message: pdfMessages.garbled(unclear) } };
  if (heads.length > 0) yield { warning: { place: {}, message: pdfMessages.heads(heads) } };
  if (empty.length > 0) yield { warning: { place: {}, message: pdfMessages.pagesWithoutText(empty) } };
  if (document.numPages > MOST_PAGES) yield { warning: { place: {}, message: pdfMessages.tooManyPages(MOST_PAGES) } };
}

/** True where many letters of a page have no meaning in Unicode, for its fonts do not say which they are. */
function isGarbled(lines: readonly PdfLine[]): boolean {
  const text = lines.map(line => line.text).join('');
  const unknown = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return unknown > GARBLED * text.length;
}
const GARBLED = 0.1;

async function pageLines(document: PdfDocument, number: number): Promise<readonly PdfLine[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  const runs = items.flatMap(({ str, width, transform: [a, b, , d, x, y] }) =>
    // Letters on their side do not belong to the text.
    Math.abs(b) > Math.abs(a) ? [] : [{ text: str, x, y, width, size: Math.abs(d) || Math.abs(a) }],
  );
  return linesOfPage(runs);
}

/** The title is that of the properties, or the first heading. */
function titled(
  blocks: readonly StructuredBlock[],
  facts: DocumentFacts,
): ReturnType<typeof structuredParagraphs> & { readonly facts: DocumentFacts } {
  const [first] = blocks;
  const isTitle = first !== undefined && (first.text === facts.title || (first.kind === 'heading' && facts.title === undefined));
  return {
    facts: { ...facts, title: facts.title ?? (isTitle ? first.text : undefined) },
    ...structuredParagraphs(isTitle ? blocks.slice(1) : blocks),
  };
}

/** Names that programs give a document by themselves. */
const NO_TITLE =
  /^(?:untitled|unbenannt|sans titre|microsoft word\b|powerpoint\b|document\d*$|layout \d)|\.(?:docx?|pdf|indd|qxd|rtf|odt|txt|html?|dvi|tex)$/i;

async function factsOf(document: PdfDocument): Promise<DocumentFacts> {
  const { info } = await document.getMetadata();
  const value = (key: string): string | undefined => {
    const given = info[key];
    return typeof given === 'string' && given.trim() !== '' ? given.replace(/\s+/g, ' ').trim() : undefined;
  };
  const title = value('Title');
  const created = /^D:(\d{4})(\d\d)(\d\d)/.exec(value('CreationDate') ?? '');
  const keywords = value('Keywords')
    ?.split(/[;,]/)
    .map(each => each.trim())
    .filter(each => each !== '');
  return {
    title: title === undefined || NO_TITLE.test(title) ? undefined : title,
    ...(created === null ? {} : (dateIn(`${created[1]}-${created[2]}-${created[3]}`) ?? {})),
    author: value('Author'),
    language: /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.exec(value('Language') ?? '')?.[0],
    keywords,
  };
}
