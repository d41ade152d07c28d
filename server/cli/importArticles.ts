import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { doubtsOf } from '../core/import/doubts';
import { shownPlace } from '../core/import/render';
import { fileLine } from '../core/import/report';
import type { Importer } from '../core/import/types';
import { importArticles } from '../imports/importArticles';
import type { GivenFile } from '../imports/source';
import { nodeFiles } from '../node/files';
import { importMessages } from './messages';
import type { Output } from './output';
import { outputFolder } from './outputFolder';
import { type Messages, UsageError } from './terminal';

export interface ArticleImportOptions {
  readonly project: string;
  readonly out?: string;
  /** Say what would be imported, and write nothing. */
  readonly dryRun?: boolean;
  readonly update?: boolean;
  /** `title=Headline,text=Body` */
  readonly columns?: Readonly<Record<string, string>>;
  readonly links?: boolean;
  /** KB. */
  readonly maxSize?: number;
  /** Of texts, a label of the WHATWG Encoding standard. */
  readonly encoding?: string;
}

/**
 * Brings in the articles of files and of those in folders, and prints each one's file. What was left out is said on standard error and in the report.
 * @returns false where it was interrupted
 */
export async function importArticleFiles(
  given: readonly string[],
  importer: Importer | undefined,
  options: ArticleImportOptions,
  messages: Messages,
  output: Output,
  isInterrupted: () => boolean,
): Promise<boolean> {
  const project = path.resolve(options.project);
  const named = options.out ?? path.join(project, 'articles');
  const files = given.flatMap(filesAt).map(file => ({ ...file, encoding: options.encoding }));
  const out =
    options.dryRun === true ? { folder: path.resolve(named), within: URI.file(project).toString() } : outputFolder(named, project);
  const places = { project: URI.file(project).toString(), out: URI.file(out.folder).toString(), within: out.within };
  const progress = messages.progress(100, 'importing');
  let printed: Promise<void> = Promise.resolve();
  const outcome = await importArticles(
    nodeFiles,
    { given: files, importer, places, ...options, maxSizeKB: options.maxSize, when: new Date().toISOString() },
    {
      article(document, place, placed) {
        const { title, date, outlet } = document.facts;
        const row = { article: placed.file, state: placed.is, title, date, outlet, source: shownPlace(place), doubts: doubtsOf(document) };
        printed = printed.then(() => output.row(row, () => importMessages.article(placed.is, placed.file, row.doubts)));
      },
      message({ place, message }, kind) {
        messages[kind === 'left' ? 'unreadable' : 'warn'](`${place.file}${place.line === undefined ? '' : `:${place.line}`}`, message);
      },
      progress: share => progress.update(Math.floor(100 * share)),
      async pause() {
        await printed;
      },
      isCancelled: isInterrupted,
    },
  );
  await printed;
  progress.stop();
  for (const counts of outcome.files) messages.note(fileLine(counts));
  if (outcome.report !== null) messages.note(importMessages.report(outcome.report));
  return !outcome.isCancelled;
}

/** A file, or the files below a folder, sorted by name; hidden ones and Pressmark's own are not asked for. */
function filesAt(given: string): GivenFile[] {
  const absolute = path.resolve(given);
  const stat = fs.statSync(absolute, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(importMessages.noFile(given));
  const shown = given
    .split(path.sep)
    .join('/')
    .replace(/(?<!\/)\/+$/, '');
  if (!stat.isDirectory()) return [{ uri: URI.file(absolute).toString(), name: path.basename(absolute) }];
  return fs
    .readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(absolute, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(name => !/(?:^|\/)(?:\.|pressmark\/)/.test(name))
    .sort()
    .map(name => ({ uri: URI.file(path.join(absolute, name)).toString(), name: shown === '.' ? name : `${shown}/${name}` }));
}
