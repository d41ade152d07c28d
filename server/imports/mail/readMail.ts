import type { Email } from 'postal-mime';
import { dateIn } from '../../core/import/dates';
import { textBlocks, unwrapped, wrapWidthOf } from '../../core/import/textBlocks';
import type { DocumentFacts, ImportItem, ImportSource, ReaderOptions, SourcePlace } from '../../core/import/types';
import { withoutControls1252 } from '../../decode';
import { languageCode } from '../pages/jsonLd';
import { wordsOf } from '../pages/mainText';
import { readPage } from '../pages/readPage';
import { LARGEST_MAIL, mailsIn, withoutFromQuotes } from './mailbox';
import { mailMessages } from './messages';

/** Parts within one another, and bytes of headers, of a mail that is read. */
const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 2 * 1024 * 1024 };
/** A plain text of fewer words often says only that there is a page. */
const FEW_WORDS = 40;

/** A mail, or an article of Usenet. */
export async function* readMailFile(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  const bytes = await source.bytes();
  if (bytes.length > LARGEST_MAIL) yield { warning: { place: {}, message: mailMessages.large, isLeftOut: true } };
  else yield* mailItems(bytes, options, {}, text => text);
}

/** The mails of a mailbox, one after the other. */
export async function* readMailboxFile(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  let count = 0;
  for await (const { bytes, record } of mailsIn(source.chunks())) {
    count++;
    if (bytes === null) yield { warning: { place: { record }, message: mailMessages.large, isLeftOut: true } };
    else yield* mailItems(bytes, options, { record }, withoutFromQuotes);
  }
  if (count === 0) yield { warning: { place: {}, message: mailMessages.noMails, isLeftOut: true } };
}

async function* mailItems(
  bytes: Uint8Array,
  options: ReaderOptions,
  place: SourcePlace,
  mended: (text: string) => string,
): AsyncGenerator<ImportItem> {
  const { PostalMime } = await import('./mailLibraries');
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, LIMITS);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { warning: { place, message: mailMessages.broken(reason), isLeftOut: true } };
    return;
  }
  const facts = factsOf(mail);
  const plain = mended(withoutControls1252(mail.text ?? ''));
  const html = mended(withoutControls1252(mail.html ?? ''));
  if (html !== '' && isPage(plain, html)) yield* readPage(html, options, { place, facts, isWhole: true });
  else yield { document: { place, facts, paragraphs: mailParagraphs(plain) } };
  const names = mail.attachments
    .filter(({ related, disposition }) => related !== true || disposition === 'attachment')
    .map(({ filename, mimeType }) => filename ?? mailMessages.unnamed(mimeType));
  if (names.length > 0) yield { warning: { place, message: mailMessages.attachments(names) } };
}

/** True where the plain text only says that there is a page. */
const isPage = (plain: string, html: string): boolean =>
  wordsOf(plain) < FEW_WORDS && wordsOf(html.replace(/<[^<>]{0,5000}>/g, ' ')) > 2 * wordsOf(plain);

/** Lines that were broken at a width are joined; those that quote another mail stay. */
function mailParagraphs(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\f]/).map(line => line.trimEnd());
  const blocks = textBlocks(lines);
  const own = blocks.filter(({ lines: [first = ''] }) => !first.startsWith('>'));
  const width = wrapWidthOf(own);
  return blocks.map(block => (block.lines.some(line => /^>|^-- ?$/.test(line)) ? block.lines.join('\n') : unwrapped(block, width)));
}

function factsOf(mail: Email): DocumentFacts {
  const header = (key: string): string | undefined => {
    const value = mail.headers
      .find(each => each.key === key)
      ?.value.replace(/\s+/g, ' ')
      .trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const date = header('date');
  const { from } = mail;
  const list = header('list-id')
    ?.replace(/<[^<>]*>/g, '')
    .trim()
    .replace(/^"|"$/g, '');
  const keywords = header('keywords')
    ?.split(/[,;]/)
    .map(each => each.trim())
    .filter(each => each !== '');
  const url = /https?:\/\/[^\s<>]+/.exec(header('archived-at') ?? '')?.[0];
  const other = ['to', 'newsgroups', 'organization', 'in-reply-to'].flatMap(key => {
    const value = header(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    title: mail.subject?.trim(),
    ...(date === undefined ? {} : (dateIn(date) ?? {})),
    outlet: list === '' ? undefined : (list ?? header('newsgroups')?.split(',')[0]?.trim()),
    author: from?.name || from?.address || undefined,
    url,
    language: languageCode(header('content-language')),
    keywords,
    id: mail.messageId?.replace(/^<|>$/g, ''),
    other: other.length === 0 ? undefined : Object.fromEntries(other),
  };
}
