import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { findCleaned, planCleaned } from '../cleaned/cleanedFiles';
import { type CleanedState, layeredText } from '../core/clean/layers';
import { isSafeCleanedName, SCRIPT_ENDING } from '../core/clean/paths';
import { parseScript } from '../core/clean/script';
import type { CleanOptions } from '../core/clean/types';
import { decodeText } from '../decode';
import { nodeFiles } from '../node/files';
import { idOf, uriOf } from '../selection';
import { outFolder } from './clean';
import { cleanMessages } from './messages';
import type { Output } from './output';
import type { Project } from './project';
import type { Messages } from './terminal';

/** `orphaned`: a cleaned copy whose article no longer exists. */
type CheckedState = CleanedState | 'orphaned';

/**
 * Lists the cleaned copies below `out` that are not what cleaning with the options of their own scripts would write, and those of
 * articles that no longer exist; true where there are any. `clean`: the options of cleaned copies that have none.
 */
export async function checkCleaned(
  project: Project,
  command: { readonly out: string; readonly clean: CleanOptions },
  messages: Messages,
  output: Output,
): Promise<boolean> {
  const out = URI.file(outFolder(project, command.out)).toString();
  const counts = new Map<CheckedState, number>();
  const say = async (article: string, state: CheckedState): Promise<void> => {
    counts.set(state, (counts.get(state) ?? 0) + 1);
    const cleaned = path.relative(process.cwd(), URI.parse(uriOf(out, article)).fsPath);
    if (state !== 'up to date')
      await output.row({ article, cleaned, state }, () => `${state.padEnd(14)} ${cleaned}${cleanMessages.advice[state]}`);
  };
  const progress = messages.progress(project.ids.length, 'checking');
  for (const [index, id] of project.ids.entries()) {
    progress.update(index);
    try {
      if (isSafeCleanedName(id)) await say(id, await stateOf(project, id, out, command.clean));
    } catch (error) {
      messages.unreadable(path.join(command.out, id), error instanceof Error ? error.message : String(error));
    }
  }
  progress.stop();
  for (const id of await orphans(project, out, messages)) await say(id, 'orphaned');
  messages.note(
    cleanMessages.summary(
      [...counts].map(([state, count]) => `${count} ${state}`),
      0,
    ),
  );
  return [...counts.keys()].some(state => state !== 'up to date');
}

async function stateOf(project: Project, id: string, out: string, options: CleanOptions): Promise<CleanedState> {
  const found = await findCleaned(uriOf(out, id), nodeFiles);
  const plan = planCleaned(project.corpus, id, out, found.script?.options ?? options);
  return plan === null ? 'missing' : layeredText(plan.source, plan.script, found).state;
}

/** Articles of which there is a script below `out`, and no file in the project. */
async function orphans(project: Project, out: string, messages: Messages): Promise<string[]> {
  const listing = await nodeFiles.list(out, []);
  for (const { uri, reason } of listing.unreadable) messages.unreadable(URI.parse(uri).fsPath, reason);
  const found: string[] = [];
  for (const { uri } of listing.files) {
    const id = uri.endsWith(SCRIPT_ENDING) ? idOf(out, uri.slice(0, -SCRIPT_ENDING.length)) : null;
    if (id === null || project.corpus.summary(id) !== undefined || fs.existsSync(project.pathOf(id))) continue;
    const bytes = await nodeFiles.read(uri);
    if (bytes !== null && parseScript(decodeText(bytes).text).script !== null) found.push(id);
  }
  return found;
}
