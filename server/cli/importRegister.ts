import path from 'node:path';
import { URI } from 'vscode-uri';
import { type RegisterFormatName, readRegisterOf } from '../core/registers/formats';
import { mergeRegister } from '../core/registers/merge';
import { decodeText } from '../decode';
import { nodeFiles } from '../node/files';
import { importMessages } from './messages';
import type { Output } from './output';
import { ownText } from './project';
import { type Messages, UsageError } from './terminal';
import { writeOwn } from './writeOwn';

/** Brings the entities of a file into a project's register. What the register has otherwise stays, and is said. */
export async function importRegister(
  given: string,
  format: RegisterFormatName,
  options: { readonly project: string; readonly dryRun?: boolean },
  messages: Messages,
  output: Output,
): Promise<void> {
  const bytes = await nodeFiles.read(URI.file(path.resolve(given)).toString());
  if (bytes === null) throw new UsageError(importMessages.noFile(given));
  const folder = path.resolve(options.project);
  const before = (await ownText(folder, 'entities.yaml')) ?? '';
  const { entities, problems } = readRegisterOf(format, decodeText(bytes).text);
  const { text, added, completed, conflicts } = mergeRegister(before, entities);
  for (const problem of problems) messages.unreadable(given, problem);
  for (const conflict of conflicts) messages.warn(given, conflict);
  if (options.dryRun !== true && text !== before) await writeOwn(folder, 'entities.yaml', before, text);
  await output.line(
    options.dryRun === true ? importMessages.entitiesToImport(added, completed) : importMessages.importedEntities(added, completed),
  );
}
