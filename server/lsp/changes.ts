import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import { type ChangedParams, methods } from '../protocol';
import type { CorpusFolder } from './folder';
import type { FolderChange } from './folderHost';
import { type Session, sendQuietly } from './session';
import { targetIn } from './targets';
import { debounced } from './timing';
import { normalUri } from './uris';

const PAUSE_MS = 150;
const LATEST_MS = 500;
/** The first change after a rest is notified so much sooner: somebody decided something and looks at the lists. */
const SOONER = 0.1;

/** Notifies the client, a few times a second at most, that what its trees and open editors show may have changed. */
export function notifyChanges(session: Session): void {
  const due = new Map<CorpusFolder, Pick<ChangedParams, 'articles' | 'entities' | 'annotations' | 'cleaned'>>();
  let editors = false;
  let tokens = false;
  let notified = 0;
  const soon = debounced(PAUSE_MS, LATEST_MS, () => {
    notified = Date.now();
    for (const [folder, what] of due) {
      const params: ChangedParams = { folder: folder.uri, revision: folder.corpus.revision, ...what };
      if (session.support.options.changedNotifications) sendQuietly(() => session.connection.sendNotification(methods.changed, params));
    }
    due.clear();
    if (editors) refreshEditors(session, tokens);
    editors = tokens = false;
  });
  session.onChange((folder, change) => {
    const before = due.get(folder);
    const articles = change.articles.size > 0 || change.status;
    due.set(folder, {
      articles: articles || before?.articles === true,
      entities: articles || change.register || change.suggestions || before?.entities === true,
      annotations: change.annotations || before?.annotations === true,
      cleaned: change.cleaned.size > 0 || before?.cleaned === true,
    });
    const cleaned = concernsCleaned(session, folder, change);
    editors ||= cleaned || concernsOthers(session, folder, change);
    tokens ||= cleaned || change.register;
    soon.ask(Date.now() - notified > LATEST_MS ? SOONER : 1);
  });
  session.onShutdown(() => soon.cancel());
}

/** True where an open document is affected other than the one being edited, which its editor asks about again by itself. */
function concernsOthers(session: Session, folder: CorpusFolder, change: FolderChange): boolean {
  if (change.register) return true;
  for (const document of session.documents.all()) {
    const uri = normalUri(document.uri);
    if (uri === folder.ownUri('register') && change.articles.size > 0) return true;
    const id = folder.articleIdOf(uri);
    if (id !== null && id !== change.edited && change.articles.has(id)) return true;
  }
  return false;
}

/** True where a cleaned copy is open whose article, or whose script, is concerned: even an edit of the article moves what it shows. */
function concernsCleaned(session: Session, folder: CorpusFolder, { articles, cleaned }: FolderChange): boolean {
  for (const document of session.documents.all()) {
    const target = targetIn(folder, normalUri(document.uri));
    if (target.kind === 'cleaned' && (articles.has(target.article) || cleaned.has(target.article))) return true;
  }
  return false;
}

function refreshEditors(session: Session, tokens: boolean): void {
  const { codeLens, inlayHint, semanticTokens } = session.client.workspace ?? {};
  const ask = (type: { readonly method: string }) => sendQuietly(() => session.connection.sendRequest(type.method));
  if (codeLens?.refreshSupport === true) ask(CodeLensRefreshRequest.type);
  if (inlayHint?.refreshSupport === true) ask(InlayHintRefreshRequest.type);
  if (tokens && semanticTokens?.refreshSupport === true) ask(SemanticTokensRefreshRequest.type);
}
