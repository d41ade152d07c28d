import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Exported } from '../core/annotations/formats/exchange';
import { staysInside } from '../core/annotations/paths';
import { relatedArticles, sharedBetween } from '../core/corpus/reuse';
import type { PassimDocument } from '../core/reuse/formats/passim';
import { passimAlignments, passimDocuments } from '../core/reuse/formats/passimExport';
import { parsePassim, placePassim } from '../core/reuse/formats/passimImport';
import { serialiseStoredReuse } from '../core/reuse/storedReuse';
import type { Alignment } from '../core/reuse/types';
import { decodeText } from '../decode';
import { nodeFiles } from '../node/files';
import { uriOf } from '../selection';
import { importMessages } from './messages';
import type { Output } from './output';
import { type Project, textOf } from './project';
import { type Messages, UsageError } from './terminal';

/** What passim reads, `documents.jsonl`; and the copies found here as its docwise alignments, `alignments.jsonl`. */
export function passimExported({ corpus, ids }: Project): Exported {
  const documents = ids.flatMap((id): PassimDocument[] => {
    const record = corpus.get(id);
    if (record === undefined) return [];
    const { title, outlet, published } = record.header;
    const series = outlet?.value ?? path.posix.dirname(id);
    return [{ id, series, ...(published && { date: published.value }), title: title.value, text: record.article.text }];
  });
  const files = [
    { path: 'documents.jsonl', text: passimDocuments(documents) },
    { path: 'alignments.jsonl', text: passimAlignments(documents, [...pairsIn(corpus, ids)]) },
  ];
  return { files, lost: [], leftOut: [] };
}

/** Each two articles' pairs once, the earlier one's side as `a`. */
function* pairsIn(corpus: Project['corpus'], ids: readonly string[]): Generator<Alignment> {
  for (const id of ids) {
    for (const { article, earlier } of relatedArticles(corpus, id)) {
      if (earlier === 'a' || (earlier === 'unknown' && id < article)) yield* sharedBetween(corpus, id, article).pairs;
    }
  }
}

/** Takes the copies that passim found into `pressmark/reuse.jsonl`, in place of those imported before. `file` may be passim's output folder. */
export async function importPassim(file: string, folder: string, messages: Messages, output: Output): Promise<void> {
  const read = parsePassim(await outputOf(file));
  const texts = new Map<string, string | null>();
  for (const id of read.ids) texts.set(id, staysInside(id) ? await textOf(path.join(folder, id)) : null);
  const { copies, problems } = placePassim(read, id => texts.get(id) ?? null);
  for (const problem of problems) messages.unreadable(file, problem.message);
  if (copies.length === 0) throw new UsageError(importMessages.noCopies(file));
  const project = URI.file(folder).toString();
  await nodeFiles.exclusively(project, async () => {
    await refuseUnreadable(folder);
    await nodeFiles.write(uriOf(project, 'pressmark/reuse.jsonl'), new TextEncoder().encode(serialiseStoredReuse(copies)), project);
  });
  await output.line(importMessages.importedCopies(copies.length));
}

/** What cannot be read is not written over. */
async function refuseUnreadable(folder: string): Promise<void> {
  const bytes = await nodeFiles.read(URI.file(path.join(folder, 'pressmark/reuse.jsonl')).toString());
  const problem = bytes === null ? undefined : decodeText(bytes).problem;
  if (problem !== undefined) throw new UsageError(importMessages.notOverwritten('pressmark/reuse.jsonl', problem));
}

/** A file's text, or that of all parts in a folder as Spark writes it: in passim's output folder those of `align.json` if it is there, else of `out.json`. */
async function outputOf(file: string): Promise<string> {
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const text = await textOf(path.resolve(file));
    if (text === null) throw new UsageError(importMessages.noFile(file));
    return text;
  }
  const inner = ['align.json', 'out.json'].map(name => path.join(file, name)).find(name => fs.existsSync(name));
  if (inner !== undefined) return outputOf(inner);
  const parts = fs.readdirSync(file).filter(name => /^[^._].*\.jsonl?$/.test(name));
  if (parts.length === 0) throw new UsageError(importMessages.noJson(file));
  const texts = await Promise.all(parts.sort().map(name => textOf(path.resolve(file, name))));
  return texts.join('\n');
}
