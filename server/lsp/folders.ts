import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { FileEvent, FileSource } from '../files';
import { CorpusFolder } from './folder';
import type { FolderChange, FolderHost } from './folderHost';
import { messageOf } from './reading';
import { type FolderList, inBackground, sendQuietly } from './session';
import { settingsOf } from './settings';
import { baseName, normalUri } from './uris';

export interface Folders extends FolderList {
  /** Takes over the folders of `initialize`. Nothing is read yet. */
  initialize(params: InitializeParams): void;
  /** Reads settings and folders, and watches both. */
  start(): Promise<void>;
  close(): void;
}

/** What the folders need of the server around them. */
export interface FoldersHost extends Omit<FolderHost, 'files' | 'tell' | 'log' | 'changed'> {
  changed(folder: CorpusFolder, change: FolderChange): void;
}

/** The workspace's folders, each with its corpus, kept up with the client's folders, settings and file events. */
export function createFolders(connection: Connection, files: FileSource, host: FoldersHost): Folders {
  const folders = new Map<string, CorpusFolder>();
  let params: InitializeParams | undefined;
  let serial = 0;
  let pushed: unknown = {};
  let watching: Disposable | undefined;

  const shared = {
    ...host,
    files,
    tell: (message: string) =>
      sendQuietly(() => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })),
    log: (message: string) => connection.console.error(message),
  };
  const add = (uri: string): CorpusFolder => {
    const folder: CorpusFolder = new CorpusFolder(normalUri(uri), ++serial, {
      ...shared,
      changed: change => host.changed(folder, change),
    });
    folders.set(folder.uri, folder);
    return folder;
  };
  const remove = (uri: string): void => {
    folders.get(normalUri(uri))?.close();
    folders.delete(normalUri(uri));
  };
  const of = (uri: string): CorpusFolder | undefined => {
    let found: CorpusFolder | undefined;
    for (const folder of folders.values()) {
      const inside = uri === folder.uri || uri.startsWith(`${folder.uri}/`);
      if (inside && folder.uri.length > (found?.uri.length ?? -1)) found = folder;
    }
    return found;
  };

  const configured = async (folder: CorpusFolder): Promise<boolean> => {
    if (params?.capabilities.workspace?.configuration !== true) return folder.configure(settingsOf(pushed));
    try {
      const sent: unknown = await connection.workspace.getConfiguration({ scopeUri: folder.uri, section: 'pressmark' });
      return folder.configure(settingsOf(sent));
    } catch (error) {
      connection.console.error(`The settings of ${folder.uri} could not be read: ${messageOf(error)}`);
      return false;
    }
  };

  const scan = async (folder: CorpusFolder): Promise<void> => {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(`Pressmark reads '${baseName(folder.uri)}'`, 0, undefined, true);
    try {
      await folder.scan({
        get cancelled() {
          return reporter.token.isCancellationRequested;
        },
        report: (done, total) => reporter.report(Math.floor((100 * done) / total), `${counted(done)} of ${counted(total)} articles`),
      });
    } finally {
      reporter.done();
    }
  };
  const begin = async (folder: CorpusFolder): Promise<void> => {
    await configured(folder);
    await scan(folder);
  };
  /** Everything below a folder, because a folder that goes away is one event that no pattern for files would match. */
  const watch = async (): Promise<void> => {
    const { dynamicRegistration, relativePatternSupport } = params?.capabilities.workspace?.didChangeWatchedFiles ?? {};
    if (dynamicRegistration !== true) return;
    const watchers = relativePatternSupport
      ? [...folders.keys()].map(baseUri => ({ globPattern: { baseUri, pattern: '**/*' } }))
      : [{ globPattern: '**/*' }];
    const before = watching;
    watching = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    before?.dispose();
  };

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const byFolder = new Map<CorpusFolder, FileEvent[]>();
    for (const change of changes) {
      const uri = normalUri(change.uri);
      const folder = of(uri);
      if (folder === undefined) continue;
      const event = { uri, kind: EVENT_KINDS[change.type] };
      const events = byFolder.get(folder);
      if (events === undefined) byFolder.set(folder, [event]);
      else events.push(event);
    }
    for (const [folder, events] of byFolder) {
      const setUpNow = !folder.setUp && events.some(event => event.kind !== 'deleted' && event.uri.startsWith(`${folder.uri}/pressmark`));
      if (setUpNow) inBackground(connection, () => begin(folder));
      else folder.filesChanged(events);
    }
  });
  connection.onDidChangeConfiguration(change => {
    pushed = (change.settings as { pressmark?: unknown } | null)?.pressmark ?? pushed;
    for (const folder of folders.values()) {
      inBackground(connection, async () => {
        if ((await configured(folder)) && folder.setUp) await scan(folder);
      });
    }
  });

  return {
    all: () => [...folders.values()],
    of,
    get: uri => folders.get(uri),
    activate: begin,
    initialize(initializeParams) {
      params = initializeParams;
      const { workspaceFolders, rootUri } = initializeParams;
      for (const uri of workspaceFolders?.map(folder => folder.uri) ?? (rootUri ? [rootUri] : [])) add(uri);
    },
    async start() {
      const { workspace } = params?.capabilities ?? {};
      if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
        sendQuietly(() => connection.client.register(DidChangeConfigurationNotification.type, { section: 'pressmark' }));
      }
      connection.workspace.onDidRenameFiles(({ files: renamed }) => {
        for (const folder of folders.values()) {
          folder.filesRenamed(renamed.map(({ oldUri, newUri }) => ({ from: normalUri(oldUri), to: normalUri(newUri) })));
        }
      });
      if (workspace?.workspaceFolders === true) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          for (const { uri } of removed) remove(uri);
          for (const { uri } of added) {
            const folder = add(uri);
            inBackground(connection, () => begin(folder));
          }
          inBackground(connection, watch);
        });
      }
      await watch();
      await Promise.all([...folders.values()].map(begin));
    },
    close() {
      for (const folder of folders.values()) folder.close();
    },
  };
}

const EVENT_KINDS: Readonly<Record<FileChangeType, FileEvent['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

const counted = (count: number): string => count.toLocaleString('en');
