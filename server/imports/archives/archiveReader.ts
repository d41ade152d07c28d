import type { LimitReader, WARCRecord } from 'warcio';
import { dateIn } from '../../core/import/dates';
import type { DocumentFacts, ImportItem, ImportSource, ReaderOptions } from '../../core/import/types';
import { joinedBytes } from '../../core/text/bytes';
import { fromBrotli } from './brotli';
import { archiveMessages } from './messages';
import { contentOf, unpacked } from './unpacked';
import { zipEntries } from './zipEntries';

/** What pages are; of other types the archive may have thousands. */
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)$/i;
const LARGEST_PAGE = 20 * 1024 * 1024;

/** An article for each page that was captured whole (WARC 1.0 and 1.1, packed or not). */
export async function* readWarc(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const left = { records: 0, pages: 0, seen: 0 };
  yield* pagesIn(source.chunks(), source, options, left);
  yield* whatIsLeft(left);
}

/** The same of all archives of a WACZ file. */
export async function* readWacz(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const left = { records: 0, pages: 0, seen: 0 };
  let archives = 0;
  try {
    for await (const { chunks } of zipEntries(source.chunks(), name => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(name))) {
      archives++;
      yield* pagesIn(chunks(), source, options, left);
    }
  } catch (error) {
    yield { warning: { place: {}, message: archiveMessages.broken(reasonOf(error)), isLeftOut: true } };
  }
  if (archives === 0) yield { warning: { place: {}, message: archiveMessages.noArchive, isLeftOut: true } };
  yield* whatIsLeft(left);
}

interface Left {
  records: number;
  pages: number;
  /** All records, to count their places. */
  seen: number;
}

async function* pagesIn(
  chunks: AsyncIterable<Uint8Array>,
  source: ImportSource,
  options: ReaderOptions,
  left: Left,
): AsyncGenerator<ImportItem> {
  const { AsyncIterReader, WARCParser } = await import('./archiveLibraries');
  try {
    for await (const record of new WARCParser(new AsyncIterReader(unpacked(chunks), null))) {
      left.seen++;
      const place = { record: left.seen };
      // What the parser made it; its bytes that are still to come are less than 0 where the head is longer than the whole.
      const reader = record.reader as LimitReader;
      const page = pageOf(record, left);
      if (reader.limit < -RECORD_END) yield { warning: { place, message: archiveMessages.noHead, isLeftOut: true } };
      else if (page !== null) yield* articlesOf(record, page, source, options, left.seen);
      // warcio waits without end for what is missing of a record that it skips.
      if (!(await isWhole(reader))) {
        yield { warning: { place, message: archiveMessages.cutOff(record.warcTargetURI ?? '') } };
        return;
      }
    }
  } catch (error) {
    yield { warning: { place: { record: left.seen + 1 }, message: archiveMessages.broken(reasonOf(error)), isLeftOut: true } };
  }
}

/** Two line ends are behind each record; a head may take those for its own. */
const RECORD_END = 4;

/** Reads a record to its end; false where the archive ends before. */
async function isWhole(reader: LimitReader): Promise<boolean> {
  for await (const _ of reader);
  return reader.limit <= 0;
}

interface Page {
  readonly url: string;
  readonly charset: string | undefined;
  readonly captured: string;
}

/** Null for what is not a page: by the type of the record, the status, and the type of its content. */
function pageOf(record: WARCRecord, left: Left): Page | null {
  const { warcType, httpHeaders } = record;
  const url = record.warcTargetURI?.replace(/^<|>$/g, '') ?? '';
  if ((warcType !== 'response' && warcType !== 'resource') || !/^https?:/i.test(url)) return null;
  const written = (warcType === 'response' ? httpHeaders?.headers.get('content-type') : record.warcContentType) ?? '';
  const [type = '', ...parameters] = written.split(';').map(part => part.trim());
  const status = Number(httpHeaders?.statusCode ?? 200);
  if (!PAGE_TYPES.test(type) || /\/robots\.txt$/.test(url)) {
    left.records++;
    return null;
  }
  if (status !== 200) {
    left.pages++;
    return null;
  }
  const charset = parameters.map(part => /^charset=["']?([\w.:-]+)/i.exec(part)?.[1]).find(name => name !== undefined);
  return { url, charset: type.startsWith('text/') ? charset : undefined, captured: record.warcDate ?? '' };
}

async function* articlesOf(
  record: WARCRecord,
  page: Page,
  source: ImportSource,
  options: ReaderOptions,
  nth: number,
): AsyncGenerator<ImportItem> {
  const place = { record: nth };
  const bytes = await bytesOf(record);
  if (bytes === undefined) {
    yield { warning: { place, message: archiveMessages.brotli(page.url), isLeftOut: true } };
    return;
  }
  if (bytes === null) {
    yield { warning: { place, message: archiveMessages.tooLarge(page.url, LARGEST_PAGE), isLeftOut: true } };
    return;
  }
  let hasText = false;
  for await (const item of source.within?.(page.url, inUtf8(bytes, page.charset), options) ?? []) {
    if ('warning' in item) yield { warning: { ...item.warning, place, message: `${page.url}: ${item.warning.message}` } };
    else if (item.document.paragraphs.length > 0) {
      hasText = true;
      yield { document: { ...item.document, place, facts: withPage(item.document.facts, page) } };
    }
  }
  if (!hasText) yield { warning: { place, message: archiveMessages.noText(page.url), isLeftOut: true } };
}

/** The address of the page, and when it was captured, beside what the page says. */
function withPage(facts: DocumentFacts, { url, captured }: Page): DocumentFacts {
  const day = dateIn(captured)?.date;
  return { ...facts, url: facts.url ?? url, other: { ...facts.other, ...(day === undefined ? {} : { captured: day }) } };
}

/** The content of a record, unpacked; null where it is too large, the rest of which is skipped, and undefined where nothing here unpacks it. */
async function bytesOf(record: WARCRecord): Promise<Uint8Array | null | undefined> {
  const headers = record.httpHeaders?.headers;
  const encoding = headers?.get('content-encoding') ?? '';
  // It is unpacked here, for nothing else knows when there is too much of it.
  headers?.delete('content-encoding');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record) {
    length += part.length;
    if (length <= LARGEST_PAGE) parts.push(part);
    else parts.length = 0;
  }
  if (length > LARGEST_PAGE) return null;
  const bytes = joinedBytes(parts);
  if (!/\bbr\b/i.test(encoding)) return contentOf(bytes, encoding, LARGEST_PAGE);
  const plain = fromBrotli(bytes, LARGEST_PAGE);
  // A header that says more than there is.
  if (plain === null) return bytes;
  return plain === 'too large' ? null : plain;
}

/** Text in the encoding that the server named, as UTF-8 with a byte order mark, which overrules what a page says of itself. */
function inUtf8(bytes: Uint8Array, charset: string | undefined): Uint8Array {
  if (charset === undefined || /^utf-?8$/i.test(charset)) return bytes;
  try {
    return new TextEncoder().encode(`\ufeff${new TextDecoder(charset).decode(bytes)}`);
  } catch {
    // No such encoding.
    return bytes;
  }
}

function* whatIsLeft({ records, pages }: Left): Generator<ImportItem> {
  if (pages > 0) yield { warning: { place: {}, message: archiveMessages.otherStatus(pages) } };
  if (records > 0) yield { warning: { place: {}, message: archiveMessages.otherRecords(records) } };
}

function reasonOf(error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).trim();
  return reason.endsWith('.') ? reason : `${reason}.`;
}
