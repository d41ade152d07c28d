import { URI } from 'vscode-uri';
import { Dismissals } from '../annotations/dismissals';
import { filesBeside } from '../annotations/exportFiles';
import { OperationLog } from '../annotations/operationLog';
import { OutsideFiles } from '../annotations/outsideNames';
import type { ImportContext } from '../core/annotations/formats/exchange';
import { nameKey } from '../core/entities/suggestions/articleNames';
import type { Register } from '../core/entities/types';
import { readOutside, type SuggestionFormatName, suggestionFormatOf } from '../core/suggestions/formats';
import { finished } from '../core/text/inSteps';
import { decodeText } from '../decode';
import { nodeFiles } from '../node/files';
import { importMessages } from './messages';
import type { Output } from './output';
import { type Messages, UsageError } from './terminal';

export interface NamedFile {
  readonly file: string;
  /** As it was given, or relative to the folder that was. */
  readonly name: string;
}

export interface SuggestOptions {
  readonly format: SuggestionFormatName;
  readonly project: string;
  /** What the program is called. */
  readonly annotator: string;
  readonly dryRun?: boolean;
}

/** Keeps the names that another program found as suggestions, without those that the register has or that were dismissed. */
export async function suggestNames(
  files: readonly NamedFile[],
  { format, project, annotator, dryRun }: SuggestOptions,
  context: ImportContext,
  register: Register,
  messages: Messages,
  output: Output,
): Promise<void> {
  const folder = URI.file(project).toString();
  const host = {
    folder,
    files: nodeFiles,
    operations: async () => new OperationLog(null),
    newId: context.newId,
    now: () => context.created,
  };
  const dismissed = (await new Dismissals(host).read()).flatMap(each => (each.kind === 'name' ? [each.name] : []));
  const registered = register.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const settled = new Set([...dismissed, ...registered].map(nameKey));
  const outside = new OutsideFiles(nodeFiles, folder);
  let total = 0;
  for (const { file, name } of files) {
    const uri = URI.file(file).toString();
    const bytes = await nodeFiles.read(uri);
    if (bytes === null) throw new UsageError(importMessages.noFile(file));
    const beside = await filesBeside(nodeFiles, uri, suggestionFormatOf(format).beside?.(name) ?? []);
    const read = finished(readOutside(format, { path: name, text: decodeText(bytes).text, bytes, beside }, context));
    for (const problem of read.problems) messages.unreadable(name, problem);
    if (read.skipped !== undefined) messages.warn(name, read.skipped);
    const open = read.names.filter(({ quote }) => !settled.has(nameKey(quote.exact)));
    const source = annotator === IMPORTED ? format : annotator;
    total += dryRun === true ? open.length : (await outside.add(source, open, key => settled.has(key))).length;
  }
  await output.line(dryRun === true ? importMessages.wouldBeSuggested(total) : importMessages.suggested(total));
}

/** Who annotated where nobody says; a program is called by its format then. */
const IMPORTED = 'imported';
