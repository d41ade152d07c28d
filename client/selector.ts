/** A folder of the workspace, as a `vscode.WorkspaceFolder` has it. */
interface Folder {
  readonly uri: { readonly scheme: string; readonly fsPath: string };
}

/** Endings of articles in any case: selectors compare letter by letter. */
const ENDINGS = '[tT][xX][tT],[tT][eE][xX][tT],[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]';
const READ = [`**/*.{${ENDINGS}}`, 'pressmark/*.yaml'];

/**
 * Articles, cleaned copies and Pressmark's own files, by folder, so that other folders' text is left alone. The patterns are plain strings:
 * Theia has no relative patterns in selectors.
 */
export function fileSelector(folders: readonly Folder[]): { readonly scheme: string; readonly pattern: string }[] {
  return folders.flatMap(({ uri }) => {
    const base = escaped(uri.fsPath.replaceAll('\\', '/').replace(/\/$/, ''));
    return READ.map(pattern => ({ scheme: uri.scheme, pattern: `${base}/${pattern}` }));
  });
}

/** Characters that mean something in a glob stand for themselves in brackets. */
const escaped = (path: string): string => path.replace(/[*?{}[]/g, '[$&]');
