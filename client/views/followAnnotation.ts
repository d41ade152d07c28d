import * as vscode from 'vscode';
import { isArticle } from '../folders';
import { protocolPosition } from '../ranges';
import type { Session } from '../session';
import { queryOf } from './annotations';
import type { Views } from './views';

/** The cursor is where it is when it has not moved for so long. */
const SETTLED_MS = 300;

/** Selects in the Annotations view the annotation at the cursor, while the view shows and `pressmark.views.followEditor` is on. */
export function followAnnotation(session: Session, views: Views): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = async ({ document, selection }: vscode.TextEditor): Promise<void> => {
    const folder = session.folders.of(document.uri);
    const { view } = views.annotations;
    if (folder === undefined || !view.visible || !isArticle(document, session.folders)) return;
    if (!vscode.workspace.getConfiguration('pressmark.views', document.uri).get<boolean>('followEditor')) return;
    const { group } = views.arrangement.annotations;
    const query = queryOf(views.arrangement.annotations);
    const name = folder.uri.toString();
    const params = { folder: name, uri: document.uri.toString(), position: protocolPosition(selection.active), group, query };
    const place = await session.ask('annotationPlace', params);
    if (place === null || document !== vscode.window.activeTextEditor?.document) return;
    const root = session.folders.all.length > 1 ? [{ key: name, index: session.folders.all.indexOf(folder) }] : [];
    const above = place.group === undefined ? [] : [{ key: `group:${place.group.key}`, index: place.group.index }];
    await views.annotations.reveal([...root, ...above, { key: place.id, index: place.index }]);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        follow(textEditor).catch((error: unknown) =>
          session.output.debug(`The annotation at the cursor was not followed: ${String(error)}`),
        );
      }, SETTLED_MS);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
