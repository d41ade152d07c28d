import { doubtsOf } from '../core/import/doubts';
import { IMPORTS_FOLDER } from '../core/import/knownFile';
import { articleImportMessages, documentMessages } from '../core/import/messages';
import { recogniseForm } from '../core/import/recognise';
import type { NamedPlace } from '../core/import/render';
import { type FileCounts, type MessageKind, MOST_LINES, type PlacedMessage, type ReportContent, renderReport } from '../core/import/report';
import type { ImportedDocument, Importer, ImportItem, ImportSample, ReaderOptions, SourcePlace } from '../core/import/types';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import { ArticleFiles, type ImportPlaces, type Placed } from './articleFiles';
import { IMPORTERS } from './importers';
import { importServiceMessages } from './messages';
import { type GivenFile, sampleOf, sourceOf } from './source';
import { documentsWithin } from './within';

export interface ArticleImport extends ReaderOptions {
  readonly given: readonly ChosenFile[];
  /** The form of all files; without it, each is recognised. */
  readonly importer?: Importer | undefined;
  readonly places: ImportPlaces;
  /** Write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Replace articles that were imported before and have another text now, where nobody changed them. */
  readonly update?: boolean | undefined;
  /** An article whose file would be larger is left out. KB. */
  readonly maxSizeKB?: number | undefined;
  /** ISO 8601: when the import is. */
  readonly when: string;
}

/** A file with what somebody said about it. */
export interface ChosenFile extends GivenFile {
  readonly importer?: Importer | undefined;
  readonly columns?: ReaderOptions['columns'];
}

/** Who listens to an import. */
export interface ImportListener {
  article(document: ImportedDocument, place: NamedPlace, placed: Placed): void;
  /** `kind` is where the report has it. */
  message(message: PlacedMessage, kind: MessageKind): void;
  /** The share of all files that were read, 0 to 1. */
  progress(share: number, name: string): void;
  /** Lets others have their turn, now and then. */
  pause(): Promise<void>;
  isCancelled(): boolean;
}

export interface ImportOutcome extends ReportContent {
  /** From the project's folder; null where none was written. */
  readonly report: string | null;
}

/** Brings the articles of files into a folder, one file after the other, and writes a report. */
export async function importArticles(files: FileSource, request: ArticleImport, listener: ImportListener): Promise<ImportOutcome> {
  const { given, places, dryRun = false, update = false, when } = request;
  const articles = new ArticleFiles(files, places, { dryRun, update, maxSizeKB: request.maxSizeKB });
  await articles.load();
  const content = {
    files: [] as FileCounts[],
    left: [] as PlacedMessage[],
    changed: [] as PlacedMessage[],
    doubtful: [] as PlacedMessage[],
    more: { left: 0, changed: 0, doubtful: 0 },
  };
  const said: ImportListener = {
    ...listener,
    message(message, kind) {
      // A million of them would fill the memory.
      if (content[kind].length < MOST_LINES) content[kind].push(message);
      else content.more[kind]++;
      listener.message(message, kind);
    },
  };
  for (const [nth, file] of given.entries()) {
    if (listener.isCancelled()) {
      said.message({ place: { file: file.name }, message: articleImportMessages.notRead }, 'left');
      continue;
    }
    const share = (done: number) => listener.progress((nth + done) / given.length, file.name);
    const counts = await importFile(files, file, request, articles, { ...said, progress: share });
    if (counts !== null) content.files.push(counts);
  }
  await articles.finish();
  const outcome = { ...content, when, isCancelled: listener.isCancelled(), doubles: articles.doubles() };
  return { ...outcome, report: dryRun || given.length === 0 ? null : await writeReport(files, places, outcome) };
}

async function importFile(
  files: FileSource,
  file: ChosenFile,
  request: ArticleImport,
  articles: ArticleFiles,
  listener: Omit<ImportListener, 'progress'> & { readonly progress: (share: number) => void },
): Promise<FileCounts | null> {
  const { name } = file;
  const say = (place: SourcePlace, message: string, kind: MessageKind) =>
    listener.message({ place: { file: name, ...place }, message }, kind);
  const importer = file.importer ?? request.importer ?? (await recognised(files, file, say));
  if (importer === null) return null;
  const counts = { documents: 0, written: 0, known: 0, doubles: 0, changed: 0, left: 0 };
  const settle = (document: ImportedDocument, place: NamedPlace) => (placed: Placed) => {
    if (placed.is === 'failed') {
      counts.left++;
      say(document.place, placed.message, 'left');
    } else counts[COUNTED[placed.is]]++;
    if (placed.is === 'changed') say(document.place, placed.message, 'changed');
    if (placed.is === 'updated') say(document.place, articleImportMessages.updated(placed.file), 'changed');
    if (placed.is === 'written') for (const doubt of doubtsOf(document)) say(document.place, doubt, 'doubtful');
    listener.article(document, place, placed);
  };
  const take = async (item: ImportItem): Promise<void> => {
    if ('warning' in item) {
      if (item.warning.isLeftOut === true) counts.left++;
      return say(item.warning.place, item.warning.message, item.warning.isLeftOut === true ? 'left' : 'doubtful');
    }
    const { document } = item;
    counts.documents++;
    if (document.paragraphs.length === 0 && document.facts.text === undefined) {
      counts.left++;
      return say(document.place, documentMessages.noText, 'left');
    }
    const place = { file: name, ...document.place };
    await articles.add(document, place, settle(document, place));
  };
  try {
    const read = await importer.load();
    const supposed = () => say({}, articleImportMessages.supposedEncoding, 'doubtful');
    const source = { ...sourceOf(files, file, listener.progress, supposed), within: documentsWithin };
    for await (const item of read(source, { ...request, ...(file.columns !== undefined && { columns: file.columns }) })) {
      if (listener.isCancelled()) {
        const place = 'document' in item ? item.document.place : item.warning.place;
        say(place, articleImportMessages.stopped, 'left');
        break;
      }
      await take(item);
      await listener.pause();
    }
  } catch (error) {
    counts.left++;
    say({}, articleImportMessages.broken(error instanceof Error ? error.message : String(error)), 'left');
  }
  await articles.flush();
  if (counts.documents === 0 && counts.left === 0 && !listener.isCancelled())
    say({}, articleImportMessages.nothing(importer.label), 'left');
  return { name, label: importer.label, ...counts };
}

const COUNTED = { written: 'written', known: 'known', double: 'doubles', updated: 'changed', changed: 'changed' } as const;

/** The form of a file by its beginning; null where it is none that is imported. */
async function recognised(
  files: FileSource,
  file: GivenFile,
  say: (place: SourcePlace, message: string, kind: 'left' | 'doubtful') => void,
): Promise<Importer | null> {
  const sample = await sampleOf(files, file).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof sample === 'string' || sample === null) {
    say({}, sample ?? importServiceMessages.noFile, 'left');
    return null;
  }
  const found = recogniseForm(sample, IMPORTERS);
  if (found === null) say({}, whyNot(sample), 'left');
  else if (found.isDoubtful) say({}, articleImportMessages.doubtfulForm(found.importer.label), 'doubtful');
  return found?.importer ?? null;
}

/** Of the files that old Office programs wrote (OLE compound files), people have many. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

const whyNot = ({ bytes, text }: ImportSample): string =>
  OLD_OFFICE.every((byte, at) => bytes[at] === byte)
    ? articleImportMessages.oldOffice
    : text === null
      ? articleImportMessages.notText
      : articleImportMessages.noForm;

/** A report of its own for each import, by its time. */
async function writeReport(files: FileSource, { project }: ImportPlaces, content: ReportContent): Promise<string> {
  const bytes = new TextEncoder().encode(renderReport(content));
  const name = `${IMPORTS_FOLDER}${content.when.slice(0, 19).replace(/[^\d]+/g, '-')}`;
  for (let nth = 2, path = `${name}.md`; ; path = `${name}-${nth++}.md`) {
    if (await files.swap(uriOf(project, path), null, bytes, project)) return path;
  }
}
