import * as vscode from 'vscode';
import type { AnnotationFormatName, ImportSummary } from '../../server/protocol';
import { counts } from '../counts';
import { withProgress } from '../progress';
import { type Command, type Context, isRecord, pickFolder } from './command';
import { annotationFormats, pickFiles, pickFormat } from './exchangeFormats';

/** Bringing in annotations that were made with other tools. */
export const importCommands: readonly Command[] = [
  { name: 'importAnnotations', fails: vscode.l10n.t('Could not import'), run: importAnnotations },
];

/** `importAnnotations({format?, files?, annotator?, article?})`: what is given is not asked for; `files` are URIs. */
async function importAnnotations(context: Context, given: unknown): Promise<ImportSummary | undefined> {
  const folder = await pickFolder(context);
  if (folder === undefined) return undefined;
  const asked: Readonly<Record<string, unknown>> = isRecord(given) ? { ...given } : {};
  const format =
    annotationFormats().find(known => known.format === asked['format']) ??
    (await pickFormat<AnnotationFormatName>(vscode.l10n.t('Import'), annotationFormats()));
  if (format === undefined) return undefined;
  const files = urisOf(asked['files']) ?? (await pickFiles(folder, format));
  if (files === undefined || files.length === 0) return undefined;
  const { annotator, article } = asked;
  const params = {
    folder: folder.uri.toString(),
    format: format.format,
    files,
    ...(typeof annotator === 'string' ? { annotator } : {}),
    ...(typeof article === 'string' ? { article } : {}),
  };
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing from {0}', format.label) };
  const summary = await withProgress(context.session, options, (workDoneToken, token) =>
    context.session.ask('importAnnotations', { ...params, workDoneToken }, token),
  );
  void showSummary(context, format.label, summary);
  return summary;
}

async function showSummary({ lists }: Context, format: string, { added, problems, cancelled }: ImportSummary): Promise<void> {
  const text = added === 0 ? vscode.l10n.t('No annotation was imported.') : vscode.l10n.t('Imported {0}.', counts.annotations(added));
  if (problems.length === 0) {
    void vscode.window.showInformationMessage(text);
    return;
  }
  const show = vscode.l10n.t('Show Problems');
  const warning = cancelled ? vscode.l10n.t('{0} You cancelled the rest.', text) : vscode.l10n.t('{0} Not everything could be read.', text);
  const choice = await vscode.window.showWarningMessage(warning, show);
  if (choice !== show) return;
  const head = vscode.l10n.t('Problems of the import from {0}:', format);
  await lists.show(vscode.l10n.t('Problems of the import from {0}', format), [head, '', ...problems.map(problem => `- ${problem}`)]);
}

function urisOf(files: unknown): readonly string[] | undefined {
  if (!Array.isArray(files)) return undefined;
  return files.flatMap((file: unknown) => (typeof file === 'string' ? [file] : file instanceof vscode.Uri ? [file.toString()] : []));
}
