import type { ImportItem, ImportSource, ReaderOptions } from '../../core/import/types';
import { decodeWindows1252, withoutControls1252 } from '../../decode';
import { readPage } from '../pages/readPage';
import { mailMessages } from './messages';

/** A page that a browser saved with what belongs to it (MHTML, RFC 2557): its first part in HTML. */
export async function* readMhtmlFile(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const bytes = await source.bytes();
  const { PostalMime, decodeWords } = await import('./mailLibraries');
  const written = decodeWindows1252(bytes);
  const head = written.slice(0, headEnd(written)).replace(/\r?\n[ \t]+/g, ' ');
  const span = firstPage(written, boundaryIn(head));
  const mail = span === null ? null : await PostalMime.parse(bytes.subarray(span.start, span.end)).catch(() => null);
  if (mail?.html === undefined) {
    yield { warning: { place: {}, message: mailMessages.noPage, isLeftOut: true } };
    return;
  }
  const location = headerIn(head, 'snapshot-content-location') ?? mail.headers.find(({ key }) => key === 'content-location')?.value;
  const url = location !== undefined && /^https?:\/\/\S+$/i.test(location) ? location : undefined;
  for await (const item of readPage(withoutControls1252(mail.html), options)) {
    if (!('document' in item)) yield item;
    else {
      const { facts } = item.document;
      const subject = headerIn(head, 'subject');
      const title = facts.title ?? (subject === undefined ? undefined : decodeWords(subject));
      yield { document: { ...item.document, facts: { ...facts, title, url: facts.url ?? url } } };
    }
  }
}

const headEnd = (text: string): number => {
  const end = text.search(/\r?\n\r?\n/);
  return end < 0 ? text.length : end;
};

const headerIn = (head: string, name: string): string | undefined =>
  head
    .split(/\r?\n/)
    .find(line => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();

const boundaryIn = (head: string): string | undefined => /boundary="?([^"\s;]{1,200})/i.exec(headerIn(head, 'content-type') ?? '')?.[1];

/** The first part that is a page, between two boundaries. */
function firstPage(text: string, boundary: string | undefined): { readonly start: number; readonly end: number } | null {
  if (boundary === undefined) return null;
  const mark = `--${boundary}`;
  for (let at = text.indexOf(mark); at >= 0; ) {
    const start = text.indexOf('\n', at) + 1;
    if (start === 0) return null;
    const next = text.indexOf(mark, start);
    const end = next < 0 ? text.length : next;
    const head = text.slice(start, Math.min(end, start + 4000));
    if (/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(head.slice(0, headEnd(head)))) return { start, end };
    at = next;
  }
  return null;
}
