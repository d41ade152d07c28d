import type { Attachment, Email } from 'postal-mime';
import { dateIn } from '../../core/import/dates';
import { definedFacts } from '../../core/import/definedFacts';
import { textBlocks, unwrapped, wrapWidthOf } from '../../core/import/textBlocks';
import type { DocumentFacts, ImportItem, ImportSource, ReaderOptions, SourcePlace } from '../../core/import/types';
import { decodeWindows1252, withoutControls1252 } from '../../decode';
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
  else yield* mailItems(source, bytes, options, {}, text => text);
}

/** The mails of a mailbox, one after the other. */
export async function* readMailboxFile(source: ImportSource, options: ReaderOptions): AsyncGenerator<ImportItem> {
  let count = 0;
  for await (const { bytes, record } of mailsIn(source.chunks())) {
    count++;
    if (bytes === null) yield { warning: { place: { record }, message: mailMessages.large, isLeftOut: true } };
    else yield* mailItems(source, bytes, options, { record }, withoutFromQuotes);
  }
  if (count === 0) yield { warning: { place: {}, message: mailMessages.noMails, isLeftOut: true } };
}

async function* mailItems(
  source: ImportSource,
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
  const attached = mail.attachments.filter(({ related, disposition }) => related !== true || disposition === 'attachment');
  const left: string[] = [];
  for (const attachment of attached) {
    const name = attachment.filename ?? mailMessages.unnamed(attachment.mimeType);
    let isRead = false;
    for await (const item of attachedItems(source, name, attachment, options)) {
      if ('document' in item) {
        // A text of no form is not what its name says.
        const hasForm = Object.keys(item.document.facts).length > 0 || /\.(?:txt|md)$/i.test(name);
        if (item.document.paragraphs.length === 0 || !hasForm) continue;
        isRead = true;
        yield { document: { ...item.document, place, facts: attachedFacts(item.document.facts, facts, name) } };
      } else yield { warning: { ...item.warning, place, message: `${name}: ${item.warning.message}` } };
    }
    if (!isRead) left.push(name);
  }
  if (left.length > 0) yield { warning: { place, message: mailMessages.attachments(left) } };
  const boundary = /boundary="?([^"\s;]{1,200})/i.exec(mail.headers.find(({ key }) => key === 'content-type')?.value ?? '')?.[1];
  if (boundary !== undefined && !decodeWindows1252(bytes).includes(`--${boundary}--`))
    yield { warning: { place, message: mailMessages.cutOff } };
}

/** Files with text: documents, pages, exports. Pictures, calendars, cards and signatures are not articles. */
const WITH_TEXT = /\.(?:docx?|odt|rtf|pdf|x?html?|mht|mhtml|eml|txt|md|xml)$/i;

async function* attachedItems(
  source: ImportSource,
  name: string,
  { content }: Attachment,
  options: ReaderOptions,
): AsyncGenerator<ImportItem> {
  if (!WITH_TEXT.test(name) || source.within === undefined) return;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  yield* source.within(name, bytes, options);
}

/** What an attached file does not say, its mail may. */
function attachedFacts(own: DocumentFacts, mail: DocumentFacts, name: string): DocumentFacts {
  const id = own.id ?? (mail.id === undefined ? undefined : `${mail.id}#${name}`);
  return {
    title: name.replace(/\.[^.]{1,8}$/, ''),
    date: mail.date,
    ...definedFacts({ ...own, id }),
    other: { ...own.other, attached: name, ...(mail.title === undefined ? {} : { mail: mail.title }) },
  };
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
