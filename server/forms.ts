import { formMessages, type OtherForm } from './messages';

export type { OtherForm } from './messages';

const ENDINGS: Readonly<Record<OtherForm, readonly string[]>> = {
  webPage: ['html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml', 'warc'],
  document: ['rtf', 'doc', 'docx', 'docm', 'odt', 'fodt', 'pages', 'wpd'],
  pdf: ['pdf'],
  book: ['epub', 'mobi', 'azw3'],
  mail: ['eml', 'emlx', 'mbox', 'msg'],
  table: ['csv', 'tsv', 'xls', 'xlsx', 'ods'],
  data: ['json', 'jsonl', 'ndjson', 'xml', 'tei'],
  archive: ['zip', 'gz', 'tgz', 'tar', 'bz2', 'xz', '7z', 'rar'],
};

const FORM_OF: ReadonlyMap<string, OtherForm> = new Map(
  Object.entries(ENDINGS).flatMap(([form, endings]) => endings.map(ending => [ending, form as OtherForm] as const)),
);

/** What tools keep beside articles for themselves. */
const NO_ARTICLES = /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|jsconfig|composer|manifest|biome|renovate|[^/]*\.config|[^/]*rc)\.json$/i;

/** The form of a file by the ending of its name, in any case; null for all other endings. */
export function formOfName(path: string): OtherForm | null {
  const form = FORM_OF.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
  return form === undefined || NO_ARTICLES.test(path) ? null : form;
}

/** First bytes, as in the list of file signatures of `file(1)`. */
const SIGNATURES: readonly { readonly form: OtherForm; readonly bytes: readonly number[] }[] = [
  { form: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { form: 'archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { form: 'archive', bytes: [0x1f, 0x8b, 0x08] },
  { form: 'document', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

/** Names of the files in a zipped document or book, which are uncompressed near its beginning. */
const ZIPPED: readonly { readonly form: OtherForm; readonly name: RegExp }[] = [
  { form: 'book', name: /mimetypeapplication\/epub/ },
  { form: 'document', name: /word\/|mimetypeapplication\/vnd\.oasis\.opendocument\.text/ },
  { form: 'table', name: /xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/ },
];
const LOOKED_INTO = 4096;

/** The form of a file by its first bytes, whatever its name says; null for what may be text. */
export function formOfBytes(bytes: Uint8Array): OtherForm | null {
  const form = SIGNATURES.find(({ bytes: first }) => first.every((byte, at) => bytes[at] === byte))?.form ?? null;
  if (form !== 'archive') return form;
  const names = String.fromCharCode(...bytes.subarray(0, LOOKED_INTO));
  return ZIPPED.find(({ name }) => name.test(names))?.form ?? form;
}

/** The form of what was decoded as text: a web page or rich text by its first characters; null for a text. */
export function formOfText(text: string): OtherForm | null {
  const beginning = text.slice(0, LOOKED_INTO).replace(/^(?:\s|\ufeff|<!--[\s\S]*?-->|<\?xml[^>]*\?>)+/, '');
  if (/^\{\\rtf\d/.test(beginning)) return 'document';
  if (/^%PDF-\d/.test(beginning)) return 'pdf';
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(beginning) ? 'webPage' : null;
}

/** Why a file of a form is not read, and what to do, in sentences. */
export const whyNotRead = (form: OtherForm): string => formMessages.file(form);
