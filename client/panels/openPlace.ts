import * as vscode from 'vscode';
import type { ConcordanceLine } from '../../server/protocol';
import { editorRange } from '../ranges';

/** Opens an article for a place that was chosen in a page, which keeps the focus where it is only looked at. */
export async function openPlace(uri: string, range: ConcordanceLine['range'], preserveFocus: boolean): Promise<void> {
  const selection = editorRange(range);
  const viewColumn = besidePages();
  const options = { selection, preserveFocus, preview: true, ...(viewColumn === undefined ? {} : { viewColumn }) };
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), options);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a page is in front, articles are opened in the column beside it, so that it stays in view. */
function besidePages(): vscode.ViewColumn | undefined {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  if (!(activeTab?.input instanceof vscode.TabInputWebview)) return undefined;
  const other = vscode.window.tabGroups.all.find(group => !group.isActive);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}
