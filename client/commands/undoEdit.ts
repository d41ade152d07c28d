import * as vscode from 'vscode';
import { replacement } from '../replacement';
import { reveal } from './command';

/** An edit that was made of one file, with its texts before and after. */
export interface MadeEdit {
  readonly uri: vscode.Uri;
  readonly before: string;
  readonly after: string;
}

/** The file's text around some work that edits it. */
export async function editing(uri: vscode.Uri, work: () => Promise<void>): Promise<MadeEdit> {
  const before = (await vscode.workspace.openTextDocument(uri)).getText();
  await work();
  return { uri, before, after: (await vscode.workspace.openTextDocument(uri)).getText() };
}

/**
 * Says what was done and offers to take back this edit alone: VS Code's own undo would take back whatever was edited last.
 * `overtaken` is said where the file was edited since.
 */
export async function offerUndo(edit: MadeEdit, done: string, overtaken: string): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(done, undo)) === undo) await takeBack(edit, overtaken);
}

/** Takes back this edit alone; `overtaken` is said where the file was edited since. */
export async function takeBack({ uri, before, after }: MadeEdit, overtaken: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== after) {
    await reveal(uri);
    void vscode.window.showWarningMessage(overtaken);
    return;
  }
  const { start, end, text } = replacement(after, before);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('VS Code did not apply the change.'));
  await document.save();
}
