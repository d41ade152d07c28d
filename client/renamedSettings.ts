import * as vscode from 'vscode';

/** Settings that have a new name since 0.2, below `pressmark`. The server reads the old names, too: see `lsp/settings`. */
const RENAMED = [{ from: 'problems.staleCopy', to: 'problems.staleCleaned' }] as const;

/** Moves values from old names of settings to the new ones, at every level where one is set; a value of the new name stays. */
export async function moveRenamedSettings(): Promise<void> {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  await move(vscode.workspace.getConfiguration('pressmark'), [
    [Global, 'globalValue'],
    [Workspace, 'workspaceValue'],
  ]);
  // In a workspace of one folder both levels are one file.
  if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return;
  for (const { uri } of vscode.workspace.workspaceFolders ?? [])
    await move(vscode.workspace.getConfiguration('pressmark', uri), [[WorkspaceFolder, 'workspaceFolderValue']]);
}

type Level = readonly [vscode.ConfigurationTarget, 'globalValue' | 'workspaceValue' | 'workspaceFolderValue'];

async function move(configuration: vscode.WorkspaceConfiguration, levels: readonly Level[]): Promise<void> {
  for (const { from, to } of RENAMED) {
    const [old, now] = [configuration.inspect(from), configuration.inspect(to)];
    for (const [target, value] of levels) {
      if (old?.[value] === undefined) continue;
      if (now?.[value] === undefined) await configuration.update(to, old[value], target);
      await configuration.update(from, undefined, target);
    }
  }
}
