import * as vscode from 'vscode';
import type { ExportParams, ExportSummary } from '../../server/protocol';
import { counts } from '../counts';
import { withProgress } from '../progress';
import { type Command, type Context, isRecord, pickFolder } from './command';
import { type FormatPick, formats, pickFormat, registerFormats } from './exchangeFormats';

/** Handing annotations and dates to other tools. */
export const exportCommands: readonly Command[] = [
  { name: 'exportAnnotations', fails: vscode.l10n.t('Could not export'), run: (context, given) => exportIn(context, given, formats()) },
  {
    name: 'exportRegister',
    fails: vscode.l10n.t('Could not export'),
    run: (context, given) => exportIn(context, given, registerFormats()),
  },
];

/** What an export of articles is asked for beside its format. */
type More = Pick<ExportParams, 'text' | 'articles'>;

/**
 * `exportAnnotations({format?, out?})` and `exportRegister`: what is given is not asked for; `out` is a folder's URI. `more` asks for what else
 * there is to choose, and answers undefined where that is left.
 */
export async function exportIn(
  context: Context,
  given: unknown,
  among: readonly FormatPick[],
  chosen?: vscode.WorkspaceFolder,
  more: () => Promise<More | undefined> = async () => ({}),
): Promise<ExportSummary | undefined> {
  const folder = chosen ?? (await pickFolder(context));
  if (folder === undefined) return undefined;
  const format = formatArgument(given, among) ?? (await pickFormat(vscode.l10n.t('Export'), among));
  if (format === undefined) return undefined;
  const asked = await more();
  if (asked === undefined) return undefined;
  const out = outArgument(given) ?? (await pickOut(folder, format));
  if (out === undefined) return undefined;
  const target = vscode.Uri.parse(out);
  // A folder elsewhere may not exist yet; one in the folder is made by the server, once it has not refused.
  if (context.session.folders.of(target) === undefined) await vscode.workspace.fs.createDirectory(target);
  const params = { folder: folder.uri.toString(), format: format.format, out, chosen: true, ...asked };
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting') };
  const summary = await withProgress(context.session, options, (workDoneToken, token) =>
    context.session.ask('exportAnnotations', { ...params, workDoneToken }, token),
  );
  void showSummary(context, format, summary);
  return summary;
}

/** `pressmark/export/<format>`, which is never read as articles, before any other folder. */
async function pickOut(folder: vscode.WorkspaceFolder, { format, label }: FormatPick): Promise<string | undefined> {
  const usual = vscode.Uri.joinPath(folder.uri, 'pressmark', 'export', format);
  const title = vscode.l10n.t('Export as {0}', label);
  const items = [
    {
      label: `pressmark/export/${format}`,
      description: vscode.l10n.t('in this folder'),
      iconPath: new vscode.ThemeIcon('folder'),
      out: usual,
    },
    { label: vscode.l10n.t('Choose Another Folder…'), iconPath: new vscode.ThemeIcon('folder-opened') },
  ];
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Where should the files be written?') });
  if (picked === undefined || 'out' in picked) return picked?.out?.toString();
  const chosen = await vscode.window.showOpenDialog({
    title,
    openLabel: vscode.l10n.t('Export Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: vscode.Uri.joinPath(folder.uri, 'pressmark'),
  });
  return chosen?.[0]?.toString();
}

async function showSummary({ lists }: Context, { label }: FormatPick, { written, lost }: ExportSummary): Promise<void> {
  const open = vscode.l10n.t('Open');
  const showLost = vscode.l10n.t('Show What Was Left Out');
  const buttons = [...(written.length > 0 ? [open] : []), ...(lost.length > 0 ? [showLost] : [])];
  const choice = await vscode.window.showInformationMessage(summaryText(label, written.length, lost.length), ...buttons);
  if (choice === showLost) await showLeftOut(lists, label, lost);
  if (choice === open && written[0] !== undefined) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(written[0]));
}

function summaryText(format: string, written: number, lost: number): string {
  if (written === 0) return lost === 0 ? vscode.l10n.t('There is nothing to export.') : vscode.l10n.t('No file was exported.');
  return lost === 0
    ? vscode.l10n.t('Exported {0}.', counts.files(written))
    : vscode.l10n.t('Exported {0}. Not everything can be expressed in {1}.', counts.files(written), format);
}

/** A document that lists what a format could not hold, with the reasons. */
export function showLeftOut(lists: Context['lists'], format: string, lost: readonly string[]): Promise<void> {
  const head = vscode.l10n.t('Left out of the {0} export:', format);
  return lists.show(vscode.l10n.t('Left out of the {0} export', format), [head, '', ...lost.map(loss => `- ${loss}`)]);
}

function formatArgument(given: unknown, among: readonly FormatPick[]): FormatPick | undefined {
  const format = isRecord(given) ? given.format : undefined;
  return among.find(known => known.format === format);
}

function outArgument(given: unknown): string | undefined {
  const out = isRecord(given) ? given.out : undefined;
  return typeof out === 'string' ? out : out instanceof vscode.Uri ? out.toString() : undefined;
}
