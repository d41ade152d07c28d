import * as vscode from 'vscode';
import type { ArticleItem, CleanedMark } from '../../server/protocol';

/** Scheme of URIs that name articles in trees. Their query is the state of the article's cleaned copy. */
const MARKED_SCHEME = 'pressmark-marked';

const MARKS: Readonly<Record<CleanedMark, { readonly badge: string; readonly says: string }>> = {
  'up to date': { badge: '✓', says: vscode.l10n.t('Its cleaned copy is up to date') },
  outdated: { badge: '!', says: vscode.l10n.t('Its cleaned copy is outdated') },
  edited: { badge: '✎', says: vscode.l10n.t('Its cleaned copy was edited by hand') },
};

/** Shows the state of cleaned copies as a letter at the end of an article's line, which a narrow side bar shows, too. */
export function markCleaned(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      const mark = uri.scheme === MARKED_SCHEME ? MARKS[uri.query as CleanedMark] : undefined;
      return mark && new vscode.FileDecoration(mark.badge, mark.says);
    },
  });
}

/** What an article's tree item is marked by; undefined where it has no cleaned copy. */
export function markOf({ uri, cleaned }: ArticleItem): { readonly resourceUri: vscode.Uri; readonly says: string } | undefined {
  if (cleaned === undefined) return undefined;
  return {
    resourceUri: vscode.Uri.from({ scheme: MARKED_SCHEME, path: vscode.Uri.parse(uri).path, query: cleaned }),
    says: MARKS[cleaned].says,
  };
}
