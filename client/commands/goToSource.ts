import * as vscode from 'vscode';
import { PREVIEW_SCHEME } from '../../server/protocol';
import { articleOfCleaned, isArticle } from '../folders';
import { type Command, type Context, editorRange, Notice, protocolRange, reveal } from './command';

/** The way from a cleaned copy, or its preview, to the same place of the article, and back. */
export const goToSourceCommands: readonly Command[] = [
  { name: 'goToSource', what: 'go to the source', run: goToSource },
  { name: 'goToCleaned', what: 'go to the cleaned copy', run: goToCleaned },
];

async function goToSource({ session }: Context): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const uri = editor?.document.uri;
  if (editor === undefined || uri === undefined || (uri.scheme !== PREVIEW_SCHEME && articleOfCleaned(uri, session.folders) === undefined))
    throw new Notice('Open a cleaned copy, or the preview of one, first.');
  const found = await session.ask('sourcePlace', { uri: uri.toString(), range: protocolRange(editor.selection) });
  if (found === null)
    throw new Notice('Nothing tells how this cleaned copy was made: its edit script is missing. Write the cleaned copy again.');
  await reveal(found.uri, found.range);
  if (!found.inArticle) tell('The article does not have these words: they were put in here.');
}

async function goToCleaned({ session, texts }: Context): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isArticle(editor.document, session.folders)) throw new Notice('Open an article first.');
  const article = editor.document.uri;
  const found = await session.ask('cleanedPlace', { uri: article.toString(), range: protocolRange(editor.selection) });
  if (found === null) throw new Notice('This article has no cleaned copy.');
  if (found.cleaned === undefined) await revealPreview(texts.cleanedUri(article), found.range);
  else await reveal(found.cleaned, found.range);
  const where = found.cleaned === undefined ? ['No cleaned copy is written yet: this is its preview.'] : [];
  const cut = found.cut === undefined ? [] : [`Left out here: ${found.cut}.`];
  if (where.length + cut.length > 0) tell([...cut, ...where].join(' '));
}

/** In the diff that shows it, where one does. */
async function revealPreview(preview: vscode.Uri, range: Parameters<typeof editorRange>[0]): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === preview.toString());
  if (shown === undefined) return reveal(preview, range);
  const selection = editorRange(range);
  shown.selection = new vscode.Selection(selection.start, selection.end);
  shown.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(`$(info) ${message}`, 8000);
}
