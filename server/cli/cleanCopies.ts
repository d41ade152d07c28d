import path from 'node:path';
import { URI } from 'vscode-uri';
import { cutsOf, planCopy, writeCopy } from '../cleaning';
import { nodeFiles, realPath } from '../nodeFiles';
import { type Messages, UsageError } from './messages';
import type { Output } from './output';
import type { Project } from './project';

/** Writes the cleaned copy of every article below `out`. A source is never overwritten, nor a copy edited by hand unless forced. */
export async function cleanProject(
  project: Project,
  options: { readonly out: string; readonly force?: boolean },
  messages: Messages,
  output: Output,
): Promise<void> {
  const out = path.resolve(options.out);
  const sources = new Set(await Promise.all(project.ids.map(id => realPath(project.pathOf(id)))));
  for (const id of project.ids) {
    const plan = planCopy(project.corpus, id, URI.file(out).toString());
    if (plan === null) continue;
    const target = URI.parse(plan.copyUri).fsPath;
    if (sources.has(await realPath(target))) throw new UsageError(`--out ${options.out}: ${target} is a source; choose another folder`);
    const outcome = await writeCopy(plan, nodeFiles, { overwriteEdited: options.force === true });
    if (outcome.done === 'skipped') messages.unreadable(target, `${outcome.reason} Use --force to overwrite it.`);
    const row = { article: id, copy: path.relative(process.cwd(), target), done: outcome.done, cuts: cutsOf(plan.script) };
    await output.row(row, () => `${row.done.padEnd(9)} ${row.copy} (${row.cuts} cuts)`);
  }
}
