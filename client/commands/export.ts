import * as vscode from 'vscode';
import type { ExportFormat, ExportSummary } from '../../server/protocol';
import { counted } from '../views/items';
import { type Command, type Context, isRecord, pickFolder } from './command';

/** Handing annotations and dates to other tools. */
export const exportCommands: readonly Command[] = [{ name: 'exportAnnotations', what: 'export the annotations', run: exportAnnotations }];

const FORMATS: readonly (vscode.QuickPickItem & { readonly format: ExportFormat })[] = [
  {
    label: 'W3C Web Annotation',
    description: 'JSON-LD',
    detail: 'One file for the folder, with quote and position selectors',
    format: 'w3c',
  },
  { label: 'brat', description: 'stand-off', detail: 'A .txt and an .ann file for each article', format: 'brat' },
  { label: 'TimeML', description: 'TIMEX3', detail: 'The dates of every article, a .tml file each', format: 'timeml' },
];

/** `exportAnnotations({format?, out?})`: what is given is not asked for; `out` is a folder's URI. */
async function exportAnnotations(context: Context, given: unknown): Promise<ExportSummary | undefined> {
  const folder = await pickFolder(context);
  if (folder === undefined) return undefined;
  const format = formatArgument(given) ?? (await vscode.window.showQuickPick(FORMATS, { placeHolder: 'Export in which format?' }))?.format;
  if (format === undefined) return undefined;
  const out = outArgument(given) ?? (await pickOut(folder));
  if (out === undefined) return undefined;
  const summary = await context.session.ask('exportAnnotations', { folder: folder.uri.toString(), format, out });
  void tellSummary(context, summary);
  return summary;
}

async function pickOut(folder: vscode.WorkspaceFolder): Promise<string | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: 'Export annotations to',
    openLabel: 'Export Here',
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: folder.uri,
  });
  return picked?.[0]?.toString();
}

async function tellSummary({ session }: Context, { written, lost }: ExportSummary): Promise<void> {
  for (const loss of lost) session.output.warn(`Export: ${loss}`);
  const losses =
    lost.length === 0 ? '' : ` ${counted(lost.length, 'thing')} the format cannot hold ${lost.length === 1 ? 'was' : 'were'} left out.`;
  const buttons = [...(written.length > 0 ? ['Open'] : []), ...(lost.length > 0 ? ['Show What Was Left Out'] : [])];
  const message = written.length === 0 ? 'There are no annotations to export.' : `${counted(written.length, 'file')} exported.${losses}`;
  const choice = await vscode.window.showInformationMessage(message, ...buttons);
  if (choice === 'Show What Was Left Out') session.output.show();
  if (choice === 'Open' && written[0] !== undefined) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(written[0]));
}

function formatArgument(given: unknown): ExportFormat | undefined {
  const format = isRecord(given) ? given.format : undefined;
  return FORMATS.find(known => known.format === format)?.format;
}

function outArgument(given: unknown): string | undefined {
  const out = isRecord(given) ? given.out : undefined;
  return typeof out === 'string' ? out : out instanceof vscode.Uri ? out.toString() : undefined;
}
