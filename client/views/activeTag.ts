import * as vscode from 'vscode';
import type { AnnotationItem } from '../../server/protocol';
import type { Annotating } from '../annotating';
import { allAnnotations } from '../annotationList';
import { editorRange, protocolRange } from '../commands/command';
import { isRead } from '../folders';
import type { Session } from '../session';

/** A selection is finished when it has not changed for so long. */
const SETTLED_MS = 500;

/**
 * While a tag is active, every selection in an article made by mouse or key is annotated with it, and the status bar shows the tag with a
 * way to switch it off. A selection that is extended or shrunk afterwards takes its annotation along; one that a command makes, as Find
 * does, is left alone.
 */
export function annotateSelections(session: Session, annotating: Annotating): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('pressmark.activeTag', vscode.StatusBarAlignment.Left, 50);
  item.name = vscode.l10n.t('Pressmark: Active Tag');
  item.command = 'pressmark.toggleActiveTag';
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let made: { readonly id: string; readonly uri: string; readonly anchor: vscode.Position } | undefined;
  let queue: Promise<void> = Promise.resolve();

  const show = (): void => {
    clearTimeout(timer);
    made = undefined;
    const tag = annotating.activeTag;
    if (tag === undefined) {
      item.hide();
      return;
    }
    item.text = `$(tag) ${tag}`;
    item.tooltip = vscode.l10n.t('Every selection in an article is annotated as "{0}". Click to switch this off.', tag);
    item.show();
  };

  const annotate = async ({ document, selection }: vscode.TextEditor): Promise<void> => {
    const tag = annotating.activeTag;
    const folder = session.folders.of(document.uri)?.uri.toString();
    if (tag === undefined || folder === undefined || selection.isEmpty) return;
    const uri = document.uri.toString();
    const range = protocolRange(selection);
    if (made?.uri === uri && made.anchor.isEqual(selection.anchor)) {
      await session.ask('updateAnnotation', { folder, id: made.id, uri, range });
      return;
    }
    const known = await allAnnotations(session, { folder, uri, filter: { tag } });
    const isThere = (annotation: AnnotationItem): boolean =>
      annotation.range !== undefined && editorRange(annotation.range).isEqual(selection);
    if (known.some(isThere)) return;
    const { id } = await session.ask('annotate', { uri, range, tag });
    made = { id, uri, anchor: selection.anchor };
  };

  return vscode.Disposable.from(
    item,
    annotating.onDidChangeActiveTag(show),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (annotating.activeTag === undefined || !isRead(textEditor.document, session.folders)) return;
      clearTimeout(timer);
      if (textEditor.selection.isEmpty) made = undefined;
      if (kind === vscode.TextEditorSelectionChangeKind.Command || textEditor.selection.isEmpty) return;
      timer = setTimeout(() => {
        queue = queue
          .then(() => annotate(textEditor))
          .catch((error: unknown) => {
            void vscode.window.showErrorMessage(vscode.l10n.t('The selection could not be annotated: {0}', String(error)));
          });
      }, SETTLED_MS);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
