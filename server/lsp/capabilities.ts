import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientSupport } from './clientSupport';
import { COMMAND_NAMES } from './features/commands';
import { FORMAT_ENTITIES, SORT_ENTITIES } from './features/registerActions';
import { legendFor } from './features/tokens';

const RENAMED_FILES = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the server can do for a client: every feature that `features/` registers. */
export const capabilitiesFor = (support: ClientSupport): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  hoverProvider: true,
  definitionProvider: true,
  declarationProvider: true,
  typeDefinitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Pressmark' },
  workspaceSymbolProvider: true,
  completionProvider: { triggerCharacters: ['@'] },
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', SORT_ENTITIES, FORMAT_ENTITIES] },
  codeLensProvider: {},
  inlayHintProvider: true,
  semanticTokensProvider: { legend: legendFor(support), full: true, range: true },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  callHierarchyProvider: true,
  // A client that has the commands itself would register them twice.
  ...(support.runsClientCommands ? {} : { executeCommandProvider: { commands: [...COMMAND_NAMES] } }),
  ...(support.pullsDiagnostics
    ? { diagnosticProvider: { identifier: 'pressmark', interFileDependencies: true, workspaceDiagnostics: true } }
    : {}),
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: RENAMED_FILES },
  },
});
