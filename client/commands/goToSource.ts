import * as vscode from 'vscode';
import { PREVIEW_SCHEME } from '../../server/protocol';
import { articleOfCleaned, isArticle } from '../folders';
import { type Command, type Context, editorRange, Notice, protocolRange, reveal } from './command';

/** The way from a cleaned copy, or its preview, to the same place of the article, and back. */
export const goToSourceCommands: readonly Command[] = [
  { name: 'goToSource', fails: vscode.l10n.t('Could not go to the source'), run: goToSource },
  { name: 'goToCleaned', fails: vscode.l10n.t('Could not go to the cleaned copy'), run: goToCleaned },
];

async function goToSource({ session }: Context): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const uri = editor?.document.uri;
  if (editor === undefined || uri === undefined || (uri.scheme !== PREVIEW_SCHEME && articleOfCleaned(uri, session.folders) === undefined))
    throw new Notice(vscode.l10n.t('Open a cleaned copy or its preview first.'));
  const found = await session.ask('sourcePlace', { uri: uri.toString(), range: protocolRange(editor.selection) });
  if (found === null) throw new Notice(vscode.l10n.t('The edit script of this cleaned copy is missing. Write the cleaned copy again.'));
  await reveal(found.uri, found.range);
  if (!found.inArticle) showInStatusBar(vscode.l10n.t('These words were added here. They are not in the article.'));
}

async function goToCleaned({ session, texts }: Context): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isArticle(editor.document, session.folders)) throw new Notice(vscode.l10n.t('Open an article first.'));
  const article = editor.document.uri;
  const found = await session.ask('cleanedPlace', { uri: article.toString(), range: protocolRange(editor.selection) });
  if (found === null) throw new Notice(vscode.l10n.t('This article has no cleaned copy.'));
  const preview = texts.cleanedUri(article).toString();
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === preview);
  if (found.cleaned !== undefined) await reveal(found.cleaned, found.range);
  else if (shown !== undefined) select(shown, editorRange(found.range));
  else return void offerCleaned(article);
  if (found.cut !== undefined) showInStatusBar(vscode.l10n.t('Left out here: {0}.', found.cut));
}

/** Where no cleaned copy is written yet and no diff shows what it would be. Not awaited: the command has ended with the question. */
async function offerCleaned(article: vscode.Uri): Promise<void> {
  const [preview, write] = [vscode.l10n.t('Preview'), vscode.l10n.t('Write')];
  const choice = await vscode.window.showInformationMessage(vscode.l10n.t('This article has no cleaned copy yet.'), preview, write);
  if (choice === preview) await vscode.commands.executeCommand('pressmark.previewCleaned', article);
  if (choice === write) await vscode.commands.executeCommand('pressmark.writeCleaned', article);
}

function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function showInStatusBar(message: string): void {
  vscode.window.setStatusBarMessage(`$(info) ${message}`, 8000);
}
