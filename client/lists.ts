import * as vscode from 'vscode';

const SCHEME = 'pressmark-list';

/** Lists to read, as what an export left out: documents that exist in the editor only and cannot be changed. */
export interface Lists extends vscode.Disposable {
  /** Opens a list under a name; it replaces the last one of that name. */
  show(name: string, lines: readonly string[], ending?: 'txt' | 'md'): Promise<void>;
}

export function provideLists(): Lists {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  return {
    async show(name, lines, ending = 'txt') {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.${ending}` });
      texts.set(uri.path, `${lines.join('\n')}\n`);
      changed.fire(uri);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
    },
    dispose: () => vscode.Disposable.from(provider, changed).dispose(),
  };
}
