import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, ProgressToken } from 'vscode-languageclient';
import { State, WorkDoneProgressCancelNotification } from 'vscode-languageclient';
import type { ChangedParams, InitializationOptions, Status } from '../server/protocol';
import { methods, PREVIEW_SCHEME } from '../server/protocol';
import { annotationLinks } from './annotationLinks';
import { entityLinks } from './entityLinks';
import { answerFileRequests } from './files';
import { type ActiveFolders, articleOfCleaned } from './folders';
import { type Ask, asker } from './requests';
import { fileSelector } from './selector';

/** What differs between a desktop and a browser: how the server is started. */
export interface Transport {
  /** The annotator's name where the settings give none. */
  annotator(folder: vscode.Uri): Promise<string>;
  createClient(id: string, name: string, options: LanguageClientOptions): BaseLanguageClient;
}

/** The one connection to the language server, and what is known about its state. */
export interface Session extends vscode.Disposable {
  readonly folders: ActiveFolders;
  readonly output: vscode.LogOutputChannel;
  readonly ask: Ask;
  /** The client that runs now; undefined where no folder is active. */
  readonly client: BaseLanguageClient | undefined;
  /** What the trees show may differ; at most a few times a second. */
  readonly onDidChange: vscode.Event<ChangedParams>;
  /** A folder's counts, or the progress of its first reading, differ. */
  readonly onDidChangeStatus: vscode.Event<void>;
  /** By folder URI. */
  readonly statuses: ReadonlyMap<string, Status>;
  /** True while an active folder is read for the first time, after some of it was shown. */
  readonly isReading: boolean;
  /** What the server last said about its reading, as in '120 of 2,000 articles'; undefined while it reads nothing. */
  readonly progress: string | undefined;
  /** True while the server reads a folder, which can be stopped. */
  readonly isServerReading: boolean;
  /** Ends what the server reads; what was read stays. */
  stopReading(): Promise<void>;
  /** Starts, stops or restarts the server so that it serves the active folders. */
  update(): Promise<void>;
  restart(): Promise<void>;
  /** Resolves when every article of every active folder was read once; rejects where the server cannot be started. */
  ready(): Promise<void>;
}

/** How long the counts wait for more changes before they are asked for again. */
const STATUS_DELAY_MS = 150;

/** `storage` is the editor's folder for what may be forgotten; undefined where no folder is open. `shared` is that for what all folders share. */
export function createSession(
  folders: ActiveFolders,
  transport: Transport,
  storage: vscode.Uri | undefined,
  shared: vscode.Uri,
  output: vscode.LogOutputChannel,
): Session {
  const changed = new vscode.EventEmitter<ChangedParams>();
  const statusChanged = new vscode.EventEmitter<void>();
  const statuses = new Map<string, Status>();
  let client: BaseLanguageClient | undefined;
  let listeners: vscode.Disposable | undefined;
  let served = '';
  let progress: string | undefined;
  /** What the server reads now. */
  const readings = new Set<ProgressToken>();
  let queue: Promise<void> = Promise.resolve();
  let failure: unknown;
  let statusTimer: ReturnType<typeof setTimeout> | undefined;

  const ask = asker(async () => {
    await queue;
    if (client?.state !== State.Running) throw new Error(vscode.l10n.t('The language server is not running.'));
    return client;
  });

  const askForStatus = async (): Promise<void> => {
    const current = folders.all.map(folder => folder.uri.toString());
    for (const folder of current) {
      try {
        statuses.set(folder, await ask('status', { folder }));
      } catch (error) {
        output.warn(`No status of ${folder}: ${String(error)}`);
      }
    }
    for (const folder of statuses.keys()) if (!current.includes(folder)) statuses.delete(folder);
    statusChanged.fire();
  };
  const askForStatusSoon = (): void => {
    statusTimer ??= setTimeout(() => {
      statusTimer = undefined;
      void askForStatus();
    }, STATUS_DELAY_MS);
  };

  const start = async (): Promise<void> => {
    const storageUri = await madeStorage(storage, output);
    const sharedStorageUri = await madeStorage(shared, output);
    const started = transport.createClient('pressmark', 'Pressmark', {
      documentSelector: [...fileSelector(folders.all), { scheme: PREVIEW_SCHEME }],
      outputChannel: output,
      initializationOptions: await initializationOptionsOf(transport, folders.all[0]?.uri, { storageUri, sharedStorageUri }),
      synchronize: { configurationSection: 'pressmark' },
      diagnosticPullOptions: { onChange: true, onSave: false },
      markdown: { isTrusted: false, supportHtml: false },
      middleware: {
        async provideHover(document, position, token, next) {
          const hover = withLinksFrom(readUri(document.uri, folders), await next(document, position, token));
          if (hover == null) return hover;
          const links = [entityLinks(ask, document.uri, position, token), annotationLinks({ ask, folders }, document.uri, position)];
          for (const line of await Promise.all(links.map(each => each.catch(() => undefined)))) if (line) hover.contents.push(line);
          return hover;
        },
        // The status bar and the Articles view show it: see `views/status`.
        handleWorkDoneProgress(token, params) {
          if (params.kind === 'end') readings.delete(token);
          else readings.add(token);
          progress = params.kind === 'end' ? undefined : (params.message ?? progress);
          statusChanged.fire();
        },
      },
    });
    client = started;
    listeners = vscode.Disposable.from(
      answerFileRequests(started),
      started.onNotification(methods.changed, (params: ChangedParams) => {
        askForStatusSoon();
        changed.fire(params);
      }),
      started.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) return;
        askForStatusSoon();
        for (const folder of folders.all) changed.fire(everything(folder.uri.toString()));
      }),
    );
    await started.start();
  };
  const stop = async (): Promise<void> => {
    const stopped = client;
    client = undefined;
    progress = undefined;
    readings.clear();
    statuses.clear();
    listeners?.dispose();
    await stopped?.dispose().catch((error: unknown) => output.warn(`The server did not stop cleanly: ${String(error)}`));
    statusChanged.fire();
  };
  const serve = async (force: boolean): Promise<void> => {
    const wanted = folders.all.map(folder => folder.uri.toString()).join('\n');
    if (wanted === served && !force) return;
    await stop();
    served = wanted;
    failure = undefined;
    if (wanted !== '') await start();
  };
  const enqueue = (force: boolean): Promise<void> => {
    const next = queue.then(() => serve(force));
    queue = next.catch((error: unknown) => {
      failure = error;
      output.error(`The language server could not be started: ${String(error)}`);
    });
    return next;
  };

  return {
    folders,
    output,
    ask,
    statuses,
    get client() {
      return client;
    },
    get isReading() {
      return [...statuses.values()].some(status => !status.ready && status.articles > 0);
    },
    get progress() {
      return progress;
    },
    get isServerReading() {
      return readings.size > 0;
    },
    async stopReading() {
      for (const token of readings) await client?.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    },
    onDidChange: changed.event,
    onDidChangeStatus: statusChanged.event,
    update: () => enqueue(false).catch(() => undefined),
    restart: () => enqueue(true),
    async ready() {
      await queue;
      while (folders.all.some(folder => statuses.get(folder.uri.toString())?.ready !== true)) {
        if (failure !== undefined) throw failure;
        await new Promise(resolve => setTimeout(resolve, STATUS_DELAY_MS));
        await askForStatus();
      }
    },
    dispose() {
      clearTimeout(statusTimer);
      void stop();
      changed.dispose();
      statusChanged.dispose();
    },
  };
}

/** Cards lead to files by paths relative to their document where VS Code lets no card name the scheme. */
function withLinksFrom(uri: vscode.Uri, hover: vscode.Hover | null | undefined): vscode.Hover | null | undefined {
  for (const content of hover?.contents ?? []) if (content instanceof vscode.MarkdownString) content.baseUri = uri;
  return hover;
}

/** The article, where a document is its cleaned copy or the preview of one: what a card's links start from. */
function readUri(uri: vscode.Uri, folders: ActiveFolders): vscode.Uri {
  return uri.scheme === PREVIEW_SCHEME ? vscode.Uri.parse(uri.query) : (articleOfCleaned(uri, folders) ?? uri);
}

/** The editor's folder for what the server may forget; undefined where there is none, or it cannot be created. */
async function madeStorage(storage: vscode.Uri | undefined, output: vscode.LogOutputChannel): Promise<string | undefined> {
  if (storage === undefined) return undefined;
  try {
    await vscode.workspace.fs.createDirectory(storage);
    return storage.toString();
  } catch (error) {
    output.warn(`The folder ${storage.toString()} could not be created, so nothing is kept for the next start: ${String(error)}`);
    return undefined;
  }
}

async function initializationOptionsOf(
  transport: Transport,
  folder: vscode.Uri | undefined,
  { storageUri, sharedStorageUri }: { readonly storageUri: string | undefined; readonly sharedStorageUri: string | undefined },
): Promise<InitializationOptions> {
  const given = vscode.workspace.getConfiguration('pressmark').get<string>('annotator');
  const annotator = given || (folder && (await transport.annotator(folder)));
  return {
    ...(annotator === undefined ? {} : { annotator }),
    ...(storageUri === undefined ? {} : { storageUri }),
    ...(sharedStorageUri === undefined ? {} : { sharedStorageUri }),
    clientFiles: true,
    clientCommands: true,
    changedNotifications: true,
  };
}

function everything(folder: string): ChangedParams {
  return { folder, revision: 0, articles: true, entities: true, annotations: true, cleaned: true };
}
