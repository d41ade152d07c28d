import * as vscode from 'vscode';
import type { AnnotatorItem } from '../../server/protocol';
import { counts } from '../counts';
import { type Command, type Context, fieldsOf, Notice, pickFolder, uriArgument } from './command';

/** Several annotators: how far they agree, and whose annotations are shown. */
export const annotatorCommands: readonly Command[] = [
  { name: 'showAgreement', fails: vscode.l10n.t('Could not compute the agreement'), run: showAgreement },
  { name: 'filterAnnotators', fails: vscode.l10n.t('Could not filter the annotations'), run: filterAnnotators },
  {
    name: 'clearAnnotatorsFilter',
    fails: vscode.l10n.t('Could not show all annotations'),
    run: async ({ views }) => views.arrange('annotations', 'annotators', []),
  },
];

/** `showAgreement({annotators?, out?})`: a table of all or some annotators; `out` is a file for the same as CSV. */
async function showAgreement(context: Context, given: unknown): Promise<void> {
  const folder = await pickFolder(context);
  if (folder === undefined) return;
  const fields = fieldsOf(given);
  const names = namesArgument(fields?.annotators);
  const table = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Comparing the annotators') },
    () => context.session.ask('agreement', { folder: folder.uri.toString(), ...(names === undefined ? {} : { annotators: names }) }),
  );
  await context.lists.show(vscode.l10n.t('Agreement'), table.markdown, 'md');
  const out = uriArgument(fields?.out);
  if (out !== undefined) await writeCsv(vscode.Uri.parse(out), table.csv);
  else if (table.articles > 0) void offerCsv(folder, table.csv);
}

async function offerCsv(folder: vscode.WorkspaceFolder, csv: string): Promise<void> {
  const save = vscode.l10n.t('Save as CSV');
  if ((await vscode.window.showInformationMessage(vscode.l10n.t('The agreement can be saved as a table.'), save)) !== save) return;
  const uri = vscode.Uri.joinPath(folder.uri, 'pressmark', 'export', 'agreement.csv');
  await writeCsv(uri, csv).then(
    () => vscode.window.showTextDocument(uri),
    (error: unknown) => vscode.window.showErrorMessage(vscode.l10n.t('The table was not saved: {0}', String(error))),
  );
}

const writeCsv = (uri: vscode.Uri, csv: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(csv));

/** `filterAnnotators(names?)`: only these people's annotations are shown, in the view and in the text. */
async function filterAnnotators(context: Context, given: unknown): Promise<void> {
  const { views } = context;
  const shown = views.arrangement.annotations.annotators;
  const names = namesArgument(given) ?? (await pickAnnotators(context, vscode.l10n.t('Show the annotations of'), shown));
  if (names === undefined) return;
  views.arrange('annotations', 'annotators', names);
}

async function pickAnnotators(context: Context, title: string, shown: readonly string[]): Promise<readonly string[] | undefined> {
  const listed = await Promise.all(
    context.session.folders.all.map(({ uri }) => context.session.ask('annotators', { folder: uri.toString() })),
  );
  const byName = new Map(listed.flat().map(annotator => [annotator.name, annotator]));
  const offered = [...byName.values()].map(annotator => pickOf(annotator, shown.length === 0 || shown.includes(annotator.name)));
  const picked = await vscode.window.showQuickPick(offered, { canPickMany: true, title });
  if (picked === undefined) return undefined;
  return picked.length === offered.length ? [] : picked.map(({ label }) => label);
}

/** Two or more annotators of a folder to compare; undefined where the menu was left. */
export async function pickCompared(listed: readonly AnnotatorItem[]): Promise<readonly string[] | undefined> {
  const working = listed.filter(({ annotations }) => annotations > 0);
  if (working.length < 2) throw new Notice(vscode.l10n.t('Comparing needs the annotations of two or more people. Here is only one.'));
  const title = vscode.l10n.t('Compare Annotators');
  const placeHolder = vscode.l10n.t('Choose two or more');
  const picked = await vscode.window.showQuickPick(
    working.map(annotator => pickOf(annotator, working.length === 2)),
    { canPickMany: true, title, placeHolder },
  );
  if (picked === undefined) return undefined;
  if (picked.length < 2) throw new Notice(vscode.l10n.t('Choose two or more annotators to compare.'));
  return picked.map(({ label }) => label);
}

const pickOf = ({ name, annotations, articles, mine }: AnnotatorItem, picked: boolean): vscode.QuickPickItem => ({
  label: name,
  description: [
    ...(mine ? [vscode.l10n.t('you')] : []),
    counts.annotations(annotations),
    vscode.l10n.t('in {0}', counts.articles(articles)),
  ].join(' · '),
  picked,
});

export function namesArgument(given: unknown): readonly string[] | undefined {
  return Array.isArray(given) && given.every(name => typeof name === 'string') ? given : undefined;
}
