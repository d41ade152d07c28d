import * as vscode from 'vscode';
import { type CleanParams, type CleanPreview, type CleanSummary, PREVIEW_SCHEME } from '../../server/protocol';
import { counted, counts } from '../counts';
import { articleOfCleaned } from '../folders';
import { withProgress } from '../progress';
import { type Command, type Context, isRecord, Notice, pickFolder, uriArgument } from './command';

/** Cleaned copies: looking at one, writing one, writing many. */
export const cleanCommands: readonly Command[] = [
  { name: 'previewCleaned', fails: vscode.l10n.t('Could not show the cleaned copy'), run: previewCleaned },
  { name: 'writeCleaned', fails: vscode.l10n.t('Could not write the cleaned copy'), run: writeCleaned },
  { name: 'writeSelectedCleaned', fails: vscode.l10n.t('Could not write the cleaned copies'), run: writeSelectedCleaned },
  { name: 'writeAllCleaned', fails: vscode.l10n.t('Could not write the cleaned copies'), run: context => writeSelectedCleaned(context) },
];

/** The source beside its cleaned copy as it would be written. */
export async function previewCleaned(context: Context, given: unknown): Promise<CleanPreview> {
  const article = articleOf(context, given);
  const preview = await context.texts.previewOf(article);
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  await vscode.commands.executeCommand(
    'vscode.diff',
    article,
    context.texts.cleanedUri(article),
    vscode.l10n.t('{0} ↔ cleaned copy', name),
  );
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
  void showSummary(context, summary);
  return summary;
}

/** `writeSelectedCleaned(item?, items?)`: of the tree's selection, of a list of URIs, or of the whole folder. One article is previewed first. */
async function writeSelectedCleaned(context: Context, given?: unknown, selection?: unknown): Promise<CleanSummary | undefined> {
  const chosen = Array.isArray(selection) ? selection : Array.isArray(given) ? given : given === undefined ? [] : [given];
  const uris = [...new Set(chosen.map(uriArgument).filter(uri => uri !== undefined))];
  if (chosen.length > 0 && uris.length === 0) throw new Notice(vscode.l10n.t('Choose articles in the Articles view.'));
  if (uris.length === 1) return writeCleaned(context, uris[0]);
  const [first] = uris;
  const folder = first === undefined ? (await pickFolder(context))?.uri.toString() : folderOf(context, vscode.Uri.parse(first));
  if (folder === undefined) return undefined;
  if (uris.some(uri => folderOf(context, vscode.Uri.parse(uri)) !== folder))
    throw new Notice(vscode.l10n.t('Choose articles of one folder at a time.'));
  const summary = await cleanWithProgress(context, { folder, ...(uris.length > 0 && { uris }) });
  void showSummary(context, summary);
  return summary;
}

async function cleanWithProgress(context: Context, params: Omit<CleanParams, 'workDoneToken'>): Promise<CleanSummary> {
  await saveCleaned(context, params.uris);
  const { session } = context;
  const { Notification, Window } = vscode.ProgressLocation;
  const location = params.uris?.length === 1 ? Window : Notification;
  return withProgress(session, { location, title: vscode.l10n.t('Writing cleaned copies') }, (workDoneToken, token) =>
    session.ask('clean', { ...params, workDoneToken }, token),
  );
}

/** What was typed into open cleaned copies of these articles, or of all, is saved first: it is theirs that is written again. */
async function saveCleaned({ session }: Context, articles: readonly string[] | undefined): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    const article = articleOfCleaned(document.uri, session.folders);
    if (document.isDirty && article !== undefined && articles?.includes(article.toString()) !== false) await document.save();
  }
}

/** Not modal, so that the preview can be read and scrolled while the question is open. */
async function confirmWrite({ upToDate, cuts }: CleanPreview, target: string): Promise<boolean> {
  if (upToDate) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} is already up to date.', target));
    return false;
  }
  const message =
    cuts === 0
      ? vscode.l10n.t('There is nothing to cut. Write {0} anyway?', target)
      : vscode.l10n.t('Write {0} with {1}?', target, counts.cuts(cuts));
  return (await vscode.window.showInformationMessage(message, vscode.l10n.t('Write'))) !== undefined;
}

async function confirmOverwrite(targets: readonly string[]): Promise<boolean> {
  const names = targets.map(target => vscode.workspace.asRelativePath(vscode.Uri.parse(target))).join('\n');
  const message =
    targets.length === 1
      ? vscode.l10n.t('The cleaned copy was edited by hand.')
      : vscode.l10n.t('These cleaned copies were edited by hand.');
  const detail = `${names}\n\n${vscode.l10n.t('Your edits are lost if you overwrite.')}`;
  return (await vscode.window.showWarningMessage(message, { modal: true, detail }, vscode.l10n.t('Overwrite'))) !== undefined;
}

/** What is asked of the researcher: edits by hand that would leave the cleaned copy. They are lost in no case. */
async function confirmUnplaced({ unplaced }: CleanPreview, target: string): Promise<boolean> {
  const message = vscode.l10n.t('{0} made by hand cannot be placed in the new cleaned copy.', counts.edits(unplaced));
  const detail = vscode.l10n.t('The text around them is no longer in {0}. All edits are still recorded in {0}.edits.json.', target);
  return (await vscode.window.showWarningMessage(message, { modal: true, detail }, vscode.l10n.t('Write'))) !== undefined;
}

async function showSummary({ session }: Context, summary: CleanSummary): Promise<void> {
  const { written, skipped, handEdited } = summary;
  for (const { uri, unplaced } of handEdited)
    if (unplaced > 0) session.output.warn(vscode.l10n.t('{0}: {1} made by hand could not be placed.', pathOf(uri), counts.edits(unplaced)));
  for (const { uri, reason } of skipped) session.output.warn(vscode.l10n.t('Skipped {0}: {1}', pathOf(uri), reason));
  const [open, details] = [vscode.l10n.t('Open'), vscode.l10n.t('Show Details')];
  const hasDetails = skipped.length > 0 || handEdited.some(({ unplaced }) => unplaced > 0);
  const buttons = [...(written.length > 0 ? [open] : []), ...(hasDetails ? [details] : [])];
  const choice = await vscode.window.showInformationMessage(summaryText(summary), ...buttons);
  if (choice === details) session.output.show();
  if (choice !== open) return;
  const items = written.map(uri => ({ label: pathOf(uri), uri }));
  const picked =
    items.length === 1
      ? items[0]
      : await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Choose a cleaned copy to open') });
  if (picked !== undefined) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(picked.uri));
}

/** 'Wrote 3 cleaned copies. 8 were already up to date.', or 'All 11 cleaned copies are up to date.' */
function summaryText({ written, renewed, unchanged, skipped, handEdited, cancelled }: CleanSummary): string {
  const edited = handEdited.filter(({ handEdits }) => handEdits > 0).length;
  const unplaced = handEdited.reduce((sum, cleaned) => sum + cleaned.unplaced, 0);
  const isDone = written.length === 0 && unchanged > 1 && skipped.length === 0 && !cancelled;
  const withEdits = edited === 0 ? '' : ` (${vscode.l10n.t('{0} with hand edits', edited.toLocaleString('en'))})`;
  const replaced = renewed === 0 ? '' : ` (${vscode.l10n.t('{0} of them were outdated', renewed.toLocaleString('en'))})`;
  const sentences = isDone
    ? [vscode.l10n.t('All {0} are up to date{1}.', counts.cleaned(unchanged), withEdits)]
    : [
        vscode.l10n.t('Wrote {0}{1}.', counts.cleaned(written.length), replaced),
        ...(unchanged > 0
          ? [counted(unchanged, vscode.l10n.t('{0} was already up to date.'), vscode.l10n.t('{0} were already up to date.'))]
          : []),
        ...(edited > 0 ? [vscode.l10n.t('Your edits were kept in {0}.', counts.cleaned(edited))] : []),
      ];
  return [
    ...sentences,
    ...(unplaced > 0 ? [vscode.l10n.t('{0} could not be placed. The edit script still has them.', counts.edits(unplaced))] : []),
    ...(skipped.length > 0 ? [vscode.l10n.t('Skipped {0}.', counts.articles(skipped.length))] : []),
    ...(cancelled ? [vscode.l10n.t('The rest was cancelled.')] : []),
  ].join(' ');
}

const pathOf = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));

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
    throw new Notice(vscode.l10n.t('Open an article, or choose one in the Articles view.'));
  }
  return article;
}

function folderOf({ session }: Context, article: vscode.Uri): string {
  const folder = session.folders.of(article);
  if (folder === undefined) throw new Notice(vscode.l10n.t('This file is not in a folder set up for Pressmark.'));
  return folder.uri.toString();
}
