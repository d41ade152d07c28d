import * as vscode from 'vscode';
import { isArticle } from '../folders';
import type { Session } from '../session';
import { articleParamsOf } from './articles';
import type { TreePath } from './pagedTree';
import type { Views } from './views';

/** Selects in the Articles view the article of the editor in front, while the view shows and `pressmark.views.followEditor` is on. */
export function followEditor(session: Session, views: Views): vscode.Disposable {
  let followed: string | undefined;
  const follow = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !views.articles.view.visible || !isArticle(document, session.folders)) return;
    if (!vscode.workspace.getConfiguration('pressmark.views', document.uri).get<boolean>('followEditor')) return;
    const folder = session.folders.of(document.uri);
    if (folder === undefined || session.statuses.get(folder.uri.toString())?.ready !== true) return;
    followed = document.uri.toString();
    const path = await pathOf(session, views, folder, followed);
    if (path !== undefined) await views.articles.reveal(path);
  };
  const followOrSay = (): void => {
    follow().catch((error: unknown) => {
      session.output.debug(`The article in front was not found in the tree: ${String(error)}`);
      // It was drawn anew meanwhile, most likely.
      followWhenDrawn();
    });
  };
  // An arranged tree has other rows, of which none is selected.
  let drawn: vscode.Disposable | undefined;
  const followWhenDrawn = (): void => {
    drawn?.dispose();
    drawn = views.articles.provider.onDidChangeTreeData?.(() => {
      drawn?.dispose();
      followOrSay();
    });
  };
  return vscode.Disposable.from(
    views.onDidArrange(view => view === 'articles' && followWhenDrawn()),
    { dispose: () => drawn?.dispose() },
    vscode.window.onDidChangeActiveTextEditor(followOrSay),
    views.articles.view.onDidChangeVisibility(followOrSay),
    session.onDidChangeStatus(() => {
      // Until its folder was read, an article has no place in the tree.
      if (followed !== vscode.window.activeTextEditor?.document.uri.toString()) followOrSay();
    }),
  );
}

async function pathOf(
  session: Session,
  { arrangement }: Views,
  folder: vscode.WorkspaceFolder,
  uri: string,
): Promise<TreePath | undefined> {
  const name = folder.uri.toString();
  const place = await session.ask('articlePlace', { folder: name, uri, ...articleParamsOf(arrangement.articles) });
  if (place === null) return undefined;
  const root = session.folders.all.length > 1 ? [{ key: name, index: session.folders.all.indexOf(folder) }] : [];
  const group = place.group === undefined ? [] : [{ key: `group:${place.group.key}`, index: place.group.index }];
  return [...root, ...group, { key: uri, index: place.index }];
}
