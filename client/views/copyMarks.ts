import * as vscode from 'vscode';
import type { ArticleItem, CopyMark } from '../../server/protocol';

/** Scheme of URIs that stand for articles in trees and carry, as their query, how the article's cleaned copy stands. */
const MARKED_SCHEME = 'pressmark-marked';

const MARKS: Readonly<Record<CopyMark, { readonly badge: string; readonly says: string }>> = {
  'up to date': { badge: '✓', says: 'Its cleaned copy is up to date' },
  outdated: { badge: '!', says: 'Its cleaned copy is outdated' },
  edited: { badge: '✎', says: 'Its cleaned copy was edited by hand' },
};

/** Shows how cleaned copies stand as a letter at the end of an article's line, which a narrow side bar shows, too. */
export function markCopies(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      const mark = uri.scheme === MARKED_SCHEME ? MARKS[uri.query as CopyMark] : undefined;
      return mark && new vscode.FileDecoration(mark.badge, mark.says);
    },
  });
}

/** What an article's tree item is marked by; undefined where it has no copy. */
export function markOf({ uri, copy }: ArticleItem): { readonly resourceUri: vscode.Uri; readonly says: string } | undefined {
  if (copy === undefined) return undefined;
  return { resourceUri: vscode.Uri.from({ scheme: MARKED_SCHEME, path: vscode.Uri.parse(uri).path, query: copy }), says: MARKS[copy].says };
}
