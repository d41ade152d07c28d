import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import type { Settings } from '../server/protocol';
import { holdsProject, projectsAround } from './projects';

/** The workspace folders Pressmark is at work in: those that hold `pressmark/`. All others are left alone. */
export interface ActiveFolders extends vscode.Disposable {
  readonly all: readonly vscode.WorkspaceFolder[];
  /** Where none is active: the projects above or below the folders of the workspace, or above the file that is open without any. */
  readonly nearby: readonly vscode.Uri[];
  /** Fires when {@link all} or {@link nearby} differs. */
  readonly onDidChange: vscode.Event<void>;
  /** Looks again. */
  refresh(): Promise<void>;
  /** Counts a folder in while it is being set up: what `pressmark/` contains meanwhile does not make it a project yet. */
  including<T>(folder: vscode.WorkspaceFolder, setUp: () => Promise<T>): Promise<T>;
  /** The active folder that holds a document or file. */
  of(uri: vscode.Uri): vscode.WorkspaceFolder | undefined;
}

export function watchActiveFolders(): ActiveFolders {
  let all: readonly vscode.WorkspaceFolder[] = [];
  let nearby: readonly vscode.Uri[] = [];
  const settingUp = new Set<string>();
  const changed = new vscode.EventEmitter<void>();
  const watchers = new Map<string, vscode.Disposable>();
  let looking = Promise.resolve();

  const look = async (): Promise<void> => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(folders.map(async folder => settingUp.has(folder.uri.toString()) || (await holdsProject(folder.uri))));
    const next = folders.filter((_, index) => found[index]);
    const around = next.length > 0 ? [] : await projectsNearby();
    const differs = names(next, around) !== names(all, nearby);
    [all, nearby] = [next, around];
    watch(folders);
    if (differs) changed.fire();
  };
  const refresh = (): Promise<void> => {
    looking = looking.then(look, look);
    return looking;
  };
  const watch = (folders: readonly vscode.WorkspaceFolder[]): void => {
    const wanted = new Map(folders.map(folder => [nameOf(folder), folder]));
    for (const [name, watcher] of watchers) {
      if (wanted.has(name)) continue;
      watcher.dispose();
      watchers.delete(name);
    }
    for (const [name, folder] of wanted) {
      if (watchers.has(name)) continue;
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, 'pressmark{,/*.yaml}'),
        false,
        true,
        false,
      );
      watchers.set(name, vscode.Disposable.from(watcher, watcher.onDidCreate(refresh), watcher.onDidDelete(refresh)));
    }
  };
  const folderChanges = vscode.workspace.onDidChangeWorkspaceFolders(refresh);

  return {
    get all() {
      return all;
    },
    get nearby() {
      return nearby;
    },
    onDidChange: changed.event,
    refresh,
    async including(folder, setUp) {
      settingUp.add(folder.uri.toString());
      try {
        await refresh();
        return await setUp();
      } finally {
        settingUp.delete(folder.uri.toString());
        await refresh();
      }
    },
    of(uri) {
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      return all.find(active => active.uri.toString() === folder?.uri.toString());
    },
    dispose() {
      for (const watcher of watchers.values()) watcher.dispose();
      folderChanges.dispose();
      changed.dispose();
    },
  };
}

/** True where a document is one of a folder's articles: a text the settings include, outside `pressmark/`. */
export function isArticle(document: vscode.TextDocument, folders: ActiveFolders): boolean {
  const folder = folders.of(document.uri);
  if (folder === undefined || !isArticleName(document.uri.path)) return false;
  const files = vscode.workspace.getConfiguration('pressmark', folder.uri).get<Settings['files']>('files');
  const path = document.uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  const included = picomatch([...(files?.include ?? [])], { nocase: true });
  const excluded = picomatch(['pressmark/**', ...(files?.exclude ?? [])], { dot: true });
  return included(path) && !excluded(path);
}

/** True for the endings of plain-text and Markdown articles, in any case. */
const isArticleName = (path: string): boolean => /\.(?:txt|text|md|markdown)$/i.test(path);

/** The article whose cleaned copy a file is, by its path; undefined for any other file. */
export function articleOfCleaned(uri: vscode.Uri, folders: ActiveFolders): vscode.Uri | undefined {
  const folder = folders.of(uri);
  if (folder === undefined || !isArticleName(uri.path)) return undefined;
  const cleaned = `${vscode.Uri.joinPath(folder.uri, 'pressmark', 'cleaned').path}/`;
  return uri.path.startsWith(cleaned) ? vscode.Uri.joinPath(folder.uri, uri.path.slice(cleaned.length)) : undefined;
}

/** True for articles and their cleaned copies: what names, dates and annotations are shown in. */
export function isRead(document: vscode.TextDocument, folders: ActiveFolders): boolean {
  return isArticle(document, folders) || articleOfCleaned(document.uri, folders) !== undefined;
}

/** The register, `entities.yaml`, of a folder. */
export function registerOf(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, 'pressmark', 'entities.yaml');
}

/** Each once, in the order of the workspace's folders. */
async function projectsNearby(): Promise<readonly vscode.Uri[]> {
  const open = vscode.window.activeTextEditor?.document;
  const withoutFolder = open === undefined || open.isUntitled ? [] : [vscode.Uri.joinPath(open.uri, '..')];
  const starts = vscode.workspace.workspaceFolders?.map(folder => folder.uri) ?? withoutFolder;
  const found = (await Promise.all(starts.map(projectsAround))).flat();
  return [...new Map(found.map(uri => [uri.toString(), uri])).values()];
}

const names = (folders: readonly vscode.WorkspaceFolder[], nearby: readonly vscode.Uri[]): string =>
  JSON.stringify([folders.map(nameOf), nearby.map(String)]);

function nameOf(folder: vscode.WorkspaceFolder): string {
  return folder.uri.toString();
}
