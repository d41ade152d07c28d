import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { idOf } from '../selection';
import { usageMessages } from './messages';
import { UsageError } from './terminal';

export interface OutputFolder {
  /** Absolute path. */
  readonly folder: string;
  /** URI of what no link may lead out of: the project, where the folder is in it, else the folder. */
  readonly within: string;
}

/** The folder that `--out` names, made where it is missing; a `UsageError` where that is not possible. */
export function outputFolder(out: string, project: string): OutputFolder {
  const folder = path.resolve(out);
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw new UsageError(usageMessages.outIsFile(out));
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(usageMessages.outNotMade(out, error instanceof Error ? error.message : String(error)));
  }
  const [inner, outer] = [URI.file(folder).toString(), URI.file(project).toString()];
  return { folder, within: idOf(outer, inner) === null ? inner : outer };
}
