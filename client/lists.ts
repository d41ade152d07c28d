import * as vscode from 'vscode';

const SCHEME = 'pressmark-list';

/** Lists to read, as what an export left out: documents that exist in the editor only and cannot be changed. */
export interface Lists extends vscode.Disposable {
  /** Opens a list under a name, Markdown as a page; it replaces the last one of that name. */
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
      const document = await vscode.workspace.openTextDocument(uri);
      if (ending === 'md' && (await hasPreview())) await vscode.commands.executeCommand(PREVIEW, uri);
      else await vscode.window.showTextDocument(document, { preview: false });
    },
    dispose: () => vscode.Disposable.from(provider, changed).dispose(),
  };
}

const PREVIEW = 'markdown.showPreview';

/** False where VS Code's own extension for Markdown is switched off. */
const hasPreview = async (): Promise<boolean> => (await vscode.commands.getCommands()).includes(PREVIEW);
