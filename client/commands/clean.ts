import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import { type CleanParams, type CleanPreview, type CleanSummary, PREVIEW_SCHEME } from '../../server/protocol';
import { articleOfCleaned } from '../folders';
import { counted } from '../views/items';
import { type Command, type Context, isRecord, Notice, pickFolder, uriArgument } from './command';

/** Cleaned copies: looking at one, writing one, writing many. */
export const cleanCommands: readonly Command[] = [
  { name: 'previewCleaned', what: 'show the cleaned copy', run: previewCleaned },
  { name: 'writeCleaned', what: 'write the cleaned copy', run: writeCleaned },
  { name: 'writeSelectedCleaned', what: 'write the cleaned copies', run: writeSelectedCleaned },
  { name: 'writeAllCleaned', what: 'write the cleaned copies', run: context => writeSelectedCleaned(context) },
];

/** The source beside its cleaned copy as it would be written. */
export async function previewCleaned(context: Context, given: unknown): Promise<CleanPreview> {
  const article = articleOf(context, given);
  const preview = await context.texts.previewOf(article);
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  await vscode.commands.executeCommand('vscode.diff', article, context.texts.cleanedUri(article), `${name} ↔ cleaned copy`);
  return preview;
}

/** `writeCleaned(article?, {confirm?: boolean})`: shows the preview and asks, unless the preview is in front or `confirm` is false. */
async function writeCleaned(context: Context, given: unknown, options?: unknown): Promise<CleanSummary | undefined> {
  const article = articleOf(context, given);
  const silent = isRecord(options) && options.confirm === false;
  const confirmed = silent || isPreview(given);
  const preview = confirmed ? await context.texts.previewOf(article) : await previewCleaned(context, article);
  const target = vscode.workspace.asRelativePath(vscode.Uri.parse(preview.target));
  if (!confirmed && !(await confirmWrite(preview, target))) return undefined;
  if (preview.editedByHand && !(await confirmOverwrite([preview.target]))) return undefined;
  if (!silent && preview.unplaced > 0 && !(await confirmUnplaced(preview, target))) return undefined;
  const folder = folderOf(context, article);
  const summary = await cleanWithProgress(context, { folder, uris: [article.toString()], overwriteEdited: preview.editedByHand });
  void tellSummary(context, summary);
  return summary;
}

/** `writeSelectedCleaned(item?, items?)`: of the tree's selection, of a list of URIs, or of the whole folder. One article is previewed first. */
async function writeSelectedCleaned(context: Context, given?: unknown, selection?: unknown): Promise<CleanSummary | undefined> {
  const chosen = Array.isArray(selection) ? selection : Array.isArray(given) ? given : given === undefined ? [] : [given];
  const uris = [...new Set(chosen.map(uriArgument).filter(uri => uri !== undefined))];
  if (chosen.length > 0 && uris.length === 0) throw new Notice('Choose articles in the Articles view.');
  if (uris.length === 1) return writeCleaned(context, uris[0]);
  const [first] = uris;
  const folder = first === undefined ? (await pickFolder(context))?.uri.toString() : folderOf(context, vscode.Uri.parse(first));
  if (folder === undefined) return undefined;
  if (uris.some(uri => folderOf(context, vscode.Uri.parse(uri)) !== folder)) throw new Notice('Choose articles of one folder at a time.');
  const summary = await cleanWithProgress(context, { folder, ...(uris.length > 0 && { uris }) });
  void tellSummary(context, summary);
  return summary;
}

async function cleanWithProgress(context: Context, params: Omit<CleanParams, 'workDoneToken'>): Promise<CleanSummary> {
  await saveCleaned(context, params.uris);
  const { session } = context;
  const { Notification, Window } = vscode.ProgressLocation;
  const location = params.uris?.length === 1 ? Window : Notification;
  const options = { location, title: 'Writing cleaned copies', cancellable: true };
  const write = async (progress: vscode.Progress<{ message?: string; increment?: number }>, token: vscode.CancellationToken) => {
    const workDoneToken = `clean-${crypto.randomUUID()}`;
    let reached = 0;
    const listener = session.client?.onProgress(WorkDoneProgress.type, workDoneToken, report => {
      const percentage = report.kind === 'end' ? 100 : (report.percentage ?? reached);
      progress.report({ increment: percentage - reached, ...(report.message !== undefined && { message: report.message }) });
      reached = percentage;
    });
    try {
      return await session.ask('clean', { ...params, workDoneToken }, token);
    } finally {
      listener?.dispose();
    }
  };
  return vscode.window.withProgress(options, write);
}

/** What was typed into open cleaned copies of these articles, or of all, is kept: it is theirs that is written anew. */
async function saveCleaned({ session }: Context, articles: readonly string[] | undefined): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    const article = articleOfCleaned(document.uri, session.folders);
    if (document.isDirty && article !== undefined && articles?.includes(article.toString()) !== false) await document.save();
  }
}

/** Not modal, so that the preview can be read and scrolled while the question stands. */
async function confirmWrite({ upToDate, cuts }: CleanPreview, target: string): Promise<boolean> {
  if (upToDate) {
    void vscode.window.showInformationMessage(`${target} is up to date already.`);
    return false;
  }
  const message = cuts === 0 ? `Nothing is to be cut. Write ${target} all the same?` : `Write ${target} with ${counted(cuts, 'cut')}?`;
  return (await vscode.window.showInformationMessage(message, 'Write')) !== undefined;
}

async function confirmOverwrite(targets: readonly string[]): Promise<boolean> {
  const names = targets.map(target => vscode.workspace.asRelativePath(vscode.Uri.parse(target))).join('\n');
  const message = targets.length === 1 ? 'The cleaned copy was changed by hand.' : 'These cleaned copies were changed by hand.';
  const detail = `${names}\n\nWriting it anew loses these changes.`;
  return (await vscode.window.showWarningMessage(message, { modal: true, detail }, 'Overwrite')) !== undefined;
}

/** What is asked of the researcher: edits by hand that would leave the cleaned copy. They are lost in no case. */
async function confirmUnplaced({ unplaced }: CleanPreview, target: string): Promise<boolean> {
  const message = `${counted(unplaced, 'edit')} made by hand ${unplaced === 1 ? 'finds' : 'find'} no place in the new cleaned copy.`;
  const detail = `The words around ${unplaced === 1 ? 'it' : 'them'} are gone from ${target}. What was edited stays recorded in ${target}.edits.json.`;
  return (await vscode.window.showWarningMessage(message, { modal: true, detail }, 'Write')) !== undefined;
}

async function tellSummary({ session }: Context, summary: CleanSummary): Promise<void> {
  const { written, renewed, unchanged, skipped, handEdited, cancelled } = summary;
  const carried = handEdited.filter(({ handEdits }) => handEdits > 0).length;
  const unplaced = handEdited.reduce((sum, cleaned) => sum + cleaned.unplaced, 0);
  const parts = [
    `${counted(written.length, 'cleaned cleaned', 'cleaned copies')} written${renewed > 0 ? ` (${renewed.toLocaleString('en')} outdated before)` : ''}`,
    ...(carried > 0 ? [`edits by hand kept in ${carried.toLocaleString('en')}`] : []),
    ...(unplaced > 0 ? [`${counted(unplaced, 'edit')} by hand without a place, kept in the script`] : []),
    ...(unchanged > 0 ? [`${unchanged.toLocaleString('en')} up to date`] : []),
    ...(skipped.length > 0 ? [`${skipped.length.toLocaleString('en')} skipped`] : []),
    ...(cancelled ? ['then cancelled'] : []),
  ];
  for (const { uri, unplaced: count } of handEdited)
    if (count > 0)
      session.output.warn(`${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}: ${counted(count, 'edit')} by hand without a place.`);
  for (const { uri, reason } of skipped)
    session.output.warn(`Skipped ${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}: ${reason}`);
  const buttons = [...(written.length > 0 ? ['Open'] : []), ...(skipped.length + unplaced > 0 ? ['Show Details'] : [])];
  const choice = await vscode.window.showInformationMessage(`${parts.join(', ')}.`, ...buttons);
  if (choice === 'Show Details') session.output.show();
  if (choice !== 'Open') return;
  const items = written.map(uri => ({ label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), uri }));
  const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder: 'Open which cleaned copy?' });
  if (picked !== undefined) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(picked.uri));
}

function isPreview(given: unknown): boolean {
  return given instanceof vscode.Uri && given.scheme === PREVIEW_SCHEME;
}

/** The article of a tree item, a URI, the editor, or a cleaned copy or preview in one of these. */
export function articleOf({ session, texts }: Context, given: unknown): vscode.Uri {
  const argument = uriArgument(given);
  const uri = argument === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(argument);
  const preview = uri?.scheme === PREVIEW_SCHEME ? texts.articleOfCleaned(uri) : uri;
  const article = preview && (articleOfCleaned(preview, session.folders) ?? preview);
  if (article === undefined || session.folders.of(article) === undefined) {
    throw new Notice('Open an article, or choose one in the Articles view.');
  }
  return article;
}

function folderOf({ session }: Context, article: vscode.Uri): string {
  const folder = session.folders.of(article);
  if (folder === undefined) throw new Notice('This file stands in no folder that was set up for Pressmark.');
  return folder.uri.toString();
}
