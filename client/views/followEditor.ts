import * as vscode from 'vscode';
import { isArticle } from '../folders';
import type { Session } from '../session';
import { articleParamsOf } from './articles';
import type { TreePath } from './pagedTree';
import type { Views } from './views';

/** A tree that is being drawn again shows no row or drops the selection: it is tried again after so long, and twice as long each time. */
const FIRST_WAIT_MS = 100;
const TRIES = 7;

/** Selects in the Articles view the article of the editor in front, while the view shows and `pressmark.views.followEditor` is on. */
export function followEditor(session: Session, views: Views): vscode.Disposable {
  let followed: string | undefined;
  let latest = 0;
  const placeInFront = async (): Promise<TreePath | undefined> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !views.articles.view.visible || !isArticle(document, session.folders)) return undefined;
    if (!vscode.workspace.getConfiguration('pressmark.views', document.uri).get<boolean>('followEditor')) return undefined;
    const folder = session.folders.of(document.uri);
    if (folder === undefined || session.statuses.get(folder.uri.toString())?.ready !== true) return undefined;
    followed = document.uri.toString();
    return pathOf(session, views, folder, followed);
  };
  const follow = async (): Promise<void> => {
    const turn = ++latest;
    for (let tries = 0; tries < TRIES; tries++) {
      if (tries > 0) await new Promise(resolve => setTimeout(resolve, FIRST_WAIT_MS * 2 ** (tries - 1)));
      const path = turn === latest ? await placeInFront() : undefined;
      if (path === undefined || turn !== latest) return;
      if (await views.articles.reveal(path).catch(() => false)) return;
    }
    session.output.debug(`The article in front was not found in the tree: ${followed}`);
  };
  const followOrSay = (): void => {
    follow().catch((error: unknown) => session.output.debug(`The article in front was not followed: ${String(error)}`));
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
    {
      dispose() {
        latest++;
        drawn?.dispose();
      },
    },
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
  { arrangement, period }: Views,
  folder: vscode.WorkspaceFolder,
  uri: string,
): Promise<TreePath | undefined> {
  const name = folder.uri.toString();
  const place = await session.ask('articlePlace', { folder: name, uri, ...articleParamsOf(arrangement.articles), ...period.current });
  if (place === null) return undefined;
  const root = session.folders.all.length > 1 ? [{ key: name, index: session.folders.all.indexOf(folder) }] : [];
  const group = place.group === undefined ? [] : [{ key: `group:${place.group.key}`, index: place.group.index }];
  return [...root, ...group, { key: uri, index: place.index }];
}
