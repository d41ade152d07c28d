import * as vscode from 'vscode';
import type { RegisterFormatName, RegisterSummary } from '../../server/protocol';
import { counts } from '../counts';
import { registerOf } from '../folders';
import { type Command, type Context, isRecord, pickFolder } from './command';
import { applyAndSave } from './entries';
import { pickFiles, pickFormat, registerFormats } from './exchangeFormats';
import { editing, offerUndo } from './undoEdit';

/** Bringing in entities that another program has. */
export const importRegisterCommands: readonly Command[] = [
  { name: 'importRegister', fails: vscode.l10n.t('Could not import the entities'), run: importRegister },
];

/** `importRegister({format?, file?})`: what is given is not asked for; `file` is a URI. It is one edit of `entities.yaml`. */
async function importRegister(context: Context, given: unknown): Promise<RegisterSummary | undefined> {
  const folder = await pickFolder(context);
  if (folder === undefined) return undefined;
  const asked: Readonly<Record<string, unknown>> = isRecord(given) ? { ...given } : {};
  const known = registerFormats().find(({ format }) => format === asked['format']);
  const format = known ?? (await pickFormat<RegisterFormatName>(vscode.l10n.t('Import'), registerFormats()));
  if (format === undefined) return undefined;
  const source = asked['file'] === undefined ? (await pickFiles(folder, format, false))?.[0] : String(asked['file']);
  if (source === undefined) return undefined;
  const summary = await context.session.ask('importRegister', { folder: folder.uri.toString(), format: format.format, source });
  const { edit } = summary;
  if (edit === null) {
    void showProblems(context, format.label, vscode.l10n.t('The file adds nothing to the register.'), summary.problems);
    return summary;
  }
  const made = await editing(registerOf(folder.uri), () => applyAndSave(context, edit));
  const done = vscode.l10n.t('Added {0} and completed {1}.', counts.entities(summary.added), summary.completed);
  if (summary.problems.length > 0) void showProblems(context, format.label, done, summary.problems);
  else {
    const overtaken = vscode.l10n.t('Not undone: the register was edited after the import.');
    offerUndo(made, done, overtaken).catch((error: unknown) => {
      context.session.output.error(`The import was not undone: ${String(error)}`);
      void vscode.window.showErrorMessage(vscode.l10n.t('Could not undo the import'));
    });
  }
  return summary;
}

async function showProblems({ lists }: Context, format: string, done: string, problems: readonly string[]): Promise<void> {
  if (problems.length === 0) {
    void vscode.window.showInformationMessage(done);
    return;
  }
  const show = vscode.l10n.t('Show What Differs');
  const warning = vscode.l10n.t('{0} Where the register says something else, it was kept.', done);
  if ((await vscode.window.showWarningMessage(warning, show)) !== show) return;
  const head = vscode.l10n.t('Not taken over from {0}:', format);
  await lists.show(vscode.l10n.t('Not taken over from {0}', format), [head, '', ...problems.map(problem => `- ${problem}`)]);
}
