import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { type CleanedOutcome, type CleanedPlan, cutsOf, planCleaned, whyNotClean, writeCleaned } from '../cleaned/cleanedFiles';
import type { CleanOptions } from '../core/clean/types';
import { nodeFiles } from '../node/files';
import { realPath } from '../node/links';
import { cleanMessages, usageMessages } from './messages';
import type { Output } from './output';
import { outputFolder } from './outputFolder';
import type { Project } from './project';
import { type Messages, UsageError } from './terminal';

export interface CleanCommand {
  readonly out: string;
  readonly clean: CleanOptions;
  /** Give up edits made by hand in the cleaned copies that are there. */
  readonly force?: boolean;
}

/**
 * Writes the cleaned copy of every article below `out`; the summary goes to standard error. A source is never overwritten, and
 * what was edited by hand in a cleaned copy stays, unless forced. False where it was cancelled: what is written by then is whole.
 */
export async function cleanProject(
  project: Project,
  command: CleanCommand,
  messages: Messages,
  output: Output,
  cancelled: () => boolean,
): Promise<boolean> {
  const out = outFolder(project, command.out);
  outputFolder(command.out, project.folder);
  await nodeFiles.sweep(URI.file(out).toString());
  const sources = new Set(await Promise.all(project.ids.map(id => realPath(project.pathOf(id)))));
  const counts = new Map<CleanedOutcome['done'], number>();
  const progress = messages.progress(project.ids.length, 'cleaning');
  let done = 0;
  for (const id of project.ids) {
    // The operating system has its turn, so that a cancel is heard.
    await new Promise(setImmediate);
    if (cancelled()) break;
    progress.update(++done);
    const plan = planCleaned(project.corpus, id, URI.file(out).toString(), command.clean);
    if (plan === null) {
      messages.unreadable(id, cleanMessages.unfitName);
      counts.set('skipped', (counts.get('skipped') ?? 0) + 1);
      continue;
    }
    const target = URI.parse(plan.cleanedUri).fsPath;
    if (sources.has(await realPath(target))) {
      progress.stop();
      throw new UsageError(cleanMessages.isSource(command.out, target));
    }
    const outcome = await written(plan, command.force === true);
    counts.set(outcome.done, (counts.get(outcome.done) ?? 0) + 1);
    await report(plan, target, outcome, messages, output);
  }
  progress.stop();
  const parts = SUMMARY.flatMap(name => (counts.has(name) ? [`${counts.get(name)} ${name}`] : []));
  const left = project.ids.length - done;
  messages.note(cleanMessages.summary(parts, left));
  return left === 0;
}

/** The folder that cleaned copies go to or are looked for in, as an absolute path; a `UsageError` where nothing can be cleaned. */
export function outFolder(project: Project, out: string): string {
  const broken = whyNotClean(project.corpus);
  if (broken !== null) throw new UsageError(broken);
  const folder = path.resolve(out);
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw new UsageError(usageMessages.outIsFile(out));
  return folder;
}

const SUMMARY: readonly CleanedOutcome['done'][] = ['written', 'recorded', 'unchanged', 'skipped'];

async function written(plan: CleanedPlan, force: boolean): Promise<CleanedOutcome> {
  try {
    return await writeCleaned(plan, nodeFiles, { overwriteEdited: force });
  } catch (error) {
    return { done: 'skipped', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function report(plan: CleanedPlan, target: string, outcome: CleanedOutcome, messages: Messages, output: Output): Promise<void> {
  const cleaned = path.relative(process.cwd(), target);
  if (outcome.done === 'skipped') messages.unreadable(target, outcome.reason);
  else if (outcome.unplaced > 0) messages.warn(target, cleanMessages.unplaced(outcome.unplaced));
  const byHand = outcome.done !== 'skipped' && outcome.handEdits + outcome.unplaced > 0;
  const hand = byHand ? { handEdits: outcome.handEdits, unplaced: outcome.unplaced } : {};
  const row = { article: plan.id, cleaned, done: outcome.done, cuts: cutsOf(plan.script), ...hand };
  await output.row(row, () => cleanMessages.row(row.done, cleaned, row.cuts, 'handEdits' in row ? row.handEdits : null));
}
