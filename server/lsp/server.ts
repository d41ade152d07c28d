import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { clientFiles, routedFiles } from '../clientFiles';
import type { FileSource, FileWatcher } from '../files';
import type { KnowledgeShelf } from '../knowledge/shelf';
import { capabilitiesFor } from './capabilities';
import { notifyChanges } from './changes';
import { cleanedAsArticles } from './cleaned/cleanedAsArticles';
import { clientSupportOf, NO_SUPPORT } from './clientSupport';
import { listenToDocuments } from './documents';
import { handleAgreement } from './features/agreement';
import { handleAnnotationLists } from './features/annotationLists';
import { handleAnnotationSpans } from './features/annotationSpans';
import { handleAnnotations } from './features/annotations';
import { handleArticleTree } from './features/articleTree';
import { handleCallHierarchy } from './features/callHierarchy';
import { handleClean } from './features/clean';
import { handleCleanedPlaces } from './features/cleanedPlaces';
import { handleCodeActions } from './features/codeActions';
import { handleCommands } from './features/commands';
import { handleCompletion } from './features/completion';
import { handleConcordance } from './features/concordance';
import { handleCopySuggestions } from './features/copySuggestions';
import { handleCuts } from './features/cuts';
import { handleDateTree } from './features/dateTree';
import { handleDiagnostics } from './features/diagnostics';
import { handleEntityTree } from './features/entityTree';
import { handleExchange } from './features/exchange';
import { handleFolderRequests } from './features/folderRequests';
import { handleHover } from './features/hover';
import { handleImportArticles } from './features/importArticles';
import { handleImportSuggestions } from './features/importSuggestions';
import { handleKnowledge } from './features/knowledge';
import { handleLens } from './features/lens';
import { handleMeanings } from './features/meanings';
import { handleNameMarks } from './features/nameMarks';
import { handleNavigation } from './features/navigation';
import { handleNotes } from './features/notes';
import { handleOverview } from './features/overview';
import { handleRegisterRequests } from './features/registerRequests';
import { handleRename } from './features/rename';
import { handleReuseTree } from './features/reuseTree';
import { handleSetUp } from './features/setUp';
import { handleStructure } from './features/structure';
import { handleSuggestedNames } from './features/suggestedNames';
import { handleNameScores } from './features/sureNames';
import { handleSymbols } from './features/symbols';
import { handleTagRequests } from './features/tagRequests';
import { handleTokens } from './features/tokens';
import { createFolders } from './folders';
import { clearCache, NOTHING_KEPT, openOperations, openShelf, openStore } from './keeping';
import { FOLDER_MESSAGES, REQUEST_MESSAGES } from './messages';
import { paramsProblem } from './params';
import { messageOf } from './reading';
import { type ChangeListener, guardedHandlers, type Phase, refusal, type Session } from './session';
import { NO_THREADS } from './threads';

/** Every feature, each registering its handlers. */
const FEATURES: readonly ((session: Session) => void)[] = [
  handleHover,
  handleNavigation,
  handleSymbols,
  handleCompletion,
  handleRename,
  handleCodeActions,
  handleLens,
  handleTokens,
  handleStructure,
  handleCallHierarchy,
  handleDiagnostics,
  handleArticleTree,
  handleEntityTree,
  handleSuggestedNames,
  handleNameScores,
  handleNameMarks,
  handleDateTree,
  handleReuseTree,
  handleConcordance,
  handleOverview,
  handleFolderRequests,
  handleRegisterRequests,
  handleMeanings,
  handleAnnotations,
  handleAnnotationSpans,
  handleAnnotationLists,
  handleNotes,
  handleAgreement,
  handleTagRequests,
  handleExchange,
  handleImportSuggestions,
  handleImportArticles,
  handleKnowledge,
  handleCopySuggestions,
  handleClean,
  handleCleanedPlaces,
  handleCuts,
  handleSetUp,
  handleCommands,
  notifyChanges,
];

/**
 * Serves a connection until it ends. `disk` reaches `file:` URIs; null where there is no disk. All other files, and all
 * files without a disk, are the client's, where it says that it answers the `pressmark/files/*` requests. `watcher` watches the disk for
 * clients that do not; null where nothing can. `threads` help to read folders and to write reports; `keeping` is how their facts are kept from one start to the next.
 */
export function startServer(
  connection: Connection,
  disk: FileSource | null,
  watcher: FileWatcher | null,
  threads = NO_THREADS,
  keeping = NOTHING_KEPT,
): void {
  const listeners: ChangeListener[] = [];
  const shutdowns: (() => void)[] = [];
  let support = NO_SUPPORT;
  let phase: Phase = 'new';

  const files = routedFiles(
    disk,
    clientFiles((method, params) => {
      if (support.options.clientFiles !== true) throw new Error(FOLDER_MESSAGES.filesNotServed);
      return connection.sendRequest(method, params);
    }),
  );
  const documents = listenToDocuments(connection, {
    changed: (uri, document, edits) => folders.of(uri)?.bufferChanged(uri, document.getText(), edits),
    opened: uri => folders.opened(uri),
    closed: uri => folders.of(uri)?.bufferClosed(uri),
    saved: uri => folders.of(uri)?.bufferSaved(uri),
  });
  const folders = createFolders(connection, files, watcher, {
    support: () => support,
    analysts: threads.analysts,
    annotator: () => support.options.annotator || 'me',
    bufferOf: uri => documents.get(uri)?.getText(),
    buffers: () => documents.uris(),
    openStore: folder =>
      openStore(keeping, { files, storage: support.options.storageUri, log: message => connection.console.info(message) }, folder),
    openOperations: folder =>
      openOperations(keeping, { files, storage: support.options.storageUri, log: message => connection.console.info(message) }, folder),
    changed: (folder, change) => {
      for (const listener of listeners) listener(folder, change);
    },
  });
  let shelf: Promise<KnowledgeShelf> | undefined;
  const session: Session = {
    connection,
    get client() {
      return support.capabilities;
    },
    get support() {
      return support;
    },
    files,
    documents,
    folders,
    reports: threads.reports,
    async clearCache() {
      await Promise.all(folders.all().map(folder => folder.keepNoMore()));
      return clearCache(keeping, files, support.options.storageUri);
    },
    knowledge() {
      shelf ??= openShelf(keeping, files, support.options.sharedStorageUri ?? support.options.storageUri);
      return shelf;
    },
    ...guardedHandlers(connection, () => phase),
    onChange: listener => listeners.push(listener),
    onShutdown: listener => shutdowns.push(listener),
  };

  connection.onRequest(method => refusal(phase) ?? new ResponseError(ErrorCodes.MethodNotFound, REQUEST_MESSAGES.unknown(method)));
  connection.onInitialize(params => {
    if (phase !== 'new') return new ResponseError(ErrorCodes.InvalidRequest, REQUEST_MESSAGES.initializedTwice);
    const problem = paramsProblem('initialize', params);
    if (problem !== null) return new ResponseError(ErrorCodes.InvalidParams, problem);
    support = clientSupportOf(params);
    folders.initialize(params);
    phase = 'serving';
    const seen = cleanedAsArticles(session);
    for (const register of FEATURES) register(seen);
    return { capabilities: capabilitiesFor(support), serverInfo: { name: 'Pressmark' } };
  });
  connection.onInitialized(() => {
    folders.start().catch((error: unknown) => connection.console.error(FOLDER_MESSAGES.foldersNotRead(messageOf(error))));
  });
  connection.onShutdown(async () => {
    const refused = refusal(phase);
    if (refused !== null) throw refused;
    phase = 'shut down';
    for (const listener of shutdowns) listener();
    await Promise.all(folders.all().map(folder => folder.finish()));
    folders.close();
  });
  connection.listen();
}
