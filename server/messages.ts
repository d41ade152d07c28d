import { grouped } from './core/text/wording';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Why a file cannot be read or written. */
export const fileMessages = {
  /** By the code of the operating system's error. */
  reasons: {
    EACCES: 'You do not have permission to read or change it.',
    EPERM: 'You do not have permission to read or change it.',
    EROFS: 'The disk is read-only.',
    ENOSPC: 'The disk is full.',
    EISDIR: 'It is a folder, not a file.',
    EMFILE: 'Too many files are open on this computer.',
    ELOOP: 'It is a link that leads back to itself.',
  } as Readonly<Record<string, string | undefined>>,
  notRegular: 'It is not a regular file (but a device, a pipe or a socket), so it is not read.',
  tooLarge: (bytes: number, most: number) =>
    `The file is ${megabytes(bytes)} MB. Pressmark does not read files larger than ${megabytes(most)} MB. Split it.`,
  linkLeadsOut: (folder: string) => `A link here leads out of the folder "${folder}", so nothing is written. Remove the link.`,
  folderGone: (folder: string) =>
    `The folder "${folder}" no longer exists, so nothing is written. If it was renamed or moved, open it again under its new name.`,
  endsEarly: (name: string) => `${name} is shorter than it was when it was opened.`,
  busy: (folder: string) =>
    `Another program has been writing to "${folder}" for two minutes. Nothing was written. Try again when it is done.`,
  unreachable: (scheme: string) => `${scheme} files cannot be reached from here.`,
} as const;

/** Why a file is not an article of the folder. */
export const selectionMessages = {
  tooLarge: (bytes: number, maxSizeKB: number) =>
    `The file is ${megabytes(bytes)} MB, more than pressmark.files.maxSizeKB (${maxSizeKB} KB) allows. Split it, or raise the limit.`,
  tooMany: (maxCount: number) =>
    `The folder has more articles than pressmark.files.maxCount (${maxCount}) allows. Narrow pressmark.files.include, or raise the limit.`,
} as const;

/** A form in which files hold articles that are neither plain text nor Markdown. */
export type OtherForm = 'webPage' | 'document' | 'pdf' | 'book' | 'mail' | 'table' | 'data' | 'archive';

/** Forms by what a sentence calls one file and several. */
const FORM_NAMES: Readonly<Record<OtherForm, readonly [one: string, many: string]>> = {
  webPage: ['web page', 'web pages'],
  document: ['word-processor document', 'word-processor documents'],
  pdf: ['PDF file', 'PDF files'],
  book: ['e-book', 'e-books'],
  mail: ['e-mail file', 'e-mail files'],
  table: ['table', 'tables'],
  data: ['data file', 'data files'],
  archive: ['archive', 'archives'],
};

const IMPORT_IT = 'Bring its articles in with "Pressmark: Import Articles…" or "pressmark import".';

/** What to do with one file of a form. */
const FORM_ADVICE: Readonly<Record<OtherForm, string>> = {
  webPage: IMPORT_IT,
  document: `${IMPORT_IT} Where that cannot read it, save it as plain text (.txt, UTF-8).`,
  pdf: 'Extract its text into a .txt file, for example with pdftotext.',
  book: 'Convert it to plain text, with each article in a .txt file of its own.',
  mail: IMPORT_IT,
  table: `${IMPORT_IT} Where that cannot read it, save it as CSV.`,
  data: IMPORT_IT,
  archive: 'Unpack it, and convert what is in it to plain text (.txt) if it is in another form.',
};

/** Sentences about files that hold articles in another form. */
export const formMessages = {
  /** `example` is a file name. */
  beside: (counts: readonly (readonly [form: OtherForm, count: number, example: string])[]) => {
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const named = counts.map(
      ([form, count, example]) => `${grouped(count)} ${FORM_NAMES[form][count === 1 ? 0 : 1]} (${count === 1 ? '' : 'such as '}${example})`,
    );
    return `${inSeries(named)} ${total === 1 ? 'is' : 'are'} not read, because Pressmark reads only plain text and Markdown. Bring ${total === 1 ? 'it' : 'them'} in with "Pressmark: Import Articles…" or "pressmark import", or convert ${total === 1 ? 'it' : 'them'} to plain text.`;
  },
  /** `example` is a file name. */
  links: (count: number, example: string) =>
    count === 1
      ? `1 symbolic link (${example}) is not followed. To have it read, copy what it leads to into the folder.`
      : `${grouped(count)} symbolic links (such as ${example}) are not followed. To have them read, copy what they lead to into the folder.`,
  file: (form: OtherForm) => `This is ${withArticle(FORM_NAMES[form][0])}, not plain text. ${FORM_ADVICE[form]}`,
} as const;

const inSeries = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** What is wrong with the bytes of a file. */
export const decodingMessages = {
  binary: 'This file contains NUL bytes, so it is not plain text. Save it as UTF-8 text, or exclude it.',
  brokenUtf8: (characters: number) =>
    `${characters === 1 ? '1 character of this file is' : `${characters} characters of this file are`} not valid UTF-8 and shown as \ufffd. Correct them and save the file as UTF-8.`,
  windows1252: 'This file is not UTF-8. It was read as Windows-1252 (Latin-1). Reopen it with that encoding and save it as UTF-8.',
} as const;
