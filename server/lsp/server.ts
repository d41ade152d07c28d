import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { clientFiles, routedFiles } from '../clientFiles';
import type { FileSource } from '../files';
import type { InitializationOptions } from '../protocol';
import { CAPABILITIES } from './capabilities';
import { tellChanges } from './changes';
import { throughCopies } from './cleaned/copies';
import { listenToDocuments } from './documents';
import { registerAnnotations } from './features/annotations';
import { registerArticleTree } from './features/articleTree';
import { registerCallHierarchy } from './features/callHierarchy';
import { registerClean } from './features/clean';
import { registerCodeActions } from './features/codeActions';
import { registerCompletion } from './features/completion';
import { registerCopyPlaces } from './features/copyPlaces';
import { registerCuts } from './features/cuts';
import { registerDateTree } from './features/dateTree';
import { registerDiagnostics } from './features/diagnostics';
import { registerEntityTree } from './features/entityTree';
import { registerFolderRequests } from './features/folderRequests';
import { registerHover } from './features/hover';
import { registerLens } from './features/lens';
import { registerNavigation } from './features/navigation';
import { registerRename } from './features/rename';
import { registerReuseTree } from './features/reuseTree';
import { registerSetUp } from './features/setUp';
import { registerStructure } from './features/structure';
import { registerSymbols } from './features/symbols';
import { registerTokens } from './features/tokens';
import { createFolders } from './folders';
import { messageOf } from './reading';
import { type ChangeListener, guardedHandlers, type Session } from './session';

/** Every feature, each registering its handlers. */
const FEATURES: readonly ((session: Session) => void)[] = [
  registerHover,
  registerNavigation,
  registerSymbols,
  registerCompletion,
  registerRename,
  registerCodeActions,
  registerLens,
  registerTokens,
  registerStructure,
  registerCallHierarchy,
  registerDiagnostics,
  registerArticleTree,
  registerEntityTree,
  registerDateTree,
  registerReuseTree,
  registerFolderRequests,
  registerAnnotations,
  registerClean,
  registerCopyPlaces,
  registerCuts,
  registerSetUp,
  tellChanges,
];

/**
 * Serves a connection until it ends. `disk` reaches `file:` URIs; null where there is no disk. All other files, and all
 * files without a disk, are the client's, where it says that it answers the `pressmark/files/*` requests.
 */
export function startServer(connection: Connection, disk: FileSource | null): void {
  const listeners: ChangeListener[] = [];
  const shutdowns: (() => void)[] = [];
  let options: InitializationOptions = {};
  let client: ClientCapabilities = {};

  const files = routedFiles(
    disk,
    clientFiles((method, params) => {
      if (options.clientFiles !== true) throw new Error('Files of this folder cannot be reached: the editor does not hand them over.');
      return connection.sendRequest(method, params);
    }),
  );
  const documents = listenToDocuments(connection, {
    changed: (uri, document, edits) => folders.of(uri)?.bufferChanged(uri, document.getText(), edits),
    closed: uri => folders.of(uri)?.bufferClosed(uri),
    saved: uri => folders.of(uri)?.bufferSaved(uri),
  });
  const folders = createFolders(connection, files, {
    annotator: () => options.annotator || 'me',
    bufferOf: uri => documents.get(uri)?.getText(),
    buffers: () => documents.uris(),
    changed: (folder, change) => {
      for (const listener of listeners) listener(folder, change);
    },
  });
  const session: Session = {
    connection,
    get client() {
      return client;
    },
    files,
    documents,
    folders,
    ...guardedHandlers(connection),
    onChange: listener => listeners.push(listener),
    onShutdown: listener => shutdowns.push(listener),
  };

  connection.onInitialize(params => {
    client = params.capabilities;
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    folders.initialize(params);
    const seen = throughCopies(session);
    for (const register of FEATURES) register(seen);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Pressmark' } };
  });
  connection.onInitialized(() => {
    folders.start().catch((error: unknown) => connection.console.error(`The folders could not be read: ${messageOf(error)}`));
  });
  connection.onShutdown(() => {
    for (const listener of shutdowns) listener();
    folders.close();
  });
  connection.listen();
}
