import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type Disposable,
  FileChangeType,
  type InitializeParams,
  MessageType,
  type RenameFilesParams,
  ShowMessageNotification,
  ShowMessageRequest,
} from 'vscode-languageserver';
import type { FileEntry, FileEvent, FileSource, FileWatcher } from '../files';
import { lookForProject, mayMakeProject, projectAbove, projectsBelow } from '../project';
import { idOf } from '../selection';
import type { ClientSupport } from './clientSupport';
import { CorpusFolder } from './folder';
import type { FolderChange, FolderHost } from './folderHost';
import { createFolderWatch } from './folderWatch';
import { FOLDER_MESSAGES } from './messages';
import { wellFormed } from './params';
import { messageOf } from './reading';
import { restTime } from './restTime';
import { type FolderList, inBackground, sendQuietly } from './session';
import { settingsOf } from './settings';
import { baseName, normalUri } from './uris';

/** How often at most is said how far the reading of a folder is. */
const PROGRESS_MS = 200;

export interface Folders extends FolderList {
  /** Takes over the folders of `initialize`. Nothing is read yet. */
  initialize(params: InitializeParams): void;
  /** A file was opened: without roots, the project above it is found. */
  opened(uri: string): void;
  /** Reads settings and folders, and watches both. */
  start(): Promise<void>;
  close(): void;
}

/** What the folders need of the server around them. */
export interface FoldersHost extends Omit<FolderHost, 'files' | 'warn' | 'inform' | 'ask' | 'log' | 'changed'> {
  changed(folder: CorpusFolder, change: FolderChange): void;
  readonly support: () => ClientSupport;
}

/** The workspace's folders, each with its corpus, kept up with the client's folders, settings and file events. */
export function createFolders(connection: Connection, files: FileSource, watcher: FileWatcher | null, host: FoldersHost): Folders {
  const folders = new Map<string, CorpusFolder>();
  /** The projects that were found for a root that is not one itself, by the root's URI. */
  const foundFor = new Map<string, readonly string[]>();
  const lookedAbove = new Set<string>();
  let hasRoots = false;
  let pushed: unknown = {};
  let registered: Disposable | undefined;

  const show = (type: MessageType, message: string): void =>
    sendQuietly(() => connection.sendNotification(ShowMessageNotification.type, { type, message }));
  const shared = {
    ...host,
    files,
    warn: (message: string) => show(MessageType.Warning, message),
    inform: (message: string) => show(MessageType.Info, message),
    ask: async (message: string, titles: readonly string[]) => {
      const actions = titles.map(title => ({ title }));
      const asked = connection.sendRequest(ShowMessageRequest.type, { type: MessageType.Info, message, actions });
      return asked.then(chosen => chosen?.title ?? null).catch(() => null);
    },
    log: (message: string) => connection.console.error(message),
  };
  const folderWatch = createFolderWatch({
    files,
    watcher,
    isWanted: () => !host.support().watchesFiles,
    changed: events => filesChanged(events),
    log: shared.log,
  });
  const add = (uri: string): CorpusFolder => {
    const folder: CorpusFolder = new CorpusFolder(normalUri(uri), {
      ...shared,
      changed: change => host.changed(folder, change),
    });
    folders.set(folder.uri, folder);
    return folder;
  };
  const remove = (uri: string): void => {
    const folder = folders.get(uri);
    if (folder === undefined) return;
    folder.close();
    folders.delete(uri);
    inBackground(connection, () => folderWatch.end(folder));
  };
  const removeRoot = (uri: string): void => {
    const found = foundFor.get(uri) ?? [];
    foundFor.delete(uri);
    const stillMeant = new Set([...foundFor.values()].flat());
    for (const each of [uri, ...found]) if (!stillMeant.has(each)) remove(each);
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
    if (host.support().capabilities.workspace?.configuration !== true) return folder.configure(settingsOf(pushed));
    try {
      const sent: unknown = await connection.workspace.getConfiguration({ scopeUri: folder.uri, section: 'pressmark' });
      return folder.configure(settingsOf(sent));
    } catch (error) {
      connection.console.error(FOLDER_MESSAGES.settingsUnreadable(folder.uri, messageOf(error)));
      return false;
    }
  };

  /** Says what was not read, and reads it where that is chosen. */
  const offerRest = (folder: CorpusFolder, done: number, total: number): void =>
    inBackground(connection, async () => {
      const message = FOLDER_MESSAGES.cancelled(folder.name, done, total);
      const rest = { title: FOLDER_MESSAGES.readRest };
      const asked = connection.sendRequest(ShowMessageRequest.type, { type: MessageType.Warning, message, actions: [rest] });
      const chosen = await asked.catch(() => {
        show(MessageType.Warning, message);
        return null;
      });
      if (chosen?.title === rest.title && folders.get(folder.uri) === folder) await scan(folder);
    });

  const scan = async (folder: CorpusFolder): Promise<void> => {
    const ownBefore = await folderWatch.ownFilesBefore(folder);
    let before: readonly FileEntry[] | null = null;
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(FOLDER_MESSAGES.reading(baseName(folder.uri)), 0, undefined, true);
    const rest = restTime();
    let said = 0;
    try {
      await folder.scan({
        get cancelled() {
          return reporter.token.isCancellationRequested;
        },
        stopped: (done, total) => offerRest(folder, done, total),
        listed(files) {
          before = ownBefore && [...ownBefore, ...files];
        },
        report(done, total) {
          if (done < total && Date.now() - said < PROGRESS_MS) return;
          said = Date.now();
          reporter.report(Math.floor((100 * done) / total), FOLDER_MESSAGES.progress(done, total, rest.of(done, total)));
        },
      });
    } finally {
      reporter.done();
    }
    if (folders.get(folder.uri) === folder) folderWatch.begin(folder, before);
  };
  const begin = async (folder: CorpusFolder): Promise<void> => {
    await configured(folder);
    await scan(folder);
  };

  /**
   * A root that is not a project: the project above it is meant, or those below it. Pressmark's own client names the projects
   * themselves, and those that will become one.
   */
  const projectsOf = async (root: CorpusFolder): Promise<readonly CorpusFolder[]> => {
    if (host.support().runsClientCommands || (await lookForProject(files, root.uri)).isProject) return [root];
    const above = await projectAbove(files, root.uri);
    const found = above === null ? await projectsBelow(files, root.uri) : [above];
    if (folders.get(root.uri) !== root) return [];
    if (found.length === 0) {
      show(MessageType.Info, FOLDER_MESSAGES.notSetUp(root.name));
      return [root];
    }
    remove(root.uri);
    foundFor.set(root.uri, found);
    return found.filter(uri => !folders.has(uri)).map(add);
  };
  const beginRoot = async (root: CorpusFolder): Promise<void> => {
    const projects = await projectsOf(root).catch((error: unknown) => {
      connection.console.error(messageOf(error));
      return [root];
    });
    await Promise.all(projects.map(begin));
  };

  /** Everything below a folder, because a folder that goes away is one event that no pattern for files would match. */
  const watch = async (): Promise<void> => {
    const { watchesFiles, capabilities } = host.support();
    if (!watchesFiles) return;
    const relative = capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
    const watchers = relative
      ? [...folders.keys()].map(baseUri => ({ globPattern: { baseUri, pattern: '**/*' } }))
      : [{ globPattern: '**/*' }];
    const before = registered;
    registered = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    before?.dispose();
  };
  const filesChanged = (changes: readonly FileEvent[]): void => {
    const byFolder = new Map<CorpusFolder, FileEvent[]>();
    for (const event of changes) {
      const folder = of(event.uri);
      if (folder === undefined) continue;
      const events = byFolder.get(folder);
      if (events === undefined) byFolder.set(folder, [event]);
      else events.push(event);
    }
    for (const [folder, events] of byFolder) {
      const isBack = events.some(event => event.kind === 'created' && event.uri === folder.uri);
      const setUpNow = !folder.setUp && events.some(event => event.kind !== 'deleted' && mayMakeProject(idOf(folder.uri, event.uri) ?? ''));
      if (isBack || setUpNow) inBackground(connection, () => begin(folder));
      else void folder.filesChanged(events);
    }
  };

  const checked = <P>(name: string, listener: (params: P) => void) => wellFormed(`workspace/${name}`, shared.log, listener);
  connection.onDidChangeWatchedFiles(
    checked('didChangeWatchedFiles', ({ changes }: DidChangeWatchedFilesParams) =>
      filesChanged(changes.map(({ uri, type }) => ({ uri: normalUri(uri), kind: EVENT_KINDS[type] }))),
    ),
  );
  connection.onDidChangeConfiguration(
    checked('didChangeConfiguration', (change: DidChangeConfigurationParams) => {
      pushed = (change.settings as { pressmark?: unknown } | null)?.pressmark ?? pushed;
      for (const folder of folders.values()) {
        inBackground(connection, async () => {
          if ((await configured(folder)) && folder.setUp) await scan(folder);
        });
      }
    }),
  );

  return {
    all: () => [...folders.values()],
    of,
    get(uri) {
      const found = foundFor.get(uri);
      return folders.get(found?.length === 1 ? (found[0] ?? uri) : uri);
    },
    activate: begin,
    opened(uri) {
      const folder = uri.slice(0, uri.lastIndexOf('/'));
      if (hasRoots || lookedAbove.has(folder) || of(uri) !== undefined) return;
      lookedAbove.add(folder);
      inBackground(connection, async () => {
        const project = await projectAbove(files, uri);
        if (project !== null && !folders.has(project)) {
          const added = add(project);
          await watch();
          await begin(added);
        }
      });
    },
    initialize({ workspaceFolders, rootUri }) {
      const roots = workspaceFolders?.map(folder => folder.uri) ?? (rootUri ? [rootUri] : []);
      for (const uri of roots) add(uri);
      hasRoots = roots.length > 0;
    },
    async start() {
      const { workspace } = host.support().capabilities;
      if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
        sendQuietly(() => connection.client.register(DidChangeConfigurationNotification.type, { section: 'pressmark' }));
      }
      connection.workspace.onDidRenameFiles(
        checked('didRenameFiles', ({ files: renamed }: RenameFilesParams) => {
          for (const folder of folders.values()) {
            folder.filesRenamed(renamed.map(({ oldUri, newUri }) => ({ from: normalUri(oldUri), to: normalUri(newUri) })));
          }
        }),
      );
      if (workspace?.workspaceFolders === true) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          for (const { uri } of removed) removeRoot(normalUri(uri));
          for (const { uri } of added) {
            const folder = add(uri);
            hasRoots = true;
            inBackground(connection, () => beginRoot(folder));
          }
          inBackground(connection, watch);
        });
      }
      await watch();
      await Promise.all([...folders.values()].map(beginRoot));
    },
    close() {
      for (const uri of [...folders.keys()]) remove(uri);
    },
  };
}

const EVENT_KINDS: Readonly<Record<FileChangeType, FileEvent['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};
