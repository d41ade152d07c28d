import { counted } from '../text/wording';
import { type NamedPlace, shownPlace } from './render';

/** Why a document is looked at again, or is not imported. */
export const documentMessages = {
  noTitle: 'It has no title.',
  noDate: 'It has no date.',
  abstract: 'It has only an abstract.',
  missing: 'It has no text: the source says that the full text is not available.',
  noText: 'It has no text. It was not imported.',
} as const;

/** What an import does and finds. */
export const articleImportMessages = {
  noForm: 'Its form was not recognised. Name it with --format, or open it and look what it is.',
  notText: 'This is not a text file, and no form that Pressmark imports.',
  oldOffice:
    'This is an old Office file (.doc, .xls, .ppt), which is not read. Open it in Word, Excel or LibreOffice, save it as DOCX or XLSX, and import that.',
  doubtfulForm: (label: string) => `It was read as ${label}, which is not certain.`,
  supposedEncoding:
    'It is not UTF-8, and was read as Windows-1252 (Latin-1). If letters look wrong, save it as UTF-8 and import it again, or name its encoding with --encoding.',
  cancelled: 'The import was cancelled. What was written until then is whole; the same import again goes on.',
  broken: (reason: string) => `Reading stopped: ${reason}`,
  notWritten: (file: string, reason: string) => `${file} could not be written: ${reason}`,
  nothing: (label: string) => `No article was found in it (read as ${label}).`,
  changed: (file: string) =>
    `It was imported before as ${file} and has another text now. That file stays as it is; --update brings in the new text.`,
  changedAndEdited: (file: string, beside: string) =>
    `It was imported before as ${file} and has another text now. You changed that file, so the new text was written to ${beside}.`,
  updated: (file: string) => `${file} was replaced by a newer text.`,
  tooLarge: (reason: string) => `${reason} The article was not imported.`,
  stopped: 'The import was cancelled here. What follows in this file was not read.',
  notRead: 'The import was cancelled before this file was read.',
  otherFile: (file: string) => `${file} was there already, with another text. It stays as it is.`,
} as const;

/** What is said about plain texts. */
export const plainTextMessages = { tooLong: 'It has more than 8 million characters: too many for an article. Split it first.' } as const;

/** The report of an import. */
export const REPORT_WORDS = {
  title: (when: string) => `Import of ${when.slice(0, 16).replace('T', ' ')}`,
  cancelled: 'The import was cancelled before its end.',
  file: (name: string, label: string, documents: number) => `${name} (${label}): ${counted(documents, 'article', 'articles')}`,
  written: (count: number) => `${count} imported`,
  known: (count: number) => `${count} imported before`,
  doubles: (count: number) => `${count} the same as another in this import`,
  changed: (count: number) => `${count} imported before with another text`,
  left: (count: number) => `${counted(count, 'place', 'places')} left out`,
  leftOut: 'Left out',
  changedTitle: 'Changed since they were imported',
  doubtful: 'To look at',
  doublesTitle: 'The same article in several places',
  double: (file: string, places: readonly NamedPlace[]) => `${file}: ${places.map(shownPlace).join('; ')}`,
  more: (count: number) => `… and ${counted(count, 'more line', 'more lines')}`,
} as const;

/** What is said about tables and lists of records. Names of columns are those of the table. */
export const tableMessages = {
  unknownColumns: (asked: readonly string[], header: readonly string[]) =>
    `${asked.join(', ')}: there is no such column or fact. The columns are: ${header.join(', ')}.`,
  noText: (header: readonly string[]) =>
    `No column has texts, so only what is known about the articles was imported, each marked as missing its text. If a column has texts, name it with --columns text=NAME; else fetch the pages by their addresses, and import those. The columns are: ${header.join(', ')}.`,
  doubtful: (columns: string) => `The columns were read as ${columns}. If that is wrong, say it with --columns.`,
  moreCells: (cells: number, columns: number) => `The row has ${cells} cells, the table ${columns} columns. It was left out.`,
  brokenLine: (reason: string) => `It cannot be read: ${reason} It was left out.`,
  notJson: (reason: string) => `The JSON cannot be read further: ${reason.replace(/\.?$/, '.')} What follows was left out.`,
  longOther: (columns: readonly string[]) => `Not imported, because their cells are long and no fact: ${columns.join(', ')}.`,
  notAnObject: 'The line is not a JSON object. It was left out.',
  noRecord: 'This is not a JSON object. It was left out.',
  endsEarly: 'The JSON ends too early: the file may have been cut off. What came before was imported.',
  valueTooLong: (most: number) => `A record is longer than ${most.toLocaleString('en')} characters. It and what follows were left out.`,
  textTooLong: (most: number) =>
    `the text has more than ${most.toLocaleString('en')} characters, and its articles can only be found in the whole of it. Split it into several files.`,
  lineTooLong: 'The line is too long. It was left out.',
} as const;

/** The forms, as users read them. */
export const IMPORTER_LABELS = {
  lexisnexis: 'LexisNexis text',
  'nexis-uni': 'Nexis Uni text',
  factiva: 'Factiva text',
  'factiva-codes': 'Factiva text with codes',
  proquest: 'ProQuest text',
  newsbank: 'NewsBank text',
  wiso: 'wiso and GBI-Genios text',
  text: 'plain text or Markdown',
  jsonl: 'JSON Lines',
  json: 'JSON',
  table: 'a table (CSV, TSV)',
} as const;

/** What is said about the text exports of databases. Lines count from 1. */
export const textExportMessages = {
  otherLength: (words: number, stated: number, lines: { readonly from: number; readonly to: number } | undefined) =>
    `The article has ${counted(words, 'word', 'words')}, and its source says ${stated}${lines === undefined ? '' : ` (lines ${lines.from} to ${lines.to})`}. Look whether something is missing.`,
  otherCount: (found: number, stated: number) =>
    `The file has ${counted(found, 'article', 'articles')}, and says that it has ${stated}. Look whether it was cut off.`,
  missingNumbers: (numbers: readonly number[]) => `The articles ${numbers.slice(0, 20).join(', ')} are missing in the count of the file.`,
  notUnderstood: (from: number, to: number) => `Lines ${from} to ${to} do not look like an article. They were left out.`,
  cutOff: 'The end of the last article is missing. The file may have been cut off.',
  severalDates: 'The article has more than one line that may be its date. The first was taken.',
} as const;
